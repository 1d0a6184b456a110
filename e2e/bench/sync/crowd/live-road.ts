import type { Answer, Door, OpenedDocument } from '@tafelronde/shared/wire/live-events.ts'
import { PROTOCOL_VERSION } from '@tafelronde/shared/wire/protocol-version.ts'
import { LightLine } from './light-line.ts'

export interface RoadGreeting {
  readonly port: number
  readonly headers: Readonly<Record<string, string>>
  readonly session: string
  readonly door: Door
}

/** The kinds of packet of Engine.IO and, behind a message, of Socket.IO. */
const packet = { open: '0', ping: '2', pong: '3', message: '4' } as const
const inMessage = { connect: '0', disconnect: '1', event: '2', answer: '3', refused: '4' } as const

/** A live road with as little around it as can be: Socket.IO's own client is heavier than what is measured. */
export class LiveRoad {
  readonly #greeting: RoadGreeting
  readonly #answers = new Map<number, (answer: Answer<unknown>) => void>()
  readonly #tell: ((event: string, words: readonly unknown[]) => void) | undefined
  #line: LightLine | undefined
  #asked = 0
  #entered: (why: string | undefined) => void = () => {}

  private constructor(greeting: RoadGreeting, tell?: (event: string, words: readonly unknown[]) => void) {
    this.#greeting = greeting
    this.#tell = tell
  }

  /** Opens a road and waits until one is let in; throws the reason when one is not. */
  static async open(
    greeting: RoadGreeting,
    tell?: (event: string, words: readonly unknown[]) => void,
  ): Promise<LiveRoad> {
    const road = new LiveRoad(greeting, tell)
    const entered = new Promise<string | undefined>((resolve) => (road.#entered = resolve))
    const { port, headers } = greeting
    road.#line = await LightLine.open(
      { port, headers, path: '/live/?EIO=4&transport=websocket' },
      {
        hear: (frame, line) => road.#hear(frame, line),
        ended: (code) => road.#entered(`closed with ${code}`),
      },
    )
    const why = await entered
    if (why === undefined) return road
    road.close()
    throw new Error(`The live road was refused: ${why}`)
  }

  /** Asks something and gives the answer; throws when it was refused. */
  async ask<Value>(event: string, ...words: readonly unknown[]): Promise<Value> {
    const id = this.#asked++
    const answered = new Promise<Answer<unknown>>((resolve) => this.#answers.set(id, resolve))
    this.#line?.sendText(`${packet.message}${inMessage.event}${id}${JSON.stringify([event, ...words])}`)
    const answer = await answered
    if (!answer.ok) throw new Error(`${event} was refused: ${answer.why}`)
    return answer.value as Value
  }

  openDocument(name: string): Promise<OpenedDocument> {
    return this.ask('document:open', name)
  }

  close(): void {
    this.#line?.end()
  }

  #hear(frame: Buffer, line: LightLine): void {
    // A roster is a hundred kilobytes: whoever does not listen does not read it either.
    if (this.#tell === undefined && frame.toString('latin1', 0, 2) === packet.message + inMessage.event) return
    const text = frame.toString()
    switch (text[0]) {
      case packet.open: {
        const { session, door } = this.#greeting
        const auth = { session, door, protocol: PROTOCOL_VERSION }
        return line.sendText(`${packet.message}${inMessage.connect}${JSON.stringify(auth)}`)
      }
      case packet.ping:
        return line.sendText(packet.pong)
      case packet.message:
        return this.#hearMessage(text)
      default:
    }
  }

  #hearMessage(text: string): void {
    switch (text[1]) {
      case inMessage.connect:
        return this.#entered(undefined)
      case inMessage.refused:
        return this.#entered(text.slice(2))
      case inMessage.event: {
        const [event, ...words] = JSON.parse(text.slice(2)) as [string, ...unknown[]]
        return this.#tell?.(event, words)
      }
      case inMessage.answer: {
        const begins = text.indexOf('[')
        const id = Number(text.slice(2, begins))
        const [answer] = JSON.parse(text.slice(begins)) as [Answer<unknown>]
        this.#answers.get(id)?.(answer)
        this.#answers.delete(id)
        return
      }
      default:
    }
  }
}
