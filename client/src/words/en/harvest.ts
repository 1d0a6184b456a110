import { type harvest as dutch } from '../nl/harvest.ts'

export const harvest = {
  'harvest.title': 'Harvest',
  'harvest.participant': 'We are now drawing conclusions. You can read all notes. Something missing? Write it down.',
  'harvest.empty': 'No conclusions yet. Tick notes that belong together.',
  'harvest.make': 'Make conclusion',
  'harvest.counter': '{left} of {all} notes have no place yet.',
  'harvest.places.none': 'No place yet',
  'harvest.places.next-time': 'Next time',
  'harvest.places.set-aside': 'Not in a conclusion',
  'harvest.places.set-aside.reason': 'Why not?',
  'harvest.empty-notes_one': '{count} note seems to have no content.',
  'harvest.empty-notes_other': '{count} notes seem to have no content.',
  'harvest.empty-notes.look': 'Look',
  'harvest.empty-notes.set-aside': 'Set aside together',
  'close.title': 'Close the meeting',
  'close.leftover_one': 'You can close. {count} note without a place goes at the back of the report.',
  'close.leftover_other': 'You can close. {count} notes without a place go at the back of the report.',
  'close.leftover.close': 'Close',
  'close.leftover.look': 'Look first',
  'close.done': 'The meeting is done. You can change the report until you approve it.',
} as const satisfies Record<keyof typeof dutch, string>
