import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { Kind, NoteWords } from '@tafelronde/shared/notes/note.ts'
import type { PaperCommand, PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Browser, field, settle } from './testing/typing-page.ts'
import { TypingServer } from './testing/typing-server.ts'
import { UndoStack } from './undo-stack.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  for (const page of Browser.pages.splice(0)) page.kill()
  vi.useRealTimers()
})

test('[CL120] what one typed goes back step by step, and forth again', async () => {
  const { page, undo } = await open({ bus: 'Meer' })
  page.type('bus', ' bussen')
  await vi.advanceTimersByTimeAsync(1_000)
  page.type('bus', ' en treinen')
  expect(undo.can.read()).toEqual({ canUndo: true, canRedo: false })
  undo.undo()
  expect(page.text('bus')).toBe('Meer bussen')
  undo.undo()
  expect([page.text('bus'), undo.can.read().canUndo]).toEqual(['Meer', false])
  undo.redo()
  undo.redo()
  expect(page.text('bus')).toBe('Meer bussen en treinen')
  undo.undo()
  page.type('bus', '!')
  expect(undo.can.read()).toEqual({ canUndo: true, canRedo: false })
})

test('[CL121] letters and deeds go back in the order in which they were done', async () => {
  const { page, undo, paper, ask } = await open({ bus: 'Meer', trein: 'Trein' })
  page.type('bus', ' bussen')
  ask({ kind: 'remove-note', note: id('trein') })
  page.type('bus', ' graag')
  undo.undo()
  expect([page.text('bus'), paper.sent]).toEqual(['Meer bussen', ['remove-note trein']])
  undo.undo()
  expect([page.text('bus'), paper.sent]).toEqual(['Meer bussen', ['remove-note trein', 'restore-note trein']])
  undo.undo()
  expect(page.text('bus')).toBe('Meer')
  undo.redo()
  undo.redo()
  expect([page.text('bus'), paper.sent.at(-1)]).toEqual(['Meer bussen', 'remove-note trein'])
})

test('[CL122] a deed that somebody else has gone on from is left alone', async () => {
  const { undo, paper, ask } = await open({ bus: 'Meer', trein: 'Trein' })
  ask({ kind: 'lay-note', note: id('fiets'), text: 'Fiets' })
  paper.change('fiets', { text: 'Fiets en step' })
  undo.undo()
  ask({ kind: 'set-note-kind', note: id('bus'), noteKind: 'tip' })
  paper.change('bus', { kind: 'vraag' })
  undo.undo()
  ask({ kind: 'remove-note', note: id('trein') })
  paper.restore('trein')
  undo.undo()
  expect(paper.sent).toEqual(['lay-note fiets', 'set-note-kind bus', 'remove-note trein'])
  expect(undo.can.read()).toEqual({ canUndo: false, canRedo: false })
})

test('[CL122] what is untouched goes back: a laid briefje, its kind, one taken away', async () => {
  const { undo, paper, ask } = await open({ bus: 'Meer' })
  ask({ kind: 'lay-note', note: id('fiets'), text: 'Fiets', key: 'a-key-of-sixteen-letters' })
  ask({ kind: 'set-note-kind', note: id('bus'), noteKind: 'tip' })
  undo.undo()
  undo.undo()
  expect(paper.asked.slice(2)).toEqual([
    { kind: 'set-note-kind', note: 'bus', noteKind: null },
    { kind: 'remove-note', note: 'fiets', key: 'a-key-of-sixteen-letters' },
  ])
  undo.redo()
  expect(paper.sent.at(-1)).toBe('restore-note fiets')
})

test('[CL122] a briefje that may not be put back any more stays away', async () => {
  const { undo, paper, ask } = await open({ bus: 'Meer' })
  ask({ kind: 'remove-note', note: id('bus') })
  paper.mayRestore = false
  undo.undo()
  expect(paper.sent).toEqual(['remove-note bus'])
})

test('[CL122] letters of a briefje that is gone do not go back, and one that is full takes no more', async () => {
  const { server, browser, page, undo } = await open({ bus: 'Meer', trein: 'x'.repeat(990) })
  page.type('bus', ' bussen')
  await settle(server, browser)
  server.remove('bus')
  await settle(server, browser)
  undo.undo()
  expect(undo.can.read()).toEqual({ canUndo: false, canRedo: false })

  page.erase('trein', 'x'.repeat(100))
  page.words.type(field('trein'), 'x'.repeat(100))
  await vi.advanceTimersByTimeAsync(1_000)
  await settle(server, browser)
  server.type('trein', 0, 'y'.repeat(900))
  await settle(server, browser)
  undo.undo()
  await settle(server, browser)
  expect(page.text('trein')?.length).toBe(1_000)
  expect(server.hostile).toEqual([])
  expect(await browser.recovered()).toEqual([])
})

test('[CL123] after the line started over, deeds can still be taken back and letters cannot', async () => {
  const { server, browser, page, undo, paper, ask } = await open({ bus: 'Meer', trein: 'Trein' })
  ask({ kind: 'remove-note', note: id('trein') })
  page.type('bus', ' bussen')
  server.closeAll(syncClose.resync)
  await settle(server, browser)
  undo.undo()
  expect([page.text('bus'), paper.sent.at(-1)]).toEqual(['Meer bussen', 'restore-note trein'])
  expect(undo.can.read()).toEqual({ canUndo: false, canRedo: true })
})

test('[CL122] whatever is taken back or done again, nobody else’s words change and the server takes it all', async () => {
  const step = fc.record({ act: fc.constantFrom('type', 'erase', 'other', 'undo', 'redo', 'wait'), at: fc.nat(30) })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 30 }), async (script) => {
      const { server, browser, page, undo } = await open({ bus: '' })
      let others = ''
      for (const { act, at } of script) {
        const text = page.words.text(field('bus'))
        const length = text?.length ?? 0
        if (act === 'type') page.words.document?.edit([field('bus')], () => typeAt(page, at % (length + 1)))
        else if (act === 'erase') eraseOwn(page, at)
        else if (act === 'undo') undo.undo()
        else if (act === 'redo') undo.redo()
        else if (act === 'wait') await vi.advanceTimersByTimeAsync(1_000)
        else {
          await settle(server, browser)
          server.type('bus', at % (server.text('bus').length + 1), '甲')
          others += '甲'
          await settle(server, browser)
        }
        expect(page.text('bus')?.replaceAll(/[^甲]/g, '')).toBe(others)
      }
      await settle(server, browser)
      expect(server.text('bus')).toBe(page.text('bus'))
      expect(server.hostile).toEqual([])
      for (let left = 0; left < 40; left += 1) undo.undo()
      expect(page.text('bus')).toBe(others)
      page.kill()
    }),
    { numRuns: 25 },
  )
})

type Opened = Awaited<ReturnType<Browser['load']>>

function typeAt(page: Opened, at: number): void {
  const present = page.text('bus') ?? ''
  page.words.type(field('bus'), `${present.slice(0, at)}乙${present.slice(at)}`)
}

/** Deletes one of one's own letters. */
function eraseOwn(page: Opened, at: number): void {
  const present = page.text('bus') ?? ''
  const own = present.indexOf('乙', at % (present.length + 1))
  if (own >= 0) page.words.type(field('bus'), present.slice(0, own) + present.slice(own + 1))
}

async function open(notes: Readonly<Record<string, string>>) {
  const server = new TypingServer(notes)
  const browser = new Browser(server)
  const page = await browser.load()
  await settle(server, browser)
  const paper = new FakePaper(notes)
  const undo = new UndoStack({
    words: page.words,
    paper: () => ({ notes: paper.notes, cards: [] }),
    mayRestore: () => paper.mayRestore,
    send: (made) => paper.do(made.command),
  })
  const ask = (command: PaperCommand) => {
    const made: Omit<PaperRequest, 'id'> = { table: 'red' as TableId, round: 0, command }
    undo.did(made)
    paper.do(command)
  }
  return { server, browser, page, undo, paper, ask }
}

/** A paper on which commands are done at once. */
class FakePaper {
  readonly asked: PaperCommand[] = []
  mayRestore = true
  notes: readonly NoteWords[]

  constructor(notes: Readonly<Record<string, string>>) {
    this.notes = Object.entries(notes).map(([note, text]) => noteOf(note, text))
  }

  get sent(): readonly string[] {
    return this.asked.map((command) => `${command.kind} ${'note' in command ? command.note : ''}`)
  }

  do(command: PaperCommand): void {
    this.asked.push(command)
    if (command.kind === 'lay-note') this.notes = [...this.notes, noteOf(command.note, command.text)]
    if (command.kind === 'remove-note') this.change(command.note, { removedAt: 1 })
    if (command.kind === 'restore-note') this.restore(command.note)
    if (command.kind === 'set-note-kind') this.setKind(command.note, command.noteKind)
  }

  change(note: string, change: Partial<NoteWords>): void {
    this.notes = this.notes.map((one) => (one.id === note ? { ...one, ...change } : one))
  }

  restore(note: string): void {
    this.notes = this.notes.map(({ removedAt, ...one }) =>
      one.id === note || removedAt === undefined ? one : { ...one, removedAt },
    )
  }

  setKind(note: string, kind: Kind | null): void {
    this.notes = this.notes.map(({ kind: former, ...one }) => {
      const next = one.id === note ? kind : (former ?? null)
      return next === null ? one : { ...one, kind: next }
    })
  }
}

function noteOf(note: string, text: string): NoteWords {
  return { id: id(note), round: 0, text, laidAt: 1, late: false, fromPaper: false }
}

function id(note: string): NoteId {
  return note as NoteId
}
