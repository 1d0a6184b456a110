/** Who stays at a table, who goes round, and what has been between them. */
export interface PairProblem {
  readonly staying: readonly string[]
  readonly going: readonly string[]
  readonly rounds: number
  /** Whom each of those who go has met already: no pair talks twice. */
  readonly met?: ReadonlyMap<string, ReadonlySet<string>>
  /** How many rounds people waited so far. */
  readonly waited?: ReadonlyMap<string, number>
  /** What people were told: round by round whom those who go meet. It stays wherever it can. */
  readonly told?: readonly PairRound[]
}

/** One round of talks by two: whom each of those who go meets. Who is not in it waits. */
export type PairRound = ReadonlyMap<string, string>

/**
 * Plans short talks of one who stays with one who goes round: nobody meets anybody twice, as many talk as can, and of
 * those who stay, or go, nobody waits more than once more than another where that can be.
 *
 * Where nothing was told it begins with the circle method of tournaments (Kirkman 1847), for two sides: a cyclic Latin
 * rectangle. The smaller side stands in a row along the circle of the larger, one whole row further each round. Windows
 * that follow each other cover the circle evenly; once they are back where they began they go on one place aside, so that
 * no pair comes twice.
 *
 * What has been, who came and who left is then mended. Who lacks a talk gets one along an alternating path (Berge 1957),
 * which in the end leaves as many talks as can be; paths of even length pass a talk on from who waits least to who waits
 * most. Talks go into rounds as colours onto the edges of a bipartite graph, by swapping two colours along a chain (Kőnig
 * 1916), so that there is always a round for a talk.
 */
export function planPairs(problem: PairProblem): readonly PairRound[] {
  const board = new PairBoard(problem)
  const { told = cyclicPairs(problem) } = problem
  told.slice(0, problem.rounds).forEach((talks, round) => board.take(talks, round))
  board.fill()
  board.even('going')
  board.even('staying')
  return board.read()
}

/** The design for people who have not met: row after row along a circle. */
function cyclicPairs({ staying, going, rounds }: PairProblem): readonly PairRound[] {
  const isWide = going.length >= staying.length
  const [row, circle] = isWide ? [staying, going] : [going, staying]
  const lap = circle.length / greatestDivisor(row.length, circle.length)
  const count = row.length === 0 ? 0 : Math.min(rounds, circle.length)
  return Array.from({ length: count }, (_, round) => {
    const start = round * row.length + Math.floor(round / lap)
    return new Map(
      row.map((one, at) => {
        const other = circle[(start + at) % circle.length]!
        return isWide ? [other, one] : [one, other]
      }),
    )
  })
}

function greatestDivisor(one: number, other: number): number {
  return other === 0 ? one : greatestDivisor(other, one % other)
}

type Side = 'going' | 'staying'

const NONE = -1

/** Talks by round, in numbers: those who go on one side, those who stay on the other. */
class PairBoard {
  readonly #problem: PairProblem
  readonly #rounds: number
  /** For each side and each of its people, with whom in each round; for two people, in which round. */
  readonly #partner: Readonly<Record<Side, readonly Int16Array[]>>
  readonly #roundOf: readonly Int16Array[]
  readonly #mayMeet: readonly Uint8Array[]
  readonly #talks: Readonly<Record<Side, Int16Array>>
  readonly #waited: Readonly<Record<Side, readonly number[]>>

  constructor(problem: PairProblem) {
    const { staying, going, rounds, met, waited } = problem
    this.#problem = problem
    this.#rounds = rounds
    const alone = () => new Int16Array(rounds).fill(NONE)
    this.#partner = { going: going.map(alone), staying: staying.map(alone) }
    this.#roundOf = going.map(() => new Int16Array(staying.length).fill(NONE))
    this.#mayMeet = going.map((one) => Uint8Array.from(staying, (other) => (met?.get(one)?.has(other) ? 0 : 1)))
    this.#talks = { going: new Int16Array(going.length), staying: new Int16Array(staying.length) }
    const before = (people: readonly string[]) => people.map((person) => waited?.get(person) ?? 0)
    this.#waited = { going: before(going), staying: before(staying) }
  }

  /** Puts talks in a round as far as both are here, have not met and are free then. */
  take(talks: PairRound, round: number): void {
    const { going, staying } = this.#problem
    const goes = new Map(going.map((person, at) => [person, at]))
    const stays = new Map(staying.map((person, at) => [person, at]))
    for (const [one, other] of talks) {
      const [goer, stayer] = [goes.get(one), stays.get(other)]
      if (goer === undefined || stayer === undefined) continue
      if (this.#isFree(goer, stayer) && this.#partner.going[goer]![round] === NONE) {
        if (this.#partner.staying[stayer]![round] === NONE) this.#put(goer, stayer, round)
      }
    }
  }

  /** Gives talks to those who lack one, who waited most first, until there can be no more. */
  fill(): void {
    for (;;) {
      const lacking = this.#everyone('going').filter((goer) => this.#lacks('going', goer))
      const path = lacking
        .toSorted((a, b) => this.#waits('going', b) - this.#waits('going', a))
        .map((goer) => this.#findPath('going', goer, (side, at) => side === 'staying' && this.#lacks(side, at)))
        .find((found) => found !== undefined)
      if (path === undefined) return
      this.#follow(path)
    }
  }

  /** Passes talks on from who waits least to who waits most, while they differ by more than one. */
  even(side: Side): void {
    for (;;) {
      const path = this.#everyone(side)
        .filter((at) => this.#lacks(side, at))
        .toSorted((a, b) => this.#waits(side, b) - this.#waits(side, a))
        .map((at) => {
          const most = this.#waits(side, at)
          return this.#findPath(side, at, (other, end) => other === side && most - this.#waits(side, end) > 1)
        })
        .find((found) => found !== undefined)
      if (path === undefined) return
      this.#follow(path)
    }
  }

  read(): readonly PairRound[] {
    const { going, staying } = this.#problem
    return Array.from({ length: this.#rounds }, (_, round) => {
      const talks = going.flatMap((person, goer): [string, string][] => {
        const stayer = this.#partner.going[goer]![round]!
        return stayer === NONE ? [] : [[person, staying[stayer]!]]
      })
      return new Map(talks)
    })
  }

  #everyone(side: Side): readonly number[] {
    return this.#problem[side].map((_, at) => at)
  }

  #waits(side: Side, at: number): number {
    return this.#waited[side][at]! + this.#rounds - this.#talks[side][at]!
  }

  #lacks(side: Side, at: number): boolean {
    return this.#talks[side][at]! < this.#rounds
  }

  #isFree(goer: number, stayer: number): boolean {
    return this.#mayMeet[goer]![stayer] === 1 && this.#roundOf[goer]![stayer] === NONE
  }

  /**
   * A way from somebody to where it may end, that by turns makes a talk and drops one: everyone between has as many as
   * before. The people on it, in turn of one side and of the other.
   */
  #findPath(side: Side, from: number, ends: (side: Side, at: number) => boolean): readonly Step[] | undefined {
    const first: Step = { side, at: from, before: undefined }
    const seen = new Set([`${side} ${from}`])
    const queue = [first]
    for (const step of queue) {
      // The first and every second one makes a new talk, the ones between drop one they have.
      const makes = step.side === side
      const other: Side = step.side === 'going' ? 'staying' : 'going'
      for (const next of this.#everyone(other)) {
        const [goer, stayer] = step.side === 'going' ? [step.at, next] : [next, step.at]
        const leads = makes ? this.#isFree(goer, stayer) : this.#roundOf[goer]![stayer] !== NONE
        const name = `${other} ${next}`
        if (!leads || seen.has(name)) continue
        seen.add(name)
        const reached: Step = { side: other, at: next, before: step }
        if (ends(other, next)) return wayTo(reached)
        queue.push(reached)
      }
    }
    return undefined
  }

  #follow(path: readonly Step[]): void {
    const talks = path.slice(1).map((step, at): readonly [number, number] => {
      const before = path[at]!
      return step.side === 'staying' ? [before.at, step.at] : [step.at, before.at]
    })
    for (const [goer, stayer] of talks.filter((_, at) => at % 2 === 1)) this.#drop(goer, stayer)
    for (const [goer, stayer] of talks.filter((_, at) => at % 2 === 0)) this.#add(goer, stayer)
  }

  /** Puts a talk in a round in which both are free; where there is none, talks along a chain change rounds by two. */
  #add(goer: number, stayer: number): void {
    const [goes, stays] = [this.#partner.going[goer]!, this.#partner.staying[stayer]!]
    const shared = goes.findIndex((other, round) => other === NONE && stays[round] === NONE)
    if (shared !== -1) return this.#put(goer, stayer, shared)
    const free = goes.indexOf(NONE)
    this.#swapAlong(stayer, free, stays.indexOf(NONE))
    this.#put(goer, stayer, free)
  }

  /** Frees somebody who stays in one round: the talk there goes to another, and so does what is in its way, to the end. */
  #swapAlong(stayer: number, from: number, to: number): void {
    const chain: (readonly [goer: number, stayer: number, round: number])[] = []
    let [side, at, round]: [Side, number, number] = ['staying', stayer, from]
    for (;;) {
      const other: number = this.#partner[side][at]![round]!
      if (other === NONE) break
      chain.push(side === 'staying' ? [other, at, round] : [at, other, round])
      ;[side, at, round] = [side === 'staying' ? 'going' : 'staying', other, round === from ? to : from]
    }
    for (const [one, other] of chain) this.#drop(one, other)
    for (const [one, other, was] of chain) this.#put(one, other, was === from ? to : from)
  }

  #put(goer: number, stayer: number, round: number): void {
    this.#partner.going[goer]![round] = stayer
    this.#partner.staying[stayer]![round] = goer
    this.#roundOf[goer]![stayer] = round
    this.#talks.going[goer]! += 1
    this.#talks.staying[stayer]! += 1
  }

  #drop(goer: number, stayer: number): void {
    const round = this.#roundOf[goer]![stayer]!
    this.#partner.going[goer]![round] = NONE
    this.#partner.staying[stayer]![round] = NONE
    this.#roundOf[goer]![stayer] = NONE
    this.#talks.going[goer]! -= 1
    this.#talks.staying[stayer]! -= 1
  }
}

interface Step {
  readonly side: Side
  readonly at: number
  readonly before: Step | undefined
}

function wayTo(end: Step): readonly Step[] {
  const way: Step[] = []
  for (let step: Step | undefined = end; step !== undefined; step = step.before) way.unshift(step)
  return way
}
