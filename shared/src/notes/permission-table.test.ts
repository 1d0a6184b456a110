import { expect, test } from 'vitest'
import type { Id, TableId } from '../lib/id.ts'
import type { Actor } from '../people/actor.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { PhaseKind } from '../sessions/session.ts'
import { decidePaper } from './decide-paper.ts'
import type { OpenedPaper } from './note.ts'
import type { PaperCommand, PaperCommandKind } from './paper-command.ts'
import {
  ada,
  ben,
  blue,
  chi,
  daan,
  els,
  noon,
  noteBy,
  noteId,
  participant,
  phases,
  red,
  smallCafe,
} from './testing/small-cafe.ts'
import { entriesOf, inEveryPhase } from './testing/permission-rows.ts'

type Role = 'organiser' | 'facilitator' | 'host' | 'participant' | 'table-screen' | 'hall'
type Side = 'own' | 'other'
type Outcome = 'yes' | Refusal
type Row = Record<PhaseKind, Outcome>

/** Everything is asked for round 0, which is the last that was opened, by who sits there in that round. */
const before = { draft: 'not-in-this-phase', arrival: 'not-in-this-phase' } as const
const day = { talk: 'yes', rotation: 'yes', round: 'yes', break: 'yes', harvest: 'yes', plenary: 'yes' } as const

const always: Row = { draft: 'yes', arrival: 'yes', ...day, closed: 'yes' }
const onceBegun: Row = { ...before, ...day, closed: 'yes' }
const untilClosed: Row = { ...before, ...day, closed: 'session-closed' }
const never: Row = inEveryPhase('not-allowed')
const notHere: Row = { ...inEveryPhase('not-at-this-table'), closed: 'session-closed' }
const leftToHost: Row = { ...inEveryPhase('not-allowed'), ...before, closed: 'session-closed' }
/** Nobody has sat anywhere before the first round: what lies there can only be a host's or a facilitator's. */
const whoSat: Row = { ...untilClosed, draft: 'not-at-this-table', arrival: 'not-at-this-table' }
const ofWhoSat: Row = { ...untilClosed, draft: 'not-your-note', arrival: 'not-your-note' }

/** Who may do what, at which table, in which phase. A new command does not compile until it stands here. */
const may: Record<Role, Record<Side, Record<PaperCommandKind, Row>>> = {
  organiser: { own: whatever(never), other: whatever(never) },
  hall: { own: whatever(never), other: whatever(never) },
  facilitator: {
    own: {
      'lay-note': onceBegun,
      'lay-paper-notes': onceBegun,
      'set-note-kind': always,
      'remove-note': always,
      'restore-note': always,
      'take-pen': onceBegun,
      'pass-pen': onceBegun,
    },
    other: {
      'lay-note': onceBegun,
      'lay-paper-notes': onceBegun,
      'set-note-kind': always,
      'remove-note': always,
      'restore-note': always,
      'take-pen': onceBegun,
      'pass-pen': onceBegun,
    },
  },
  host: {
    own: {
      'lay-note': onceBegun,
      'lay-paper-notes': onceBegun,
      'set-note-kind': always,
      'remove-note': always,
      'restore-note': always,
      'take-pen': onceBegun,
      'pass-pen': onceBegun,
    },
    other: whatever(notHere),
  },
  participant: {
    own: {
      'lay-note': untilClosed,
      'lay-paper-notes': leftToHost,
      'set-note-kind': whoSat,
      'remove-note': whoSat,
      'restore-note': whoSat,
      'take-pen': untilClosed,
      'pass-pen': untilClosed,
    },
    other: whatever(notHere),
  },
  'table-screen': {
    own: {
      'lay-note': untilClosed,
      'lay-paper-notes': leftToHost,
      'set-note-kind': ofWhoSat,
      'remove-note': ofWhoSat,
      'restore-note': { ...always, closed: 'session-closed' },
      'take-pen': untilClosed,
      'pass-pen': untilClosed,
    },
    other: whatever(notHere),
  },
}

const actors: Record<Role, Actor> = {
  organiser: { kind: 'organiser' },
  facilitator: { kind: 'facilitator', person: els },
  host: participant(ada),
  participant: participant(ben),
  'table-screen': { kind: 'table-screen', table: red },
  hall: { kind: 'hall', group: 'a' as Id<'group'> },
}

const commands: { readonly [Kind in PaperCommandKind]: (table: TableId) => Extract<PaperCommand, { kind: Kind }> } = {
  'lay-note': () => ({ kind: 'lay-note', note: noteId('fresh'), text: 'Een ondergrens' }),
  'lay-paper-notes': () => ({ kind: 'lay-paper-notes', notes: [{ note: noteId('copied'), text: 'Van papier' }] }),
  'set-note-kind': () => ({ kind: 'set-note-kind', note: noteId('lying'), noteKind: 'tip' }),
  'remove-note': () => ({ kind: 'remove-note', note: noteId('lying') }),
  'restore-note': () => ({ kind: 'restore-note', note: noteId('removed') }),
  'take-pen': () => ({ kind: 'take-pen' }),
  'pass-pen': (table) => ({ kind: 'pass-pen', to: table === red ? daan : chi }),
}

for (const [role, sides] of entriesOf(may)) {
  for (const [side, rows] of entriesOf(sides)) {
    test(`[NO5] what ${role} may do at ${side} table`, () => {
      for (const [kind, row] of entriesOf(rows)) {
        for (const [phase, outcome] of entriesOf(row)) {
          expect([kind, phase, ask(role, side, kind, phase)]).toEqual([kind, phase, outcome])
        }
      }
    })
  }
}

function ask(role: Role, side: Side, kind: PaperCommandKind, phase: PhaseKind): Outcome {
  const table = side === 'own' ? red : blue
  const actor = actors[role]
  const writer = side === 'own' ? ben : chi
  const paper: OpenedPaper = {
    notes: [noteBy(writer, 'lying'), noteBy(writer, 'removed', { removedAt: noon })],
    // Whoever asks holds the pen, so that only place and phase decide.
    cards: [{ round: 0, lines: ['', '', ''], question: '', pen: 'person' in actor ? actor.person : 'table' }],
  }
  const answer = decidePaper({
    actor,
    session: smallCafe(phases[phase]),
    table,
    round: 0,
    paper,
    command: commands[kind](table),
    now: noon + 1_000,
  })
  return answer.ok ? 'yes' : answer.why
}

function whatever(row: Row): Record<PaperCommandKind, Row> {
  return {
    'lay-note': row,
    'lay-paper-notes': row,
    'set-note-kind': row,
    'remove-note': row,
    'restore-note': row,
    'take-pen': row,
    'pass-pen': row,
  }
}
