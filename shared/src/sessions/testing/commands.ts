import type { PersonId } from '../../lib/id.ts'
import type { SessionCommandKind } from '../command.ts'
import { programme, id } from '../../programme/testing/plan.ts'
import { adding, type Unstepped } from './day.ts'

/** One of each command, as a facilitator or participant would make it in the middle of the day. */
export const commands: { readonly [Kind in SessionCommandKind]: Extract<Unstepped, { kind: Kind }> } = {
  'change-programme': { kind: 'change-programme', programme: programme({ title: 'Een betere titel' }) },
  'expect-people': { kind: 'expect-people', people: [] },
  'open-arrival': { kind: 'open-arrival' },
  'next-item': { kind: 'next-item' },
  'show-seating': { kind: 'show-seating' },
  'open-round': { kind: 'open-round' },
  'change-tables': { kind: 'change-tables' },
  'begin-harvest': { kind: 'begin-harvest' },
  'begin-plenary': { kind: 'begin-plenary' },
  close: { kind: 'close' },
  'step-back': { kind: 'step-back' },
  extend: { kind: 'extend', minutes: 5 },
  'two-more-minutes': { kind: 'two-more-minutes' },
  'stop-clock': { kind: 'stop-clock' },
  'resume-clock': { kind: 'resume-clock' },
  'set-minutes': { kind: 'set-minutes', item: id('agreements-8'), minutes: 5 },
  'make-seating': { kind: 'make-seating' },
  'give-seating': { kind: 'give-seating', round: 2, seats: { 'north-keuzes': [id<'person'>('ada')] } },
  'move-person': { kind: 'move-person', person: id('ada'), table: id('north-keuzes') },
  'take-seating': { kind: 'take-seating', seatings: [] },
  'free-seat': { kind: 'free-seat', person: id('ada'), round: 2 },
  'undo-seats': { kind: 'undo-seats' },
  'close-table': { kind: 'close-table', table: id('north-keuzes'), at: 'next-round' },
  'open-table': { kind: 'open-table', table: id('north-keuzes') },
  rebalance: { kind: 'rebalance' },
  'sit-elsewhere': { kind: 'sit-elsewhere', table: id('north-keuzes') },
  'choose-table': { kind: 'choose-table', table: id('north-keuzes'), round: 1 },
  'add-person': adding('noor') as Extract<Unstepped, { kind: 'add-person' }>,
  'change-person': { kind: 'change-person', person: id('ada'), device: false },
  'merge-people': { kind: 'merge-people', keep: id('ada'), drop: id('ben') },
  'mark-here': { kind: 'mark-here', people: [id<'person'>('ada')] },
  'mark-gone': { kind: 'mark-gone', person: id('ada') },
  'mark-cancelled': { kind: 'mark-cancelled', person: id('ada') },
  leave: { kind: 'leave' },
  'come-back': { kind: 'come-back' },
  'i-am-here': { kind: 'i-am-here' },
  'tick-seen': { kind: 'tick-seen', people: [id<'person'>('ada')], table: id('north-keuzes') },
  'untick-seen': { kind: 'untick-seen', person: id('ada'), table: id('north-keuzes') },
  'name-host': { kind: 'name-host', table: id('north-keuzes'), person: id<'person'>('ada') },
  'become-host': { kind: 'become-host', table: id('north-keuzes') },
  'call-desk': { kind: 'call-desk', table: id('north-keuzes'), what: 'help' },
  'answer-call': { kind: 'answer-call', table: id('north-keuzes') },
  'end-call': { kind: 'end-call', table: id('north-keuzes') },
  'show-on-screen': { kind: 'show-on-screen', group: id('north'), shows: 'code' },
  'use-language-model': { kind: 'use-language-model', host: 'model.example.nl' },
  discuss: { kind: 'discuss', conclusion: null },
  'change-support': { kind: 'change-support', support: { dots: 'both', each: 3, opinions: true } },
  'close-support': { kind: 'close-support', closed: true },
  'tell-what-we-did': { kind: 'tell-what-we-did', text: 'Wij spraken met elkaar.' },
}

/** The same command for another table, where it is for a table. */
export function atTable(command: Unstepped, table: string): Unstepped {
  return 'table' in command || command.kind === 'add-person' ? ({ ...command, table } as Unstepped) : command
}

/** The same command about another person, where it is about one. */
export function about(command: Unstepped, person: PersonId): Unstepped {
  if (command.kind === 'tick-seen' || command.kind === 'mark-here') return { ...command, people: [person] }
  return 'person' in command && command.kind !== 'add-person' ? ({ ...command, person } as Unstepped) : command
}
