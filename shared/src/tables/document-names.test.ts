import fc from 'fast-check'
import { expect, test } from 'vitest'
import { idPattern, isId, type SessionId, type TableId } from '../lib/id.ts'
import { harvestDocument, paperDocument, readDocumentName, sessionDocument } from './document-names.ts'

const session = fc
  .stringMatching(idPattern)
  .filter(isId)
  .map((id) => id as SessionId)
const table = fc
  .stringMatching(idPattern)
  .filter(isId)
  .map((id) => id as TableId)

test('[DN1] a document name taken apart says what it was made of', () => {
  fc.assert(
    fc.property(session, table, (session, table) => {
      expect(readDocumentName(sessionDocument(session))).toEqual({ kind: 'session', session })
      expect(readDocumentName(paperDocument(session, table))).toEqual({ kind: 'paper', session, table })
      expect(readDocumentName(harvestDocument(session))).toEqual({ kind: 'harvest', session })
    }),
  )
})

test.each([
  '',
  'session',
  'session/',
  'session/spring/blue',
  'paper/spring',
  'paper/spring/',
  'paper/spring/blue/more',
  'harvest//',
  'harvest/a b',
  'harvest/../spring',
  'roster/spring',
])('[DN2] %j is no name of a document', (name) => {
  expect(readDocumentName(name)).toBeUndefined()
})
