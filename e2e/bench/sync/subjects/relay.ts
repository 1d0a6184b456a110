import path from 'node:path'
import { yWebsocketDialect } from '../dialects/y-websocket-dialect.ts'
import { layAnywhere } from './lay-peers.ts'
import type { Subject } from './subject.ts'

/** Hands on bytes and knows nothing: what moving them costs at the least. */
export const relay: Subject = {
  name: 'relay',
  dialect: yWebsocketDialect,
  keeps: 'nothing',
  program: () => ({
    file: path.join(import.meta.dirname, '..', 'servers', 'relay.ts'),
    environment: {},
    readyPath: '/',
  }),
  lay: (server, layout) => layAnywhere(server, layout, undefined),
}
