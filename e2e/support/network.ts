import { once } from 'node:events'
import { Agent, createServer, type IncomingMessage, request as ask, type Server, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'

interface NetworkParts {
  /** The one host that exists in this network. */
  readonly host: string
  readonly port: number
  /** As some office networks do: answers every upgrade to a WebSocket with 403. */
  readonly refuseUpgrades: boolean
}

/** Chromium asks its maker about forms, whatever page they are on. */
const ownErrands = /(^|\.)googleapis\.com(:\d+)?$/

/** The network of one browser: a proxy that knows one host, can be cut and mended, and remembers who else was asked. */
export class Network {
  /** Every other host that the browser asked for. */
  readonly strangers: string[] = []
  /** How many upgrades were asked for and refused. */
  upgradesRefused = 0
  readonly #parts: NetworkParts
  readonly #proxy: Server
  readonly #sockets = new Set<Duplex>()
  readonly #agent = new Agent({ keepAlive: false })
  #cut = false

  private constructor(parts: NetworkParts) {
    this.#parts = parts
    this.#proxy = createServer()
    this.#proxy.on('connection', (socket) => {
      if (this.#cut) socket.destroy()
      else this.#keep(socket)
    })
    this.#proxy.on('request', (request, response) => this.#forward(request, response))
    this.#proxy.on('connect', (request: IncomingMessage, socket: Socket, head: Buffer) =>
      this.#tunnel(request, socket, head),
    )
  }

  static async open(parts: NetworkParts): Promise<Network> {
    const network = new Network(parts)
    network.#proxy.listen(0, '127.0.0.1')
    await once(network.#proxy, 'listening')
    return network
  }

  /** Where a browser finds this proxy. */
  get address(): string {
    const at = this.#proxy.address()
    if (at === null || typeof at === 'string') throw new Error('The network is closed.')
    return `http://127.0.0.1:${at.port}`
  }

  /** From now on nothing gets through, and what was open breaks. */
  cut(): void {
    this.#cut = true
    for (const socket of this.#sockets) socket.destroy()
  }

  mend(): void {
    this.#cut = false
  }

  async close(): Promise<void> {
    this.cut()
    this.#proxy.close()
    await once(this.#proxy, 'close')
  }

  #forward(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '', 'http://nowhere.invalid')
    if (!this.#knows(url.host)) return void response.writeHead(502).end()
    const { port } = this.#parts
    const { method, headers } = request
    const path = `${url.pathname}${url.search}`
    const upstream = ask({ host: '127.0.0.1', port, method, path, headers, agent: this.#agent })
    upstream.on('socket', (socket) => this.#keep(socket))
    upstream.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
      answer.on('error', () => response.destroy())
    })
    // Whoever asks hears what a broken line sounds like, not an answer of the proxy's own.
    upstream.on('error', () => request.socket.destroy())
    response.on('close', () => upstream.destroy())
    request.pipe(upstream)
  }

  /** A WebSocket goes through a proxy as a tunnel; the upgrade is the first thing said in it. */
  #tunnel(request: IncomingMessage, socket: Socket, head: Buffer): void {
    const host = (request.url ?? '').replace(/:80$/, '')
    if (!this.#knows(host)) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    socket.once('data', (first: Buffer) => {
      socket.pause()
      if (this.#parts.refuseUpgrades && /^upgrade: websocket/im.test(first.toString('latin1'))) {
        this.upgradesRefused += 1
        socket.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
        return
      }
      const upstream = connect(this.#parts.port, '127.0.0.1')
      this.#keep(upstream)
      upstream.write(first)
      upstream.on('close', () => socket.destroy())
      socket.on('close', () => upstream.destroy())
      socket.pipe(upstream).pipe(socket)
    })
    if (head.length > 0) socket.unshift(head)
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket)
    // Who breaks off in the middle, as a browser that is killed does, is gone; that is no fault of the network.
    socket.on('error', () => socket.destroy())
    socket.on('close', () => this.#sockets.delete(socket))
  }

  #knows(host: string): boolean {
    if (host === this.#parts.host) return true
    if (!ownErrands.test(host)) this.strangers.push(host)
    return false
  }
}
