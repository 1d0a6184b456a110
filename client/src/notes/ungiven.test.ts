import type { SessionId, TableId } from '@tafelronde/shared/lib/id.ts'
import { harvestDocument, paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { expect, test } from 'vitest'
import { forgetUngiven, keepUngiven, listUngiven, readUngiven } from './ungiven.ts'

test('[CL155] words that did not fit are found again, in their field and by their session, until they are let go', () => {
  const [here, there] = ['hier' as SessionId, 'daar' as SessionId]
  const paper = paperDocument(here, 'rood' as TableId)
  const words = { base: 'bus', text: 'bus en nog veel meer' }
  keepUngiven(paper, 'note/a', words)
  keepUngiven(harvestDocument(here), 'conclusion/b', { base: '', text: 'te lang' })
  keepUngiven(paperDocument(there, 'rood' as TableId), 'note/a', { base: '', text: 'elders' })
  expect(readUngiven(paper, 'note/a')).toEqual(words)
  expect(readUngiven(paper, 'note/b')).toBeUndefined()
  expect(listUngiven(here).map(({ text }) => text)).toEqual([words.text, 'te lang'])
  for (const kept of listUngiven(here)) forgetUngiven(kept)
  expect(listUngiven(here)).toEqual([])
  expect(listUngiven(there)).toHaveLength(1)
  keepUngiven(paperDocument(there, 'rood' as TableId), 'note/a', undefined)
  expect(listUngiven(there)).toEqual([])
})
