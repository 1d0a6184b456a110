import { expect, test } from 'vitest'
import type { SessionCommandKind } from './command.ts'
import type { Refusal } from './refusal.ts'
import { type PhaseKind, tableNow } from './session.ts'
import { atTable, commands } from './testing/commands.ts'
import { id } from '../programme/testing/plan.ts'
import { ask, asParticipant, dayIn, facilitator } from './testing/day.ts'

const phases = ['draft', 'arrival', 'talk', 'rotation', 'round', 'break', 'harvest', 'plenary', 'closed'] as const

/** What comes of a command: the phase it leads to, that the phase stays, or why not. */
type Outcome = PhaseKind | 'ok' | Refusal

type Phases = typeof phases
type OutcomeIn<Kinds extends readonly PhaseKind[]> = { readonly [At in keyof Kinds]: Outcome }

/** One outcome for each phase, in their order; with a phase missing above, no row fits. */
type Row = [PhaseKind] extends [Phases[number]] ? OutcomeIn<Phases> : never

const ok = 'ok'
const no = 'not-in-this-phase'
const shut = 'session-closed'
const unmade = 'seating-not-made'
const away = 'not-at-this-table'
const sat = 'already-seated'
const none = 'no-rounds-left'
const absent = 'no-such-round'
const undone = 'nothing-to-undo'

/** Every command in every phase. A new phase or command does not compile until it stands here. */
const leadsTo: Readonly<Record<SessionCommandKind, Row>> = {
  // draft, arrival, talk, rotation, round, break, harvest, plenary, closed
  'change-programme': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'expect-people': [ok, ok, ok, ok, ok, ok, ok, ok, shut],
  'open-arrival': ['arrival', no, no, no, no, no, no, no, shut],
  'next-item': [no, 'talk', no, no, no, no, no, 'talk', shut],
  'show-seating': [no, 'rotation', 'rotation', no, no, no, no, no, shut],
  'open-round': [no, no, no, 'round', no, no, no, no, shut],
  'change-tables': [no, unmade, unmade, no, 'rotation', 'rotation', no, no, shut],
  'begin-harvest': [no, 'harvest', 'harvest', 'harvest', 'harvest', 'harvest', no, 'harvest', shut],
  'begin-plenary': [no, no, no, no, no, no, 'plenary', no, shut],
  close: [no, 'closed', 'closed', 'closed', 'closed', 'closed', 'closed', 'closed', shut],
  'step-back': ['no-way-back', 'draft', 'arrival', 'talk', 'rotation', 'round', 'round', 'harvest', 'plenary'],
  extend: [no, ok, ok, no, ok, ok, ok, ok, shut],
  'two-more-minutes': [no, ok, ok, no, ok, ok, ok, ok, shut],
  'stop-clock': [no, ok, ok, no, ok, ok, ok, ok, shut],
  'resume-clock': [no, no, no, no, no, no, no, no, shut],
  'set-minutes': [ok, ok, ok, ok, ok, ok, ok, ok, shut],
  'make-seating': [ok, ok, ok, no, no, no, no, no, shut],
  'give-seating': [no, ok, ok, ok, ok, ok, no, no, shut],
  'move-person': [unmade, unmade, unmade, ok, ok, ok, ok, ok, shut],
  'take-seating': [unmade, unmade, unmade, absent, absent, absent, no, no, shut],
  'free-seat': [ok, ok, ok, ok, ok, ok, ok, ok, shut],
  'undo-seats': [undone, undone, undone, undone, undone, undone, undone, undone, shut],
  'close-table': [no, ok, ok, ok, ok, ok, no, no, shut],
  'open-table': [no, ok, ok, ok, ok, ok, no, no, shut],
  rebalance: [no, unmade, unmade, ok, ok, ok, none, none, shut],
  'sit-elsewhere': [no, no, no, ok, ok, ok, ok, ok, shut],
  // Only where people choose: nobody does in this plan.
  'choose-table': [no, no, no, no, no, no, no, no, shut],
  'add-person': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'change-person': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'merge-people': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'mark-here': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'mark-gone': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'mark-cancelled': [ok, ok, ok, ok, sat, sat, sat, sat, sat],
  leave: [ok, ok, ok, ok, ok, ok, ok, ok, shut],
  'come-back': [ok, ok, ok, ok, ok, ok, ok, ok, shut],
  'i-am-here': [no, no, no, ok, ok, ok, ok, ok, shut],
  'tick-seen': [no, no, no, ok, ok, ok, ok, ok, shut],
  'untick-seen': [no, no, no, ok, ok, ok, ok, ok, shut],
  'name-host': [ok, ok, ok, ok, ok, ok, ok, ok, shut],
  'become-host': [away, away, away, ok, ok, ok, ok, ok, shut],
  'call-desk': [no, ok, ok, ok, ok, ok, ok, ok, shut],
  'answer-call': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'end-call': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'show-on-screen': [ok, ok, ok, ok, ok, ok, ok, ok, ok],
  'use-language-model': [ok, ok, ok, ok, ok, ok, ok, ok, shut],
  discuss: [no, no, no, no, no, no, ok, ok, shut],
  'change-support': [ok, ok, ok, ok, ok, ok, ok, ok, shut],
  'close-support': [no, no, ok, ok, ok, ok, ok, ok, shut],
  'tell-what-we-did': [no, no, no, no, ok, ok, ok, ok, ok],
}

/** What people ask for themselves; anything else is asked at the desk. */
const own: readonly SessionCommandKind[] = [
  'sit-elsewhere',
  'choose-table',
  'leave',
  'come-back',
  'i-am-here',
  'become-host',
]

for (const command of Object.values(commands)) {
  for (const [place, phase] of phases.entries()) {
    const expected = leadsTo[command.kind][place]
    test(`[SE1] ${command.kind} in ${phase} → ${expected}`, () => {
      const session = dayIn(phase)
      const by = own.includes(command.kind) ? asParticipant('ada') : facilitator
      const asked = ask(session, atTable(command, tableNow(session, id('ada')) ?? 'north-keuzes'), { by })
      expect(asked.ok ? asked.value.phase.kind : asked.why).toBe(expected === ok ? phase : expected)
    })
  }
}
