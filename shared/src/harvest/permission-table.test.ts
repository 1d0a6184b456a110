import { expect, test } from 'vitest'
import { type Id, type TableId } from '../lib/id.ts'
import { ada, ben, choices, els, participant, phases, red, smallCafe } from '../notes/testing/small-cafe.ts'
import { type Actor } from '../people/actor.ts'
import { type Refusal } from '../sessions/refusal.ts'
import { type PhaseKind } from '../sessions/session.ts'
import { type Harvest } from './conclusion.ts'
import { canWriteHarvest, decideHarvest } from './decide-harvest.ts'
import { usualSettings } from './harvest-settings.ts'
import { knownNotes } from './gather.ts'
import { type HarvestCommand, type HarvestCommandKind } from './harvest-command.ts'
import { conclusion, conclusionId, r1, r2, smallPapers } from './testing/small-harvest.ts'

type Role = 'organiser' | 'facilitator' | 'host' | 'participant' | 'table-screen' | 'hall'
type Outcome = 'yes' | Refusal
type Row = Record<PhaseKind, Outcome>

const never: Row = same('not-allowed')
const onceBegun: Row = { ...same('yes'), draft: 'not-in-this-phase', arrival: 'not-in-this-phase' }

/** Who may do what with the harvest, in which phase. A new command does not compile until it stands here. */
const may: Record<HarvestCommandKind, Record<Role, Row>> = {
  'make-conclusion': deskAndHosts(),
  'change-conclusion': deskAndHosts(),
  'move-conclusion': deskAndHosts(),
  'remove-conclusion': deskAndHosts(),
  'restore-conclusion': deskAndHosts(),
  'add-sources': deskAndHosts(),
  'remove-sources': deskAndHosts(),
  'add-sub-line': deskAndHosts(),
  'remove-sub-line': deskAndHosts(),
  'move-sources': deskAndHosts(),
  'merge-conclusions': deskAndHosts(),
  'dismiss-proposal': deskAndHosts(),
  'set-harvester': { ...deskAndHosts(), host: { ...never, draft: 'not-in-this-phase', arrival: 'not-in-this-phase' } },
  'place-notes': deskAndHosts(),
}

const actors: Record<Role, Actor> = {
  organiser: { kind: 'organiser' },
  facilitator: { kind: 'facilitator', person: els },
  host: participant(ada),
  participant: participant(ben),
  'table-screen': { kind: 'table-screen', table: red as TableId },
  hall: { kind: 'hall', group: 'a' as Id<'group'> },
}

const first = conclusionId('first')
const sub = 'sub' as Id<'sub-line'>
const commands: { readonly [Kind in HarvestCommandKind]: Extract<HarvestCommand, { kind: Kind }> } = {
  'make-conclusion': {
    kind: 'make-conclusion',
    conclusion: conclusionId('fresh'),
    theme: choices,
    text: 'Een ondergrens',
    conclusionKind: 'tip',
    sources: [r1],
  },
  'change-conclusion': { kind: 'change-conclusion', conclusion: first, hidden: true },
  'move-conclusion': { kind: 'move-conclusion', conclusion: first, before: null },
  'remove-conclusion': { kind: 'remove-conclusion', conclusion: first },
  'restore-conclusion': { kind: 'restore-conclusion', conclusion: conclusionId('removed') },
  'add-sources': { kind: 'add-sources', conclusion: first, notes: [r2] },
  'remove-sources': { kind: 'remove-sources', conclusion: first, notes: [r1] },
  'add-sub-line': { kind: 'add-sub-line', conclusion: first, sub: 'fresh' as Id<'sub-line'>, text: '' },
  'remove-sub-line': { kind: 'remove-sub-line', conclusion: first, sub },
  'move-sources': { kind: 'move-sources', conclusion: first, to: conclusionId('second'), notes: [r1] },
  'merge-conclusions': { kind: 'merge-conclusions', conclusion: first, into: conclusionId('second') },
  'dismiss-proposal': { kind: 'dismiss-proposal', proposal: 'p1' as Id<'proposal'>, dismissed: true },
  'set-harvester': { kind: 'set-harvester', settings: usualSettings },
  'place-notes': { kind: 'place-notes', notes: [r2], place: 'next-time' },
}

const harvest: Harvest = {
  conclusions: [
    conclusion('first', { sources: [r1], subLines: [{ id: sub, text: 'Zorg' }] }),
    conclusion('second'),
    conclusion('removed', { removed: true }),
  ],
  places: {},
}

for (const [kind, roles] of entries(may)) {
  test(`[HA3] who may ${kind}, and when`, () => {
    for (const [role, row] of entries(roles)) {
      for (const [phase, outcome] of entries(row)) {
        const session = smallCafe(phases[phase])
        const question = { actor: actors[role], session, harvest, knownNotes: knownNotes(smallPapers) }
        const answer = decideHarvest({ ...question, command: commands[kind] })
        expect([role, phase, answer.ok ? 'yes' : answer.why]).toEqual([role, phase, outcome])
        // Of all that is asked of the harvest only this is not for hosts.
        const isForHosts = kind !== 'set-harvester' || role !== 'host'
        if (isForHosts) expect(canWriteHarvest(question)).toBe(outcome === 'yes')
        if (answer.ok) expect(answer.value.kind).not.toBe('nothing')
      }
    }
  })
}

function deskAndHosts(): Record<Role, Row> {
  return {
    organiser: never,
    facilitator: onceBegun,
    host: onceBegun,
    participant: never,
    'table-screen': never,
    hall: never,
  }
}

function same(outcome: Outcome): Row {
  return {
    draft: outcome,
    arrival: outcome,
    talk: outcome,
    rotation: outcome,
    round: outcome,
    break: outcome,
    harvest: outcome,
    plenary: outcome,
    closed: outcome,
  }
}

function entries<Key extends string, Value>(record: Record<Key, Value>): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][]
}
