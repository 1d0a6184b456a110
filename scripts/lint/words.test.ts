import { expect, test } from 'vitest'
import { checkName, wordsOf } from './words.ts'

test('[CM3] names that use the words of the house may stand', () => {
  for (const name of ['planRotation', 'SessionStore', 'note-card', 'roomName', 'hasOwn', 'constructor', 'useWords']) {
    expect(checkName(name), name).toBeUndefined()
  }
})

test('[CM3] another word for something of ours is refused, wherever it stands in the name', () => {
  for (const name of [
    'meetingId',
    'nextWorkshop',
    'StickyNote',
    'userId',
    'USERS',
    'tafelNummer',
    'verslag',
    'seatingHelper',
  ]) {
    expect(checkName(name), name).toEqual(expect.any(String))
  }
})

test('[CM3] a name falls apart into its words', () => {
  expect(wordsOf('openQRCode_for-table2')).toEqual(['open', 'qr', 'code', 'for', 'table2'])
})
