import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Id } from '../lib/id.ts'
import type { NoteRef } from '../notes/note.ts'
import {
  ada,
  anonymousCafe,
  ben,
  blue,
  chi,
  choices,
  els,
  facilitator,
  noon,
  participant,
  phases,
  red,
  smallCafe,
  support,
} from '../notes/testing/small-cafe.ts'
import type { Actor } from '../people/actor.ts'
import type { SharedSession } from '../sessions/session.ts'
import { type Approval, markWords, statusOf, whatStands } from './approval.ts'
import type { Conclusion, Harvest, Voice } from './conclusion.ts'
import { countAgreeing, tablesConfirming } from './conclusion-voices.ts'
import { decideHarvest } from './decide-harvest.ts'
import { forgetPeople } from './forget-people.ts'
import { knownNotes } from './gather.ts'
import type { HarvestCommand } from './harvest-command.ts'
import { applyHarvestChange, forgetSources, readHarvest } from './harvest-document.ts'
import { conclusionField, harvestTexts } from './harvest-text.ts'
import type { HarvestAnswer } from './harvest-question.ts'
import { conclusion, conclusionId, g1, r1, r2, smallPapers } from './testing/small-harvest.ts'

const first = conclusionId('first')
const sub = 'sub' as Id<'sub-line'>
const harvestTime = smallCafe(phases.harvest)

/** Everything that can happen to a conclusion: by command, by typed letters, by notes that are gone for good. */
type Act =
  | { readonly kind: 'command'; readonly command: HarvestCommand }
  | { readonly kind: 'type'; readonly where: 'line' | 'sub-line'; readonly at: number; readonly letters: string }
  | { readonly kind: 'wipe'; readonly where: 'line' | 'sub-line'; readonly at: number }
  | { readonly kind: 'gone'; readonly note: NoteRef }
  | { readonly kind: 'approve' | 'withdraw' }

const where = fc.constantFrom('line' as const, 'sub-line' as const)
const note = fc.constantFrom(r1, r2, g1)
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<Act>({ kind: 'approve' }) },
  fc.constant<Act>({ kind: 'withdraw' }),
  fc.record({
    kind: fc.constant('type' as const),
    where,
    at: fc.nat(20),
    letters: fc.constantFrom('x', ' ', 'y z', '😀'),
  }),
  fc.record({ kind: fc.constant('wipe' as const), where, at: fc.nat(20) }),
  fc.record({ kind: fc.constant('gone' as const), note }),
  fc
    .oneof(
      fc.record({
        kind: fc.constant('change-conclusion' as const),
        conclusion: fc.constant(first),
        conclusionKind: fc.constantFrom('tip' as const, 'inzicht' as const),
      }),
      fc.record({
        kind: fc.constant('add-sub-line' as const),
        conclusion: fc.constant(first),
        sub: fc.constant(sub),
        text: fc.constantFrom('', 'Zorg'),
      }),
      fc.constant({ kind: 'remove-sub-line' as const, conclusion: first, sub }),
      fc.record({
        kind: fc.constantFrom('add-sources' as const, 'remove-sources' as const),
        conclusion: fc.constant(first),
        notes: note.map((one) => [one]),
      }),
      fc.record({
        kind: fc.constant('place-notes' as const),
        notes: note.map((one) => [one]),
        place: fc.constantFrom('none' as const, 'next-time' as const),
      }),
      fc.constant({ kind: 'remove-conclusion' as const, conclusion: first }),
      fc.constant({ kind: 'restore-conclusion' as const, conclusion: first }),
    )
    .map((command): Act => ({ kind: 'command', command })),
)

test('[CO2] an approval never outlives what was approved, by whichever road it changes', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(act, { maxLength: 40 }), (proposed, acts) => {
      const document = new Y.Doc()
      makeFirst(document, proposed)
      /** What was in the approver's eyes, told without the code that judges it. */
      let approved: string | undefined
      for (const one of acts) {
        perform(document, one)
        const present = readFirst(document)
        if (one.kind === 'approve' && statusOf(present) === 'goedgekeurd') approved = inPlainWords(present)
        if (one.kind === 'withdraw' && !present.removed) approved = undefined
        expect(statusOf(present) === 'goedgekeurd').toBe(approved === inPlainWords(present))
      }
    }),
    { numRuns: 500 },
  )
})

test('[CO2] one letter typed makes an approved line edited again, and taken away again it is what was approved', () => {
  const document = new Y.Doc()
  makeFirst(document, false)
  perform(document, { kind: 'approve' })
  expect(statusOf(readFirst(document))).toBe('goedgekeurd')
  perform(document, { kind: 'type', where: 'line', at: 3, letters: 'x' })
  expect(statusOf(readFirst(document))).toBe('bewerkt')
  perform(document, { kind: 'wipe', where: 'line', at: 3 })
  expect(statusOf(readFirst(document))).toBe('goedgekeurd')
})

test('[CO1] the machine’s own words are a concept, and people’s words are edited from the beginning', () => {
  fc.assert(
    fc.property(fc.boolean(), fc.array(act, { maxLength: 20 }), (proposed, acts) => {
      const document = new Y.Doc()
      makeFirst(document, proposed)
      expect(statusOf(readFirst(document))).toBe(proposed ? 'concept' : 'bewerkt')
      for (const one of acts) {
        perform(document, one)
        const { text, kind, subLines, approval, ...rest } = readFirst(document)
        const untouched = text === 'Een ondergrens' && kind === 'tip' && subLines.every((line) => line.text === '')
        if (approval === undefined) {
          expect(statusOf({ text, kind, subLines, ...rest })).toBe(proposed && untouched ? 'concept' : 'bewerkt')
        }
      }
    }),
  )
})

test('[CO1] a proposal with both sides under it is a concept until one of them is changed', () => {
  const document = new Y.Doc()
  decideAndApply(document, {
    kind: 'make-conclusion',
    conclusion: first,
    theme: choices,
    text: 'Een ondergrens, of vrijheid',
    conclusionKind: 'afweging',
    sources: [r1],
    subLines: [{ id: sub, text: 'Een ondergrens' }],
    proposed: true,
  })
  expect(statusOf(readFirst(document))).toBe('concept')
  perform(document, { kind: 'type', where: 'sub-line', at: 0, letters: 'x' })
  expect(statusOf(readFirst(document))).toBe('bewerkt')
})

test('[CO3] who approves says what they saw, and is refused when something else stands there', () => {
  const standing = conclusion('first', { sources: [r1, g1], subLines: [{ id: sub, text: 'Zorg' }] })
  const seen = seenOf(standing)
  const changes: Partial<Conclusion>[] = [
    { text: 'Iets anders' },
    { kind: 'tip' },
    { subLines: [] },
    { subLines: [{ id: sub, text: 'Zorg en bus' }] },
    { sources: [r1] },
    { sources: [r1, g1, r2] },
  ]
  for (const change of changes) {
    const answer = ask({ ...standing, ...change }, { kind: 'approve-conclusion', conclusion: first, seen })
    expect(answer).toEqual({ ok: false, why: 'conclusion-changed' })
  }
  // In which order the notes came is nothing that anybody approves, nor a sub-line that is still empty.
  for (const same of [{ sources: [g1, r1] }, { subLines: [...standing.subLines, { id: sub, text: ' ' }] }]) {
    expect(ask({ ...standing, ...same }, { kind: 'approve-conclusion', conclusion: first, seen }).ok).toBe(true)
  }
  const empty = conclusion('first', { text: '' })
  expect(ask(empty, { kind: 'approve-conclusion', conclusion: first, seen: seenOf(empty) })).toEqual({
    ok: false,
    why: 'empty-text',
  })
})

test('[CO3] what was approved already stays approved by who was first', () => {
  const standing = conclusion('first')
  const approval: Approval = { by: ada, role: 'host', at: noon - 1, of: whatStands(standing) }
  const seen = seenOf(standing)
  const again = ask({ ...standing, approval }, { kind: 'approve-conclusion', conclusion: first, seen })
  expect(again).toEqual({ ok: true, value: { kind: 'nothing' } })
})

test('[CO4] who approved stands with it by id; of a host in an anonymous session only that it was a host', () => {
  const seen = seenOf(conclusion('first'))
  const approvedBy = (actor: Actor, session: SharedSession) => {
    const answer = ask(conclusion('first'), { kind: 'approve-conclusion', conclusion: first, seen }, { actor, session })
    return answer.ok && answer.value.kind === 'mark-approved' ? answer.value.approval : undefined
  }
  expect(approvedBy(participant(ada), harvestTime)).toMatchObject({ by: ada, role: 'host', at: noon })
  expect(approvedBy(facilitator, harvestTime)).toMatchObject({ by: els, role: 'facilitator' })
  const anonymous = anonymousCafe(phases.harvest)
  expect(approvedBy(participant(ada), anonymous)).toEqual({
    role: 'host',
    at: noon,
    of: whatStands(conclusion('first')),
  })
  expect(approvedBy(facilitator, anonymous)).toMatchObject({ by: els })
})

test('[CO4] who was erased leaves no name and no word, and what they approved stays approved', () => {
  const document = new Y.Doc()
  const voices = { mine: 'mine' as Voice, other: 'other' as Voice }
  const standing = conclusion('first')
  const mark = markWords(standing)
  const approval: Approval = { by: ada, role: 'host', at: noon, of: whatStands(standing) }
  const agreed = { [voices.mine]: mark, [voices.other]: mark }
  applyHarvestChange(document, { kind: 'make-conclusion', conclusion: { ...standing, approval, agreed } })
  const changes = forgetPeople(readHarvest(document), { people: [ada], isTheirs: (voice) => voice === voices.mine })
  for (const change of changes) applyHarvestChange(document, change)
  const left = readFirst(document)
  expect(JSON.stringify(left)).not.toContain(ada)
  expect(statusOf(left)).toBe('goedgekeurd')
  expect(left.agreed).toEqual({ [voices.other]: mark })
  expect(forgetPeople(readHarvest(document), { people: [ada], isTheirs: () => false })).toEqual([])
})

test('[CO5] one person has one word on a conclusion, changeable, that counts for the words it was said of', () => {
  const turn = fc.record({
    who: fc.constantFrom('voice-1', 'voice-2', 'voice-3').map((voice) => voice as Voice),
    does: fc.constantFrom('agrees', 'takes back', 'rewrites'),
  })
  fc.assert(
    fc.property(fc.array(turn, { maxLength: 30 }), (turns) => {
      const document = new Y.Doc()
      makeFirst(document, false)
      let agreeing = new Set<string>()
      for (const { who, does } of turns) {
        if (does === 'rewrites') {
          perform(document, { kind: 'type', where: 'line', at: 0, letters: 'x' })
          agreeing = new Set()
        } else {
          const seen = does === 'agrees' ? markWords(readFirst(document)) : null
          const asked = { kind: 'agree-conclusion', conclusion: first, seen } as const
          decideAndApply(document, asked, { actor: participant(ben), voice: who })
          if (does === 'agrees') agreeing.add(who)
          else agreeing.delete(who)
        }
        expect(countAgreeing(readFirst(document))).toBe(agreeing.size)
      }
    }),
  )
})

test('[CO5] one says something of the themes at whose tables one sat, of words that still stand there', () => {
  const standing = conclusion('first')
  const other = conclusion('first', { theme: support })
  const agree = (one: Conclusion, actor: Actor, seen = markWords(one)): HarvestAnswer =>
    ask(one, { kind: 'agree-conclusion', conclusion: first, seen }, { actor, voice: 'a-voice' as Voice })
  expect(agree(standing, participant(ben)).ok).toBe(true)
  expect(agree(other, participant(ben))).toEqual({ ok: false, why: 'not-at-this-table' })
  expect(agree(other, participant(chi)).ok).toBe(true)
  expect(agree(standing, participant(ben), 'other-words')).toEqual({ ok: false, why: 'conclusion-changed' })
  expect(agree({ ...standing, removed: true }, participant(ben))).toEqual({ ok: false, why: 'unknown-conclusion' })
})

test('[CO6] a host confirms for the own table what came from it, and nothing else', () => {
  const standing = conclusion('first', { sources: [r1] })
  const confirm = (one: Conclusion, actor: Actor, table = red, seen: string | null = markWords(one)): HarvestAnswer =>
    ask(one, { kind: 'confirm-conclusion', conclusion: first, table, seen }, { actor })
  expect(confirm(standing, participant(ada)).ok).toBe(true)
  expect(confirm(standing, participant(ada), blue)).toEqual({ ok: false, why: 'not-allowed' })
  expect(confirm(standing, facilitator)).toEqual({ ok: false, why: 'not-allowed' })
  expect(confirm(conclusion('first', { sources: [g1] }), participant(ada))).toEqual({
    ok: false,
    why: 'invalid-request',
  })
  const card = { table: red, round: 2, line: 0 }
  expect(confirm(conclusion('first', { card }), participant(ada)).ok).toBe(true)
  expect(confirm(standing, participant(ada), red, 'other-words')).toEqual({ ok: false, why: 'conclusion-changed' })
  const confirmed = { ...standing, confirmed: { [red]: markWords(standing) } }
  expect(tablesConfirming(confirmed)).toEqual([red])
  expect(tablesConfirming({ ...confirmed, text: 'Iets anders' })).toEqual([])
  expect(confirm(confirmed, participant(ada), red, null)).toEqual({
    ok: true,
    value: { kind: 'mark-confirmed', conclusion: first, table: red, seen: null },
  })
})

interface Asked {
  readonly actor?: Actor
  readonly session?: SharedSession
  readonly voice?: Voice
}

function ask(standing: Conclusion, command: HarvestCommand, asked: Asked = {}): HarvestAnswer {
  return decide({ conclusions: [standing], places: {} }, command, asked)
}

function decide(
  harvest: Harvest,
  command: HarvestCommand,
  { actor = facilitator, session = harvestTime, voice }: Asked,
): HarvestAnswer {
  return decideHarvest({ actor, session, harvest, knownNotes: knownNotes(smallPapers), command, now: noon, voice })
}

function decideAndApply(document: Y.Doc, command: HarvestCommand, asked: Asked = {}): void {
  const answer = decide(readHarvest(document), command, asked)
  if (answer.ok) applyHarvestChange(document, answer.value)
}

function makeFirst(document: Y.Doc, proposed: boolean): void {
  decideAndApply(document, {
    kind: 'make-conclusion',
    conclusion: first,
    theme: choices,
    text: 'Een ondergrens',
    conclusionKind: 'tip',
    sources: [r1],
    ...(proposed && { proposed: true }),
  })
}

function perform(document: Y.Doc, one: Act): void {
  switch (one.kind) {
    case 'command':
      decideAndApply(document, one.command)
      return
    case 'approve': {
      const seen = seenOf(readFirst(document))
      decideAndApply(document, { kind: 'approve-conclusion', conclusion: first, seen })
      return
    }
    case 'withdraw':
      decideAndApply(document, { kind: 'withdraw-approval', conclusion: first })
      return
    case 'gone':
      forgetSources(document, new Set([one.note]))
      return
    case 'type':
    case 'wipe': {
      const field = one.where === 'line' ? conclusionField(first) : conclusionField(first, sub)
      const text = harvestTexts.find(document, field)
      if (text === undefined) return
      const at = Math.min(one.at, text.length)
      if (one.kind === 'type') text.insert(at, one.letters)
      else if (at < text.length) text.delete(at, 1)
    }
  }
}

function readFirst(document: Y.Doc): Conclusion {
  return readHarvest(document).conclusions.find(({ id }) => id === first)!
}

function seenOf(one: Conclusion): Extract<HarvestCommand, { kind: 'approve-conclusion' }>['seen'] {
  const { subLines, sources, ...words } = whatStands(one)
  return { ...words, subLines: [...subLines], sources: [...sources] }
}

function inPlainWords({ text, kind, subLines, sources }: Conclusion): string {
  const lines = subLines.map((line) => line.text).filter((line) => line.trim() !== '')
  return [kind, text, ...lines, ...[...sources].sort()].join(' | ')
}
