import { expect, test } from 'vitest'
import { type HarvestCommandKind, harvestCommandSchema } from '../harvest/harvest-command.ts'
import { type SupportCommandKind, supportCommandSchema } from '../harvest/support/support-command.ts'
import { type PaperCommandKind, paperCommandSchema } from '../notes/paper-command.ts'
import { type SessionCommandKind, sessionCommandSchema } from '../sessions/command.ts'
import type { ClientEvents } from './live-events.ts'

/*
 * Who may do what is judged by four tables: `sessions/permission.test.ts`, `notes/permission-table.test.ts`,
 * `harvest/permission-table.test.ts` and `harvest/support/permission-table.test.ts`. This one says that there is no fifth
 * road past them.
 */

type CommandKind = SessionCommandKind | PaperCommandKind | HarvestCommandKind | SupportCommandKind

/** Which table judges a command. A new command, on whichever road, does not compile until it stands here. */
const judgedBy: Readonly<Record<CommandKind, 'session' | 'paper' | 'harvest' | 'support'>> = {
  'change-programme': 'session',
  'expect-people': 'session',
  'open-arrival': 'session',
  'next-item': 'session',
  'show-seating': 'session',
  'open-round': 'session',
  'change-tables': 'session',
  'begin-harvest': 'session',
  'begin-plenary': 'session',
  close: 'session',
  'step-back': 'session',
  extend: 'session',
  'two-more-minutes': 'session',
  'stop-clock': 'session',
  'resume-clock': 'session',
  'set-minutes': 'session',
  'make-seating': 'session',
  'give-seating': 'session',
  'move-person': 'session',
  'take-seating': 'session',
  'free-seat': 'session',
  'undo-seats': 'session',
  'close-table': 'session',
  'open-table': 'session',
  rebalance: 'session',
  'sit-elsewhere': 'session',
  'choose-table': 'session',
  'add-person': 'session',
  'change-person': 'session',
  'merge-people': 'session',
  'mark-here': 'session',
  'mark-gone': 'session',
  'mark-cancelled': 'session',
  leave: 'session',
  'come-back': 'session',
  'i-am-here': 'session',
  'tick-seen': 'session',
  'untick-seen': 'session',
  'name-host': 'session',
  'become-host': 'session',
  'call-desk': 'session',
  'answer-call': 'session',
  'end-call': 'session',
  'show-on-screen': 'session',
  'use-language-model': 'session',
  discuss: 'session',
  'change-support': 'session',
  'close-support': 'session',
  'tell-what-we-did': 'session',
  'lay-note': 'paper',
  'set-note-kind': 'paper',
  'remove-note': 'paper',
  'restore-note': 'paper',
  'lay-paper-notes': 'paper',
  'take-pen': 'paper',
  'pass-pen': 'paper',
  'make-conclusion': 'harvest',
  'change-conclusion': 'harvest',
  'describe-action': 'harvest',
  'move-conclusion': 'harvest',
  'remove-conclusion': 'harvest',
  'restore-conclusion': 'harvest',
  'add-sources': 'harvest',
  'remove-sources': 'harvest',
  'add-sub-line': 'harvest',
  'remove-sub-line': 'harvest',
  'move-sources': 'harvest',
  'merge-conclusions': 'harvest',
  'dismiss-proposal': 'harvest',
  'set-harvester': 'harvest',
  'place-notes': 'harvest',
  'approve-conclusion': 'harvest',
  'withdraw-approval': 'harvest',
  'confirm-conclusion': 'harvest',
  'agree-conclusion': 'harvest',
  'give-dot': 'support',
  'take-dot': 'support',
  'say-opinion': 'support',
}

/** What a browser can send at all, and where it is judged who may. A new message does not compile until it stands here. */
const doors: Readonly<Record<keyof ClientEvents, string>> = {
  'session:command': 'sessions/permission.test.ts',
  'paper:command': 'notes/permission-table.test.ts',
  'harvest:command': 'harvest/permission-table.test.ts',
  'support:command': 'harvest/support/permission-table.test.ts',
  'support:read': 'harvest/support/permission-table.test.ts, whoseSupport',
  'document:open': 'sessions/permission.test.ts, canReadDocument',
  'line:open': 'sessions/permission.test.ts, canReadDocument',
  'line:piece': 'the line was judged when it was opened, and takes no writing',
  'line:close': 'one’s own line',
  'screen:pair': 'facilitators only',
  'history:read': 'notes/tell-history.test.ts, viewHistory',
  'history:preview': 'notes/tell-history.test.ts, viewHistory',
  'history:restore': 'notes/tell-history.test.ts, viewHistory',
  'harvest:preview': 'harvest/proposing.test.ts, canWriteHarvest',
  'harvest:propose': 'harvest/proposing.test.ts, canWriteHarvest',
  'person:erase': 'sessions/erase-person.test.ts',
  clock: 'everyone who is let in',
}

const schemas = {
  session: sessionCommandSchema,
  paper: paperCommandSchema,
  harvest: harvestCommandSchema,
  support: supportCommandSchema,
}

for (const [judge, schema] of Object.entries(schemas)) {
  test(`[WR2] every command on the ${judge}’s road has a row in its table, and no other road takes it`, () => {
    const taken = schema.options.map(({ shape }) => [...shape.kind.values].join())
    const listed = Object.entries(judgedBy).flatMap(([kind, judged]) => (judged === judge ? [kind] : []))
    expect(taken.toSorted()).toEqual(listed.toSorted())
  })
}

test('[WR2] there are no other ways to ask for something than those that are judged', () => {
  expect(Object.values(doors).every((where) => where !== '')).toBe(true)
  expect(Object.keys(doors).filter((event) => event.endsWith(':command'))).toHaveLength(Object.keys(schemas).length)
})
