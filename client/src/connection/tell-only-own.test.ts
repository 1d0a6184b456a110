import { expect, test } from 'vitest'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { tellOnlyOwn } from './tell-only-own.ts'

const AWARENESS = 1

test('[CL161] a browser tells where its own person types, and repeats nothing that it hears of others', () => {
  const sockets: FakeSocket[] = []
  class Socket extends FakeSocket {
    constructor() {
      super()
      sockets.push(this)
    }
  }
  const provider = new WebsocketProvider('ws://cafe.test/sync', 'paper', new Y.Doc(), {
    disableBc: true,
    WebSocketPolyfill: Socket as unknown as typeof WebSocket,
  })
  const { awareness } = provider
  awareness.setLocalState(null)
  tellOnlyOwn(provider)
  const [socket] = sockets
  socket!.onopen?.()
  const told = () => socket!.sent.filter((frame) => frame[0] === AWARENESS).length

  awareness.setLocalState({ field: 'note/a' })
  expect(told()).toBe(1)
  awareness.states.set(7, { field: 'note/b', person: 'ben' })
  awareness.meta.set(7, { clock: 1, lastUpdated: 1 })
  awareness.emit('update', [{ added: [7], updated: [], removed: [] }, provider])
  awareness.emit('update', [{ added: [], updated: [], removed: [7] }, 'timeout'])
  expect(told()).toBe(1)
  awareness.setLocalState(null)
  expect(told()).toBe(2)
  provider.destroy()
  awareness.destroy()
})

class FakeSocket {
  readonly sent: Uint8Array[] = []
  onopen: (() => void) | undefined

  send(frame: Uint8Array): void {
    this.sent.push(frame)
  }

  close(): void {}
}
