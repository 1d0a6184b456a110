import { type Clock } from '@tafelronde/shared/lib/clock.ts'
import { type Actor } from '@tafelronde/shared/people/actor.ts'
import { canReadDocument } from '@tafelronde/shared/sessions/permission.ts'
import { type DocumentParts, readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LIVENESS_MS } from '@tafelronde/shared/wire/sync-messages.ts'
import { type LiveSession } from '../sessions/live-session.ts'
import { type Line, SyncLine } from './sync-line.ts'

interface ServedLine {
  readonly line: SyncLine
  readonly actor: Actor
  readonly parts: DocumentParts
}

/** Every line on which a document is shown, with who looks at it: who may not look any more is shown nothing. */
export class SyncLines {
  readonly #clock: Clock
  readonly #served = new Map<LiveSession, Set<ServedLine>>()
  readonly #stopWatching = new Map<LiveSession, () => void>()
  #stopTicking: () => void

  constructor(clock: Clock) {
    this.#clock = clock
    this.#stopTicking = this.#tick()
  }

  /**
   * Begins to show a document on a line, or closes the line with the reason why not.
   * `epoch` is the one that the browser was told when it asked for the document.
   */
  async serve(live: LiveSession, actor: Actor, name: string, epoch: number, line: Line): Promise<SyncLine | undefined> {
    const parts = readDocumentName(name)
    if (parts === undefined) return refuse(line, syncClose.gone, 'unknown document')
    if (!canReadDocument(actor, parts, live.read())) return refuse(line, syncClose.notAllowed, 'not allowed')
    const document = await live.openDocument(parts)
    if (document === undefined) return refuse(line, syncClose.gone, 'unknown document')
    // Loading takes a while, in which somebody may have been moved to another table.
    if (!canReadDocument(actor, parts, live.read())) return refuse(line, syncClose.notAllowed, 'not allowed')
    if (document.epoch !== epoch) return refuse(line, syncClose.epoch, 'epoch')
    const served: ServedLine = { line: new SyncLine(document, line, this.#clock), actor, parts }
    this.#add(live, served)
    return served.line
  }

  /** The browser of this line is gone. */
  ended(line: SyncLine): void {
    line.ended()
    for (const [live, lines] of this.#served) {
      for (const served of lines) if (served.line === line) lines.delete(served)
      if (lines.size === 0) this.#forget(live)
    }
  }

  /** Sends every browser away, to come back by itself. */
  closeAll(): void {
    this.#stopTicking()
    for (const [live, lines] of this.#served) {
      for (const { line } of lines) line.close(syncClose.comeBack, 'the server stops')
      this.#forget(live)
    }
  }

  #add(live: LiveSession, served: ServedLine): void {
    const lines = this.#served.get(live) ?? new Set()
    lines.add(served)
    this.#served.set(live, lines)
    if (this.#stopWatching.has(live)) return
    const recheck = () => {
      for (const { line, actor, parts } of lines) {
        if (!canReadDocument(actor, parts, live.read())) line.close(syncClose.notAllowed, 'not allowed')
      }
    }
    const dismiss = (touches: (actor: Actor) => boolean) => {
      for (const { line, actor } of lines) if (touches(actor)) line.close(syncClose.resync, 'badges changed')
    }
    this.#stopWatching.set(live, live.watch({ changed: recheck, rosterChanged: () => {}, badgesChanged: dismiss }))
  }

  #forget(live: LiveSession): void {
    this.#served.delete(live)
    this.#stopWatching.get(live)?.()
    this.#stopWatching.delete(live)
  }

  #tick(): () => void {
    return this.#clock.at(this.#clock.now() + LIVENESS_MS / 4, () => {
      for (const lines of this.#served.values()) for (const { line } of lines) line.stayAlive(LIVENESS_MS / 2)
      this.#stopTicking = this.#tick()
    })
  }
}

function refuse(line: Line, code: number, why: string): undefined {
  line.close(code, why)
}
