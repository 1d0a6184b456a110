import { sql } from 'kysely'
import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { DocumentLog, LogPosition } from '../document-log.ts'
import { countForget } from './pending-forget.ts'
import type { DocumentHistoryRow, DocumentUpdateRow } from './schema.ts'
import { sessionOf } from './session-of.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { one, prepared, type Statement, statement } from './statement.ts'

export function sqlDocumentLog(engine: SqlEngine): DocumentLog {
  const { build } = engine

  const moveOn = prepared(({ name, epoch, seq, last }: LogPosition & { name: DocumentName; last: number }) =>
    standing(name, { epoch, seq }).set({ seq: last }),
  )
  const addRow = prepared((row: DocumentUpdateRow) =>
    build.insertInto('document_updates').values({
      document: row.document,
      seq: row.seq,
      epoch: row.epoch,
      bytes: row.bytes,
      at: row.at,
      author: row.author,
    }),
  )

  return {
    async read(name) {
      const [[document], updates] = await engine.askBoth(
        build
          .selectFrom('documents')
          .leftJoin('document_snapshots', 'document_snapshots.document', 'documents.name')
          .select(['epoch', 'seq', 'bytes as snapshot'])
          .where('name', '=', name),
        build
          .selectFrom('document_updates')
          .select('bytes')
          .where('document', '=', name)
          .where('seq', '>', snapshotSeq(name))
          .orderBy('seq'),
      )
      if (document === undefined) return { epoch: 0, seq: 0, tail: [] }
      const { epoch, seq, snapshot } = document
      return { epoch, seq, ...(snapshot && { snapshot }), tail: updates.map(({ bytes }) => bytes) }
    },

    async readHistory(name) {
      return (await engine.ask(history(name))).map(withAuthor)
    },

    async readRows(name) {
      const [superseded, updates] = await engine.askBoth(
        history(name),
        build
          .selectFrom('document_updates')
          .select(['epoch', 'seq', 'bytes', 'at', 'author'])
          .where('document', '=', name)
          .where('seq', '>', snapshotSeq(name))
          .orderBy('seq'),
      )
      return { history: superseded.map(withAuthor), tail: updates.map(withAuthor) }
    },

    appending(name, after, updates) {
      if (updates.length === 0) throw new RangeError('There is no update to append')
      const { epoch, seq } = after
      return writing(
        ...begun(name, after),
        one(moveOn({ name, epoch, seq, last: seq + updates.length })),
        ...updates.map(({ bytes, at, author = null }, place) =>
          statement(addRow({ document: name, seq: seq + 1 + place, epoch, bytes, at, author })),
        ),
      )
    },

    // The updates stay where they lie, and are history from then on: moving five hundred rows would keep everyone waiting.
    compacting(name, { epoch, seq }, snapshot) {
      return writing(
        one(
          build
            .updateTable('documents')
            .set({ snapshot_seq: seq })
            .where('name', '=', name)
            .where('epoch', '=', epoch)
            .where('seq', '>=', seq)
            .where('snapshot_seq', '<=', seq),
        ),
        keep(name, snapshot),
      )
    },

    renewing(name, at, snapshot, made) {
      const { epoch, seq } = at
      return writing(
        ...begun(name, at),
        one(standing(name, at).set({ epoch: epoch + 1, snapshot_seq: seq })),
        keep(name, snapshot),
        ...(made.before === 'keep' ? supersede(name) : erase(name)),
        statement(
          build.insertInto('document_history').values({
            document: name,
            seq,
            epoch: epoch + 1,
            kind: 'opening',
            bytes: snapshot,
            at: made.at,
            author: made.author ?? null,
          }),
        ),
      )
    },

    deleting(session) {
      return writing(
        statement(build.deleteFrom('documents').where('session', '=', session)),
        statement(build.deleteFrom('client_ids').where('session', '=', session)),
        countForget(engine),
      )
    },
  }

  function history(name: DocumentName) {
    const folded = build
      .selectFrom('document_updates')
      .select([sql<DocumentHistoryRow['kind']>`'update'`.as('kind'), 'epoch', 'seq', 'bytes', 'at', 'author'])
      .where('document', '=', name)
      .where('seq', '<=', snapshotSeq(name))
    return build
      .selectFrom('document_history')
      .select(['kind', 'epoch', 'seq', 'bytes', 'at', 'author'])
      .where('document', '=', name)
      .unionAll(folded)
      .orderBy('epoch')
      .orderBy('seq')
      .orderBy('kind')
  }

  /** Up to where the snapshot of a document says all. */
  function snapshotSeq(name: DocumentName) {
    return build.selectFrom('documents').select('snapshot_seq').where('name', '=', name)
  }

  /** A document comes into being with the first thing written in it. */
  function begun(name: DocumentName, { epoch, seq }: LogPosition): readonly Statement[] {
    if (epoch !== 0 || seq !== 0) return []
    const document = { name, session: sessionOf(name), epoch: 0, seq: 0, snapshot_seq: 0 }
    return [
      statement(
        build
          .insertInto('documents')
          .values(document)
          .onConflict((conflict) => conflict.column('name').doNothing()),
      ),
    ]
  }

  function standing(name: DocumentName, { epoch, seq }: LogPosition) {
    return build.updateTable('documents').where('name', '=', name).where('epoch', '=', epoch).where('seq', '=', seq)
  }

  function keep(name: DocumentName, snapshot: Uint8Array): Statement {
    return statement(
      build
        .insertInto('document_snapshots')
        .values({ document: name, bytes: snapshot })
        .onConflict((conflict) => conflict.column('document').doUpdateSet({ bytes: snapshot })),
    )
  }

  /** Makes history of all that lies in the log. */
  function supersede(name: DocumentName): readonly Statement[] {
    return [
      statement(
        build
          .insertInto('document_history')
          .columns(['document', 'seq', 'epoch', 'kind', 'bytes', 'at', 'author'])
          .expression(
            build
              .selectFrom('document_updates')
              .select(['document', 'seq', 'epoch', sql<'update'>`'update'`.as('kind'), 'bytes', 'at', 'author'])
              .where('document', '=', name),
          ),
      ),
      statement(build.deleteFrom('document_updates').where('document', '=', name)),
    ]
  }

  function erase(name: DocumentName): readonly Statement[] {
    return [
      statement(build.deleteFrom('document_updates').where('document', '=', name)),
      statement(build.deleteFrom('document_history').where('document', '=', name)),
      countForget(engine),
    ]
  }
}

function withAuthor<Row extends { readonly author: PersonId | null }>({ author, ...row }: Row) {
  return { ...row, ...(author !== null && { author }) }
}
