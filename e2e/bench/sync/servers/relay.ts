// The least that a server can do: hands every frame, as it came, to everyone else who asked for the same path.
// Reads nothing, keeps nothing. What another server costs is told as so many times this.
import { createServer } from 'node:http'
import process from 'node:process'
import { type WebSocket, WebSocketServer } from 'ws'

const rooms = new Map<string, Set<WebSocket>>()
const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false })
const server = createServer((_request, response) => {
  response.end('ready')
})

server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (webSocket) => enter(webSocket, request.url ?? '/'))
})
server.listen(Number(process.env['PORT']), '127.0.0.1')
process.once('SIGTERM', () => process.exit(0))

function enter(webSocket: WebSocket, path: string): void {
  const room = rooms.get(path) ?? new Set()
  rooms.set(path, room)
  room.add(webSocket)
  webSocket.on('message', (frame: Buffer) => {
    for (const other of room) if (other !== webSocket) other.send(frame)
  })
  webSocket.on('error', () => webSocket.terminate())
  webSocket.on('close', () => {
    room.delete(webSocket)
    if (room.size === 0) rooms.delete(path)
  })
}
