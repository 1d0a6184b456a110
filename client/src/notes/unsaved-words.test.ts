import type { CommandId, NoteId, TableId } from '@tafelronde/shared/lib/id.ts'
import { expect, test } from 'vitest'
import type { Delivery, OutboxEntry } from '../connection/outbox-store.ts'
import { gatherUnsaved } from './unsaved-words.ts'

test('[CL160] all that would go with the page can be taken along: each text once, and nothing that is saved', () => {
  const gathered = gatherUnsaved({
    drafts: [{ text: 'half een briefje ' }, { text: ' ' }],
    entries: [
      lay('bus', { kind: 'saving' }),
      lay('tram', { kind: 'saved' }),
      lay('fiets', { kind: 'refused', why: 'too-many' }),
    ],
    typed: [{ field: 'note/a', typed: 'trein en bus' }],
    recovered: [{ text: 'trein en bus' }, { text: 'veerpont' }],
  })
  expect(gathered.split('\n\n')).toEqual(['bus', 'fiets', 'trein en bus', 'veerpont', 'half een briefje'])
  expect(gatherUnsaved({ drafts: [], entries: [], typed: [], recovered: [] })).toBe('')
})

function lay(text: string, delivery: Delivery): OutboxEntry {
  const command = { kind: 'lay-note', note: text as NoteId, text } as const
  return { request: { id: text as CommandId, table: 'rood' as TableId, round: 0, command }, madeAt: 1, delivery }
}
