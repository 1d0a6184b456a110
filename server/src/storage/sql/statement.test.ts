import { expect, test } from 'vitest'
import { bytes, noon, springPaper } from '../contract-samples.ts'
import { sqliteBuilder } from '../open-sqlite.ts'
import type { DocumentUpdateRow, Schema } from './schema.ts'
import { one, prepared, statement } from './statement.ts'

const build = sqliteBuilder<Schema>()

test('[ST107] a query that was made once says with its values what one made anew says', () => {
  const query = ({ document, seq, bytes, author }: Omit<DocumentUpdateRow, 'epoch' | 'at'>) =>
    build
      .updateTable('document_updates')
      .set({ bytes, author, at: noon })
      .where('document', '=', document)
      .where('seq', '>', seq)
  const filled = prepared(query)
  for (const seq of [1, 2]) {
    const row = { document: springPaper, seq, bytes: bytes(seq), author: null }
    expect(statement(filled(row))).toEqual(statement(query(row)))
    expect(one(filled(row))).toEqual(one(query(row)))
  }
})

test('[ST107] a query cannot be made once of a value that it reckons with', () => {
  const next = ({ seq }: { readonly seq: number }) => build.updateTable('documents').set({ seq: seq + 1 })
  expect(() => prepared(next)).toThrow('The value of seq is not known yet')
})
