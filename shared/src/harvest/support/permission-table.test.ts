import { expect, test } from 'vitest'
import type { Id, PersonId, TableId } from '../../lib/id.ts'
import { ada, ben, blue, chi, daan, els, participant, phases, red, smallCafe } from '../../notes/testing/small-cafe.ts'
import type { Actor } from '../../people/actor.ts'
import type { Support } from '../../programme/support.ts'
import type { Refusal } from '../../sessions/refusal.ts'
import type { PhaseKind, SharedSession } from '../../sessions/session.ts'
import { conclusionId, r1 } from '../testing/small-harvest.ts'
import {
  decideSupport,
  isSupportShown,
  proxiedAt,
  seenByProxy,
  type SupportAsked,
  weighingNow,
  whoseSupport,
} from './decide-support.ts'
import { dotsLeft, nothingGiven } from './support.ts'
import type { SupportCommand } from './support-command.ts'
import { entriesOf, inEveryPhase } from '../../notes/testing/permission-rows.ts'

type Role = 'organiser' | 'facilitator' | 'host' | 'participant' | 'table-screen' | 'hall'
type Outcome = 'yes' | Refusal
type Row = Record<PhaseKind, Outcome>
type Deed = 'a dot on a note' | 'a dot on a conclusion' | 'a dot taken back' | 'an opinion'

const never: Row = inEveryPhase('not-allowed')
/** What lies at one's own table, from the first round on; all of it from the harvest on. */
const sitting: Row = {
  ...inEveryPhase('yes'),
  draft: 'not-at-this-table',
  arrival: 'not-at-this-table',
  closed: 'weighing-closed',
}
const reading: Row = { ...sitting, draft: 'weighing-closed', arrival: 'weighing-closed' }
const discussed: Row = {
  ...inEveryPhase('not-in-this-phase'),
  harvest: 'weighing-closed',
  plenary: 'yes',
  closed: 'weighing-closed',
}
const discussedByHost: Row = { ...inEveryPhase('weighing-closed'), plenary: 'yes' }
const whileOpen: Row = {
  ...inEveryPhase('yes'),
  draft: 'weighing-closed',
  arrival: 'weighing-closed',
  closed: 'weighing-closed',
}
const asked: Row = { ...inEveryPhase('weighing-closed'), plenary: 'yes' }
/** Nobody has a seat yet. */
const unseated = { draft: 'not-at-this-table', arrival: 'not-at-this-table' } as const

/** Who may do what, in which phase, of the dots and opinions of whom. A table screen always speaks for somebody. */
const may: Record<Deed, Record<Role, Row>> = {
  'a dot on a note': row({ host: reading, participant: sitting, 'table-screen': { ...reading, ...unseated } }),
  'a dot on a conclusion': row({
    host: discussedByHost,
    participant: discussed,
    'table-screen': { ...discussed, ...unseated },
  }),
  'a dot taken back': row({ host: whileOpen, participant: whileOpen, 'table-screen': { ...whileOpen, ...unseated } }),
  'an opinion': row({ host: asked, participant: asked, 'table-screen': { ...asked, ...unseated } }),
}

const actors: Record<Role, Actor> = {
  organiser: { kind: 'organiser' },
  facilitator: { kind: 'facilitator', person: els },
  host: participant(ada),
  participant: participant(ben),
  'table-screen': { kind: 'table-screen', table: red },
  hall: { kind: 'hall', group: 'a' as Id<'group'> },
}

const first = conclusionId('first')
const deeds: Record<Deed, SupportCommand> = {
  'a dot on a note': { kind: 'give-dot', subject: r1 },
  'a dot on a conclusion': { kind: 'give-dot', subject: first },
  'a dot taken back': { kind: 'take-dot', subject: r1 },
  'an opinion': { kind: 'say-opinion', conclusion: first, opinion: 'eens' },
}

const everything: Support = { dots: 'both', each: 3, opinions: true }
const own = { given: 1, dots: { [r1]: 1 }, opinions: {} }

for (const [deed, roles] of entriesOf(may)) {
  test(`[SU1] who may give ${deed}, and when`, () => {
    for (const [role, row] of entriesOf(roles)) {
      for (const [phase, outcome] of entriesOf(row)) {
        const of = role === 'table-screen' ? daan : undefined
        expect([role, phase, decide({ actor: actors[role], session: cafe(phase), of, command: deeds[deed] })]).toEqual([
          role,
          phase,
          outcome,
        ])
      }
    }
  })
}

test('[SU1] nothing is weighed where the plan says nothing of it, and only that for which it says so', () => {
  for (const [phase] of entriesOf(phases)) {
    const plain = smallCafe(phases[phase])
    expect(weighingNow(plain)).toEqual({ notes: false, conclusions: false, opinions: false })
    expect(isSupportShown(plain)).toBe(false)
  }
  const only = (support: Support) => weighingNow(cafe('plenary', { support }))
  expect(only({ ...everything, dots: 'notes' })).toEqual({ notes: true, conclusions: false, opinions: true })
  expect(only({ ...everything, dots: 'conclusions', opinions: false })).toEqual({
    notes: false,
    conclusions: true,
    opinions: false,
  })
})

test('[SU2] once weighing is closed nothing is given or taken, and everyone may see what came of it', () => {
  const open = cafe('plenary')
  const closed = cafe('plenary', {}, { supportClosed: true })
  expect([isSupportShown(open), isSupportShown(closed), isSupportShown(cafe('closed'))]).toEqual([false, true, true])
  for (const command of Object.values(deeds)) {
    expect(decide({ actor: participant(ben), session: closed, command })).toBe('weighing-closed')
  }
})

test('[SU3] whoever has no dots left gives none, also where there were more to give before', () => {
  const command = deeds['a dot on a note']
  const with_ = (given: number) =>
    decide({ actor: participant(ben), session: cafe('round'), command, own: { ...nothingGiven, given } })
  expect([with_(2), with_(3), with_(5)]).toEqual(['yes', 'no-dots-left', 'no-dots-left'])
  expect(dotsLeft(everything, { given: 5 })).toBe(0)
})

test('[SU3] what is not there gets no dot and no opinion', () => {
  const nothingThere = (command: SupportCommand) =>
    decide({ actor: participant(ben), session: cafe('plenary'), command, isThere: false })
  expect(nothingThere(deeds['a dot on a note'])).toBe('unknown-note')
  expect(nothingThere(deeds['a dot on a conclusion'])).toBe('unknown-conclusion')
  expect(nothingThere(deeds['an opinion'])).toBe('unknown-conclusion')
})

test('[SU4] dots are entered for who sits at the table without a device, by its host or its screen, and for nobody else', () => {
  const session = cafe('round')
  const whose = (actor: Actor, of: PersonId | undefined, at = session) => {
    const answer = whoseSupport(actor, at, of)
    return answer.ok ? answer.value : answer.why
  }
  const [host, screen] = [actors.host, actors['table-screen']]
  expect([whose(host, daan), whose(screen, daan)]).toEqual([daan, daan])
  // Ben can do it alone, Chi sits elsewhere, and nobody is nobody.
  expect([whose(host, ben), whose(screen, ben)]).toEqual(['not-allowed', 'not-allowed'])
  expect([whose(host, chi), whose(screen, chi)]).toEqual(['not-at-this-table', 'not-at-this-table'])
  expect([whose(host, 'nobody' as PersonId), whose(screen, undefined)]).toEqual(['not-allowed', 'not-allowed'])
  expect(whose(participant(ben), daan)).toBe('not-allowed')
  expect(whose(participant(ben), ben)).toBe(ben)
  expect(proxiedAt(session, red)).toEqual([daan])
  expect(proxiedAt(session, blue)).toEqual([])

  const shared = onOneScreen(session, red)
  expect([whose(host, ben, shared), whose(screen, ben, shared)]).toEqual([ben, ben])
  expect(proxiedAt(shared, red)).toEqual([ada, ben, daan])
})

test('[SU4] whoever has left gives nothing, and nobody gives for them', () => {
  const session = cafe('round')
  const gone = { ...session.people[daan]!, attendance: 'gone' } as const
  const left = { ...session, people: { ...session.people, [daan]: gone } }
  expect(whoseSupport(actors.host, left, daan).ok).toBe(false)
  expect(whoseSupport(participant(daan), left, undefined).ok).toBe(false)
})

test('[SU5] who enters dots for another sees of briefjes only what lies on that table', () => {
  const elsewhere = `${blue}.b1` as typeof r1
  const given = { given: 3, dots: { [r1]: 1, [elsewhere]: 1, [first]: 1 }, opinions: { [first]: 'eens' } } as const
  expect(seenByProxy(given, red)).toEqual({ ...given, dots: { [r1]: 1, [first]: 1 } })
})

test('[SU6] asking for what is already so does nothing', () => {
  const session = cafe('plenary')
  const question = { actor: participant(ben), session, isThere: true }
  const said = { ...nothingGiven, opinions: { [first]: 'eens' } } as const
  expect(decideSupport({ ...question, command: deeds['a dot taken back'], own: nothingGiven })).toEqual({
    ok: true,
    value: { kind: 'nothing' },
  })
  expect(decideSupport({ ...question, command: deeds['an opinion'], own: said })).toEqual({
    ok: true,
    value: { kind: 'nothing' },
  })
})

function decide(question: Pick<SupportAsked, 'actor' | 'session' | 'command'> & Partial<SupportAsked>): Outcome {
  const answer = decideSupport({ own, isThere: true, ...question })
  return answer.ok ? 'yes' : answer.why
}

function cafe(
  phase: PhaseKind,
  { support = everything }: { readonly support?: Support } = {},
  change: Partial<SharedSession> = {},
): SharedSession {
  const session = smallCafe(phases[phase], change)
  return { ...session, programme: { ...session.programme, support } }
}

function onOneScreen(session: SharedSession, table: TableId): SharedSession {
  const tables = session.programme.tables.map((one) =>
    one.id === table ? { ...one, kind: 'one-screen' as const } : one,
  )
  return { ...session, programme: { ...session.programme, tables } }
}

function row(rows: Partial<Record<Role, Row>>): Record<Role, Row> {
  return {
    organiser: never,
    facilitator: never,
    host: never,
    participant: never,
    'table-screen': never,
    hall: never,
    ...rows,
  }
}
