import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { MINUTE } from '../lib/clock.ts'
import type { PersonId } from '../lib/id.ts'
import type { Actor } from '../people/actor.ts'
import type { SharedSession } from '../sessions/session.ts'
import { cardIsOpen, cardRound, isLastRound } from './card-window.ts'
import { canTakePen } from './decide-card.ts'
import { decidePaper } from './decide-paper.ts'
import { mayType } from './may-type.ts'
import { type Card, CARD_LINE_LENGTH, CARD_QUESTION_LENGTH } from './note.ts'
import type { PaperCommand } from './paper-command.ts'
import { applyPaperChange } from './paper-document.ts'
import type { PaperAnswer, PaperQuestion } from './paper-question.ts'
import { cardField, paperTexts } from './paper-text.ts'
import {
  ada,
  ben,
  chi,
  daan,
  els,
  facilitator,
  noon,
  participant,
  phases,
  red,
  redScreen,
  smallCafe,
} from './testing/small-cafe.ts'

const take: PaperCommand = { kind: 'take-pen' }

test('[NO13] the pen goes to whoever takes it, from whoever had it', () => {
  expect(ask(participant(ben), take)).toEqual(yes({ kind: 'give-pen', round: 0, to: ben }))
  expect(ask(participant(ben), take, 'table')).toEqual(yes({ kind: 'give-pen', round: 0, to: ben }))
  expect(ask(redScreen, take, ben)).toEqual(yes({ kind: 'give-pen', round: 0, to: 'table' }))
  expect(ask(facilitator, take, ben)).toEqual(yes({ kind: 'give-pen', round: 0, to: els }))
  expect(ask(participant(ben), take, ben)).toEqual(yes({ kind: 'nothing' }))
})

test('[NO13] only who has the pen types in the card', () => {
  expect(writes(participant(ben), ben)).toBe(true)
  for (const actor of [participant(ben), participant(ada), facilitator, redScreen]) {
    expect(writes(actor, daan)).toBe(false)
    expect(writes(actor)).toBe(false)
  }
  expect(writes(redScreen, 'table')).toBe(true)
})

test('[NO13] the pen is passed by who has it, the host, the desk or the table screen, to someone who sits there', () => {
  const pass: PaperCommand = { kind: 'pass-pen', to: daan }
  expect(ask(participant(ben), pass, ben)).toEqual(yes({ kind: 'give-pen', round: 0, to: daan }))
  expect(ask(participant(ben), pass, ada)).toEqual(no('not-your-pen'))
  for (const actor of [participant(ada), facilitator, redScreen]) expect(ask(actor, pass, ben).ok).toBe(true)
  expect(ask(participant(ben), { kind: 'pass-pen', to: chi }, ben)).toEqual(no('not-at-this-table'))
  expect(ask(facilitator, { kind: 'pass-pen', to: red as unknown as typeof ben }, ben)).toEqual(no('unknown-person'))
  const hostless = smallCafe(phases.round, { hosts: {} })
  expect(ask(participant(ben), pass, ada, hostless).ok).toBe(true)
})

test('[NO13] a card can be finished until the next round opens, and by the desk after that', () => {
  const second = smallCafe({ ...phases.round, item: 3, round: 1 }, { lastRound: 1 })
  expect(writes(participant(ben), ben, smallCafe(phases.rotation))).toBe(true)
  expect(writes(participant(ben), ben, second)).toBe(false)
  expect(ask(participant(ada), take, ben, second)).toEqual(no('not-in-this-phase'))
  expect(writes(facilitator, els, second)).toBe(true)
  expect(canTakePen({ session: second, actor: participant(ben), table: red }, 0)).toBe(false)
  expect(canTakePen({ session: second, actor: participant(chi), table: red }, 1)).toBe(true)
})

test('[NO13] what is missed at the harvest has no card', () => {
  const answer = decidePaper({ ...question(facilitator, take), round: 'harvest' })
  expect(answer).toEqual(no('no-such-round'))
})

test('[NO7] a card has three lines and one question, each on one line and of a limited length', () => {
  const document = new Y.Doc()
  applyPaperChange(document, { kind: 'give-pen', round: 0, to: ben })
  const parts = ['line0', 'line1', 'line2', 'line3', 'question', 'pen'].map((part) => {
    const text = paperTexts.find(document, cardField(0, part))
    return text === undefined ? undefined : paperTexts.describe(document, text)
  })
  expect(parts.map((field) => field?.limit)).toEqual([
    CARD_LINE_LENGTH,
    CARD_LINE_LENGTH,
    CARD_LINE_LENGTH,
    undefined,
    CARD_QUESTION_LENGTH,
    undefined,
  ])
  for (const field of parts) expect(field?.multiline ?? false).toBe(false)
})

test('[NO17] the card opens in the last minutes of a round and stays open until the next round', () => {
  const left = (minutes: number, running = true): SharedSession => {
    const endsAt = noon + minutes * MINUTE
    return smallCafe({ ...phases.round, timer: running ? { running, endsAt } : { running, left: minutes * MINUTE } })
  }
  expect(cardIsOpen(left(6), noon)).toBe(false)
  expect(cardIsOpen(left(5), noon)).toBe(true)
  expect(cardIsOpen(left(-1), noon)).toBe(true)
  expect(cardIsOpen(left(6, false), noon + 60 * MINUTE)).toBe(false)
  expect(cardIsOpen(left(4, false), noon)).toBe(true)
  expect(cardIsOpen(smallCafe(phases.rotation), noon)).toBe(true)
  expect(cardIsOpen(smallCafe(phases.break), noon)).toBe(true)
  for (const phase of [phases.draft, phases.arrival, phases.closed, { ...phases.rotation, to: 0 }]) {
    expect(cardIsOpen(smallCafe(phase), noon)).toBe(false)
  }
  expect(cardRound(smallCafe(phases.rotation))).toBe(0)
  expect(cardRound(smallCafe(phases.arrival))).toBeUndefined()
})

test('[NO17] the card of the last round of the draaiboek asks what must be in the report', () => {
  const session = smallCafe(phases.round)
  expect([0, 1, 2, 3].map((round) => isLastRound(session, round))).toEqual([false, false, true, false])
})

/** Whether this actor may type in the card of round 0 at the red table, with the pen in that hand. */
function writes(actor: Actor, pen?: PersonId | 'table', session: SharedSession = smallCafe(phases.round)): boolean {
  return mayType({ session, actor, table: red, now: noon }, { kind: 'card', round: 0, pen })
}

function ask(
  actor: PaperQuestion['actor'],
  command: PaperCommand,
  pen?: Card['pen'],
  session = smallCafe(phases.round),
): PaperAnswer {
  return decidePaper({ ...question(actor, command, pen), session })
}

function question(actor: PaperQuestion['actor'], command: PaperCommand, pen?: Card['pen']): PaperQuestion {
  const card: Card = { round: 0, lines: ['', '', ''], question: '', ...(pen !== undefined && { pen }) }
  return {
    actor,
    command,
    session: smallCafe(phases.round),
    table: red,
    round: 0,
    paper: { notes: [], cards: [card] },
    now: noon,
  }
}

function yes(value: unknown): unknown {
  return { ok: true, value }
}

function no(why: string): unknown {
  return { ok: false, why }
}
