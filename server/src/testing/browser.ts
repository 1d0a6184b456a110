/** What a server answered, with its body read. */
export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** The body as JSON; `undefined` when it is none. */
  readonly body: unknown
}

/** A browser as the server sees it: keeps cookies, and says which page it asks from. */
export class Browser {
  readonly url: string
  readonly #cookies = new Map<string, string>()

  constructor(url: string) {
    this.url = url
  }

  /** The `Cookie` header, as it would be sent. */
  get cookies(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  async ask(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        cookie: this.cookies,
        ...(method !== 'GET' && { origin: this.url }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie)
    const text = await response.text()
    return { status: response.status, headers: response.headers, text, body: readJson(text) }
  }

  get(path: string): Promise<Reply> {
    return this.ask('GET', path)
  }

  post(path: string, body: unknown = {}): Promise<Reply> {
    return this.ask('POST', path, body)
  }

  put(path: string, body: unknown): Promise<Reply> {
    return this.ask('PUT', path, body)
  }

  #keep(cookie: string): void {
    const [pair = ''] = cookie.split(';')
    const is = pair.indexOf('=')
    if (/max-age=0/i.test(cookie)) this.#cookies.delete(pair.slice(0, is))
    else this.#cookies.set(pair.slice(0, is), pair.slice(is + 1))
  }
}

/** What a link ends in. */
export function secretOf(link: string): string {
  return link.slice(link.lastIndexOf('/') + 1)
}

/** The answer, if it was a yes. */
export function must(reply: Reply): Reply {
  if (reply.status >= 400) throw new Error(`The server answered ${reply.status}: ${reply.text}`)
  return reply
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
