import * as Y from 'yjs'
import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { LARGEST_UPDATE, type Verdict } from '@tafelronde/shared/notes/text-gate.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import { LARGEST_FRAME } from '@tafelronde/shared/wire/sync-messages.ts'
import type { TypedOutcome } from '../documents/entry.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import type { Reader } from '../documents/readers.ts'
import { RateLimit } from '../limits/rate-limit.ts'
import type { WorkBudget } from '../limits/work-budget.ts'
import { aliveFrame, type Frame, savedFrame, step1Frame, step2Frame, updateFrame } from './frame.ts'
import type { Presence, PresenceListener } from './presence.ts'
import { readFrame } from './read-frame.ts'

/** A pipe to a browser: a WebSocket, or its like over the live road. */
export interface Line {
  /** Sends these one after the other, in one go. */
  send(...frames: readonly Frame[]): void
  close(code: number, why: string): void
  /** Bytes given to `send` that have not left yet. */
  unsent(): number
  /** Calls once, when all of it has left. */
  drained(then: () => void): void
}

/** How somebody types in a document. */
export interface Typing {
  /** Absent in anonymous sessions, and for a table's screen. */
  readonly person: PersonId | undefined
  /** Judges an update by what this person may do at this moment. */
  readonly judge: (document: Y.Doc, update: Uint8Array, largest: number) => Verdict
  /** An update was sent that no browser of ours sends. */
  readonly misbehaved: (why: string) => void
}

export interface SyncLineParts {
  readonly document: OpenDocument
  readonly line: Line
  readonly clock: Clock
  readonly presence: Presence
  /** Absent for whoever only reads: nothing is asked of such a browser, and what it sends is ignored. */
  readonly typing: Typing | undefined
  /** What is left of the work that the browser's owner may make, on all lines together. */
  readonly work: WorkBudget
  readonly report: (fault: unknown) => void
}

/** Slower than this and the line waits: what it misses comes in one piece when it can take more. */
const PAUSES_AT = 1024 * 1024
/** Slower than this and the line is cut: the browser comes back and gets the whole in one piece. */
const CUT_AT = 4 * 1024 * 1024

/** What a browser may send: a fast typist sends fifteen frames a second, whoever holds a key down thirty. */
const TYPED = { perSecond: 60, atOnce: 300 }
/** Whoever only reads has little to say. */
const READ = { perSecond: 20, atOnce: 60 }

/** Answering what a browser lacks goes through the whole document; each line asks once, and again after it slept. */
const QUESTIONS = { perSecond: 5, atOnce: 30 }

/** How long one waits for a browser to say what it has, before it is told what it misses. */
const ASKED_FOR = 3 * SECOND

/**
 * That words are on disk goes along with what others write, which costs a write anyway; a browser hears it this many
 * milliseconds later at most.
 */
const ALONE_AFTER = 300

/**
 * Shows one document to one browser over the y-websocket protocol, and takes what is typed in it:
 *
 *   open ──► ask what it has ──► judge that ──► answer what it misses ──► tell each change, take each letter ──► closed
 */
export class SyncLine implements Reader, PresenceListener {
  readonly #parts: SyncLineParts
  readonly #messages: RateLimit
  readonly #questions: RateLimit
  #sentAt: number
  #closed = false
  /** The server closed the line: what it has not judged by then it does not take. */
  #isRefused = false
  /** No words after these are judged: they were refused, or the work they made was too much. */
  #lastTaken = Infinity
  /** How many frames with words came, and how many of these are on disk. */
  #heard = 0
  #saved = 0
  #toldSaved = 0
  /** The browser's question, while it is not answered: first comes what it has itself. */
  #question: Uint8Array | undefined
  #mayAnswer: boolean
  /** The browser has said what it has: whatever it says from here on builds on that. */
  #hasBrought = false
  #isAnswering = false
  #stopWaiting: () => void = () => {}
  /** What goes with the next that is sent, or alone when this rings: where others type, and how much is on disk. */
  #along: Frame[] = []
  #goesAlone: NodeJS.Timeout | undefined
  /** Changes that wait until the browser can take more. */
  #held: Uint8Array[] | undefined
  #heldBytes = 0

  constructor(parts: SyncLineParts) {
    this.#parts = parts
    this.#messages = new RateLimit(parts.clock, parts.typing === undefined ? READ : TYPED)
    this.#questions = new RateLimit(parts.clock, QUESTIONS)
    this.#sentAt = parts.clock.now()
    this.#mayAnswer = parts.typing === undefined
  }

  /** Asks a browser that may type what it has written meanwhile. */
  async open(): Promise<void> {
    const { typing, document, clock } = this.#parts
    if (typing === undefined) return
    const stateVector = await document.readStateVector()
    if (this.#closed) return
    this.#send(step1Frame(stateVector))
    this.#stopWaiting = clock.at(clock.now() + ASKED_FOR, () => this.#answerNow())
  }

  /** Hears one frame. Anything that is no message of the protocol closes the line. */
  hear(frame: Uint8Array): void {
    if (this.#closed) return
    if (!this.#messages.allows()) return this.close(syncClose.flood, 'flood')
    const heard = readFrame(frame)
    switch (heard.kind) {
      case 'malformed':
        return this.close(syncClose.notAllowed, 'malformed')
      case 'nothing':
        return
      case 'presence': {
        const { typing, presence } = this.#parts
        if (typing !== undefined) presence.say(this, typing.person, heard.state)
        return
      }
      case 'step1':
        if (!this.#questions.allows()) return this.close(syncClose.flood, 'flood')
        this.#question = heard.stateVector
        if (this.#mayAnswer) this.#answerNow()
        return
      case 'step2':
        this.#hasBrought = true
        // A page that was just opened: there is nothing to judge, and a whole room does not wait for a tick.
        if (this.#heard === this.#saved && saysNothing(heard.update)) {
          this.#heard += 1
          this.#saved += 1
          this.#answerNow()
          queueMicrotask(() => this.#sendRest())
          return
        }
        return this.#type(heard.update, this.#mayAnswer ? LARGEST_UPDATE : LARGEST_FRAME, () => this.#answerNow())
      case 'update':
        // All of it comes again in the answer to our question, with what it builds on.
        if (!this.#mayAnswer && !this.#hasBrought) this.#heard += 1
        else this.#type(heard.update, LARGEST_UPDATE)
    }
  }

  /** Takes a change that is on disk, together with what there is to say of the browser's own words. */
  take(update: Uint8Array): void {
    if (this.#closed) return
    if (this.#held !== undefined || this.#parts.line.unsent() > PAUSES_AT) return this.#hold(update)
    this.#send(updateFrame(update))
  }

  /** Takes where others type. */
  tell(frame: Frame): void {
    if (this.#held === undefined) this.#send(frame)
  }

  tellAlong(frame: Frame): void {
    if (this.#closed || this.#held !== undefined) return
    this.#along.push(frame)
    this.#goAloneLater()
  }

  dismiss(why: 'epoch' | 'gone'): void {
    this.close(why === 'epoch' ? syncClose.epoch : syncClose.gone, why)
  }

  /** Sends something when the line was silent for so long, so that the browser knows that it is alive. */
  stayAlive(silence: number): void {
    // A clock that was set says nothing about the silence: then rather one sign of life too many.
    const silent = this.#parts.clock.now() - this.#sentAt
    if (!this.#closed && (silent >= silence || silent < 0)) this.#send(aliveFrame)
  }

  close(code: number, why: string): void {
    if (this.#closed || this.#isRefused) return
    this.#isRefused = true
    this.#sendRest()
    this.ended()
    this.#parts.line.close(code, why)
  }

  /** The browser is gone. What it said before that counts. */
  ended(): void {
    this.#closed = true
    clearTimeout(this.#goesAlone)
    this.#stopWaiting()
    this.#parts.document.leave(this)
    this.#parts.presence.leave(this)
  }

  #type(update: Uint8Array, largest: number, then: () => void = () => {}): void {
    const { typing, document, clock } = this.#parts
    if (typing === undefined) return
    this.#heard += 1
    const number = this.#heard
    document.type({
      judge: (shown) => this.#judge(number, () => typing.judge(shown, update, largest)),
      at: clock.now(),
      author: typing.person,
      by: this,
      settled: (outcome) => {
        if (this.#isRefused) return
        then()
        this.#settled(number, outcome)
      },
    })
  }

  #judge(number: number, judge: () => Verdict): Verdict {
    // Something before it was refused, so that nothing after it can be taken either: however many came in one tick.
    if (this.#isRefused || number > this.#lastTaken) return { kind: 'late' }
    const { work } = this.#parts
    const verdict = work.spend(judge)
    // A tick may be done again when the disk refused it; then what came before this one has its turn again.
    if (verdict.kind === 'late' || verdict.kind === 'hostile' || work.isSpent) this.#lastTaken = number
    return verdict
  }

  #settled(number: number, outcome: TypedOutcome): void {
    switch (outcome.kind) {
      case 'saved':
      case 'known':
        this.#saved = number
        this.#goAloneLater()
        break
      case 'late':
        return this.close(syncClose.resync, 'late')
      case 'lost':
        return this.close(syncClose.comeBack, 'not saved')
      case 'hostile':
        this.#parts.typing?.misbehaved(outcome.why)
        return this.close(syncClose.resync, 'refused')
    }
    if (this.#parts.work.isSpent) this.close(syncClose.flood, 'too much work')
  }

  #goAloneLater(): void {
    this.#goesAlone ??= setTimeout(() => {
      this.#goesAlone = undefined
      this.#sendRest()
    }, ALONE_AFTER)
  }

  /** Sends what was to go along with something else. */
  #sendRest(): void {
    const isNews = this.#saved > this.#toldSaved || this.#along.length > 0
    if (isNews && !this.#closed && !this.#isAnswering) this.#send()
  }

  #answerNow(): void {
    this.#stopWaiting()
    this.#mayAnswer = true
    const question = this.#question
    this.#question = undefined
    if (question === undefined || this.#closed) return
    this.#answer(question).catch((fault: unknown) => {
      this.#parts.report(fault)
      this.close(syncClose.comeBack, 'fault')
    })
  }

  async #answer(stateVector: Uint8Array): Promise<void> {
    const { document, presence } = this.#parts
    this.#isAnswering = true
    const { base, since } = await document.join(this, stateVector)
    this.#isAnswering = false
    if (this.#closed) return document.leave(this)
    if (since === undefined) this.#send(step2Frame(base))
    else this.#send(step2Frame(base), updateFrame(since))
    presence.join(this)
  }

  #hold(update: Uint8Array): void {
    this.#held ??= this.#whenDrained()
    this.#held.push(update)
    this.#heldBytes += update.byteLength
    if (this.#heldBytes + this.#parts.line.unsent() > CUT_AT) this.close(syncClose.comeBack, 'too slow')
  }

  #whenDrained(): Uint8Array[] {
    this.#parts.line.drained(() => {
      const held = this.#held ?? []
      this.#held = undefined
      this.#heldBytes = 0
      if (held.length > 0 && !this.#closed) this.#send(updateFrame(Y.mergeUpdates(held)))
    })
    return []
  }

  /** Sends these in one go, with what was to go along and how much of the browser's words is on disk when that is news. */
  #send(...frames: readonly Frame[]): void {
    if (this.#closed) return
    if (this.#parts.line.unsent() > CUT_AT) return this.close(syncClose.comeBack, 'too slow')
    this.#sentAt = this.#parts.clock.now()
    const along = this.#along
    if (along.length > 0) this.#along = []
    if (this.#saved === this.#toldSaved) return this.#parts.line.send(...frames, ...along)
    this.#toldSaved = this.#saved
    this.#parts.line.send(...frames, ...along, savedFrame(this.#saved))
  }
}

/** An update without structs and without deletions. */
function saysNothing(update: Uint8Array): boolean {
  return update.length === 2 && update[0] === 0 && update[1] === 0
}
