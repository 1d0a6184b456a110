import type { deskModel as dutch } from '../nl/desk-model.ts'

export const deskModel: Record<keyof typeof dutch, string> = {
  'desk.tabs.model': 'Language model',
  'desk.model.on': 'The language model is on. Notes go to {host} without names.',
  'desk.model.gone': 'The language model at {host} is no longer set up. Nothing is sent.',
  'desk.model.off': 'Switch the language model off',
  'desk.model.stops': 'Switching off works at once. What was sent cannot be taken back.',
  'desk.model.explain': 'A language model can word the automatic draft better. Everything works without it.',
  'desk.model.switch': 'Use the language model at {host}',
  'desk.model.switch.hint': 'Everyone in the session reads at once that this is on.',
  'desk.model.goes': 'What leaves?',
  'desk.model.goes.notes': 'The text of notes, the round, a number for the table, and the votes.',
  'desk.model.goes.never':
    'Not: who wrote it and for which organisation. Names of participants and organisations are made unreadable. So are e-mail addresses, phone numbers and citizen service numbers.',
  'desk.model.goes.others': 'Names of others may stay. Check the notes for them.',
  'desk.model.comes': 'Every line is checked against the notes. If it does not hold, our own line stays.',
  'desk.model.sent': 'What was sent?',
  'desk.model.sent.none': 'Nothing yet.',
  'desk.model.sent.one_one': '{date}, {time}: {count} note to {host}',
  'desk.model.sent.one_other': '{date}, {time}: {count} notes to {host}',
}
