import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId, TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { sameValue } from '@tafelronde/shared/lib/same-value.ts'
import { readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import type { Draft } from '@tafelronde/shared/harvest/engine/draft.ts'
import type { HarvestConstraints, HarvestInput } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import {
  type WordedLine,
  wordingTask,
  wordProposal,
  wordTheme,
} from '@tafelronde/shared/harvest/proposals/word-proposals.ts'
import { boundBy, type CafeToHarvest } from '@tafelronde/shared/harvest/proposals/cafe-to-harvest.ts'
import type { Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import { readProposals, writeProposals } from '@tafelronde/shared/harvest/proposals/proposals-document.ts'
import { readLives, writeLives } from '@tafelronde/shared/harvest/proposals/lives-document.ts'
import type { whatLives } from '@tafelronde/shared/harvest/proposals/what-lives.ts'
import type { LanguageModel } from '../language-model/language-model.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { Thread } from '../threads/thread.ts'
import { Resting, whoWaits } from './resting.ts'
import { mayBeThoughtOver, readCafe, saysTheSame, versionsOf } from './read-cafe.ts'

/** What the harvester's thread is asked to think over: `anew` are themes to group from the beginning, beside those that are due. */
export interface ToPropose {
  readonly kind: 'propose'
  readonly cafe: CafeToHarvest
  readonly anew: readonly ThemeId[]
}

/** What it is asked when a language model has made other groups: to draft these. */
export interface ToDraft {
  readonly kind: 'draft'
  readonly input: HarvestInput
  readonly constraints: HarvestConstraints
}

/** What it answers: what is proposed, and what lives at each table while there are rounds. */
export interface Proposed {
  readonly proposals: Proposals
  readonly lives: ReturnType<typeof whatLives> | undefined
  /** In milliseconds of the processor; that a thread began and opened its lists first, and that it gave way, is not counted. */
  readonly took: number
}

export interface ProposingParts {
  /** The sessions that are in memory. */
  readonly sessions: { listOpen(): Promise<readonly LiveSession[]> }
  readonly clock: Clock
  /** Words proposals anew, where a session has it switched on. */
  readonly languageModel: LanguageModel
  readonly report: (fault: unknown) => void
}

/** Ten thousand notes take half of it: what takes longer was made to. */
const PATIENCE = 60 * SECOND
/** How often it is looked whether there is anything new: a note is proposed within so long. */
const BETWEEN_LOOKS = 4 * SECOND
/** While people draw conclusions faster than it is thought, it is tried again so often at once. */
const TRIES = 3

/** What was last thought over, to see whether anything is different. */
interface Seen {
  /** Of every document it was read from. */
  readonly versions: string
  readonly cafe: CafeToHarvest
}

/**
 * Keeps the harvester's proposals up with what is written, while people talk and while they draw conclusions. It thinks on a
 * thread of its own and writes nothing but proposals: what people have made is theirs.
 */
export class Proposing implements AsyncDisposable {
  readonly #parts: ProposingParts
  readonly #thread = new Thread<ToPropose | ToDraft>(new URL('./propose-worker.ts', import.meta.url), {
    patience: PATIENCE,
  })
  readonly #seen = new Map<SessionId, Seen>()
  readonly #resting = new Resting()
  readonly #wording = new Map<SessionId, Promise<void>>()
  #stopTimer: () => void = () => {}
  #look: Promise<void> = Promise.resolve()

  constructor(parts: ProposingParts) {
    this.#parts = parts
    this.#setTimer()
  }

  /** Proposes anew for one theme, whatever was proposed before; conclusions stay. Answers when it is on disk. */
  async proposeAnew(live: LiveSession, theme: ThemeId): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) if (await this.#bringUpToDate(live, [theme])) return
    throw new Error('The harvest was changed again and again while it was thought over.')
  }

  /** What would be proposed for one theme if it were thought over from the beginning. */
  async preview(live: LiveSession, theme: ThemeId): Promise<Proposals['proposals']> {
    const cafe = await readCafe(live)
    if (cafe === undefined) return []
    const { proposals } = await this.#think({ kind: 'propose', cafe, anew: [theme] })
    return proposals.proposals.filter((proposal) => proposal.theme === theme)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#stopTimer()
    this.#thread[Symbol.dispose]()
    await this.#look
    // The look that was under way has set the next one.
    this.#stopTimer()
  }

  #setTimer(): void {
    const { clock } = this.#parts
    this.#stopTimer = clock.at(clock.now() + BETWEEN_LOOKS, () => {
      this.#look = this.#lookAtAll().finally(() => this.#setTimer())
    })
  }

  async #lookAtAll(): Promise<void> {
    const open = await this.#parts.sessions.listOpen()
    const ids = new Set(open.map(({ id }) => id))
    for (const id of this.#seen.keys()) if (!ids.has(id)) this.#seen.delete(id)
    this.#resting.shareAmong(ids)
    for (const live of open) {
      if (this.#thread.isStopped) return
      try {
        const waiting = whoWaits(live.read(), this.#parts.clock.now())
        const isRested = this.#resting.isRested(live.id, waiting, performance.now())
        if (live.isFollowed && isRested) await this.#bringUpToDate(live, [])
      } catch (fault) {
        // One that fails keeps no other from being done, and is tried again with the next look.
        if (!this.#thread.isStopped) this.#parts.report(fault)
      }
    }
  }

  /** Whether the proposals are of what is written now: not so when people changed something meanwhile. */
  async #bringUpToDate(live: LiveSession, anew: readonly ThemeId[]): Promise<boolean> {
    if (!mayBeThoughtOver(live.read())) return true
    const seen = anew.length > 0 ? undefined : this.#seen.get(live.id)
    const { erasures } = live
    const versions = await versionsOf(live)
    if (seen?.versions === versions) return true
    const cafe = await readCafe(live)
    if (cafe === undefined) return true
    // What it wrote itself makes another version, and is no news.
    const isNews = seen === undefined || !saysTheSame(seen.cafe, cafe)
    if (anew.length === 0 && (!isNews || hasHardlyBegun(cafe))) {
      this.#seen.set(live.id, { versions, cafe })
      return true
    }
    // Whoever begins to wait meanwhile waits for the next.
    const waiting = whoWaits(live.read(), this.#parts.clock.now())
    const { proposals, lives, took } = await this.#think({ kind: 'propose', cafe, anew })
    this.#resting.begin(live.id, waiting, { now: performance.now(), took })
    if (!(await this.#write(live, cafe, proposals, erasures))) return false
    if (lives !== undefined) await this.#tellTables(live, lives, erasures)
    this.#seen.set(live.id, { versions, cafe: { ...cafe, proposals } })
    this.#wordAnew(live, cafe, proposals)
    return true
  }

  /** What was grouped anew is worded by the language model, where that is on; the offline lines stand there meanwhile. */
  #wordAnew(live: LiveSession, before: CafeToHarvest, proposals: Proposals): void {
    const { languageModel, report } = this.#parts
    const turned = live
      .read()
      .programme.themes.map(({ id }) => id)
      .filter((id) => proposals.thoughts[id]?.turn !== before.proposals.thoughts[id]?.turn)
    if (turned.length === 0 || !languageModel.isOnFor(live)) return
    // One after the other: a newer question would end the one that is being answered.
    const wording = (this.#wording.get(live.id) ?? Promise.resolve())
      .then(() => this.#word(live, new Set(turned)))
      .catch((fault: unknown) => {
        if (!this.#thread.isStopped) report(fault)
      })
      .finally(() => {
        if (this.#wording.get(live.id) === wording) this.#wording.delete(live.id)
      })
    this.#wording.set(live.id, wording)
  }

  async #word(live: LiveSession, themes: ReadonlySet<ThemeId>): Promise<void> {
    const { erasures } = live
    const cafe = await readCafe(live)
    if (cafe === undefined) return
    const task = wordingTask(cafe, themes)
    if (task.draft.themes.every(({ lines }) => lines.length === 0)) return
    const writing: Promise<unknown>[] = []
    const improved = await this.#parts.languageModel.improve(live, task.draft, task.input, {
      redraft: (input, constraints) => this.#thread.ask({ kind: 'draft', input, constraints }) as Promise<Draft>,
      onLine: (theme, line) => writing.push(this.#wordLine(live, erasures, theme as ThemeId, line)),
    })
    await Promise.all(writing)
    for (const { theme, lines } of improved?.themes ?? []) {
      await this.#wordTheme(live, erasures, (now) => wordTheme(now, task, theme as ThemeId, lines))
    }
  }

  /** Writes other words for one proposal, as soon as they come. */
  async #wordLine(live: LiveSession, erasures: number, theme: ThemeId, line: WordedLine): Promise<void> {
    const document = await live.openHarvest()
    await document?.change<'nothing'>((harvest) => {
      const before = readProposals(harvest)
      const after = wordProposal(before, theme, line)
      const stands = live.erasures === erasures && mayBeThoughtOver(live.read())
      if (!stands || sameValue(before, after)) return { otherwise: 'nothing' }
      return { apply: (changing) => writeProposals(changing, after), also: [], at: this.#parts.clock.now() }
    })
  }

  /** Writes other words for the proposals of a theme, of the café as it is at that moment. */
  async #wordTheme(live: LiveSession, erasures: number, word: (now: CafeToHarvest) => Proposals): Promise<void> {
    for (let tries = 0; tries < TRIES; tries += 1) {
      if (live.erasures !== erasures) return
      const now = await readCafe(live)
      if (now === undefined || (await this.#write(live, now, word(now), erasures))) return
    }
  }

  /** Whether it was written: not so when people changed something meanwhile, or somebody's words were taken away. */
  async #write(live: LiveSession, cafe: CafeToHarvest, proposals: Proposals, erasures: number): Promise<boolean> {
    if (sameValue(proposals, cafe.proposals)) return live.erasures === erasures
    const document = await live.openHarvest()
    const outcome = await document?.change<'stale'>((harvest) => {
      const isAsItWas =
        live.erasures === erasures &&
        sameValue(boundBy(readHarvest(harvest)), boundBy(cafe.harvest)) &&
        sameValue(readProposals(harvest), cafe.proposals)
      if (!isAsItWas) return { otherwise: 'stale' }
      return { apply: (changing) => writeProposals(changing, proposals), also: [], at: this.#parts.clock.now() }
    })
    return outcome === 'done'
  }

  /** Each table gets what lives there on its own paper: it is there when it fills in its card, and for the next people. */
  async #tellTables(live: LiveSession, lives: NonNullable<Proposed['lives']>, erasures: number): Promise<void> {
    for (const [table, lines] of Object.entries(lives)) {
      const paper = await live.openPaper(table as TableId)
      await paper?.change<'known'>((document) => {
        const isKnown = live.erasures !== erasures || sameValue(readLives(document), lines)
        if (isKnown) return { otherwise: 'known' }
        return { apply: (changing) => writeLives(changing, lines), also: [], at: this.#parts.clock.now() }
      })
    }
  }

  async #think(asked: ToPropose): Promise<Proposed> {
    return (await this.#thread.ask(asked)) as Proposed
  }
}

/** Of three notes nothing is said by several people that could not be read at a glance. */
const FEW = 4

/** Whether there is too little yet to begin to think. */
function hasHardlyBegun({ papers, proposals }: CafeToHarvest): boolean {
  const laid = Object.values(papers).reduce((sum, { notes }) => sum + notes.length, 0)
  return laid < FEW && Object.keys(proposals.thoughts).length === 0
}
