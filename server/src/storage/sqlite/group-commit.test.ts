import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Statement } from '../sql/statement.ts'
import { Database } from './database.ts'
import { runTogether } from './group-commit.ts'
import type { Job } from './messages.ts'

let database: Database

beforeEach(() => {
  const tables = [
    'create table settings (key text primary key, value integer)',
    'create table words (word text primary key, bytes blob)',
  ]
  database = new Database({
    file: undefined,
    migrations: [tables.map((sql) => change(sql))],
    visiting: false,
    delay: 0,
  })
})

afterEach(() => database.close())

test('[ST32] a job that breaks in the middle of a group takes no other along, nor leaves half of itself', () => {
  const outcomes = runTogether(database, [
    lay('Ada'),
    { kind: 'write', statements: [insert('Ben'), change('insert into nowhere values (1)')] },
    { kind: 'write', statements: [insert('Chi'), insert('Ada')] },
    { kind: 'write', statements: [insert('Daan'), { ...change('update words set bytes = null where 0'), one: true }] },
    { kind: 'read', statements: [change('select * from nowhere')] },
    lay('Els'),
    { kind: 'read', statements: [change('select word from words order by word')] },
  ])
  expect(outcomes).toMatchObject([
    { kind: 'done' },
    { kind: 'fault', fault: 'broken' },
    { kind: 'conflict' },
    { kind: 'conflict' },
    { kind: 'fault', fault: 'broken' },
    { kind: 'done' },
    { kind: 'done', rows: [[{ word: 'Ada' }, { word: 'Els' }]] },
  ])
})

test('[ST44] a job for which the disk has no room is told so; the jobs beside it are done', () => {
  const [{ page_count: pages = 0 } = {}] = database.read(change('pragma page_count'))
  database.connection.exec(`pragma max_page_count = ${Number(pages) + 2}`)
  const outcomes = runTogether(database, [lay('Ada'), lay('Ben', 100_000), lay('Chi')])
  expect(outcomes).toMatchObject([{ kind: 'done' }, { kind: 'fault', fault: 'disk-full' }, { kind: 'done' }])
  expect(database.read(change('select word from words order by word'))).toEqual([{ word: 'Ada' }, { word: 'Chi' }])
})

function lay(word: string, size = 1): Job {
  return { kind: 'write', statements: [insert(word, size)] }
}

function insert(word: string, size = 1): Statement {
  return { sql: 'insert into words values (?, ?)', parameters: [word, new Uint8Array(size)], one: false }
}

function change(sql: string): Statement {
  return { sql, parameters: [], one: false }
}
