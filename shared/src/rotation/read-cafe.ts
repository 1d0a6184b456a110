import type { Cafe, Class, Mixed } from './cafe.ts'
import type { RotationInstance, SeatPlan } from './instance.ts'

/** Reads an instance into numbers. Names that stand for nothing are left out: `validateRotation` tells of them. */
export function readCafe(instance: RotationInstance): Cafe {
  const names = readNames(instance)
  const there = readThere(instance, names)
  const groups = readGroups(instance)
  const classes = readClasses(instance, there, groups)
  const now = instance.live?.now ?? 0
  return {
    instance,
    rounds: instance.rounds,
    tables: instance.tables.length,
    people: instance.participants.length,
    themes: names.themes,
    themeOf: names.themeOf,
    groups: groups.count,
    groupOf: groups.ofPerson,
    isEven: isEven(instance),
    ...there,
    ...readPlaces(instance, names, { ...there, classes, groupOf: groups.ofPerson }),
    mustVisit: readMustVisit(instance, names),
    apart: readApart(instance, names),
    isOnline: Uint8Array.from(instance.participants, ({ online }) => (online === true ? 1 : 0)),
    isLeaving: readLeaving(instance),
    classes,
    ...readSizes(instance, classes),
    mix: readMixed(instance),
    now,
    ...readLive(instance, names, now),
    rules: { themes: instance.rules?.themes ?? true, move: instance.rules?.move ?? true },
  }
}

/** Where people, tables and themes stand in their lists. */
interface Names {
  readonly personAt: ReadonlyMap<string, number>
  readonly tableAt: ReadonlyMap<string, number>
  readonly themeAt: ReadonlyMap<string, number>
  readonly themes: readonly string[]
  readonly themeOf: Int32Array
}

function readNames({ tables, participants }: RotationInstance): Names {
  const themes = [...new Set(tables.map(({ theme }) => theme))]
  const themeAt = new Map(themes.map((theme, at) => [theme, at]))
  return {
    personAt: new Map(participants.map((person, at) => [person.id, at])),
    tableAt: new Map(tables.map((table, at) => [table.id, at])),
    themeAt,
    themes,
    themeOf: Int32Array.from(tables, ({ theme }) => themeAt.get(theme)!),
  }
}

type There = Pick<Cafe, 'isOpen' | 'isPresent' | 'hostAt'>

/** Which tables are open, who is there and who hosts what, round by round. */
function readThere(
  { rounds, tables, participants, hosts = [] }: RotationInstance,
  { personAt, tableAt }: Names,
): There {
  const people = participants.length
  const isOpen = new Uint8Array(rounds * tables.length)
  const isPresent = new Uint8Array(rounds * people)
  const hostAt = new Int32Array(rounds * people).fill(-1)
  for (let round = 0; round < rounds; round += 1) {
    tables.forEach((table, at) => (isOpen[round * tables.length + at] = isWithin(table, round) ? 1 : 0))
    participants.forEach((person, at) => (isPresent[round * people + at] = isWithin(person, round) ? 1 : 0))
    for (const host of hosts) {
      const [person, table] = [personAt.get(host.participant), tableAt.get(host.table)]
      if (person === undefined || table === undefined || !isWithin(host, round)) continue
      if (isPresent[round * people + person] === 1 && isOpen[round * tables.length + table] === 1) {
        hostAt[round * people + person] = table
      }
    }
  }
  return { isOpen, isPresent, hostAt }
}

function isWithin({ from = 0, to = Infinity }: { from?: number | undefined; to?: number | undefined }, round: number) {
  return round >= from && round < to
}

interface Groups {
  readonly count: number
  readonly ofPerson: Int32Array
  readonly ofTable: Int32Array
}

/** Groups are closed where every table and every person has one; else all are one group. */
function readGroups({ tables, participants }: RotationInstance): Groups {
  const all = [...tables, ...participants]
  const isClosed = all.every(({ group }) => group !== undefined)
  const names = isClosed ? [...new Set(tables.map(({ group }) => group))] : [undefined]
  const groupAt = ({ group }: { group?: string | undefined }) => (isClosed ? names.indexOf(group) : 0)
  return {
    count: names.length,
    ofPerson: Int32Array.from(participants, groupAt),
    ofTable: Int32Array.from(tables, groupAt),
  }
}

function readClasses(
  { rounds, tables, participants }: RotationInstance,
  { isOpen, isPresent }: There,
  { count, ofPerson, ofTable }: Groups,
): readonly (readonly Class[])[] {
  const people = participants.length
  return Array.from({ length: rounds }, (_, round) =>
    Array.from({ length: count }, (__, group): Class => {
      const isThere = (_person: unknown, at: number) => isPresent[round * people + at] === 1 && ofPerson[at] === group
      return {
        people: participants.filter(isThere).length,
        tables: [...tables.keys()].filter((at) => isOpen[round * tables.length + at] === 1 && ofTable[at] === group),
      }
    }),
  )
}

type Places = Pick<Cafe, 'isAllowed' | 'isPinned' | 'isSpecial'>

/** Where everyone may sit: hosts at their own table, others where the group, pins, bans and devices allow. */
function readPlaces(
  instance: RotationInstance,
  names: Names,
  cafe: Pick<Cafe, 'hostAt' | 'classes' | 'groupOf'>,
): Places {
  const places = openPlaces(instance, cafe)
  const { isAllowed, isPinned, isSpecial } = places
  const { rounds, tables, participants, constraints = {} } = instance
  const people = participants.length
  const forbid = (person: number, round: number, isForbidden: (table: number) => boolean) => {
    const seat = round * people + person
    if (cafe.hostAt[seat]! >= 0) return
    for (let table = 0; table < tables.length; table += 1) {
      if (isForbidden(table)) isAllowed[seat * tables.length + table] = 0
    }
  }
  for (const pin of constraints.pins ?? []) {
    const person = names.personAt.get(pin.participant)
    if (person === undefined || pin.round >= rounds) continue
    isPinned[pin.round * people + person] = 1
    isSpecial[person] = 1
    forbid(person, pin.round, (table) => !isMeant(pin, table, names))
  }
  for (const ban of constraints.forbid ?? []) {
    const person = names.personAt.get(ban.participant)
    if (person === undefined) continue
    isSpecial[person] = 1
    for (let round = 0; round < rounds; round += 1) {
      if ((ban.round ?? round) === round) forbid(person, round, (table) => isMeant(ban, table, names))
    }
  }
  participants.forEach(({ online, deviceless }, person) => {
    if (online !== true && deviceless !== true) return
    isSpecial[person] = 1
    const fits = (at: number) =>
      (online !== true || tables[at]!.video === true) && (deviceless !== true || tables[at]!.ownDevices !== true)
    for (let round = 0; round < rounds; round += 1) {
      const open = cafe.classes[round]![cafe.groupOf[person]!]?.tables ?? []
      const seat = round * people + person
      // What was agreed by hand counts for more, and where no table fits any will do.
      if (isPinned[seat] !== 1 && open.some((at) => isAllowed[seat * tables.length + at] === 1 && fits(at)))
        forbid(person, round, (at) => !fits(at))
    }
  })
  return places
}

/** A host's own table, and for everybody else those that are open to the group. */
function openPlaces(
  { rounds, tables, participants }: RotationInstance,
  { hostAt, classes, groupOf }: Pick<Cafe, 'hostAt' | 'classes' | 'groupOf'>,
): Places {
  const people = participants.length
  const isAllowed = new Uint8Array(rounds * people * tables.length)
  for (let seat = 0; seat < rounds * people; seat += 1) {
    const host = hostAt[seat]!
    const open = classes[Math.floor(seat / people)]?.[groupOf[seat % people]!]?.tables ?? []
    for (const table of host >= 0 ? [host] : open) isAllowed[seat * tables.length + table] = 1
  }
  return { isAllowed, isPinned: new Uint8Array(rounds * people), isSpecial: new Uint8Array(people) }
}

interface Place {
  readonly table?: string | undefined
  readonly theme?: string | undefined
}

/** Whether a pin or a ban is about this table. */
function isMeant({ table, theme }: Place, at: number, { tableAt, themeAt, themeOf }: Names): boolean {
  const isTable = table === undefined || tableAt.get(table) === at
  return isTable && (theme === undefined || themeAt.get(theme) === themeOf[at])
}

function readMustVisit({ constraints }: RotationInstance, { personAt, themeAt }: Names): Cafe['mustVisit'] {
  return (constraints?.mustVisit ?? []).flatMap(({ participant, theme }) => {
    const [person, at] = [personAt.get(participant), themeAt.get(theme)]
    return person === undefined || at === undefined ? [] : [[person, at] as const]
  })
}

function readApart({ constraints }: RotationInstance, { personAt }: Names): Cafe['apart'] {
  return (constraints?.apart ?? []).flatMap(([one, other]) => {
    const [a, b] = [personAt.get(one), personAt.get(other)]
    return a === undefined || b === undefined ? [] : [[a, b] as const]
  })
}

function readLeaving({ rounds, participants }: RotationInstance): Uint8Array {
  const people = participants.length
  return Uint8Array.from({ length: rounds * people }, (_, seat) => {
    const isLast = (participants[seat % people]!.to ?? rounds) === Math.floor(seat / people) + 1
    return isLast && seat + people < rounds * people ? 1 : 0
  })
}

function isEven({ balance = 'even' }: RotationInstance): boolean {
  return balance === 'even'
}

/** How few and how many each table takes. */
function readSizes(instance: RotationInstance, classes: Cafe['classes']): Pick<Cafe, 'least' | 'most'> {
  const { rounds, tables, participants } = instance
  const least = new Int32Array(rounds * tables.length)
  const most = new Int32Array(rounds * tables.length)
  classes.forEach((ofRound, round) => {
    for (const { people, tables: open } of ofRound) {
      for (const table of open) {
        const { min = 0, max = participants.length } = tables[table]!
        least[round * tables.length + table] = isEven(instance) ? Math.floor(people / open.length) : min
        most[round * tables.length + table] = isEven(instance) ? Math.ceil(people / open.length) : max
      }
    }
  })
  return { least, most }
}

function readMixed({ mix = [], participants }: RotationInstance): readonly Mixed[] {
  return mix.map(({ attr, weight = 1 }) => {
    const kinds = [...new Set(participants.flatMap(({ attrs }) => attrs?.[attr] ?? []))]
    const values = Int32Array.from(participants, ({ attrs }) => kinds.indexOf(attrs?.[attr] ?? ''))
    return { attribute: attr, weight, values, kinds: kinds.length }
  })
}

/** Where people sat in rounds that have been, and where they were told to sit in those to come. */
function readLive(instance: RotationInstance, names: Names, now: number): Pick<Cafe, 'past' | 'announced'> {
  const { live, rounds } = instance
  const toCome = (live?.announced ?? []).slice(0, rounds).map((row, round) => (round < now ? null : row))
  return {
    past: readSeats(instance, names, (live?.past ?? []).slice(0, now)),
    announced: readSeats(instance, names, toCome),
  }
}

function readSeats(
  { rounds, participants }: RotationInstance,
  { personAt, tableAt }: Names,
  rows: SeatPlan['rounds'],
): Int32Array {
  const people = participants.length
  const seats = new Int32Array(rounds * people).fill(-1)
  rows.forEach((row, round) => {
    for (const [table, sitting] of Object.entries(row ?? {})) {
      for (const id of sitting) {
        const person = personAt.get(id)
        if (person !== undefined) seats[round * people + person] = tableAt.get(table) ?? -1
      }
    }
  })
  return seats
}
