import path from 'node:path'
import { hocuspocusDialect } from '../dialects/hocuspocus-dialect.ts'
import { layAnywhere } from './lay-peers.ts'
import type { Subject } from './subject.ts'

/** `@hocuspocus/server` with its database extension over SQLite. */
export const hocuspocus: Subject = {
  name: 'hocuspocus',
  dialect: hocuspocusDialect,
  keeps: 'disk',
  program: (_port, folder) => ({
    file: path.join(import.meta.dirname, '..', 'servers', 'hocuspocus.ts'),
    environment: { DATA_DIR: folder },
    readyPath: '/',
  }),
  lay: (server, layout) => layAnywhere(server, layout, hocuspocusDialect),
}
