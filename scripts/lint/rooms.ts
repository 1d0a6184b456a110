// Who may know whom, as in docs/ARCHITECTURE.md. A room is a folder, or a file that stands on its own beside the folders.
// Nothing here is about circles: `import/no-cycle` sees to those.

/** What the files of a room may import from elsewhere. */
export interface Room {
  /** Other rooms, by name; `server/*` is every room of the server. A room always knows itself. */
  readonly rooms: readonly string[]
  /** Guarded libraries this room may use. Libraries that no entry of `guarded` names are free. */
  readonly libraries?: readonly string[]
}

/** A library that only some rooms may know, and what to say to the others. */
export interface GuardedLibrary {
  readonly name: string
  readonly matches: (specifier: string) => boolean
  readonly message: string
}

const named =
  (...names: readonly string[]) =>
  (specifier: string): boolean =>
    names.some((name) => specifier === name || specifier.startsWith(`${name}/`))

/** The first that matches counts, so `node:sqlite` stands before `node`. */
export const guarded: readonly GuardedLibrary[] = [
  {
    name: 'sql',
    matches: named('node:sqlite', 'kysely'),
    message: 'Only storage/ knows SQL; take one of its interfaces.',
  },
  {
    name: 'node',
    matches: (specifier) => specifier.startsWith('node:'),
    message: 'This code also runs where there is no Node: take what you need as an argument.',
  },
  { name: 'express', matches: named('express'), message: 'Only http/ and *-routes.ts know Express.' },
  { name: 'socket.io', matches: named('socket.io'), message: 'Only live/ knows Socket.IO.' },
  { name: 'ws', matches: named('ws'), message: 'Only sync/ knows ws.' },
  {
    name: 'lines',
    matches: named('socket.io-client', 'y-websocket'),
    message: 'Only connection/ in the client, and what plays a client, hold lines to a server.',
  },
  {
    name: 'react',
    matches: named('react', 'react-dom', 'react-router', 'react-aria-components'),
    message: 'Only the client draws.',
  },
  { name: 'log', matches: named('pino'), message: 'Only log.ts knows how a line is logged.' },
]

const domain: Room = {
  rooms: [
    'shared/*',
    'server/config',
    'server/log',
    'server/storage',
    'server/relay',
    'server/documents',
    'server/limits',
    'server/threads',
    ...serverDomains(),
  ],
  libraries: ['node'],
}
const everythingHere: Room = { rooms: ['shared/*', 'server/*'], libraries: ['node', 'lines', 'ws'] }
const pages: Room = {
  rooms: ['shared/*', 'client/connection', 'client/ui', 'client/words', ...clientDomains()],
  libraries: ['react'],
}

const ground = ['shared/lib']
const nouns = [...ground, 'shared/people', 'shared/programme', 'shared/tables']
const day = [...nouns, 'shared/rotation', 'shared/sessions']

export const rooms: Readonly<Record<string, Room>> = {
  'shared/lib': { rooms: [] },
  'shared/people': { rooms: ground },
  'shared/tables': { rooms: ground },
  'shared/programme': { rooms: [...ground, 'shared/tables'] },
  'shared/rotation': { rooms: nouns },
  'shared/sessions': { rooms: [...nouns, 'shared/rotation'] },
  'shared/notes': { rooms: day },
  'shared/harvest': { rooms: [...day, 'shared/notes'] },
  'shared/wire': { rooms: ['shared/*'] },

  'server/config': { rooms: ['shared/*'], libraries: ['node'] },
  'server/log': { rooms: ['shared/*', 'server/config'], libraries: ['node', 'log'] },
  'server/storage': { rooms: ['shared/*', 'server/config', 'server/log'], libraries: ['node', 'sql'] },
  'server/limits': { rooms: ['shared/lib'] },
  'server/threads': { rooms: [], libraries: ['node'] },
  'server/relay': { rooms: ['shared/*', 'server/config', 'server/log'], libraries: ['node'] },
  'server/documents': {
    rooms: ['shared/*', 'server/config', 'server/log', 'server/storage', 'server/relay'],
    libraries: ['node'],
  },
  ...Object.fromEntries(serverDomains().map((room) => [room, domain])),
  'server/http': { rooms: domain.rooms, libraries: ['node', 'express'] },
  // The live road carries sync lines where WebSockets are refused.
  'server/live': { rooms: [...domain.rooms, 'server/sync'], libraries: ['node', 'socket.io'] },
  'server/sync': { rooms: domain.rooms, libraries: ['node', 'ws'] },
  'server/app': { rooms: ['shared/*', 'server/*'], libraries: ['node'] },
  'server/main': {
    rooms: ['shared/*', 'server/app', 'server/cli', 'server/config', 'server/log'],
    libraries: ['node'],
  },
  'server/system-clock': { rooms: ['shared/lib'], libraries: ['node'] },
  'server/cli': everythingHere,
  'server/rehearsal': {
    rooms: ['shared/*', 'server/export', 'server/auth', 'server/sessions', 'server/storage'],
    libraries: ['node', 'lines', 'ws'],
  },
  'server/testing': everythingHere,

  'client/words': { rooms: ['shared/*'], libraries: ['react'] },
  'client/ui': { rooms: ['shared/lib', 'client/words'], libraries: ['react'] },
  'client/connection': { rooms: ['shared/*', 'client/words'], libraries: ['react', 'lines'] },
  ...Object.fromEntries(clientDomains().map((room) => [room, pages])),
  // The entries and whatever else stands at the top of client/src: they bring the pages together.
  client: { rooms: ['shared/*', 'client/*'], libraries: ['react'] },

  // A peer in the benchmark keeps its documents in SQLite.
  e2e: { rooms: ['shared/*', 'server/*'], libraries: ['node', 'sql', 'lines', 'ws'] },
}

/** Files of the storage and relay rooms that hold an adapter: only app.ts, the commands and tests may bring these. */
export const adapters = /^server\/(?:storage\/(?:sql\/|sqlite\/|open-|.*worker)|relay\/(?!relay$)).*$/

function serverDomains(): readonly string[] {
  return ['sessions', 'notes', 'harvest', 'export', 'auth', 'language-model'].map((room) => `server/${room}`)
}

function clientDomains(): readonly string[] {
  const names = [
    'sessions',
    'programme',
    'tables',
    'notes',
    'harvest',
    'export',
    'people',
    'hall',
    'home',
    'history',
    'rotation',
  ]
  return names.map((room) => `client/${room}`)
}
