import { expect, test } from 'vitest'
import type { PersonId } from '../lib/id.ts'
import type { Actor } from '../people/actor.ts'
import { seatOf } from '../rotation/seating.ts'
import type { SessionCommand, SessionCommandKind } from './command.ts'
import { canReadDocument, mayCommand } from './permission.ts'
import type { PhaseKind, Session } from './session.ts'
import { about, atTable, commands } from './testing/commands.ts'
import { id } from '../programme/testing/plan.ts'
import { adding, asParticipant, dayIn, facilitator, walk } from './testing/day.ts'

/*
 * Two tables: north-keuzes has a host, Hana, with Ben and Fem beside her; south-keuzes has none, and Ada and Ian sit
 * there. Els sits at south-draagvlak. Gijs has gone home.
 */
const roles = ['organiser', 'facilitator', 'host', 'besideHost', 'atTable', 'gone', 'tableScreen', 'hall'] as const
type Role = (typeof roles)[number]

const hosted = 'north-keuzes'
const hostless = 'south-keuzes'

const actors: Readonly<Record<Role, Actor>> = {
  organiser: { kind: 'organiser' },
  facilitator,
  host: asParticipant('hana'),
  besideHost: asParticipant('ben'),
  atTable: asParticipant('ada'),
  gone: asParticipant('gijs'),
  tableScreen: { kind: 'table-screen', table: id(hostless) },
  hall: { kind: 'hall', group: id('north') },
}

/** The table that is a role's own, where it has one. */
const own: Readonly<Record<Role, string>> = {
  organiser: hosted,
  facilitator: hosted,
  host: hosted,
  besideHost: hosted,
  atTable: hostless,
  gone: hostless,
  tableScreen: hostless,
  hall: hosted,
}

/** Somebody at each table who plays no role. */
const neighbours: Readonly<Record<string, string>> = { [hosted]: 'fem', [hostless]: 'ian', 'south-draagvlak': 'els' }

/**
 * yes; no; only at the own table; only for the own table once people sit there; only about people who sit there, while
 * the day lasts.
 */
type Allowed = 'yes' | 'no' | 'own' | 'seat' | 'sits'

type AllowedTo<Roles extends readonly Role[]> = { readonly [At in keyof Roles]: Allowed }
type RoleRow = [Role] extends [(typeof roles)[number]] ? AllowedTo<typeof roles> : never

const desk: RoleRow = ['no', 'yes', 'no', 'no', 'no', 'no', 'no', 'no']
const plan: RoleRow = ['yes', 'yes', 'no', 'no', 'no', 'no', 'no', 'no']
const self: RoleRow = ['no', 'no', 'yes', 'yes', 'yes', 'yes', 'no', 'no']
const beside: RoleRow = ['no', 'yes', 'sits', 'no', 'sits', 'no', 'sits', 'no']
const table: RoleRow = ['no', 'yes', 'own', 'seat', 'seat', 'no', 'own', 'no']

/** Who may ask what. A new command does not compile until it stands here. */
const allows: Readonly<Record<SessionCommandKind, RoleRow>> = {
  // organiser, facilitator, host, beside a host, at a table without host, gone, table screen, hall
  'change-programme': plan,
  'expect-people': plan,
  'open-arrival': desk,
  'next-item': desk,
  'show-seating': desk,
  'open-round': desk,
  'change-tables': desk,
  'begin-harvest': desk,
  'begin-plenary': desk,
  close: desk,
  'step-back': desk,
  extend: desk,
  'two-more-minutes': desk,
  'stop-clock': desk,
  'resume-clock': desk,
  'set-minutes': desk,
  'make-seating': desk,
  'give-seating': desk,
  'move-person': desk,
  'take-seating': desk,
  'free-seat': desk,
  'undo-seats': desk,
  'close-table': desk,
  'open-table': desk,
  rebalance: desk,
  'sit-elsewhere': self,
  'choose-table': self,
  'add-person': ['no', 'yes', 'own', 'no', 'seat', 'no', 'own', 'no'],
  'change-person': desk,
  'merge-people': desk,
  'mark-here': beside,
  'mark-gone': beside,
  'mark-cancelled': desk,
  leave: self,
  'come-back': self,
  'i-am-here': self,
  'tick-seen': table,
  'untick-seen': table,
  'name-host': desk,
  'become-host': self,
  'call-desk': table,
  'answer-call': desk,
  'end-call': table,
  'show-on-screen': desk,
  'use-language-model': desk,
  discuss: desk,
  'change-support': desk,
  'close-support': desk,
  'tell-what-we-did': plan,
}

/** In which phases people sit, or have sat, at a table. */
const hasSeats: Readonly<Record<PhaseKind, boolean>> = {
  draft: false,
  arrival: false,
  talk: false,
  rotation: true,
  round: true,
  break: true,
  harvest: true,
  plenary: true,
  closed: true,
}

const phases = Object.keys(hasSeats) as readonly PhaseKind[]
const days = new Map(phases.map((phase) => [phase, seatRoles(dayIn(phase))]))

for (const [place, role] of roles.entries()) {
  for (const command of Object.values(commands)) {
    const allowed = allows[command.kind][place]
    test(`[PE1] ${role} ${command.kind} → ${allowed}`, () => {
      for (const [phase, session] of days) {
        for (const isOwn of [true, false]) {
          const at = isOwn ? own[role] : 'south-draagvlak'
          const neighbour = id<'person'>(neighbours[at] ?? 'nobody')
          const asked = about(atTable(command, at), neighbour) as SessionCommand
          const now = command.kind === 'mark-here' ? withGone(session, neighbour) : session
          const answer = mayCommand(actors[role], asked, now)
          const isTheirs =
            allowed === 'own' ||
            (allowed === 'seat' && hasSeats[phase]) ||
            (allowed === 'sits' && hasSeats[phase] && phase !== 'closed')
          const may = allowed === 'yes' || (isTheirs && isOwn)
          expect([phase, isOwn, answer.ok]).toEqual([phase, isOwn, may])
        }
      }
    })
  }
}

test('[PE2] whoever may not ask is not told which tables and people there are', () => {
  for (const session of days.values()) {
    for (const role of roles) {
      if (role === 'facilitator' || role === 'organiser') continue
      for (const command of Object.values(commands)) {
        const ask = (at: string, person: string) =>
          mayCommand(actors[role], about(atTable(command, at), id(person)) as SessionCommand, session)
        expect(ask('nowhere', 'nobody')).toEqual(ask('south-draagvlak', 'els'))
      }
    }
  }
})

test('[PE5] someone is added at a table by name of the table, and by nobody at the desk of another', () => {
  const session = days.get('round') ?? dayIn('round')
  expect(mayCommand(actors.host, adding('noor') as SessionCommand, session)).toEqual({ ok: false, why: 'not-allowed' })
  const there = adding('noor', { table: id(hosted) }) as SessionCommand
  expect(mayCommand(actors.host, there, session).ok).toBe(true)
  expect(mayCommand(asParticipant('stranger'), there, session)).toEqual({ ok: false, why: 'not-allowed' })
})

test('[PE10] whoever left is marked gone by the table, and put back by it in the same round, with the seat kept', () => {
  const session = days.get('round') ?? dayIn('round')
  const fem = id<'person'>('fem')
  const gone: SessionCommand = { kind: 'mark-gone', person: fem }
  const back: SessionCommand = { kind: 'mark-here', people: [fem] }
  const may = (by: Actor, command: SessionCommand, now = session) => mayCommand(by, command, now).ok
  expect(may(actors.host, gone)).toBe(true)
  expect(may(actors.host, back)).toBe(false)
  const left = walk(session, [gone], { by: actors.host })
  expect(left.people[fem]?.attendance).toBe('gone')
  expect(may(actors.host, gone, left)).toBe(false)
  expect([actors.besideHost, actors.atTable, actors.tableScreen].map((by) => may(by, back, left))).toEqual([
    false,
    false,
    false,
  ])
  expect(may(actors.host, { ...back, people: [fem, id('gijs')] }, left)).toBe(false)
  expect(may(actors.host, back, left)).toBe(true)
  const again = walk(left, [back], { by: actors.host })
  expect(again.people[fem]?.attendance).toBe('here')
  expect(seatOf(again.seatings[0] ?? {}, fem)).toBe(hosted)
  expect(may(actors.host, back, walk(left, [{ kind: 'change-tables' }]))).toBe(false)
})

const reads = (actor: Actor, document: string, session: Session) =>
  canReadDocument(
    actor,
    document === 'session' || document === 'harvest'
      ? { kind: document, session: session.id }
      : { kind: 'paper', session: session.id, table: id(document) },
    session,
  )

test('[PE3] a paper is read by who sits or has sat there, its host, its screen and the facilitators; from the harvest on by everyone', () => {
  for (const [phase, session] of days) {
    const isOpen = ['harvest', 'plenary', 'closed'].includes(phase)
    const expected: Readonly<Record<Role, readonly [boolean, boolean]>> = {
      organiser: [isOpen, isOpen],
      facilitator: [true, true],
      host: [true, isOpen],
      besideHost: [isOpen || hasSeats[phase], isOpen],
      atTable: [isOpen, isOpen || hasSeats[phase]],
      gone: [isOpen, isOpen || hasSatAt(session, 'gijs', hostless)],
      tableScreen: [isOpen, true],
      hall: [isOpen, isOpen],
    }
    for (const role of roles) {
      const answer = [reads(actors[role], hosted, session), reads(actors[role], hostless, session)]
      expect([phase, role, ...answer]).toEqual([phase, role, ...expected[role]])
      expect(reads(actors[role], 'nowhere', session)).toBe(false)
    }
  }
})

test('[PE6] the harvest is read by hosts and facilitators, and from the harvest on by everyone; the session by all', () => {
  for (const [phase, session] of days) {
    const isOpen = ['harvest', 'plenary', 'closed'].includes(phase)
    for (const role of roles) {
      expect(reads(actors[role], 'session', session)).toBe(true)
      const mayNow = role === 'facilitator' || role === 'host'
      expect([phase, role, reads(actors[role], 'harvest', session)]).toEqual([phase, role, isOpen || mayNow])
    }
  }
})

test('[PE7] a badge of another session, or of someone who was taken off the list, reads nothing', () => {
  const session = dayIn('closed')
  expect(canReadDocument(actors.atTable, { kind: 'session', session: id('autumn') }, session)).toBe(false)
  expect(reads(asParticipant('stranger'), 'session', session)).toBe(false)
  expect(reads({ kind: 'hall', group: id('west') }, 'session', session)).toBe(false)
  expect(reads({ kind: 'table-screen', table: id('nowhere') }, 'harvest', session)).toBe(false)
})

test('[PE8] a table that lies ahead on the route is not read before people are sent there', () => {
  const session = dayIn('round')
  const [, ahead = {}] = session.seatings
  const next = seatOf(ahead, id('ada')) ?? 'nowhere'
  expect(reads(actors.atTable, next, session)).toBe(false)
  expect(reads(actors.atTable, next, walk(session, [{ kind: 'change-tables' }]))).toBe(true)
})

/** Puts everyone of the roles where the drawing above has them, in whatever phase. */
function seatRoles(session: Session): Session {
  const people = session.people
  const gone = walk(
    { ...session, phase: { kind: 'arrival', item: 0, timer: { running: false, left: 0 } }, seatings: [] },
    [
      { kind: 'name-host', table: id(hosted), person: id<'person'>('hana') },
      { kind: 'mark-gone', person: id('gijs') },
    ],
  )
  const places = {
    hana: hosted,
    ben: hosted,
    fem: hosted,
    ada: hostless,
    ian: hostless,
    els: 'south-draagvlak',
    gijs: 'north-draagvlak',
  }
  const seatings = session.seatings.map((seating) =>
    Object.entries(places).reduce<typeof seating>(
      (seats, [person, at]) =>
        Object.fromEntries(
          Object.entries(seats).map(([table, seated]) => {
            const others = seated.filter((other) => other !== person)
            return [table, table === at ? [...others, id<'person'>(person)] : others]
          }),
        ),
      seating,
    ),
  )
  return { ...gone, phase: session.phase, step: session.step, seatings, people: { ...people, ...gone.people } }
}

function withGone(session: Session, id: PersonId): Session {
  const person = session.people[id]
  if (person === undefined) throw new Error('Nobody has this id.')
  return { ...session, people: { ...session.people, [id]: { ...person, attendance: 'gone' } } }
}

function hasSatAt(session: Session, person: string, table: string): boolean {
  return session.seatings.some((seating) => seatOf(seating, id(person)) === table)
}
