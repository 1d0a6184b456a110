import { type GroupTask, type Guest } from './group-task.ts'

/**
 * Which table a person may take, given where the person has been. In this order:
 * who stays, stays; a theme not yet visited before one visited; another table before the same again.
 */
export interface Law {
  /** Whether the whole route at route[at + round] keeps the law. */
  isLawful(guest: Guest, route: Int32Array, at: number): boolean
  /** The tables this guest may take in `round`, after the rounds before it in the route. */
  permitted(guest: Guest, route: Int32Array, at: number, round: number): readonly number[]
}

export function readLaw(task: GroupTask): Law {
  const { themeOf, openTables, openThemes } = task
  // A theme is visited when it carries the mark of this turn, so nothing needs clearing between two questions.
  const marks = new Int32Array(task.themes)
  let turn = 0
  const isOpen = openTables.map((open) => Uint8Array.from(task.tables, (_, table) => (open.includes(table) ? 1 : 0)))

  function enter(guest: Guest): void {
    turn += 1
    for (const theme of guest.visited) marks[theme] = turn
  }

  function hasFreshTheme(round: number): boolean {
    for (const theme of openThemes[round]!) if (marks[theme] !== turn) return true
    return false
  }

  function mayTake(guest: Guest, table: number, last: number, round: number, fresh: boolean): boolean {
    if (isOpen[round]![table] !== 1) return false
    if (guest.stays >= 0 && isOpen[round]![guest.stays] === 1) return table === guest.stays
    if (fresh) return marks[themeOf[table]!] !== turn
    return table !== last || openTables[round]!.length === 1
  }

  return {
    isLawful(guest, route, at) {
      enter(guest)
      let last = guest.last
      for (let round = guest.from; round < guest.until; round += 1) {
        const table = route[at + round]!
        if (table < 0) {
          if (openTables[round]!.length > 0) return false
        } else {
          if (!mayTake(guest, table, last, round, hasFreshTheme(round))) return false
          marks[themeOf[table]!] = turn
        }
        last = table
      }
      return true
    },
    permitted(guest, route, at, round) {
      enter(guest)
      for (let before = guest.from; before < round; before += 1) {
        const table = route[at + before]!
        if (table >= 0) marks[themeOf[table]!] = turn
      }
      const last = round > guest.from ? route[at + round - 1]! : guest.last
      const fresh = hasFreshTheme(round)
      return openTables[round]!.filter((table) => mayTake(guest, table, last, round, fresh))
    },
  }
}
