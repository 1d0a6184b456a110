import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NoteRef } from '../notes/note.ts'
import {
  ada,
  choices,
  els,
  facilitator,
  noon,
  noteBy,
  participant,
  phases,
  red,
  redScreen,
  smallCafe,
} from '../notes/testing/small-cafe.ts'
import type { Actor } from '../people/actor.ts'
import type { Session, SharedSession } from '../sessions/session.ts'
import { isSettled, type Settlement, withSettlement } from '../sessions/settlement.ts'
import { erasePerson } from '../sessions/erase-person.ts'
import { step } from '../sessions/step.ts'
import { statusOf, whatStands } from './approval.ts'
import type { Conclusion, Harvest } from './conclusion.ts'
import { decideHarvest } from './decide-harvest.ts'
import { decideSettling, decideTakingBack, MOST_SETTLEMENTS, type SettleRequest } from './decide-settling.ts'
import { gather, knownNotes } from './gather.ts'
import type { HarvestCommand } from './harvest-command.ts'
import { applyHarvestChange, readHarvest } from './harvest-document.ts'
import { makeReport } from './report.ts'
import { conclusion, conclusionId, emptyHarvest, g1, paper, r1, r2, smallPapers } from './testing/small-harvest.ts'
import { whatIsLeft } from './what-is-left.ts'
import * as Y from 'yjs'

const session = smallCafe(phases.harvest)
const nothing = { withoutPlace: 0, notApproved: 0 }
/** Two notes of choices lie at red. */
const papers = { [red]: paper([noteBy(ada, 'r1'), noteBy(ada, 'r2')]) }

type Act =
  | { readonly kind: 'settle'; readonly request: SettleRequest }
  | { readonly kind: 'take-back' }
  | HarvestCommand

const one = fc.constantFrom('a', 'b').map(conclusionId)
const someNotes = fc.subarray<NoteRef>([r1, r2], { minLength: 1 }).map((notes) => [...notes])
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    kind: fc.constant('settle' as const),
    request: fc.record({
      seen: fc.record({ withoutPlace: fc.nat(3), notApproved: fc.nat(2) }),
      reason: fc.constantFrom('', ' ', 'De tijd is om'),
    }),
  }),
  fc.record({ kind: fc.constant('take-back' as const) }),
  fc.record({
    kind: fc.constant('make-conclusion' as const),
    conclusion: one,
    theme: fc.constant(choices),
    text: fc.constant('Een ondergrens'),
    conclusionKind: fc.constant('tip' as const),
    sources: someNotes,
  }),
  fc.record({
    kind: fc.constant('approve-conclusion' as const),
    conclusion: one,
    seen: fc.record({
      text: fc.constant('Een ondergrens'),
      kind: fc.constant('tip' as const),
      subLines: fc.constant<string[]>([]),
      sources: someNotes,
    }),
  }),
  fc.record({ kind: fc.constant('withdraw-approval' as const), conclusion: one }),
  fc.record({ kind: fc.constant('remove-conclusion' as const), conclusion: one }),
  fc.record({ kind: fc.constant('restore-conclusion' as const), conclusion: one }),
  fc.record({
    kind: fc.constant('place-notes' as const),
    notes: someNotes,
    place: fc.constantFrom('none' as const, 'next-time' as const),
  }),
)

test('[CO7] in whatever order things are asked, a report with something left is settled only for a reason', () => {
  let settledClean = 0
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const document = new Y.Doc()
      let now: SharedSession = session
      for (const asked of acts) {
        const before = readHarvest(document)
        const wasSettled = isSettled(now)
        if (asked.kind === 'settle') {
          const input = { session: now, papers, harvest: before, actor: facilitator, now: noon }
          now = settled(now, decideSettling({ ...input, request: asked.request }))
        } else if (asked.kind === 'take-back') {
          now = settled(now, decideTakingBack({ actor: facilitator, session: now, now: noon }))
        } else {
          const answer = decideHarvest({
            actor: facilitator,
            session: now,
            harvest: before,
            knownNotes: knownNotes(papers),
            command: asked,
            now: noon,
          })
          if (answer.ok) applyHarvestChange(document, answer.value)
          // [CO8] Whatever it was, nothing of a settled report changes.
          if (wasSettled) expect(readHarvest(document)).toEqual(before)
        }
        if (!isSettled(now)) continue
        // Told without the code that decides it.
        const harvest = readHarvest(document)
        const standing = harvest.conclusions.filter(({ removed }) => !removed)
        const placed = new Set([...standing.flatMap(({ sources }) => sources), ...Object.keys(harvest.places)])
        const notes = [r1, r2].filter((ref) => !placed.has(ref)).length
        const unapproved = standing.filter((one) => statusOf(one) !== 'goedgekeurd').length
        const last = now.settlements?.at(-1)
        const override = last?.kind === 'settled' ? last.override : undefined
        if (override === undefined) {
          expect([notes, unapproved]).toEqual([0, 0])
          settledClean += 1
        } else {
          expect(override).toEqual({ reason: 'De tijd is om', left: { withoutPlace: notes, notApproved: unapproved } })
          expect(notes + unapproved).toBeGreaterThan(0)
        }
      }
    }),
    { numRuns: 600 },
  )
  // The property would also hold if nothing could ever be settled.
  expect(settledClean).toBeGreaterThan(0)
})

test('[CO7] what is left is told by theme, and nobody takes responsibility for more than they saw', () => {
  const harvest: Harvest = {
    conclusions: [approved(conclusion('a', { sources: [r1] })), conclusion('b'), conclusion('gone', { removed: true })],
    places: {},
  }
  const input = { session, papers: smallPapers, harvest }
  expect(whatIsLeft(input).themes).toEqual([
    { theme: choices, title: 'Keuzes', withoutPlace: 2, notApproved: [2] },
    { theme: 'support', title: 'Draagvlak', withoutPlace: 1, notApproved: [] },
  ])
  const left = whatIsLeft(input).count
  expect(left).toEqual({ withoutPlace: 3, notApproved: 1 })
  const settle = (request: SettleRequest) => decideSettling({ ...input, actor: facilitator, request, now: noon })
  expect(settle({ seen: left })).toEqual({ ok: false, why: 'report-not-ready' })
  expect(settle({ seen: left, reason: '  ' })).toEqual({ ok: false, why: 'report-not-ready' })
  expect(settle({ seen: { ...left, withoutPlace: 2 }, reason: 'Genoeg' })).toEqual({
    ok: false,
    why: 'report-not-ready',
  })
  expect(settle({ seen: { withoutPlace: 9, notApproved: 9 }, reason: 'Genoeg' })).toEqual({
    ok: true,
    value: { kind: 'settled', at: noon, by: els, override: { reason: 'Genoeg', left } },
  })
})

test('[CO7] whoever leads settles the report from the harvest on and after the end; nobody else does', () => {
  const actors: readonly Actor[] = [participant(ada), { kind: 'organiser' }, redScreen]
  for (const [phase, one] of Object.entries(phases)) {
    const now = smallCafe(one)
    const input = { session: now, papers: {}, harvest: emptyHarvest, now: noon, request: { seen: nothing } }
    const may = ['harvest', 'plenary', 'closed'].includes(phase)
    expect([phase, decideSettling({ ...input, actor: facilitator }).ok]).toEqual([phase, may])
    for (const actor of actors) {
      expect(decideSettling({ ...input, actor })).toEqual({ ok: false, why: 'not-allowed' })
      expect(decideTakingBack({ actor, session: now, now: noon })).toEqual({ ok: false, why: 'not-allowed' })
    }
  }
})

test('[CO7] settled twice is settled once, and the list does not grow without end', () => {
  const input = { papers: {}, harvest: emptyHarvest, actor: facilitator, now: noon, request: { seen: nothing } }
  const once = settled(session, decideSettling({ ...input, session }))
  expect(once.settlements).toEqual([{ kind: 'settled', at: noon, by: els }])
  expect(decideSettling({ ...input, session: once })).toEqual({ ok: true, value: null })
  const back = settled(once, decideTakingBack({ actor: facilitator, session: once, now: noon }))
  expect(back.settlements).toHaveLength(2)
  expect(decideTakingBack({ actor: facilitator, session: back, now: noon })).toEqual({ ok: true, value: null })
  const settlements = Array.from({ length: MOST_SETTLEMENTS }, (): Settlement => {
    return { kind: 'taken-back', at: noon, by: els }
  })
  expect(decideSettling({ ...input, session: { ...session, settlements } })).toEqual({ ok: false, why: 'too-many' })
})

test('[CO8] a settled report keeps the room from writing again and the plan from saying something else', () => {
  const before: Session = {
    ...withSettlement(smallCafe(phases.closed), { kind: 'settled', at: noon, by: els }),
    former: [phases.round, phases.harvest],
    authorKey: 'key',
  }
  const ask = (from: Session, command: Parameters<typeof step>[1]) => step(from, command, facilitator, noon)
  const { programme } = before
  const rename = { ...programme, title: 'Iets anders' }
  expect(ask(before, { kind: 'change-programme', programme: rename })).toEqual({ ok: false, why: 'report-settled' })
  const earlier = { ...programme, reportFrom: programme.reportFrom - 1 }
  expect(ask(before, { kind: 'change-programme', programme: earlier }).ok).toBe(true)
  const harvest = ask(before, { kind: 'step-back', after: 0 })
  expect(harvest.ok && harvest.value.phase.kind).toBe('harvest')
  const round = ask({ ...before, phase: phases.harvest, former: [phases.round] }, { kind: 'step-back', after: 0 })
  expect(round).toEqual({ ok: false, why: 'report-settled' })
})

test('[CO8] who is erased with what they wrote takes a settled report back, for it says less than was settled', () => {
  const before: Session = {
    ...withSettlement(smallCafe(phases.closed), { kind: 'settled', at: noon, by: els }),
    former: [],
    authorKey: 'key',
  }
  const moment = { actor: facilitator, now: noon + 1, origins: new Map() }
  const kept = erasePerson(before, ada, 'keep', moment)
  expect(kept.ok && isSettled(kept.value)).toBe(true)
  const taken = erasePerson(before, ada, 'take', moment)
  expect(taken.ok && taken.value.settlements?.at(-1)).toEqual({
    kind: 'taken-back',
    at: noon + 1,
    by: els,
    erased: true,
  })
})

test('[CO9] the report says how it became settled, and how far each line is, and not who did it', () => {
  const override = { reason: 'De tijd is om', left: { withoutPlace: 3, notApproved: 1 } }
  const settlements: readonly Settlement[] = [
    { kind: 'settled', at: noon, by: els, override },
    { kind: 'taken-back', at: noon + 1, by: els },
  ]
  const conclusions = [approved(conclusion('a')), conclusion('b')]
  const input = { session: { ...session, settlements }, papers, harvest: { conclusions, places: {} } }
  const report = makeReport({ ...input, organisations: [] })
  expect(report.settlement).toEqual({
    settled: false,
    versions: [
      { kind: 'settled', at: noon, override },
      { kind: 'taken-back', at: noon + 1 },
    ],
  })
  expect(report.themes[0]?.conclusions.map(({ status }) => status)).toEqual(['goedgekeurd', 'bewerkt'])
  expect(report.counts).toMatchObject({ conclusions: 2, approved: 1 })
})

test('[CO10] a note about a conclusion is gathered with it, and may become its source', () => {
  const about = conclusionId('a')
  const missed = noteBy(ada, 'missed', { round: 'harvest', about })
  const lying = { [red]: paper([missed]) }
  const harvest: Harvest = { conclusions: [conclusion('a')], places: {} }
  expect(gather({ session, papers: lying, harvest }).notes).toMatchObject([{ about, place: { kind: 'none' } }])
  const answer = decideHarvest({
    actor: facilitator,
    session,
    harvest,
    knownNotes: knownNotes(lying),
    command: { kind: 'add-sources', conclusion: about, notes: [`${red}.missed` as NoteRef] },
    now: noon,
  })
  expect(answer.ok).toBe(true)
  expect(knownNotes(lying)).not.toContain(g1)
})

function settled(now: SharedSession, answer: ReturnType<typeof decideSettling>): SharedSession {
  return answer.ok && answer.value !== null ? withSettlement(now, answer.value) : now
}

function approved(one: Conclusion): Conclusion {
  return { ...one, approval: { by: els, role: 'facilitator', at: noon, of: whatStands(one) } }
}
