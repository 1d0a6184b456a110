import { type Instant, SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { NewId, NoteId, PersonId, SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { harvestTexts } from '@tafelronde/shared/harvest/harvest-text.ts'
import { cardField, cardParts, noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import type { NoteRound, NoteWords, PaperWords } from '@tafelronde/shared/notes/note.ts'
import { RESTORE_TIME } from '@tafelronde/shared/notes/decide-paper.ts'
import { standingAt } from '@tafelronde/shared/notes/paper-standing.ts'
import { personOf } from '@tafelronde/shared/people/actor.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { type DocumentName, paperDocument, readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Door } from '@tafelronde/shared/wire/live-events.ts'
import { KeptCopies } from './kept-copies.ts'
import type { Device } from './device.ts'
import { STANDS_IN_AFTER } from './document-line.ts'
import type { FieldWords, KeptWords, RecoveredWords } from './kept-words.ts'
import type { LiveLine } from './live-line.ts'
import { KeptLastWords } from './last-words.ts'
import { Outbox } from './outbox.ts'
import type { Pages } from './pages.ts'
import { roundOfField } from './round-of-field.ts'
import { TypedWords } from './typed-words.ts'
import { UndoStack } from './undo-stack.ts'
import { Watched } from './watched.ts'

export interface WritingParts {
  readonly id: SessionId
  readonly session: () => SharedSession | undefined
  readonly door: Door
  readonly device: Device
  /** Given up with the page: what it leaves behind another one takes up. */
  readonly pages: Pages & Disposable
  readonly live: LiveLine
  /** Keeps the line to a document open until the answer is called. */
  readonly hold: (document: DocumentName) => () => void
  readonly paper: (table: TableId) => PaperWords | undefined
  readonly newId: NewId
}

/** How a page starts to write; pages that only show are not given one. */
export type StartWriting = (parts: Omit<WritingParts, 'device' | 'pages'>) => Writing

/** What is written in one document. */
interface Written {
  readonly words: TypedWords
  readonly undo: UndoStack
}

/** So often one looks whether another page of this browser is gone and has left something. */
const LOOK_AGAIN = 5 * SECOND

/** Everything that is written on one page: commands on their way, typed words, and what came back. */
export class Writing {
  readonly outbox: Outbox
  /** Whether what is written survives a reload of the page. */
  readonly lasts: Watched<boolean>
  /** Copies of documents for loads without a network. */
  readonly copies: KeptCopies
  /** Words that no text took, and that wait for their writer. */
  readonly recovered = new Watched<readonly RecoveredWords[]>([])
  readonly #parts: WritingParts
  readonly #owner: string
  readonly #written = new Map<DocumentName, Written>()
  readonly #last: KeptLastWords
  readonly #patience: ReturnType<typeof setTimeout>
  readonly #stops: readonly (() => void)[]
  #isClosed = false
  #looking: ReturnType<typeof setTimeout> | undefined
  #helloDue: ReturnType<typeof setTimeout> | undefined

  constructor(parts: WritingParts) {
    const { id, door, device, pages, live, newId } = parts
    this.#parts = parts
    this.#owner = `${id}/${door}`
    this.lasts = device.lasts
    this.#last = new KeptLastWords(this.#owner, () => localStorage)
    this.outbox = new Outbox({
      owner: this.#owner,
      store: device.outbox,
      pages,
      send: (take) => live.paperCommand(take),
      onMade: (request) => this.undo(paperDocument(id, request.table)).did(request),
      onOutgrown: ({ table, round }, note, laid, wanted) =>
        this.typed(paperDocument(id, table)).typeLater({
          field: noteField(note),
          base: laid,
          typed: wanted,
          round,
          at: live.clock.now(),
        }),
      onOutdated: ({ request, madeAt }) => {
        for (const words of wordsOf(request.command, request.round, madeAt))
          this.#recover(paperDocument(id, request.table), words)
      },
      newId,
      now: () => live.clock.now(),
    })
    this.copies = new KeptCopies({
      owner: this.#owner,
      copies: device.copies,
      spareIds: device.spareIds,
      deviceNow: () => Date.now(),
      now: () => live.clock.now(),
      isOffline: () => !navigator.onLine,
    })
    this.#patience = setTimeout(() => void this.#standIn(), this.copies.isOffline() ? 0 : STANDS_IN_AFTER)
    this.#stops = [live.actor, live.roster, live.mine].map((told) => told.subscribe(this.#keepHelloSoon))
    window.addEventListener('pagehide', this.#flush)
    document.addEventListener('visibilitychange', this.#flush)
    void this.#lookForLeft()
  }

  /** What is typed in a document on this page. */
  typed(name: DocumentName): TypedWords {
    return this.#in(name).words
  }

  /** What this page did to a document and can take back. */
  undo(name: DocumentName): UndoStack {
    return this.#in(name).undo
  }

  /** Everything typed on this page that the server does not have yet. */
  unsavedWords() {
    return [...this.#written.values()].flatMap(({ words }) => words.unsaved())
  }

  /** Words that came back were used again or thrown away. */
  letGo(id: string): void {
    this.recovered.set(this.recovered.read().filter((words) => words.id !== id))
    this.#forget(id)
  }

  close(): void {
    this.#isClosed = true
    this.#flush()
    for (const stop of this.#stops) stop()
    clearTimeout(this.#looking)
    clearTimeout(this.#patience)
    clearTimeout(this.#helloDue)
    window.removeEventListener('pagehide', this.#flush)
    document.removeEventListener('visibilitychange', this.#flush)
    this.#parts.pages[Symbol.dispose]()
  }

  /** Looks now and then; a look that fails, as on a page that is about to go, does not stop the next. */
  async #lookForLeft(): Promise<void> {
    await this.#adopt().catch(() => {})
    if (!this.#isClosed) this.#looking = setTimeout(() => void this.#lookForLeft(), LOOK_AGAIN)
  }

  /** Takes up what pages that are gone have left behind. */
  async #adopt(): Promise<void> {
    const { device, pages } = this.#parts
    const living = await pages.living()
    const last = this.#last.read(living)
    await this.outbox.adopt([...last.values()].flatMap(({ commands }) => commands))
    const left = (await device.words.load(this.#owner)).filter(({ holder }) => !living.has(holder))
    const kept = new Map(left.map((words) => [words.id, words]))
    // Of what was kept twice the last words are the newer ones.
    for (const { words } of last.values()) for (const one of words) kept.set(one.id, one)
    const adopted = [...kept.values()].map((words) => ({ ...words, holder: pages.own }))
    const keeping = adopted.map((own) => this.#keep(own))
    for (const own of adopted) {
      if (own.kind === 'unsaved') this.typed(own.document).adopt(own)
      else this.recovered.set([...this.recovered.read(), own])
    }
    // First it lies here: whatever ends this page now loses nothing.
    await Promise.all(keeping)
    for (const page of last.keys()) this.#last.forget(page)
  }

  #in(name: DocumentName): Written {
    const standing = this.#written.get(name)
    if (standing !== undefined) return standing
    const { id, live, newId, hold, paper } = this.#parts
    const place = readDocumentName(name)
    const words = new TypedWords({
      name,
      texts: place?.kind === 'harvest' ? harvestTexts : paperTexts,
      roundOf: roundOfField,
      now: () => live.clock.now(),
      newId: () => newId<'words'>(),
      self: () => this.#self(),
      by: () => this.#by(),
      onChange: () =>
        this.outbox.handOver((table, note) => paperDocument(id, table) === name && words.knows(noteField(note))),
      hold: () => hold(name),
      keep: (unsaved) => void this.#keep({ ...unsaved, holder: this.#parts.pages.own }),
      forget: (id) => this.#forget(id),
      recover: (document, lost) => this.#recover(document, lost),
    })
    const undo = new UndoStack({
      words,
      paper: () => (place?.kind === 'paper' ? paper(place.table) : undefined),
      mayRestore: (note) => place?.kind === 'paper' && this.#mayRestore(place.table, note),
      send: (made) => void this.outbox.add(made, { undoing: true }),
    })
    const written = { words, undo }
    this.#written.set(name, written)
    return written
  }

  #recover(document: DocumentName, words: FieldWords): void {
    const holder = this.#parts.pages.own
    const recovered: RecoveredWords = { kind: 'recovered', id: this.#parts.newId<'words'>(), document, holder, words }
    void this.#keep(recovered)
    this.recovered.set([...this.recovered.read(), recovered])
  }

  #mayRestore(table: TableId, { removedAt = 0 }: NoteWords): boolean {
    const { live, session } = this.#parts
    const [known, actor] = [session(), live.actor.read()]
    if (known === undefined || actor === undefined) return false
    const standing = standingAt(known, actor, table, 'any')
    return standing === 'desk' || standing === 'host' || live.clock.now() - removedAt <= RESTORE_TIME
  }

  #by(): string | undefined {
    const actor = this.#parts.live.actor.read()
    if (actor === undefined) return undefined
    return actor.kind === 'table-screen' ? actor.table : personOf(actor)
  }

  #self(): PersonId | undefined {
    const actor = this.#parts.live.actor.read()
    return actor === undefined ? undefined : personOf(actor)
  }

  /** The server does not answer: what an earlier page was told has to do. */
  async #standIn(): Promise<void> {
    const hello = await this.copies.findHello()
    if (hello !== undefined) this.#parts.live.standIn(hello)
  }

  readonly #keepHelloSoon = (): void => {
    this.#helloDue ??= setTimeout(() => {
      this.#helloDue = undefined
      const { actor, roster, mine, clock, state } = this.#parts.live
      const who = actor.read()
      if (who === undefined || state.read().kind !== 'open') return
      this.copies.keepHello({
        actor: who,
        roster: roster.read(),
        mine: [...mine.read()].map(([table, notes]) => [table, [...notes]]),
        ahead: clock.now() - Date.now(),
      })
    }, SECOND)
  }

  readonly #flush = (event?: Event): void => {
    this.copies.flush()
    const isGoing = document.visibilityState === 'hidden' || event?.type === 'pagehide'
    if (isGoing) this.#sayLast()
    else this.#last.forget(this.#parts.pages.own)
    for (const { words } of this.#written.values()) words.flush()
  }

  /** The database may not hear what a page says when it goes. */
  #sayLast(): void {
    const holder = this.#parts.pages.own
    const words = [...this.#written.values()].flatMap(({ words: typed }) => typed.waiting())
    const commands = this.outbox.entries.read().filter(({ delivery }) => delivery.kind === 'saving')
    this.#last.keep(holder, { words: words.map((one) => ({ ...one, holder })), commands })
  }

  #keep(words: KeptWords): Promise<void> {
    return this.#parts.device.words.put(this.#owner, words.id, words).catch(() => {})
  }

  #forget(id: string): void {
    this.#parts.device.words.remove(this.#owner, id).catch(() => {})
    // What was saved out of sight is not said again.
    if (document.visibilityState === 'hidden') this.#sayLast()
  }
}

/** The texts in a command that there is no more: of a briefje, or of a card as a whole. */
function wordsOf(command: object, round: NoteRound, at: Instant): readonly FieldWords[] {
  const { note, text, lines, question } = command as Readonly<Record<string, unknown>>
  const texts: (readonly [string, unknown])[] = [[noteField(note as NoteId), text]]
  if (round !== 'harvest') {
    const parts = [...(Array.isArray(lines) ? lines : []), question]
    for (const [line, part] of parts.entries()) texts.push([cardField(round, cardParts[line] ?? 'question'), part])
  }
  return texts.flatMap(([field, typed]) =>
    typeof typed === 'string' && typed !== '' ? [{ field, base: '', typed, round, at }] : [],
  )
}
