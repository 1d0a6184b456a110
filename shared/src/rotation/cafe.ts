import { type RotationInstance, type SeatPlan } from './instance.ts'

/** What is to be mixed: a value for each person, -1 where there is none. */
export interface Mixed {
  readonly attribute: string
  readonly weight: number
  readonly values: Int32Array
  readonly kinds: number
}

/** The people of one closed group in one round, and the tables open to them. */
export interface Class {
  readonly people: number
  readonly tables: readonly number[]
}

/**
 * An instance in numbers: people, tables, themes and groups are their places in the lists. A person in a round is at
 * [round * people + person], a table in a round at [round * tables + table].
 */
export interface Cafe {
  readonly instance: RotationInstance
  readonly rounds: number
  readonly tables: number
  readonly people: number
  readonly themes: readonly string[]
  readonly themeOf: Int32Array
  readonly groups: number
  readonly groupOf: Int32Array
  /** Sizes differ by one at most, so that tables have no seats of their own. */
  readonly isEven: boolean
  readonly isOpen: Uint8Array
  readonly isPresent: Uint8Array
  /** The table that a person hosts in a round; -1 for everyone else. */
  readonly hostAt: Int32Array
  /** At [(round * people + person) * tables + table]: open, of the own group, as pinned, not forbidden, the host's own. */
  readonly isAllowed: Uint8Array
  readonly isPinned: Uint8Array
  /** Somebody who is pinned or forbidden anything. */
  readonly isSpecial: Uint8Array
  readonly mustVisit: readonly (readonly [person: number, theme: number])[]
  readonly apart: readonly (readonly [number, number])[]
  /** Takes part from elsewhere. */
  readonly isOnline: Uint8Array
  /** At [round * people + person]: sits here for the last time while the day goes on. */
  readonly isLeaving: Uint8Array
  /** At [round][group]. */
  readonly classes: readonly (readonly Class[])[]
  readonly least: Int32Array
  readonly most: Int32Array
  readonly mix: readonly Mixed[]
  /** Rounds before this one have been. */
  readonly now: number
  /** Where people sat in the rounds that have been; -1 for nowhere. */
  readonly past: Int32Array
  /** Where people were told to sit in the rounds to come; -1 for nowhere. */
  readonly announced: Int32Array
  readonly rules: { readonly themes: boolean; readonly move: boolean }
}

/** Reads an instance into numbers. Names that stand for nothing are left out: `validateRotation` tells of them. */
export function readCafe(instance: RotationInstance): Cafe {
  const { rounds, tables, participants, constraints = {}, live } = instance
  const people = participants.length
  const tableAt = new Map(tables.map((table, at) => [table.id, at]))
  const personAt = new Map(participants.map((person, at) => [person.id, at]))
  const themes = [...new Set(tables.map(({ theme }) => theme))]
  const themeAt = new Map(themes.map((theme, at) => [theme, at]))
  const themeOf = Int32Array.from(tables, ({ theme }) => themeAt.get(theme)!)

  const isGrouped =
    tables.every(({ group }) => group !== undefined) && participants.every(({ group }) => group !== undefined)
  const groupNames = isGrouped ? [...new Set(tables.map(({ group }) => group))] : [undefined]
  const groupAt = (group: string | undefined) => (isGrouped ? groupNames.indexOf(group) : 0)
  const groupOfTable = Int32Array.from(tables, ({ group }) => groupAt(group))
  const groupOf = Int32Array.from(participants, ({ group }) => groupAt(group))

  const isOpen = new Uint8Array(rounds * tables.length)
  const isPresent = new Uint8Array(rounds * people)
  const hostAt = new Int32Array(rounds * people).fill(-1)
  for (let round = 0; round < rounds; round += 1) {
    const within = ({ from = 0, to = rounds }: { from?: number | undefined; to?: number | undefined }) =>
      round >= from && round < to
    tables.forEach((table, at) => (isOpen[round * tables.length + at] = within(table) ? 1 : 0))
    participants.forEach((person, at) => (isPresent[round * people + at] = within(person) ? 1 : 0))
    for (const host of instance.hosts ?? []) {
      const [person, table] = [personAt.get(host.participant), tableAt.get(host.table)]
      if (person === undefined || table === undefined || !within(host)) continue
      if (isPresent[round * people + person] === 1 && isOpen[round * tables.length + table] === 1) {
        hostAt[round * people + person] = table
      }
    }
  }

  const classes = Array.from({ length: rounds }, (_, round) =>
    groupNames.map((_name, group): Class => ({
      people: participants.filter((_person, at) => isPresent[round * people + at] === 1 && groupOf[at] === group)
        .length,
      tables: [...tables.keys()].filter((at) => isOpen[round * tables.length + at] === 1 && groupOfTable[at] === group),
    })),
  )
  const isAllowed = new Uint8Array(rounds * people * tables.length)
  for (let seat = 0; seat < rounds * people; seat += 1) {
    const host = hostAt[seat]!
    if (host >= 0) isAllowed[seat * tables.length + host] = 1
    else {
      const { tables: open } = classes[Math.floor(seat / people)]?.[groupOf[seat % people]!] ?? { tables: [] }
      for (const table of open) isAllowed[seat * tables.length + table] = 1
    }
  }

  interface Place {
    readonly table?: string | undefined
    readonly theme?: string | undefined
  }
  const isPinned = new Uint8Array(rounds * people)
  const isSpecial = new Uint8Array(people)
  const fits = ({ table, theme }: Place, at: number) =>
    (table === undefined || tableAt.get(table) === at) && (theme === undefined || themeAt.get(theme) === themeOf[at])
  const forbidTables = (person: number, round: number, isForbidden: (table: number) => boolean) => {
    const seat = round * people + person
    if (hostAt[seat]! >= 0) return
    for (let table = 0; table < tables.length; table += 1) {
      if (isForbidden(table)) isAllowed[seat * tables.length + table] = 0
    }
  }
  for (const pin of constraints.pins ?? []) {
    const person = personAt.get(pin.participant)
    if (person === undefined || pin.round >= rounds) continue
    isPinned[pin.round * people + person] = 1
    isSpecial[person] = 1
    forbidTables(person, pin.round, (table) => !fits(pin, table))
  }
  for (const forbidden of constraints.forbid ?? []) {
    const person = personAt.get(forbidden.participant)
    if (person === undefined) continue
    isSpecial[person] = 1
    for (let round = 0; round < rounds; round += 1) {
      if ((forbidden.round ?? round) === round) forbidTables(person, round, (table) => fits(forbidden, table))
    }
  }

  participants.forEach(({ online, deviceless }, person) => {
    const fits = (at: number) =>
      (online !== true || tables[at]!.video === true) && (deviceless !== true || tables[at]!.ownDevices !== true)
    if (online !== true && deviceless !== true) return
    isSpecial[person] = 1
    for (let round = 0; round < rounds; round += 1) {
      const open = classes[round]![groupOf[person]!]?.tables ?? []
      const seat = round * people + person
      // What was agreed by hand counts for more, and where no table fits any will do.
      if (isPinned[seat] !== 1 && open.some((at) => isAllowed[seat * tables.length + at] === 1 && fits(at)))
        forbidTables(person, round, (at) => !fits(at))
    }
  })

  const isEven = (instance.balance ?? 'even') === 'even'
  const least = new Int32Array(rounds * tables.length)
  const most = new Int32Array(rounds * tables.length)
  classes.forEach((ofRound, round) => {
    for (const { people: count, tables: open } of ofRound) {
      for (const table of open) {
        least[round * tables.length + table] = isEven ? Math.floor(count / open.length) : (tables[table]?.min ?? 0)
        most[round * tables.length + table] = isEven ? Math.ceil(count / open.length) : (tables[table]?.max ?? people)
      }
    }
  })

  const seats = (rows: readonly (SeatPlan['rounds'][number] | undefined)[]) => {
    const found = new Int32Array(rounds * people).fill(-1)
    rows.forEach((row, round) => {
      for (const [table, sitting] of Object.entries(row ?? {})) {
        for (const id of sitting) {
          const person = personAt.get(id)
          if (person !== undefined) found[round * people + person] = tableAt.get(table) ?? -1
        }
      }
    })
    return found
  }
  const now = live?.now ?? 0
  const announced = live?.announced ?? []
  return {
    instance,
    rounds,
    tables: tables.length,
    people,
    themes,
    themeOf,
    groups: groupNames.length,
    groupOf,
    isEven,
    isOpen,
    isPresent,
    hostAt,
    isAllowed,
    isPinned,
    isSpecial,
    mustVisit: (constraints.mustVisit ?? []).flatMap(({ participant, theme }) => {
      const [person, at] = [personAt.get(participant), themeAt.get(theme)]
      return person === undefined || at === undefined ? [] : [[person, at] as const]
    }),
    apart: (constraints.apart ?? []).flatMap(([one, other]) => {
      const [a, b] = [personAt.get(one), personAt.get(other)]
      return a === undefined || b === undefined ? [] : [[a, b] as const]
    }),
    isOnline: Uint8Array.from(participants, ({ online }) => (online === true ? 1 : 0)),
    isLeaving: Uint8Array.from({ length: rounds * people }, (_, seat) =>
      seat + people < rounds * people && (participants[seat % people]!.to ?? rounds) === Math.floor(seat / people) + 1
        ? 1
        : 0,
    ),
    classes,
    least,
    most,
    mix: (instance.mix ?? []).map(({ attr, weight = 1 }) => {
      const kinds = [...new Set(participants.flatMap(({ attrs }) => attrs?.[attr] ?? []))]
      const values = Int32Array.from(participants, ({ attrs }) => kinds.indexOf(attrs?.[attr] ?? ''))
      return { attribute: attr, weight, values, kinds: kinds.length }
    }),
    now,
    past: seats((live?.past ?? []).slice(0, now)),
    announced: seats(
      Array.from({ length: Math.min(rounds, announced.length) }, (_, round) => (round < now ? null : announced[round])),
    ),
    rules: { themes: instance.rules?.themes ?? true, move: instance.rules?.move ?? true },
  }
}

/** The tables at which a person may sit in a round, the person's seat in that round being at [round * people + person]. */
export function tablesAllowed({ tables, isAllowed }: Cafe, seat: number): number[] {
  const allowed: number[] = []
  for (let table = 0; table < tables; table += 1) if (isAllowed[seat * tables + table] === 1) allowed.push(table)
  return allowed
}

/** The plan that these seats are, with every open table in it. */
export function readSeatPlan({ instance, rounds, tables, people, isOpen }: Cafe, seats: Int32Array): SeatPlan {
  return {
    rounds: Array.from({ length: rounds }, (_, round) => {
      const row = new Map<string, string[]>()
      instance.tables.forEach(({ id }, table) => {
        if (isOpen[round * tables + table] === 1) row.set(id, [])
      })
      for (let person = 0; person < people; person += 1) {
        const table = instance.tables[seats[round * people + person]!]
        if (table === undefined) continue
        const sitting = row.get(table.id) ?? []
        sitting.push(instance.participants[person]!.id)
        row.set(table.id, sitting)
      }
      return Object.fromEntries(row)
    }),
  }
}
