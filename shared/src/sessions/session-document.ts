import type { Doc, Map as YMap } from 'yjs'
import type { PersonId, SessionId, TableId } from '../lib/id.ts'
import { isModelSwitch } from './model-use.ts'
import { isPlainObject, sameValue } from '../lib/same-value.ts'
import type { Programme } from '../programme/programme.ts'
import type { Seating } from '../rotation/seating.ts'
import type { Phase, SharedSession } from './session.ts'
import type { Settlement } from './settlement.ts'

/*
 * How a session lies in its Yjs document: one flat map 'session' of plain values, so that a small change is a
 * small update:
 *
 *   id, phase, step, lastMove, uneven, lastRound, promisedEnd, harvestOpen, discussed,
 *   languageModel, settlements, supportClosed, whatWeDid
 *   programme/<field>            each field of the programme
 *   person/<person>              one person, without a name
 *   rounds                       how many rounds have seats
 *   seat/<round>/<table>         who sits there
 *   host/<table>  seen/<person>  call/<table>  shows/<group>  closed/<table>
 *
 * Nobody else reaches into the document. What only the desk may know is never written here.
 */

const single = [
  'id',
  'phase',
  'step',
  'lastMove',
  'uneven',
  'lastRound',
  'promisedEnd',
  'harvestOpen',
  'discussed',
  'languageModel',
  'settlements',
  'supportClosed',
  'whatWeDid',
] as const

/** Brings the document up to date with the session, in one transaction that touches only what changed. */
export function writeSession(document: Doc, session: SharedSession): void {
  const map = sessionMap(document)
  const wanted = spread(session)
  document.transact(() => {
    for (const key of [...map.keys()]) if (!wanted.has(key)) map.delete(key)
    for (const [key, value] of wanted) if (!sameValue(map.get(key), value)) map.set(key, value)
  })
}

/** The session as the document tells it, or nothing while it is not all there. What cannot be read is skipped. */
export function readSession(document: Doc): SharedSession | undefined {
  const values = sessionMap(document)
  const folders = collect(values)
  const programme = folders['programme'] ?? {}
  const id = values.get('id')
  const phase = values.get('phase')
  if (typeof id !== 'string' || !isPhase(phase) || !isProgramme(programme)) return undefined
  const step = values.get('step')
  const lastMove = values.get('lastMove')
  const lastRound = values.get('lastRound')
  const promisedEnd = values.get('promisedEnd')
  const discussed = values.get('discussed')
  const uneven = values.get('uneven')
  const languageModel = values.get('languageModel')
  const settlements = values.get('settlements')
  const whatWeDid = values.get('whatWeDid')
  return {
    id: id as SessionId,
    programme,
    phase,
    step: typeof step === 'number' ? step : 0,
    people: keep(folders['person'], isPlainObject) as unknown as SharedSession['people'],
    seatings: readSeatings(folders['seat'], values.get('rounds')),
    hosts: keep(folders['host'], isText) as SharedSession['hosts'],
    seen: keep(folders['seen'], isNumber) as SharedSession['seen'],
    calls: keep(folders['call'], isPlainObject) as unknown as SharedSession['calls'],
    shows: keep(folders['shows'], isText) as SharedSession['shows'],
    ...(folders['closed'] !== undefined && {
      closedTables: keep(folders['closed'], isPlainObject) as unknown as NonNullable<SharedSession['closedTables']>,
    }),
    uneven: Array.isArray(uneven) ? uneven : [],
    harvestOpen: values.get('harvestOpen') === true,
    ...(isPlainObject(lastMove) && { lastMove: lastMove as unknown as NonNullable<SharedSession['lastMove']> }),
    ...(isNumber(lastRound) && { lastRound }),
    ...(isNumber(promisedEnd) && { promisedEnd }),
    ...(isModelSwitch(languageModel) && { languageModel }),
    ...(values.get('supportClosed') === true && { supportClosed: true }),
    ...(isText(whatWeDid) && { whatWeDid }),
    ...(isText(discussed) && { discussed: discussed as NonNullable<SharedSession['discussed']> }),
    ...(Array.isArray(settlements) && { settlements: settlements.filter(isPlainObject) as unknown as Settlement[] }),
  }
}

function sessionMap(document: Doc): YMap<unknown> {
  return document.getMap('session')
}

function spread(session: SharedSession): ReadonlyMap<string, unknown> {
  const wanted = new Map<string, unknown>()
  const folder = (name: string, values: Readonly<Record<string, unknown>>): void => {
    for (const [key, value] of Object.entries(values)) if (value !== undefined) wanted.set(`${name}/${key}`, value)
  }
  for (const key of single) if (session[key] !== undefined) wanted.set(key, session[key])
  folder('programme', session.programme)
  folder('person', session.people)
  folder('host', session.hosts)
  folder('seen', session.seen)
  folder('call', session.calls)
  folder('shows', session.shows)
  folder('closed', session.closedTables ?? {})
  wanted.set('rounds', session.seatings.length)
  for (const [round, seating] of session.seatings.entries()) folder(`seat/${round}`, seating)
  return wanted
}

type Folder = Readonly<Record<string, unknown>>

/** Puts 'person/ada' under folders.person.ada; a seat's key keeps its round: folders.seat['0/blue']. */
function collect(values: YMap<unknown>): Readonly<Record<string, Folder>> {
  const entries = [...values.entries()].filter(([path]) => path.includes('/'))
  const folders = Map.groupBy(entries, ([path]) => path.slice(0, path.indexOf('/')))
  return Object.fromEntries(
    [...folders].map(([name, inside]) => [
      name,
      Object.fromEntries(inside.map(([path, value]) => [path.slice(name.length + 1), value])),
    ]),
  )
}

function keep<Value>(folder: Folder = {}, isReadable: (value: unknown) => value is Value): Record<string, Value> {
  return Object.fromEntries(Object.entries(folder).filter((entry): entry is [string, Value] => isReadable(entry[1])))
}

function readSeatings(folder: Folder = {}, rounds: unknown): readonly Seating[] {
  const seatings = Array.from(
    { length: isNumber(rounds) ? rounds : 0 },
    (): Record<TableId, readonly PersonId[]> => ({}),
  )
  for (const [path, people] of Object.entries(folder)) {
    const [round, table] = path.split('/')
    const seating = seatings[Number(round)]
    if (seating !== undefined && table !== undefined && Array.isArray(people))
      seating[table as TableId] = people.filter(isText) as PersonId[]
  }
  return seatings
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number'
}

const phaseKinds: Readonly<Record<Phase['kind'], true>> = {
  draft: true,
  arrival: true,
  talk: true,
  rotation: true,
  round: true,
  break: true,
  harvest: true,
  plenary: true,
  closed: true,
}

function isPhase(value: unknown): value is Phase {
  return isPlainObject(value) && isText(value['kind']) && Object.hasOwn(phaseKinds, value['kind'])
}

// The server is the only writer of this document and has checked the programme at its door; here it is enough
// to know that what every screen walks through is there.
function isProgramme(value: unknown): value is Programme {
  if (!isPlainObject(value)) return false
  const lists = ['themes', 'groups', 'tables', 'items']
  return isText(value['title']) && isNumber(value['startsAt']) && lists.every((list) => Array.isArray(value[list]))
}
