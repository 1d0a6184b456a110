import type { NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import type { PaperCommand, PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { expect, test } from 'vitest'
import { NoticingRowStore, openDevice } from './device.ts'
import { Outbox } from './outbox.ts'
import type { OutboxEntry, OutboxStore } from './outbox-store.ts'
import type { Pages } from './pages.ts'
import { MemoryRowStore } from './row-store.ts'
import { Watched } from './watched.ts'

test('[CL12] a briefje is saved when the server has said so, and not before', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(lay('bus'))
  expect(deliveries(outbox)).toEqual(['bus saving'])
  await server.answer({ ok: true, value: null })
  expect(deliveries(outbox)).toEqual(['bus saved'])
})

test('[CL13] briefjes arrive in the order in which they were laid, the next after the answer to the one before', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(lay('one'))
  outbox.add(lay('two'))
  await settled()
  expect(server.texts()).toEqual(['one'])
  await server.answer({ ok: true, value: null })
  expect(server.texts()).toEqual(['one', 'two'])
})

test('[CL13] what a page did not get answered, the next page sends under the same id', async () => {
  const store = new MemoryRowStore<OutboxEntry>()
  const first = openOutbox(store)
  const { id } = first.outbox.add(lay('bus'))
  first.outbox.add(lay('trein'))
  await settled()

  const second = openOutbox(store)
  await second.outbox.adopt()
  expect(second.server.sent.map((request) => request.id)).toEqual([id])
  await second.server.answer({ ok: true, value: null })
  await second.server.answer({ ok: true, value: null })
  expect(second.server.texts()).toEqual(['bus', 'trein'])

  const third = openOutbox(store)
  await third.outbox.adopt()
  expect(third.server.sent).toEqual([])
})

test('[CL13] a briefje that lay there already was saved: only the first answer got lost', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(lay('bus'))
  await server.answer({ ok: false, why: 'id-in-use' })
  expect(deliveries(outbox)).toEqual(['bus saved'])
})

test('[CL14] refused words stay on the device, also after a reload, until they are let go', async () => {
  const store = new MemoryRowStore<OutboxEntry>()
  const { outbox, server } = openOutbox(store)
  outbox.add(lay('bus'))
  outbox.add(lay('trein'))
  await server.answer({ ok: false, why: 'not-at-this-table' })
  await server.answer({ ok: true, value: null })
  expect(deliveries(outbox)).toEqual(['bus refused', 'trein saved'])

  const reloaded = openOutbox(store)
  await reloaded.outbox.adopt()
  expect(deliveries(reloaded.outbox)).toEqual(['bus refused'])
  reloaded.outbox.letGo(reloaded.outbox.entries.read()[0]!.request.id)
  await settled()
  expect(await store.load('ada')).toEqual([])
})

test('[CL14] a refused briefje is sent again as a new question about the same briefje', async () => {
  const { outbox, server } = openOutbox()
  const { id } = outbox.add(lay('bus'))
  await server.answer({ ok: false, why: 'storage-full' })
  outbox.retry(id)
  await settled()
  const [first, second] = server.sent
  expect(second!.id).not.toBe(first!.id)
  expect(second!.command).toEqual(first!.command)
  expect(deliveries(outbox)).toEqual(['bus saving'])
})

test('[CL14] without a badge nothing is lost: it waits, unjudged, for the next page', async () => {
  const store = new MemoryRowStore<OutboxEntry>()
  const { outbox, server } = openOutbox(store)
  outbox.add(lay('bus'))
  await server.answer({ ok: false, why: 'no-badge' })
  expect(deliveries(outbox)).toEqual(['bus saving'])
  expect(await store.load('ada')).toHaveLength(1)
})

test('[CL105] words of a command that there is no more come back, and hold up nothing', async () => {
  const store = new MemoryRowStore<OutboxEntry>()
  const request = { ...lay('oud'), id: 'old', command: { kind: 'write-card', lines: ['bus'], question: '' } }
  await store.put('ada', 'old', { request: request as never, madeAt: 3, delivery: { kind: 'saving' } })
  await store.put('ada', 'new', {
    request: { ...lay('bus'), id: 'new' as never },
    madeAt: 4,
    delivery: { kind: 'saving' },
  })
  const { outbox, server } = openOutbox(store)
  await outbox.adopt()
  expect(server.outdated).toEqual(['write-card'])
  expect(server.texts()).toEqual(['bus'])
  expect(await store.load('ada')).toHaveLength(1)
})

test('[CL101] a briefje that nobody has sent yet is laid with the words it has by then', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(lay('one'))
  outbox.add(lay('bus'))
  await settled()
  outbox.change(noteOf('bus'), 'bus per')
  outbox.change(noteOf('bus'), 'bus per uur')
  expect(outbox.textOf(noteOf('bus'))).toBe('bus per uur')
  await server.answer(yes)
  await server.answer(yes)
  expect(server.texts()).toEqual(['one', 'bus per uur'])
  expect(server.outgrown).toEqual([])
})

test('[CL101] a briefje that may have arrived is laid as it was sent, and what was typed since comes after it', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(lay('bus'))
  await settled()
  outbox.change(noteOf('bus'), 'bus per uur')
  expect(deliveries(outbox)).toEqual(['bus per uur saving'])
  expect(server.again()).toEqual(['bus'])
  await server.answer(yes)
  expect(server.outgrown).toEqual([{ note: 'note-bus', laid: 'bus', wanted: 'bus per uur' }])
})

test('[CL107] a briefje that goes just after a space was typed in it keeps that space', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(lay('bus'))
  outbox.change(noteOf('bus'), 'bus, ')
  await settled()
  expect(server.texts()).toEqual(['bus,'])
  outbox.handOver(() => true)
  expect(server.outgrown).toEqual([{ note: 'note-bus', laid: 'bus,', wanted: 'bus, ' }])
})

test('[CL107] what was typed in a briefje goes on in its document once it is there, whether the answer came or not', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(lay('bus'))
  outbox.add(lay('trein'))
  await settled()
  outbox.change(noteOf('bus'), 'bus per uur')
  outbox.change(noteOf('trein'), 'trein per uur')
  outbox.handOver(() => false)
  expect(server.outgrown).toEqual([])
  // The second has not gone to the server: it is laid with all its words.
  for (const _ of ['first', 'again']) outbox.handOver(() => true)
  expect(server.outgrown).toEqual([{ note: 'note-bus', laid: 'bus', wanted: 'bus per uur' }])
  await server.answer(yes)
  await server.answer(yes)
  expect(server.texts()).toEqual(['bus', 'trein per uur'])
  expect(server.outgrown).toHaveLength(1)
})

test('[CL101] what was typed in a briefje on its way survives the page, whether it was sent or not', async () => {
  const store = new MemoryRowStore<OutboxEntry>()
  const first = openOutbox(store)
  first.outbox.add(lay('bus'))
  first.outbox.add(lay('trein'))
  await settled()
  first.outbox.change(noteOf('bus'), 'bus per uur')
  first.outbox.change(noteOf('trein'), 'trein per uur')
  await settled()

  const second = openOutbox(store)
  await second.outbox.adopt()
  await second.server.answer(yes)
  await second.server.answer(yes)
  expect(second.server.texts()).toEqual(['bus', 'trein per uur'])
  expect(second.server.outgrown).toEqual([{ note: 'note-bus', laid: 'bus', wanted: 'bus per uur' }])
})

test('[CL102] what another page of this browser sends, this one does not, until that page is gone', async () => {
  const store = new MemoryRowStore<OutboxEntry>()
  const living = new Set(['page one', 'page two'])
  const first = openOutbox(store, { own: 'page one', living: () => Promise.resolve(living) })
  first.outbox.add(lay('bus'))
  await settled()

  const second = openOutbox(store, { own: 'page two', living: () => Promise.resolve(living) })
  await second.outbox.adopt()
  expect(second.server.sent).toEqual([])
  living.delete('page one')
  await second.outbox.adopt()
  await second.outbox.adopt()
  expect(second.server.texts()).toEqual(['bus'])
})

test('[CL103] a briefje is called saved from the answer on, however long that took', async () => {
  const { outbox, server } = openOutbox()
  server.now = 5
  outbox.add(lay('bus'))
  server.now = 60_000
  await server.answer(yes)
  expect(outbox.entries.read().map(({ madeAt, savedAt }) => [madeAt, savedAt])).toEqual([[5, 60_000]])
})

test('[CL16] where the browser keeps nothing, words are sent all the same and the page knows that they do not last', async () => {
  const device = await openDevice() // Node has no IndexedDB, like a browser that refuses it
  const { outbox, server } = openOutbox(device.outbox)
  expect(device.lasts.read()).toBe(false)
  outbox.add(lay('bus'))
  await server.answer(yes)
  expect(deliveries(outbox)).toEqual(['bus saved'])
})

test('[CL16] a disk that is full stops nothing, and is told at once and no longer than it lasts', async () => {
  const store = new MemoryRowStore<OutboxEntry>()
  const lasts = new Watched(true)
  const { outbox, server } = openOutbox(new NoticingRowStore(store, (isKept) => lasts.set(isKept)))
  const put = store.put.bind(store)
  store.put = () => Promise.reject(new Error('quota'))
  outbox.add(lay('bus'))
  await settled()
  expect(lasts.read()).toBe(false)
  store.put = put
  await server.answer(yes)
  expect(deliveries(outbox)).toEqual(['bus saved'])
  expect(lasts.read()).toBe(true)
})

const yes: Answer = { ok: true, value: null }

function openOutbox(store: OutboxStore = new MemoryRowStore<OutboxEntry>(), pages = alone()) {
  const server = new AnsweringServer()
  let made = 0
  const outbox = new Outbox({
    owner: 'ada',
    store,
    pages,
    send: (take) => server.take(take),
    onMade: () => {},
    onOutgrown: (_request, note, laid, wanted) => server.outgrown.push({ note, laid, wanted }),
    onOutdated: ({ request }) => server.outdated.push(request.command.kind),
    newId: () => `command-${++made}-${Math.random().toString(36).slice(2)}` as never,
    now: () => server.now,
  })
  return { outbox, server }
}

function alone(): Pages {
  const own = Math.random().toString(36)
  return { own, living: () => Promise.resolve(new Set([own])) }
}

function noteOf(text: string): NoteId {
  return `note-${text}` as NoteId
}

/** A server that answers when the test says so. */
class AnsweringServer {
  now = 0
  readonly sent: PaperRequest[] = []
  readonly outdated: string[] = []
  readonly outgrown: { readonly note: NoteId; readonly laid: string; readonly wanted: string }[] = []
  readonly #open: ((answer: Answer) => void)[] = []
  #take: () => PaperRequest = () => {
    throw new Error('Nothing was sent')
  }

  take(take: () => PaperRequest): Promise<Answer> {
    this.#take = take
    this.sent.push(take())
    return new Promise((resolve) => this.#open.push(resolve))
  }

  async answer(answer: Answer): Promise<void> {
    await settled()
    const next = this.#open.shift()
    if (next === undefined) throw new Error('Nothing was asked')
    next(answer)
    await settled()
  }

  /** The line broke before the answer: the same is asked once more. */
  again(): readonly string[] {
    const { command } = this.#take()
    return ['text' in command ? command.text : '']
  }

  texts(): readonly string[] {
    return this.sent.map(({ command }) => ('text' in command ? command.text : ''))
  }
}

/** Lets every promise that can go on go on. */
async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0))
}

function lay(text: string): Omit<PaperRequest, 'id'> {
  return ask({ kind: 'lay-note', note: noteOf(text), text })
}

function ask(command: PaperCommand): Omit<PaperRequest, 'id'> {
  return { table: 'rood' as TableId, round: 0, command }
}

function deliveries(outbox: Outbox): readonly string[] {
  return outbox.entries
    .read()
    .map(({ request, delivery }) => `${'text' in request.command ? request.command.text : ''} ${delivery.kind}`)
}
