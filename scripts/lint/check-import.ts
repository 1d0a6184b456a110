import { posix } from 'node:path'
import { adapters, guarded, rooms, type Room } from './rooms.ts'

/**
 * Why this file (its path from the root of the project) may not import that, or undefined where it may.
 * Scripts, configuration and whatever stands outside the four packages are free.
 */
export function checkImport(file: string, specifier: string): string | undefined {
  const from = placeOf(file)
  if (from === undefined) return undefined
  const room = rooms[from.room]
  if (room === undefined) return `${from.room} is no room of the house; give it a place in scripts/lint/rooms.ts first.`
  const to = specifier.startsWith('.') ? placeOf(posix.join(posix.dirname(file), specifier)) : placeOfPackage(specifier)
  if (to === undefined) return specifier.startsWith('.') ? undefined : checkLibrary(from, room, specifier)
  if (specifier.startsWith('.') && to.side !== from.side)
    return `Write @tafelronde/${to.side}/… to reach another package.`
  return checkRoom(from, room, to)
}

function checkRoom(from: Place, room: Room, to: Place): string | undefined {
  if (to.side === 'client' && from.side !== 'client') return 'Only the client knows the client.'
  if (to.side === 'server' && from.side === 'client')
    return 'The client never imports the server; what both know is in shared/.'
  if (to.side === 'server' && from.side === 'shared') return 'shared/ knows neither side.'
  if (from.isTest && to.side === from.side && from.side === 'server') return undefined
  const known = [from.room, ...room.rooms]
  if (!known.some((name) => name === to.room || (name.endsWith('/*') && to.room.startsWith(name.slice(0, -1))))) {
    // Routes stand in their domain's room, but are a part of the HTTP door.
    if (from.isRoutes && to.room === 'server/http') return undefined
    return `${from.room} does not know ${to.room}: see "Who may know whom" in docs/ARCHITECTURE.md.`
  }
  const bringsAdapters = ['server/app', 'server/cli', 'server/testing', 'e2e', to.room].includes(from.room)
  if (adapters.test(to.name) && !bringsAdapters) return 'Take the interface; app.ts brings the adapter.'
  return undefined
}

function checkLibrary(from: Place, room: Room, specifier: string): string | undefined {
  const library = guarded.find(({ matches }) => matches(specifier))
  if (library === undefined) return undefined
  if (room.libraries?.includes(library.name) === true) return undefined
  if (from.isRoutes && library.name === 'express') return undefined
  // A test of the server may play a client, and look into the database.
  if (from.isTest && from.side === 'server' && library.name !== 'react') return undefined
  return library.message
}

interface Place {
  readonly side: string
  readonly room: string
  /** The file without its ending, from its package on: `shared/people/person`. */
  readonly name: string
  readonly isTest: boolean
  readonly isRoutes: boolean
}

/** Where a file stands: `shared/src/lib/id.ts` in the room `shared/lib`, `server/src/app.ts` in `server/app`. */
function placeOf(file: string): Place | undefined {
  const [side = '', source, ...inside] = file.split('/')
  if (side === 'e2e') return { side, room: 'e2e', name: withoutEnding(file), isTest: true, isRoutes: false }
  if (!['shared', 'server', 'client'].includes(side) || source !== 'src' || inside.length === 0) return undefined
  return placeInside(side, inside)
}

/** The same for `@tafelronde/shared/lib/id.ts`; the packages' exports leave `src` out, or do not. */
function placeOfPackage(specifier: string): Place | undefined {
  const [scope, side = '', ...rest] = specifier.split('/')
  if (scope !== '@tafelronde') return undefined
  return placeInside(side, rest[0] === 'src' ? rest.slice(1) : rest)
}

function placeInside(side: string, inside: readonly string[]): Place {
  const [first = ''] = inside
  const topmost = side === 'client' ? 'client' : `${side}/${withoutEnding(first).replace(/\.test$/, '')}`
  const name = withoutEnding(`${side}/${inside.join('/')}`)
  return {
    side,
    room: inside.length > 1 ? `${side}/${first}` : topmost,
    name,
    isTest: /\.(?:test|contract|bench)$/.test(name),
    isRoutes: name.endsWith('-routes'),
  }
}

function withoutEnding(path: string): string {
  return path.replace(/\.(?:tsx?|mjs|js|css|json)$/, '')
}
