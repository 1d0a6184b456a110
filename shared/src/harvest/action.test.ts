import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { cleanLine, isBlank } from '../notes/clean-text.ts'
import { kinds } from '../notes/note.ts'
import { els, facilitator, noon, phases, smallCafe } from '../notes/testing/small-cafe.ts'
import { OWNER_LENGTH, TERM_LENGTH } from './action.ts'
import { isApproved, markWords, statusOf, whatStands } from './approval.ts'
import type { Conclusion } from './conclusion.ts'
import { decideHarvest } from './decide-harvest.ts'
import type { HarvestCommand } from './harvest-command.ts'
import { applyHarvestChange, readHarvest } from './harvest-document.ts'
import type { HarvestAnswer } from './harvest-question.ts'
import { makeReport } from './report.ts'
import { anyHarvest } from './testing/any-harvest.ts'
import { conclusion, conclusionId, r1 } from './testing/small-harvest.ts'

const first = conclusionId('first')
const action = conclusion('first', { kind: 'actie', sources: [r1] })
const session = smallCafe(phases.harvest)

/** Also what no keyboard types. */
const typed = fc.oneof(
  fc.constantFrom('', ' ', '\u200b', 'Gemeente  Sluis\n', 'de\u0000 wethouder', '=1+1', '<b>voor</b> 1 maart 2027'),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

test('[CO20] an action says who sees to it and by when, each in a clean line that is not too long, or nothing', () => {
  fc.assert(
    fc.property(typed, typed, (owner, term) => {
      const document = open(action)
      const answer = ask(document, { kind: 'describe-action', conclusion: first, owner, term })
      const isTooLong = lengthOf(owner) > OWNER_LENGTH || lengthOf(term) > TERM_LENGTH
      if (isTooLong) expect(answer).toEqual({ ok: false, why: 'too-long' })
      expect(answer.ok).toBe(!isTooLong)
      const told = {
        ...(!isTooLong && !isBlank(owner) && { owner: cleanLine(owner) }),
        ...(!isTooLong && !isBlank(term) && { term: cleanLine(term) }),
      }
      expect(readFirst(document)).toEqual({ ...action, ...told })
    }),
  )
})

test('[CO21] who changes the owner of an action leaves its term, and the other way round, whoever is first', () => {
  const change = fc.record(
    { owner: fc.constantFrom('', 'Rijkswaterstaat', 'Gemeente Sluis'), term: fc.constantFrom('', 'in 2027') },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(fc.array(change, { maxLength: 10 }), (changes) => {
      const document = open(action)
      let told = { owner: '', term: '' }
      for (const one of changes) {
        ask(document, { kind: 'describe-action', conclusion: first, ...one })
        told = { ...told, ...one }
        const { owner = '', term = '' } = readFirst(document)
        expect({ owner, term }).toEqual(told)
      }
    }),
  )
})

test('[CO22] a conclusion of another kind has no owner and no term, and as an action again it has its own back', () => {
  for (const kind of kinds) {
    const document = open({ ...action, owner: 'Gemeente Sluis', term: 'in 2027' })
    ask(document, { kind: 'change-conclusion', conclusion: first, conclusionKind: kind })
    const { owner, term } = whatStands(readFirst(document))
    expect([kind, owner, term]).toEqual(
      kind === 'actie' ? [kind, 'Gemeente Sluis', 'in 2027'] : [kind, undefined, undefined],
    )
    const answer = ask(document, { kind: 'describe-action', conclusion: first, owner: 'Rijkswaterstaat' })
    expect(answer.ok ? 'yes' : answer.why).toBe(kind === 'actie' ? 'yes' : 'conclusion-changed')
    ask(document, { kind: 'change-conclusion', conclusion: first, conclusionKind: 'actie' })
    expect(whatStands(readFirst(document)).term).toBe('in 2027')
  }
})

test('[CO23] what is approved of an action is its owner and term too; without them an approval is what it always was', () => {
  const details = fc.record({ owner: fc.constantFrom('', 'A', 'B'), term: fc.constantFrom('', 'A', 'B') })
  fc.assert(
    fc.property(details, details, fc.constantFrom(...kinds), (seen, stands, kind) => {
      const document = open({ ...action, kind })
      ask(document, { kind: 'describe-action', conclusion: first, ...seen })
      const { subLines, sources, ...words } = whatStands(readFirst(document))
      const approving = {
        kind: 'approve-conclusion' as const,
        conclusion: first,
        seen: { ...words, subLines: [...subLines], sources: [...sources] },
      }
      const mark = markWords(readFirst(document))
      expect(ask(document, approving).ok).toBe(true)
      expect(statusOf(readFirst(document))).toBe('goedgekeurd')
      ask(document, { kind: 'describe-action', conclusion: first, ...stands })
      const isSame = kind !== 'actie' || (seen.owner === stands.owner && seen.term === stands.term)
      expect(isApproved(readFirst(document))).toBe(isSame)
      expect(markWords(readFirst(document)) === mark).toBe(isSame)
      expect(ask(document, approving)).toMatchObject(isSame ? { ok: true } : { ok: false, why: 'conclusion-changed' })
    }),
  )
  // As it was kept before there were owners.
  expect(whatStands(action)).toEqual({ text: action.text, kind: 'actie', subLines: [], sources: [r1] })
  expect(markWords(conclusion('first', { kind: 'actie', text: 'Betrek jongeren' }))).toBe('dd2d7174b88572fa')
})

test('[CO24] the report says of each action who sees to it and by when, as it stands, and of nothing else', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const { themes } = makeReport({ session, papers, harvest, organisations: [] })
      const told = themes.flatMap(({ conclusions }) => conclusions.map(({ owner, term }) => [owner, term]))
      const meant = session.programme.themes.flatMap(({ id }) =>
        harvest.conclusions
          .filter(({ theme, removed }) => theme === id && !removed)
          .map(({ kind, owner, term }) => (kind === 'actie' ? [owner, term] : [undefined, undefined])),
      )
      expect(told).toEqual(meant)
    }),
  )
})

function open(standing: Conclusion): Y.Doc {
  const document = new Y.Doc()
  applyHarvestChange(document, { kind: 'make-conclusion', conclusion: standing })
  return document
}

function ask(document: Y.Doc, command: HarvestCommand): HarvestAnswer {
  const answer = decideHarvest({
    actor: facilitator,
    session: { ...session, lastMove: { by: els, what: 'begin-harvest', at: 0 } },
    harvest: readHarvest(document),
    knownNotes: new Set([r1]),
    command,
    now: noon,
  })
  if (answer.ok) applyHarvestChange(document, answer.value)
  return answer
}

function readFirst(document: Y.Doc): Conclusion {
  return readHarvest(document).conclusions[0]!
}

function lengthOf(text: string): number {
  return isBlank(text) ? 0 : cleanLine(text).length
}
