import { expect, test } from 'vitest'
import type { Id, TableId } from '../lib/id.ts'
import { ada, ben, choices, els, noon, participant, phases, red, smallCafe } from '../notes/testing/small-cafe.ts'
import type { Actor } from '../people/actor.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { PhaseKind } from '../sessions/session.ts'
import { type Approval, markWords, whatStands } from './approval.ts'
import type { Harvest, Voice } from './conclusion.ts'
import { canWriteHarvest, decideHarvest, makesHarvest } from './decide-harvest.ts'
import { usualSettings } from './harvest-settings.ts'
import { knownNotes } from './gather.ts'
import type { HarvestCommand, HarvestCommandKind } from './harvest-command.ts'
import { conclusion, conclusionId, r1, r2, smallPapers } from './testing/small-harvest.ts'
import { entriesOf, inEveryPhase } from '../notes/testing/permission-rows.ts'

type Role = 'organiser' | 'facilitator' | 'host' | 'participant' | 'table-screen' | 'hall'
type Outcome = 'yes' | Refusal
type Row = Record<PhaseKind, Outcome>

const never: Row = inEveryPhase('not-allowed')
const notBegun = { draft: 'not-in-this-phase', arrival: 'not-in-this-phase' } as const
const onceBegun: Row = { ...inEveryPhase('yes'), ...notBegun }
const whileHarvestIsOpen: Row = {
  ...inEveryPhase('not-in-this-phase'),
  harvest: 'yes',
  plenary: 'yes',
  closed: 'session-closed',
}

/** Who may do what with the harvest, in which phase. A new command does not compile until it stands here. */
const may: Record<HarvestCommandKind, Record<Role, Row>> = {
  'make-conclusion': deskAndHosts(),
  'change-conclusion': deskAndHosts(),
  'describe-action': deskAndHosts(),
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
  'approve-conclusion': deskAndHosts(),
  'withdraw-approval': deskAndHosts(),
  // For one's own table.
  'confirm-conclusion': { ...deskAndHosts(), facilitator: { ...never, ...notBegun } },
  // Whoever took part, a host too.
  'agree-conclusion': {
    ...deskAndHosts(),
    facilitator: never,
    host: whileHarvestIsOpen,
    participant: whileHarvestIsOpen,
  },
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
const firstConclusion = conclusion('first', { sources: [r1], subLines: [{ id: sub, text: 'Zorg' }] })
const { subLines, sources, ...told } = whatStands(firstConclusion)
const whatStood = { ...told, subLines: [...subLines], sources: [...sources] }
const approved = conclusion('second')
const approval: Approval = { role: 'host', at: noon, of: whatStands(approved) }
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
  'describe-action': { kind: 'describe-action', conclusion: conclusionId('action'), owner: 'Gemeente Sluis' },
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
  'set-harvester': {
    kind: 'set-harvester',
    settings: { ...usualSettings, glossary: [], synonyms: [] },
  },
  'place-notes': { kind: 'place-notes', notes: [r2], place: 'next-time' },
  'approve-conclusion': { kind: 'approve-conclusion', conclusion: first, seen: whatStood },
  'withdraw-approval': { kind: 'withdraw-approval', conclusion: conclusionId('second') },
  'confirm-conclusion': {
    kind: 'confirm-conclusion',
    conclusion: first,
    table: red,
    seen: markWords(firstConclusion),
  },
  'agree-conclusion': { kind: 'agree-conclusion', conclusion: first, seen: markWords(firstConclusion) },
}

const harvest: Harvest = {
  conclusions: [
    firstConclusion,
    { ...approved, approval },
    conclusion('action', { kind: 'actie' }),
    conclusion('removed', { removed: true }),
  ],
  places: {},
}

const voice = 'a-voice' as Voice

for (const [kind, roles] of entriesOf(may)) {
  test(`[HA3] who may ${kind}, and when`, () => {
    for (const [role, row] of entriesOf(roles)) {
      for (const [phase, outcome] of entriesOf(row)) {
        const session = smallCafe(phases[phase])
        const question = { actor: actors[role], session, harvest, knownNotes: knownNotes(smallPapers), now: noon }
        const answer = decideHarvest({ ...question, voice, command: commands[kind] })
        expect([role, phase, answer.ok ? 'yes' : answer.why]).toEqual([role, phase, outcome])
        // Whatever single commands are for others: the harvest is for hosts and facilitators to write.
        const written = deskAndHosts()[role][phase]
        expect(canWriteHarvest(question)).toBe(written === 'yes')
        if (answer.ok) expect(answer.value.kind).not.toBe('nothing')
      }
    }
  })
}

for (const [kind, roles] of entriesOf(may)) {
  test(`[CO8] nobody may ${kind} while the report is settled`, () => {
    for (const [role, row] of entriesOf(roles)) {
      for (const phase of ['harvest', 'plenary', 'closed'] as const) {
        const settlements = [{ kind: 'settled', at: noon, by: els } as const]
        const session = smallCafe(phases[phase], { settlements })
        const question = { actor: actors[role], session, harvest, knownNotes: knownNotes(smallPapers), now: noon }
        const answer = decideHarvest({ ...question, voice, command: commands[kind] })
        const told = answer.ok ? 'yes' : answer.why
        if (row[phase] === 'yes') expect([role, phase, told]).toEqual([role, phase, 'report-settled'])
        else expect([role, phase, answer.ok]).toEqual([role, phase, false])
        expect([canWriteHarvest(question), makesHarvest(question)]).toEqual([
          false,
          deskAndHosts()[role][phase] === 'yes',
        ])
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
