import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Statement } from '../sql/statement.ts'
import { Database } from './database.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-database-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

const first = [statement('create table settings (key text primary key, value integer)')]

test('[ST47] a database on disk waits for the disk, keeps a log, overwrites what is deleted and checks references', () => {
  const database = open([first])
  const setting = (name: string) => Object.values(database.read(statement(`pragma ${name}`))[0] ?? {})[0]
  expect(['synchronous', 'journal_mode', 'secure_delete', 'foreign_keys'].map(setting)).toEqual([2, 'wal', 1, 1])
  database.close()
})

test('[ST48] a new migration runs once, and one that fails leaves the database as it was', () => {
  open([first]).close()
  const broken = [statement('create table words (word text)'), statement('insert into nowhere values (1)')]
  expect(() => open([first, broken])).toThrow('nowhere')
  const mended = [statement('create table words (word text)')]
  open([first, mended]).close()
  const database = open([first, mended])
  expect(database.read(statement('select version from schema_version'))).toEqual([{ version: 2 }])
  expect(database.read(statement('select * from words'))).toEqual([])
  database.close()
})

function open(migrations: readonly (readonly Statement[])[]): Database {
  return new Database({ file: path.join(folder, 'test.sqlite'), migrations, visiting: false, delay: 0 })
}

function statement(sql: string): Statement {
  return { sql, parameters: [], one: false }
}
