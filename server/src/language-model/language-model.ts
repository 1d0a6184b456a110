import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Draft } from '@tafelronde/shared/harvest/engine/draft.ts'
import type { HarvestInput } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import type { ModelUse } from '@tafelronde/shared/sessions/model-use.ts'
import type { ModelEndpoint } from '../config.ts'
import type { Log } from '../log.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { openModel } from './ask-model.ts'
import { countReasons } from './count-reasons.ts'
import { improveDraft, type ImprovedDraft, type ImproveParts } from './improve-draft.ts'
import { maskTexts } from './mask-texts.ts'
import { TOKENS_EACH, TokenBudget } from './token-budget.ts'

export interface LanguageModelParts {
  /** What the administrator has set; without it nothing is ever asked. */
  readonly endpoint: ModelEndpoint | undefined
  readonly clock: Clock
  readonly log: Log
  /** What one session may ask, in tokens. */
  readonly tokensEach?: number
}

/** The language model of this server, for the sessions that have it switched on. */
export class LanguageModel implements Disposable {
  readonly #parts: LanguageModelParts
  readonly #budgets = new Map<SessionId, TokenBudget>()
  readonly #running = new Map<SessionId, AbortController>()

  constructor(parts: LanguageModelParts) {
    this.#parts = parts
  }

  /** Its host, as people read it; nothing when there is none. */
  get host(): string | undefined {
    return this.#parts.endpoint?.host
  }

  /**
   * Whether the notes of this session may be sent: the administrator has set a model, a facilitator has switched on that very
   * one, and there still are names to mask. Once names are deleted nobody can tell any more which words were names; nor is
   * anything sent while somebody's words are being taken away.
   */
  isOnFor(live: LiveSession): boolean {
    const { host } = this
    const { languageModel, erasing = [] } = live.read()
    const isNamed = live.readStored().namesDeletedAt === undefined
    return host !== undefined && languageModel?.host === host && isNamed && erasing.length === 0
  }

  /**
   * Improves a draft of this session, where that is switched on; nothing where it is not. Switching off ends it at once, and
   * so does a newer draft: what was written by then stays. What leaves the house is on disk before it leaves.
   */
  async improve(
    live: LiveSession,
    draft: Draft,
    input: HarvestInput,
    parts: Omit<ImproveParts, 'ask' | 'mask'>,
  ): Promise<ImprovedDraft | undefined> {
    const { endpoint, clock, log } = this.#parts
    if (endpoint === undefined || !this.isOnFor(live)) return undefined
    const stopping = new AbortController()
    this.#running.get(live.id)?.abort()
    this.#running.set(live.id, stopping)
    const stopWatching = this.#stopWhenOff(live, stopping)
    const budget = this.#budgetOf(live)
    const before = budget.left
    const notes = new Set(draft.themes.flatMap(({ lines }) => lines.flatMap(({ sourceNoteIds }) => sourceNoteIds))).size
    let use: ModelUse = { at: clock.now(), host: endpoint.host, notes, requests: 0, tokens: 0 }
    let bytes = 0
    try {
      await live.recordModelUse(use)
      const leaves = (size: number): void => {
        use = { ...use, requests: use.requests + 1 }
        bytes += size
      }
      const roster = live.readRoster()
      const improved = await improveDraft(draft, input, {
        ...parts,
        ask: openModel({ endpoint, budget, leaves }),
        mask: maskTexts({
          names: roster.map(({ name }) => name),
          organisations: roster.map(({ organisation }) => organisation),
        }),
        signal: parts.signal === undefined ? stopping.signal : AbortSignal.any([parts.signal, stopping.signal]),
      })
      const written = improved.themes.flatMap(({ lines }) => lines).filter(({ origin }) => origin === 'model').length
      const told = { session: live.id, ...use, tokens: before - budget.left, bytes, written }
      log.info(
        { ...told, refused: improved.notWritten.length, reasons: countReasons(improved.notWritten) },
        'notes went to a language model',
      )
      return improved
    } finally {
      stopWatching()
      if (this.#running.get(live.id) === stopping) this.#running.delete(live.id)
      await live.recordModelUse({ ...use, notes: use.requests === 0 ? 0 : notes, tokens: before - budget.left })
    }
  }

  [Symbol.dispose](): void {
    for (const running of this.#running.values()) running.abort()
  }

  #stopWhenOff(live: LiveSession, stopping: AbortController): () => void {
    return live.watch({
      changed: () => {
        if (!this.isOnFor(live)) stopping.abort()
      },
      rosterChanged() {},
      // A session that is removed sends everyone away.
      badgesChanged: (touches) => {
        if (touches({ kind: 'organiser' })) stopping.abort()
      },
    })
  }

  /** What is left for this session, also after the server was started again. */
  #budgetOf(live: LiveSession): TokenBudget {
    const known = this.#budgets.get(live.id)
    if (known !== undefined) return known
    const used = (live.read().modelUses ?? []).reduce((sum, { tokens }) => sum + tokens, 0)
    const budget = new TokenBudget(Math.max(0, (this.#parts.tokensEach ?? TOKENS_EACH) - used))
    this.#budgets.set(live.id, budget)
    return budget
  }
}
