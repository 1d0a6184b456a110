import { once } from 'node:events'
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ModelEndpoint } from '../config.ts'

/** A note as the endpoint gets it. */
interface ReceivedNote {
  readonly id: string
  readonly text: string
  readonly kind: string
}

/** What is in a question to the endpoint. */
export interface Received {
  readonly about: 'conclusion' | 'corrections'
  readonly group: string
  readonly notes: readonly ReceivedNote[]
  readonly against: readonly string[]
  readonly groups: readonly { readonly id: string; readonly notes: readonly ReceivedNote[] }[]
  readonly system: string
  /** Which try this is, from 0: after a bad answer it is asked again. */
  readonly again: number
  readonly withFormat: boolean
}

export interface Reply {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** What the model says. */
  readonly content?: string
  /** The whole answer instead of a completion. */
  readonly body?: string
  /** Begins to answer, and never ends. */
  readonly endless?: boolean
  /** Never says a word. */
  readonly silent?: boolean
  readonly after?: number
}

export type Answerer = (received: Received) => Reply

/** What a line looks like that the endpoint answers. */
export interface AnsweredLine {
  readonly group: string
  readonly text: string
  readonly kind: string
  readonly noteIds: readonly string[]
  readonly support: string
  readonly quotes: readonly { readonly noteId: string; readonly quote: string }[]
  readonly otherVoices: readonly string[]
}

/** An OpenAI-compatible endpoint of our own, on a real port: it answers as it is told to, and keeps what it received. */
export class PlayedEndpoint implements AsyncDisposable {
  /** Every body that came, as it came. */
  readonly bodies: string[] = []
  readonly headers: IncomingHttpHeaders[] = []
  /** The most questions that were open at the same time. */
  most = 0
  answer: Answerer
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  readonly #waiting: (() => void)[] = []
  #open = 0
  #base = ''

  private constructor(answer: Answerer) {
    this.answer = answer
  }

  static async open(answer: Answerer = answerWell): Promise<PlayedEndpoint> {
    const endpoint = new PlayedEndpoint(answer)
    endpoint.#server.listen(0, '127.0.0.1')
    await once(endpoint.#server, 'listening')
    endpoint.#base = `http://127.0.0.1:${(endpoint.#server.address() as AddressInfo).port}/v1`
    return endpoint
  }

  /** As an administrator sets it. */
  get settings(): Readonly<Record<string, string>> {
    return {
      TAFELRONDE_MODEL_URL: this.#base,
      TAFELRONDE_MODEL_KEY: 'sk-played',
      TAFELRONDE_MODEL_NAME: 'played',
    }
  }

  get config(): ModelEndpoint {
    return { url: `${this.#base}/chat/completions`, host: '127.0.0.1', key: 'sk-played', name: 'played' }
  }

  /** Resolves when this many questions have come. */
  async received(count: number): Promise<void> {
    while (this.bodies.length < count) {
      await new Promise<void>((resolve) => {
        this.#waiting.push(resolve)
      })
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.close()
    this.#server.closeAllConnections()
    await once(this.#server, 'close')
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#open += 1
    this.most = Math.max(this.most, this.#open)
    response.on('close', () => {
      this.#open -= 1
    })
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces).toString('utf8')
    this.bodies.push(body)
    this.headers.push(request.headers)
    for (const go of this.#waiting.splice(0)) go()
    const reply = this.answer(readBody(body))
    if (reply.silent === true) return
    if (reply.after !== undefined) await new Promise((resolve) => setTimeout(resolve, reply.after))
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers })
    if (reply.endless === true) response.write('{"choices":')
    else response.end(reply.body ?? completion(reply.content ?? ''))
  }
}

/** A rule-based good answer: the groups are fine, and the line is the note that is easiest to read, as it stands. */
export function answerWell(received: Received): Reply {
  if (received.about === 'corrections') return say({ moves: [], merges: [] })
  return say({ lines: [goodLine(received)], unused: [] })
}

export function goodLine({ notes, against, group }: Received): AnsweredLine {
  const fit = ({ text }: ReceivedNote): boolean => {
    const words = text.trim().split(/\s+/).length
    return words >= 4 && words <= 34
  }
  const agreeing = notes.filter(({ id }) => !against.includes(id))
  const main = agreeing.find(fit) ?? agreeing[0] ?? notes[0]!
  return {
    group,
    text: asSentence(main.text),
    kind: main.text.trim().endsWith('?') ? 'vraag' : 'inzicht',
    noteIds: [main.id, ...notes.map(({ id }) => id).filter((id) => id !== main.id)],
    support: 'een',
    quotes: [{ noteId: main.id, quote: main.text.trim() }],
    otherVoices: against,
  }
}

/** A good answer, of which the line is made worse. */
export function answerWith(worse: (line: AnsweredLine, received: Received) => Partial<AnsweredLine>): Answerer {
  return (received) => {
    if (received.about === 'corrections') return answerWell(received)
    const line = goodLine(received)
    return say({ lines: [{ ...line, ...worse(line, received) }], unused: [] })
  }
}

export function say(content: unknown): Reply {
  return { content: typeof content === 'string' ? content : JSON.stringify(content) }
}

function asSentence(text: string): string {
  const words = text
    .replace(/[!\s]+$/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  const ended = /[.?]$/.test(words) ? words : `${words.replace(/[^\p{L}\p{N}\]]+$/u, '')}.`
  return ended.charAt(0).toUpperCase() + ended.slice(1)
}

function completion(content: string): string {
  const usage = { total_tokens: Math.ceil(content.length / 4) + 200 }
  return JSON.stringify({ choices: [{ message: { role: 'assistant', content } }], usage })
}

function readBody(body: string): Received {
  const { messages, response_format: format } = JSON.parse(body)
  const [system, user, ...more] = messages as readonly { readonly content: string }[]
  const data = JSON.parse(user!.content)
  const isConclusion = 'group' in data
  const { group = '', against = [], groups = [], loose = [] } = data
  const notes = isConclusion ? data.notes : [...groups.flatMap((one: { notes: unknown }) => one.notes), ...loose]
  return {
    about: isConclusion ? 'conclusion' : 'corrections',
    group,
    notes,
    against,
    groups,
    system: system!.content,
    again: more.length / 2,
    withFormat: format !== undefined,
  }
}
