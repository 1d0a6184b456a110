import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { vi } from 'vitest'
import { DocumentLine } from '../document-line.ts'
import { KeptCopies, type KeptCopy, type SpareId } from '../kept-copies.ts'
import type { FieldWords, KeptWords } from '../kept-words.ts'
import type { LiveLine } from '../live-line.ts'
import { roundOfField } from '../round-of-field.ts'
import { MemoryRowStore } from '../row-store.ts'
import { TypedWords } from '../typed-words.ts'
import { Watched } from '../watched.ts'
import { type Network, openNetwork, type TypingServer } from './typing-server.ts'

const name = paperDocument('spring' as never, 'red' as TableId)

/** A browser: what it keeps outlives its pages. */
export class Browser {
  /** Every page that was loaded, so that a test can close them. */
  static readonly pages: Page[] = []
  readonly network: Network = openNetwork()
  readonly words = new MemoryRowStore<KeptWords>()
  readonly copies = new MemoryRowStore<KeptCopy>()
  readonly spareIds = new MemoryRowStore<SpareId>()
  /** Whoever sits before it. */
  by = 'ada'
  readonly #server: TypingServer

  constructor(server: TypingServer) {
    this.#server = server
  }

  /** Loads the page, which takes up what the one before left behind. */
  async load(): Promise<Page> {
    const page = new Page(this, this.#server)
    Browser.pages.push(page)
    for (const row of await this.words.load('ada')) {
      if (row.kind === 'unsaved') page.words.adopt(row)
    }
    return page
  }

  /** Words that came back to their writer. */
  async recovered(): Promise<readonly FieldWords[]> {
    return (await this.words.load('ada')).flatMap((row) => (row.kind === 'recovered' ? [row.words] : []))
  }

  /** Nothing gets through any more, and what was open breaks. */
  cut(): void {
    this.network.isUp = false
    for (const socket of [...this.network.sockets]) socket.end(1006)
  }

  mend(): void {
    this.network.isUp = true
  }
}

let made = 0

/** One load of a page, with one paper open. */
export class Page {
  readonly words: TypedWords
  readonly line: DocumentLine
  /** The paper is another than before. */
  onChange = (): void => {}
  #lives = true

  constructor(browser: Browser, server: TypingServer) {
    const ifAlive = (act: () => void) => {
      if (this.#lives) act()
    }
    this.words = new TypedWords({
      name,
      texts: paperTexts,
      roundOf: roundOfField,
      now: () => Date.now(),
      newId: () => `id-${++made}`,
      self: () => undefined,
      by: () => browser.by,
      onChange: () => this.onChange(),
      hold: () => () => {},
      keep: (words) => ifAlive(() => void browser.words.put('ada', words.id, { ...words, holder: 'page' })),
      forget: (id) => ifAlive(() => void browser.words.remove('ada', id)),
      recover: (document, words) => {
        const id = `id-${++made}`
        ifAlive(() => void browser.words.put('ada', id, { kind: 'recovered', id, document, holder: 'page', words }))
      },
    })
    const live = {
      openDocument: async (of: string) => {
        while (!browser.network.isUp) await new Promise((resolve) => setTimeout(resolve, 100))
        return server.openDocument(of)
      },
      isPolling: () => false,
      state: new Watched({ kind: 'open' as const }),
      socket: undefined as never,
    } satisfies Pick<LiveLine, 'openDocument' | 'isPolling' | 'socket' | 'state'>
    this.line = new DocumentLine({
      name,
      door: 'person',
      live,
      keeper: this.words,
      copies: new KeptCopies({
        owner: 'ada',
        copies: browser.copies,
        spareIds: browser.spareIds,
        deviceNow: () => Date.now(),
        now: () => Date.now(),
        isOffline: () => !browser.network.isUp,
      }),
      makeSocket: (gate) => server.socketsThrough(gate, browser.network),
    })
  }

  text(note: string): string | undefined {
    return this.words.text(field(note))?.toString()
  }

  /** Puts words in a note, at its end or before what stands there. */
  type(note: string, words: string, where: 'front' | 'end' = 'end'): void {
    const present = this.text(note)
    if (present !== undefined) this.words.type(field(note), where === 'end' ? present + words : words + present)
  }

  /** Takes out exactly these characters: from the text alone one could not tell which of several alike went. */
  erase(note: string, words: string): void {
    const text = this.words.text(field(note))
    const at = text?.toString().indexOf(words) ?? -1
    if (at >= 0) this.words.document?.edit([field(note)], () => text?.delete(at, words.length))
  }

  delivery(note: string): string {
    return this.words.delivery(field(note))
  }

  /** As a browser that is killed: without a word. */
  kill(): void {
    this.#lives = false
    this.line.close()
  }
}

export function field(note: string): string {
  return noteField(note as NoteId)
}

/** Lets everything through in both directions, and time pass, until all is said. */
export async function settle(server: TypingServer, ...browsers: readonly Browser[]): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    for (const { network } of browsers) for (const socket of [...network.sockets]) socket.up()
    server.save()
    for (const { network } of browsers) for (const socket of [...network.sockets]) socket.down()
    await vi.advanceTimersByTimeAsync(100)
  }
}
