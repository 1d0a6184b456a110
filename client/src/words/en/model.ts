import type { model as dutch } from '../nl/model.ts'

export const model: Record<keyof typeof dutch, string> = {
  'model.title': 'A language model helps',
  'model.notice': 'Notes are sent, without names, to {host} to make a draft. A person checks every line.',
  'model.notice.others': 'Names of others inside a note cannot always be taken out.',
  'model.understood': 'Understood',
}
