import { type NoteId, type TableId } from '@tafelronde/shared/lib/id.ts'
import { type PaperCommand, type PaperRequest } from '@tafelronde/shared/notes/paper-command.ts'
import { type Answer } from '@tafelronde/shared/wire/live-events.ts'
import { expect, test } from 'vitest'
import { openOutboxStore } from './indexed-outbox-store.ts'
import { Outbox } from './outbox.ts'
import { MemoryOutboxStore, type OutboxStore } from './outbox-store.ts'

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
  const store = new MemoryOutboxStore()
  const first = openOutbox(store)
  const { id } = first.outbox.add(lay('bus'))
  first.outbox.add(lay('trein'))
  await settled()

  const second = openOutbox(store)
  await second.outbox.open()
  expect(second.server.sent.map((request) => request.id)).toEqual([id])
  await second.server.answer({ ok: true, value: null })
  await second.server.answer({ ok: true, value: null })
  expect(second.server.texts()).toEqual(['bus', 'trein'])

  const third = openOutbox(store)
  await third.outbox.open()
  expect(third.server.sent).toEqual([])
})

test('[CL13] a briefje that lay there already was saved: only the first answer got lost', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(lay('bus'))
  await server.answer({ ok: false, why: 'id-in-use' })
  expect(deliveries(outbox)).toEqual(['bus saved'])
})

test('[CL14] refused words stay on the device, also after a reload, until they are let go', async () => {
  const store = new MemoryOutboxStore()
  const { outbox, server } = openOutbox(store)
  outbox.add(lay('bus'))
  outbox.add(lay('trein'))
  await server.answer({ ok: false, why: 'not-at-this-table' })
  await server.answer({ ok: true, value: null })
  expect(deliveries(outbox)).toEqual(['bus refused', 'trein saved'])

  const reloaded = openOutbox(store)
  await reloaded.outbox.open()
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
  const store = new MemoryOutboxStore()
  const { outbox, server } = openOutbox(store)
  outbox.add(lay('bus'))
  await server.answer({ ok: false, why: 'no-badge' })
  expect(deliveries(outbox)).toEqual(['bus saving'])
  expect(await store.load('ada')).toHaveLength(1)
})

test('[CL13] of a card only the newest unsent words go to the server', async () => {
  const { outbox, server } = openOutbox()
  outbox.add(card('een'))
  await settled()
  outbox.add(card('een bus'))
  outbox.add(card('een bus per uur'))
  await server.answer({ ok: true, value: null })
  await server.answer({ ok: true, value: null })
  expect(server.sent.map(({ command }) => 'question' in command && command.question)).toEqual([
    'een',
    'een bus per uur',
  ])
})

test('[CL16] where the browser keeps nothing, words are sent all the same and the outbox says they do not last', async () => {
  const store = await openOutboxStore() // Node has no IndexedDB, like a browser that refuses it
  const { outbox, server } = openOutbox(store)
  expect(outbox.lasts).toBe(false)
  outbox.add(lay('bus'))
  await server.answer({ ok: true, value: null })
  expect(deliveries(outbox)).toEqual(['bus saved'])
})

test('[CL16] a store that fails later stops nothing', async () => {
  const store = new MemoryOutboxStore()
  store.put = () => Promise.reject(new Error('quota'))
  const { outbox, server } = openOutbox(store)
  outbox.add(lay('bus'))
  await server.answer({ ok: true, value: null })
  expect(deliveries(outbox)).toEqual(['bus saved'])
})

function openOutbox(store: OutboxStore = new MemoryOutboxStore()) {
  const server = new AnsweringServer()
  let made = 0
  const outbox = new Outbox({
    owner: 'ada',
    store,
    send: (request) => server.take(request),
    newId: () => `command-${++made}-${Math.random().toString(36).slice(2)}` as never,
    now: () => 0,
  })
  return { outbox, server }
}

/** A server that answers when the test says so. */
class AnsweringServer {
  readonly sent: PaperRequest[] = []
  readonly #open: ((answer: Answer) => void)[] = []

  take(request: PaperRequest): Promise<Answer> {
    this.sent.push(request)
    return new Promise((resolve) => this.#open.push(resolve))
  }

  async answer(answer: Answer): Promise<void> {
    await settled()
    const next = this.#open.shift()
    if (next === undefined) throw new Error('Nothing was asked')
    next(answer)
    await settled()
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
  return ask({ kind: 'lay-note', note: `note-${text}` as NoteId, text })
}

function card(question: string): Omit<PaperRequest, 'id'> {
  return ask({ kind: 'write-card', lines: [], question })
}

function ask(command: PaperCommand): Omit<PaperRequest, 'id'> {
  return { table: 'rood' as TableId, round: 0, command }
}

function deliveries(outbox: Outbox): readonly string[] {
  return outbox.entries
    .read()
    .map(({ request, delivery }) => `${'text' in request.command ? request.command.text : ''} ${delivery.kind}`)
}
