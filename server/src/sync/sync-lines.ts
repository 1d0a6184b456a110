import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import { canReadDocument } from '@tafelronde/shared/sessions/permission.ts'
import { type DocumentParts, readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LIVENESS_MS } from '@tafelronde/shared/wire/sync-messages.ts'
import type { HolderOf } from '../auth/holder.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import type { Ticker } from '../documents/ticker.ts'
import { Conduct } from '../limits/conduct.ts'
import { WorkBudget } from '../limits/work-budget.ts'
import { canTypeIn, judgeWith, typistOf } from '../notes/typing.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { Presence } from './presence.ts'
import { type Line, SyncLine, type Typing } from './sync-line.ts'

/** Who looks at a document, and under which key. */
export interface Guest {
  readonly actor: Actor
  readonly holder: HolderOf
}

export interface SyncLinesParts {
  readonly clock: Clock
  /** The one that the documents go by. */
  readonly ticker: Ticker
  readonly report: (fault: unknown) => void
}

/** One person has this many lines on one document at most, over all tabs and devices: each is told all that changes. */
export const LINES_ON_ONE_DOCUMENT = 30
/** And this many in all: a desk with a hundred tables in a few tabs. */
export const LINES_IN_ALL = 500

/** What one person's words may cost the processor: a thousand keystrokes cost a few milliseconds. */
const WORK = { share: 0.1, atOnce: 250 }

interface ServedLine {
  readonly line: SyncLine
  readonly name: string
  readonly actor: Actor
  readonly parts: DocumentParts
  readonly types: boolean
}

/** Every line on which a document is shown, with who looks at it: who may not look any more is shown nothing. */
export class SyncLines {
  readonly #parts: SyncLinesParts
  readonly #conduct: Conduct
  readonly #served = new Map<LiveSession, Map<SyncLine, ServedLine>>()
  readonly #work = new WeakMap<LiveSession, Map<string, WorkBudget>>()
  /** How many lines each one has, in all and on each document. */
  readonly #counts = new Map<string, number>()
  readonly #sessionOf = new Map<SyncLine, LiveSession>()
  readonly #presence = new WeakMap<OpenDocument, Presence>()
  readonly #stopWatching = new Map<LiveSession, () => void>()
  #stopTicking: () => void

  constructor(parts: SyncLinesParts) {
    this.#parts = parts
    this.#conduct = new Conduct(parts.clock)
    this.#stopTicking = this.#tick()
  }

  /** Whether this actor's device may only read for a while. */
  readsOnly(live: LiveSession, actor: Actor): boolean {
    return this.#conduct.readsOnly(nameOf(live, actor))
  }

  /** Whether this actor gets ids to type under in this document. */
  canType(live: LiveSession, actor: Actor, parts: DocumentParts): boolean {
    return canTypeIn(live.read(), actor, parts) && !this.#conduct.readsOnly(nameOf(live, actor))
  }

  /**
   * Begins to show a document on a line, or closes the line with the reason why not.
   * `epoch` is the one that the browser was told when it asked for the document.
   */
  async serve(live: LiveSession, guest: Guest, name: string, epoch: number, line: Line): Promise<SyncLine | undefined> {
    const { actor } = guest
    const parts = readDocumentName(name)
    if (parts === undefined) return refuse(line, syncClose.gone, 'unknown document')
    if (this.#conduct.staysAway(nameOf(live, actor))) return refuse(line, syncClose.flood, 'flood')
    if (!canReadDocument(actor, parts, live.read())) return refuse(line, syncClose.notAllowed, 'not allowed')
    const { badgesVersion } = live
    const document = await live.openDocument(parts)
    if (document === undefined) return refuse(line, syncClose.gone, 'unknown document')
    // Loading takes a while, in which a badge may have been taken in, or somebody been moved to another table.
    if (live.badgesVersion !== badgesVersion) return refuse(line, syncClose.resync, 'badges changed')
    if (!canReadDocument(actor, parts, live.read())) return refuse(line, syncClose.notAllowed, 'not allowed')
    if (document.epoch !== epoch) return refuse(line, syncClose.epoch, 'epoch')
    if (!this.#hasRoom(live, actor, name)) return refuse(line, syncClose.comeBack, 'too many lines')
    const { clock, report } = this.#parts
    const types = this.canType(live, actor, parts)
    const typing = types ? this.#typing(live, guest, parts, document) : undefined
    const watched = this.#watch(live, actor, line)
    const work = this.#workOf(live, actor)
    const presence = this.#presenceOf(document)
    const served: ServedLine = {
      line: new SyncLine({ document, line: watched, clock, presence, typing, work, report }),
      name,
      actor,
      parts,
      types,
    }
    this.#add(live, served)
    try {
      await served.line.open()
    } catch (fault) {
      // Its browser is sent away by whoever opened it; kept here, it would keep the session in memory for ever.
      this.ended(served.line)
      throw fault
    }
    return served.line
  }

  /** The browser of this line is gone. */
  ended(line: SyncLine): void {
    line.ended()
    const live = this.#sessionOf.get(line)
    const lines = live && this.#served.get(live)
    const served = lines?.get(line)
    if (live === undefined || lines === undefined || served === undefined) return
    this.#sessionOf.delete(line)
    lines.delete(line)
    this.#count(live, served, -1)
    if (lines.size === 0) this.#forget(live)
  }

  /** Sends every browser away, to come back by itself. */
  closeAll(): void {
    this.#stopTicking()
    for (const [live, lines] of this.#served) {
      for (const line of lines.keys()) line.close(syncClose.comeBack, 'the server stops')
      this.#forget(live)
    }
  }

  #typing(live: LiveSession, { actor, holder }: Guest, parts: DocumentParts, document: OpenDocument): Typing {
    const { clock } = this.#parts
    return {
      person: typistOf(live.read(), actor),
      judge: judgeWith({ live, document, parts, actor, holder, clock }),
      misbehaved: () => {
        if (!this.#conduct.misbehaved(nameOf(live, actor))) return
        live.tellMisbehaviour(actor)
        for (const served of this.#served.get(live)?.values() ?? []) {
          if (nameOf(live, served.actor) === nameOf(live, actor)) served.line.close(syncClose.resync, 'reads only')
        }
      },
    }
  }

  /** Remembers who floods, whatever closes the line for it. */
  #watch(live: LiveSession, actor: Actor, line: Line): Line {
    return {
      ...line,
      close: (code, why) => {
        if (code === syncClose.flood) this.#conduct.flooded(nameOf(live, actor))
        line.close(code, why)
      },
    }
  }

  #presenceOf(document: OpenDocument): Presence {
    const known = this.#presence.get(document)
    if (known !== undefined) return known
    const presence = new Presence(this.#parts.ticker)
    this.#presence.set(document, presence)
    document.tellAlong(presence)
    return presence
  }

  #workOf(live: LiveSession, actor: Actor): WorkBudget {
    const budgets = this.#work.get(live) ?? new Map<string, WorkBudget>()
    this.#work.set(live, budgets)
    const name = nameOf(live, actor)
    const budget = budgets.get(name) ?? new WorkBudget(WORK)
    budgets.set(name, budget)
    return budget
  }

  #hasRoom(live: LiveSession, actor: Actor, name: string): boolean {
    const who = nameOf(live, actor)
    const here = this.#counts.get(`${who} ${name}`) ?? 0
    return here < LINES_ON_ONE_DOCUMENT && (this.#counts.get(who) ?? 0) < LINES_IN_ALL
  }

  #count(live: LiveSession, { actor, name }: ServedLine, more: number): void {
    const who = nameOf(live, actor)
    for (const key of [who, `${who} ${name}`]) {
      const count = (this.#counts.get(key) ?? 0) + more
      if (count > 0) this.#counts.set(key, count)
      else this.#counts.delete(key)
    }
  }

  #add(live: LiveSession, served: ServedLine): void {
    const lines = this.#served.get(live) ?? new Map<SyncLine, ServedLine>()
    lines.set(served.line, served)
    this.#count(live, served, 1)
    this.#served.set(live, lines)
    this.#sessionOf.set(served.line, live)
    if (this.#stopWatching.has(live)) return
    const recheck = () => {
      for (const { line, actor, parts, types } of lines.values()) {
        if (!canReadDocument(actor, parts, live.read())) line.close(syncClose.notAllowed, 'not allowed')
        // Whoever became a host, or is one no more, begins anew with the conclusions: with ids to type under, or without.
        // So does, on a paper, whose device may type again.
        else if ((parts.kind === 'harvest' || !types) && types !== this.canType(live, actor, parts)) {
          line.close(syncClose.resync, 'another part')
        }
      }
    }
    const dismiss = (touches: (actor: Actor) => boolean) => {
      for (const { line, actor } of lines.values()) if (touches(actor)) line.close(syncClose.resync, 'badges changed')
    }
    this.#stopWatching.set(live, live.watch({ changed: recheck, rosterChanged: () => {}, badgesChanged: dismiss }))
  }

  #forget(live: LiveSession): void {
    this.#served.delete(live)
    this.#stopWatching.get(live)?.()
    this.#stopWatching.delete(live)
  }

  #tick(): () => void {
    const { clock } = this.#parts
    return clock.at(clock.now() + LIVENESS_MS / 4, () => {
      for (const lines of this.#served.values()) for (const line of lines.keys()) line.stayAlive(LIVENESS_MS / 2)
      this.#stopTicking = this.#tick()
    })
  }
}

/** Tells those apart whose conduct is counted: a person on any device, or a screen. */
export function nameOf(live: LiveSession, actor: Actor): string {
  const own = actor.kind === 'table-screen' ? actor.table : actor.kind === 'hall' ? actor.group : personOf(actor)
  return `${live.id} ${actor.kind} ${own ?? ''}`
}

function refuse(line: Line, code: number, why: string): undefined {
  line.close(code, why)
}
