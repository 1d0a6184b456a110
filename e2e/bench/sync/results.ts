import { median } from './measure/median.ts'
import type { SubjectName } from './subjects/subject.ts'
import type { Case, Figures, Goal, Workload } from './workloads/workload.ts'

interface Result {
  readonly workload: string
  readonly case: string
  readonly subject: SubjectName
  readonly run: number
  readonly figures?: Figures
  readonly fault?: string
}

/** What the system itself does on a core that is otherwise left alone. */
const QUIET = 0.05

/** All that was measured, and what it comes to: medians over the runs, and ratios within each of them. */
export class Results {
  readonly #results: Result[] = []

  add({ name }: Workload, one: Case, subject: SubjectName, run: number, figures: Figures): void {
    this.#results.push({ workload: name, case: one.name, subject, run, figures })
  }

  addFault({ name }: Workload, one: Case, subject: SubjectName, run: number, fault: string): void {
    this.#results.push({ workload: name, case: one.name, subject, run, fault })
  }

  /** A table of one case: a row for each server. */
  describe(workload: Workload, one: Case): string {
    const shows = workload.shows
    const compared = [...new Set(one.goals.filter(isRatio).map(({ figure, against }) => `${figure} ${against}`))]
    const header = [one.name, ...shows, ...compared.map((pair) => pair.replace(' ', ' ÷ '))]
    const rows = workload.subjects.flatMap((subject) => {
      const runs = this.#figuresOf(workload, one, subject)
      if (runs.length === 0) return []
      const own = shows.map((figure) => readable(this.#median(workload, one, subject, figure)))
      const ratios = compared.map((pair) => {
        const [figure, against] = pair.split(' ') as [string, SubjectName]
        return readable(this.#compare(workload, one, subject, { figure, against }))
      })
      return [[subject, ...own, ...ratios]]
    })
    return layOut([header, ...rows])
  }

  /** What was wished of our server, and what it came to. */
  describeGoals(workloads: readonly Workload[]): string {
    const rows = this.#goals(workloads).map(({ workload, case: name, says, value, isMet }) => [
      isMet ? '✓' : '✗',
      workload,
      name,
      says,
      readable(value),
    ])
    return layOut([['', 'workload', 'case', 'wished', 'measured'], ...rows])
  }

  /** A warning when other programs were at work on the server's core too; nothing when it was quiet. */
  describeNoise(): string {
    const noise = median(this.#results.flatMap(({ figures }) => figures?.['othersBusy'] ?? []))
    if (!(noise > QUIET)) return ''
    return `Other programs kept the server's core ${Math.round(noise * 100)} % busy: these figures say little.`
  }

  toJson(workloads: readonly Workload[]): object {
    return { goals: this.#goals(workloads), results: this.#results }
  }

  #goals(workloads: readonly Workload[]) {
    return workloads.flatMap((workload) =>
      workload.cases.flatMap((one) =>
        one.goals.flatMap((goal) => {
          const value = this.#valueOf(workload, one, goal)
          if (Number.isNaN(value)) return []
          const isMet = value <= (goal.most ?? Infinity) && value >= (goal.least ?? -Infinity)
          return [{ workload: workload.name, case: one.name, says: describeGoal(goal), value, isMet }]
        }),
      ),
    )
  }

  #valueOf(workload: Workload, one: Case, goal: Goal): number {
    const { figure, against } = goal
    if (against !== undefined) return this.#compare(workload, one, 'ours', goal)
    const runs = this.#figuresOf(workload, one, 'ours')
    // What may never happen counts when it happened once.
    if (goal.most === 0 && runs.length > 0) return Math.max(...runs.map((figures) => figures[figure] ?? 0))
    return this.#median(workload, one, 'ours', figure)
  }

  #compare(workload: Workload, one: Case, subject: SubjectName, { figure, against, difference }: Goal): number {
    const values = this.#results.flatMap((result) => {
      if (result.workload !== workload.name || result.case !== one.name || result.subject !== subject) return []
      const other = this.#results.find(
        (found) =>
          found.workload === workload.name &&
          found.case === one.name &&
          found.subject === against &&
          found.run === result.run,
      )
      const [own, theirs] = [result.figures?.[figure], other?.figures?.[figure]]
      if (own === undefined || theirs === undefined) return []
      return [difference === true ? own - theirs : own / theirs]
    })
    return median(values)
  }

  #median(workload: Workload, one: Case, subject: SubjectName, figure: string): number {
    return median(this.#figuresOf(workload, one, subject).flatMap((figures) => figures[figure] ?? []))
  }

  #figuresOf(workload: Workload, one: Case, subject: SubjectName): readonly Figures[] {
    return this.#results.flatMap((result) =>
      result.workload === workload.name &&
      result.case === one.name &&
      result.subject === subject &&
      result.figures !== undefined
        ? [result.figures]
        : [],
    )
  }
}

function isRatio(goal: Goal): goal is Goal & { readonly against: SubjectName } {
  return goal.against !== undefined && goal.difference !== true
}

function describeGoal({ figure, against, difference, most, least }: Goal): string {
  const what = against === undefined ? figure : `${figure} ${difference === true ? '−' : '÷'} ${against}`
  return most === undefined ? `${what} ≥ ${least}` : `${what} ≤ ${most}`
}

function readable(value: number): string {
  if (Number.isNaN(value)) return '–'
  if (Number.isInteger(value)) return String(value)
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0)
}

/** Rows as a table that reads well as it is, and as Markdown. */
function layOut(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [lines[0], rule, ...lines.slice(1)].join('\n')
}
