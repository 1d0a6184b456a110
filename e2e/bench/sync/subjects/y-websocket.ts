import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { yWebsocketDialect } from '../dialects/y-websocket-dialect.ts'
import { layAnywhere } from './lay-peers.ts'
import type { Subject } from './subject.ts'

/** `@y/websocket-server` as its own program starts it, which keeps documents in memory only. */
export const yWebsocket: Subject = {
  name: 'y-websocket',
  dialect: yWebsocketDialect,
  keeps: 'memory',
  program: () => program({}),
  lay: (server, layout) => layAnywhere(server, layout, yWebsocketDialect),
}

/** The same over LevelDB, as its own setting has it. */
export const yWebsocketLeveldb: Subject = {
  ...yWebsocket,
  name: 'y-websocket-leveldb',
  keeps: 'disk',
  program: (_port, folder) => program({ YPERSISTENCE: path.join(folder, 'leveldb') }),
}

function program(environment: Readonly<Record<string, string>>) {
  const folder = path.dirname(fileURLToPath(import.meta.resolve('@y/websocket-server/package.json')))
  return {
    file: path.join(folder, 'src', 'server.js'),
    environment: { HOST: '127.0.0.1', ...environment },
    readyPath: '/',
  }
}
