import { type CompiledQuery, type Kysely, sql } from 'kysely'

/** Where the engines name the same thing differently. */
export interface ColumnTypes {
  readonly bytes: 'blob' | 'bytea'
  readonly instant: 'integer' | 'bigint'
  readonly clientId: 'integer' | 'bigint'
}

/** One step from a layout of the tables to the next. Once released, a step is never changed: add another. */
export type Migration = (build: Kysely<unknown>, types: ColumnTypes) => readonly { compile(): CompiledQuery }[]

/** Every step from an empty database to the tables of `schema.ts`, in order. */
export const migrations: readonly Migration[] = [
  firstTables,
  issuedClientIds,
  snapshotsApart,
  supportOfPeople,
  publicReports,
  houseStyle,
]

function firstTables({ schema }: Kysely<unknown>, { bytes, instant }: ColumnTypes): ReturnType<Migration> {
  return [
    schema
      .createTable('settings')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('value', 'integer', (column) => column.notNull()),
    schema
      .createTable('sessions')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('code', 'text', (column) => column.notNull().unique())
      .addColumn('join_secret', 'text', (column) => column.notNull().unique())
      .addColumn('facilitator_secret', 'text', (column) => column.notNull().unique())
      .addColumn('reader_secret', 'text', (column) => column.notNull().unique())
      .addColumn('created_at', instant, (column) => column.notNull())
      .addColumn('date', 'text', (column) => column.notNull())
      .addColumn('community', 'text', (column) => column.notNull())
      .addColumn('names_until', instant, (column) => column.notNull())
      .addColumn('names_deleted_at', instant)
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('revision', 'integer', (column) => column.notNull()),
    schema
      .createTable('roster')
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('level', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('roster_key', ['session', 'person']),
    schema
      .createTable('badges')
      .addColumn('token', 'text', (column) => column.primaryKey())
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('bearer', 'text', (column) => column.notNull())
      .addColumn('created_at', instant, (column) => column.notNull()),
    schema.createIndex('badges_of_session').on('badges').columns(['session', 'kind', 'bearer']),
    schema
      .createTable('one_time_tokens')
      .addColumn('token', 'text', (column) => column.primaryKey())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('session', 'text')
      .addColumn('person', 'text')
      .addColumn('created_at', instant, (column) => column.notNull())
      .addColumn('expires_at', instant, (column) => column.notNull())
      .addColumn('used_at', instant),
    schema
      .createTable('organisers')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('created_at', instant, (column) => column.notNull()),
    schema
      .createTable('organiser_logins')
      .addColumn('token', 'text', (column) => column.primaryKey())
      .addColumn('organiser', 'text', (column) => column.notNull().references('organisers.id').onDelete('cascade'))
      .addColumn('created_at', instant, (column) => column.notNull()),
    schema
      .createTable('answers')
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('command', 'text', (column) => column.notNull())
      .addColumn('answer', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('answers_key', ['session', 'person', 'command']),
    schema
      .createTable('waiting_screens')
      .addColumn('token', 'text', (column) => column.primaryKey())
      .addColumn('code', 'text', (column) => column.notNull().unique())
      .addColumn('until', instant, (column) => column.notNull()),
    schema
      .createTable('documents')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('epoch', 'integer', (column) => column.notNull())
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('snapshot_seq', 'integer', (column) => column.notNull())
      .addColumn('snapshot', sql.raw(bytes)),
    schema.createIndex('documents_of_session').on('documents').column('session'),
    schema
      .createTable('document_updates')
      .addColumn('document', 'text', (column) => column.notNull().references('documents.name').onDelete('cascade'))
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('epoch', 'integer', (column) => column.notNull())
      .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
      .addColumn('at', instant, (column) => column.notNull())
      .addColumn('author', 'text')
      .addPrimaryKeyConstraint('document_updates_key', ['document', 'seq']),
    schema
      .createTable('document_history')
      .addColumn('document', 'text', (column) => column.notNull().references('documents.name').onDelete('cascade'))
      .addColumn('seq', 'integer', (column) => column.notNull())
      .addColumn('epoch', 'integer', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('bytes', sql.raw(bytes), (column) => column.notNull())
      .addColumn('at', instant, (column) => column.notNull())
      .addColumn('author', 'text')
      .addPrimaryKeyConstraint('document_history_key', ['document', 'seq', 'epoch', 'kind']),
  ]
}

/** Which client ids of a document were given to whom. */
function issuedClientIds({ schema }: Kysely<unknown>, { instant, clientId }: ColumnTypes): ReturnType<Migration> {
  return [
    schema
      .createTable('client_ids')
      .addColumn('document', 'text', (column) => column.notNull())
      .addColumn('id', clientId, (column) => column.notNull())
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('person', 'text')
      .addColumn('at', instant, (column) => column.notNull())
      .addPrimaryKeyConstraint('client_ids_key', ['document', 'id']),
    schema.createIndex('client_ids_of_session').on('client_ids').columns(['session', 'person']),
  ]
}

/** Snapshots in a table of their own: they are long, and an append need not write around them each time. */
function snapshotsApart(build: Kysely<unknown>, { bytes }: ColumnTypes): ReturnType<Migration> {
  const { schema } = build
  const move = sql`insert into document_snapshots select name, snapshot from documents where snapshot is not null`
  return [
    schema
      .createTable('document_snapshots')
      .addColumn('document', 'text', (column) => column.primaryKey().references('documents.name').onDelete('cascade'))
      .addColumn('bytes', sql.raw(bytes), (column) => column.notNull()),
    { compile: () => move.compile(build) },
    schema.alterTable('documents').dropColumn('snapshot'),
  ]
}

/** Who gave dots to what, and who agrees. */
function supportOfPeople({ schema }: Kysely<unknown>): ReturnType<Migration> {
  return [
    schema
      .createTable('dots')
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('subject', 'text', (column) => column.notNull())
      .addColumn('count', 'integer', (column) => column.notNull())
      .addPrimaryKeyConstraint('dots_key', ['session', 'person', 'subject']),
    schema
      .createTable('opinions')
      .addColumn('session', 'text', (column) => column.notNull())
      .addColumn('person', 'text', (column) => column.notNull())
      .addColumn('conclusion', 'text', (column) => column.notNull())
      .addColumn('opinion', 'text')
      .addColumn('told', 'text')
      .addPrimaryKeyConstraint('opinions_key', ['session', 'person', 'conclusion']),
  ]
}

/** Under which codes reports are public, or once were. */
function publicReports({ schema }: Kysely<unknown>, { instant }: ColumnTypes): ReturnType<Migration> {
  return [
    schema
      .createTable('publications')
      .addColumn('code', 'text', (column) => column.primaryKey())
      // A session has one at a time; those that were withdrawn are of none.
      .addColumn('session', 'text', (column) => column.unique())
      .addColumn('variant', 'text')
      .addColumn('published_at', instant)
      .addColumn('withdrawn_at', instant),
  ]
}

/** How reports look here, and the logos that may stand in them. */
function houseStyle({ schema }: Kysely<unknown>, { bytes }: ColumnTypes): ReturnType<Migration> {
  return [
    schema
      .createTable('house_tokens')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'text', (column) => column.notNull()),
    schema
      .createTable('logos')
      .addColumn('organisation_key', 'text', (column) => column.primaryKey())
      .addColumn('organisation', 'text', (column) => column.notNull())
      .addColumn('png', sql.raw(bytes), (column) => column.notNull())
      .addColumn('width', 'integer', (column) => column.notNull())
      .addColumn('height', 'integer', (column) => column.notNull())
      .addColumn('alt', 'text', (column) => column.notNull()),
  ]
}
