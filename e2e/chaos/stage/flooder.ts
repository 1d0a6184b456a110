import process from 'node:process'
import { WebSocket } from 'ws'
import { RawLive } from '@tafelronde/server/testing/raw-live.ts'
import { presenceFrame, RawLine, step1 } from '@tafelronde/server/testing/raw-line.ts'
import { readPaper } from '@tafelronde/shared/notes/paper-document.ts'
import { noteField, paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import type { FloodKind, FloodOrder } from './flood.ts'

// A process of its own: sends so many messages a second of one kind until it is cut off, and says after how long.
process.once('message', (order: FloodOrder) => void flood(order))

/** Messages go in handfuls, since no timer rings five thousand times a second. */
const HANDFUL_EVERY = 10

async function flood({ kind, perSecond, patience, ...where }: FloodOrder): Promise<void> {
  const { send, cut } = await open(kind, where)
  const began = performance.now()
  let sent = 0
  const timer = setInterval(() => {
    const due = ((performance.now() - began) / 1_000) * perSecond
    for (; sent < due; sent += 1) send(sent)
  }, HANDFUL_EVERY)
  const isCut = await Promise.race([
    cut.then(() => true),
    new Promise<false>((resolve) => {
      setTimeout(() => resolve(false), patience)
    }),
  ])
  clearInterval(timer)
  const took = performance.now() - began
  process.send?.({ cutAfter: isCut ? took : undefined, perSecond: (sent / took) * 1_000 }, () => process.exit())
}

interface Opened {
  readonly send: (number: number) => void
  readonly cut: Promise<unknown>
}

type Where = Pick<FloodOrder, 'url' | 'cookies' | 'session' | 'path'>

async function open(kind: FloodKind, where: Where): Promise<Opened> {
  switch (kind) {
    case 'presence':
      return openLine(where, (number) => presenceFrame(7, number, { field: 'note/none' }))
    case 'questions':
      return openLine(where, () => step1(Uint8Array.of(0)))
    case 'letters':
      return openLetters(where)
    case 'commands':
    case 'pieces':
    case 'clock':
      return openLive(kind, where)
  }
}

async function openLine({ url, cookies, path }: Where, frame: (number: number) => Uint8Array): Promise<Opened> {
  const socket = new WebSocket(`${url.replace(/^http/, 'ws')}${path}`, { headers: { origin: url, cookie: cookies } })
  const cut = new Promise((resolve) => {
    socket.once('close', resolve)
    socket.on('error', resolve)
  })
  await new Promise((resolve) => {
    socket.once('open', resolve)
  })
  return {
    send: (number) => {
      if (socket.readyState === socket.OPEN) socket.send(frame(number))
    },
    cut,
  }
}

/** Whoever holds down a key that a machine repeats: nothing is wrong with any one of these letters. */
async function openLetters({ url, cookies, path, session }: Where): Promise<Opened> {
  const live = await RawLive.open({ url, cookies, session, door: 'person' })
  const opened = await live.document(path.slice('/sync/'.length).split('?')[0] ?? '')
  if (typeof opened === 'string') throw new Error(opened)
  const line = await RawLine.open(url, path, { origin: url, cookie: cookies })
  await line.sync()
  line.typeAs(opened.clientIds[0])
  const [note] = readPaper(line.document).notes
  const text = note && paperTexts.find(line.document, noteField(note.id))
  if (text === undefined) throw new Error('There is no note to type in.')
  return {
    send: (number) => {
      if (number % 2 === 0) text.insert(0, 'x')
      else text.delete(0, 1)
    },
    cut: line.code(),
  }
}

async function openLive(kind: 'commands' | 'pieces' | 'clock', { url, cookies, session }: Where): Promise<Opened> {
  const live = await RawLive.open({ url, cookies, session, door: 'person' })
  const cut = new Promise((resolve) => {
    live.socket.once('disconnect', resolve)
  })
  const send = (number: number) => {
    if (kind === 'commands') live.socket.emit('paper:command', { id: `flood-${number}` }, () => {})
    else if (kind === 'pieces') live.socket.emit('line:piece', 'nowhere', new Uint8Array(16), true)
    else live.socket.emit('clock', () => {})
  }
  return { send, cut }
}
