import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, onTestFinished, test } from 'vitest'
import { newFolder } from '../folder-samples.ts'
import type { Statement } from '../sql/statement.ts'
import { Database } from './database.ts'
import { runTogether } from './group-commit.ts'
import { JobDesk, PATIENCE } from './job-desk.ts'
import type { Job } from './messages.ts'

test('[ST110] what is to be written while another process holds the database waits, and is done together', async () => {
  const { desk, other, answers, runs } = await openDesk()
  other.exec('begin immediate')
  desk.take([lay(1, 'Ada'), lay(2, 'Ben')])
  desk.take([lay(3, 'Ada'), lay(4, 'Chi')])
  desk.tryAgain()
  expect(answers).toEqual([])
  other.exec('rollback')
  const before = runs.length
  desk.tryAgain()
  expect(runs.slice(before)).toEqual([4])
  expect(answers).toMatchObject([
    [1, { kind: 'done' }],
    [2, { kind: 'done' }],
    [3, { kind: 'conflict' }],
    [4, { kind: 'done' }],
  ])
  desk.tryAgain()
  expect(answers).toHaveLength(4)
})

test('[ST111] while another process holds the database, questions are answered with what is on disk', async () => {
  const { desk, other, answers } = await openDesk()
  desk.take([lay(1, 'Ada')])
  other.exec('begin immediate')
  desk.take([lay(2, 'Ben'), look(3)])
  desk.take([look(4)])
  const seen = { kind: 'done', rows: [[{ word: 'Ada' }]] }
  expect(answers.slice(1)).toEqual([
    [3, seen],
    [4, seen],
  ])
})

test('[ST43] what has waited too long for a database that another process holds is a fault with that name', async () => {
  const { desk, other, answers, turn } = await openDesk()
  other.exec('begin immediate')
  desk.take([lay(1, 'Ada')])
  turn(PATIENCE - 1)
  desk.take([lay(2, 'Ben')])
  desk.tryAgain()
  expect(answers).toEqual([])
  turn(1)
  desk.tryAgain()
  expect(answers).toMatchObject([[1, { kind: 'fault', fault: 'locked' }]])
  other.exec('rollback')
  desk.tryAgain()
  desk.take([look(3)])
  expect(answers.slice(1)).toMatchObject([
    [2, { kind: 'done' }],
    [3, { kind: 'done', rows: [[{ word: 'Ben' }]] }],
  ])
})

test('[ST112] whoever only asks whether one can write hears it at once', async () => {
  const { desk, other, answers } = await openDesk()
  other.exec('begin immediate')
  desk.take([{ id: 1, job: { ...lay(1, 'Ada').job, kind: 'probe' } }])
  desk.take([lay(2, 'Ben')])
  desk.take([{ id: 3, job: { ...lay(3, 'Chi').job, kind: 'probe' } }])
  expect(answers).toMatchObject([
    [1, { kind: 'fault', fault: 'locked' }],
    [3, { kind: 'fault', fault: 'locked' }],
  ])
})

test('[ST43] a database that is closed while another process holds it leaves nobody without an answer', async () => {
  const { desk, other, answers } = await openDesk()
  other.exec('begin immediate')
  desk.take([lay(1, 'Ada')])
  desk.finish()
  expect(answers).toMatchObject([[1, { kind: 'fault', fault: 'locked' }]])
})

async function openDesk() {
  const file = path.join(await newFolder(), 'test.sqlite')
  const tables = [
    'create table settings (key text primary key, value integer)',
    'create table words (word text primary key)',
  ]
  const database = new Database({ file, migrations: [tables.map((sql) => statement(sql))], visiting: false, delay: 0 })
  const other = new DatabaseSync(file)
  onTestFinished(() => {
    other.close()
    database.close()
  })
  const answers: unknown[] = []
  const runs: number[] = []
  let now = 0
  const desk = new JobDesk({
    run: (jobs) => {
      runs.push(jobs.length)
      return runTogether(database, jobs)
    },
    answer: (outcomes) => answers.push(...outcomes.map(({ id, outcome }) => [id, outcome])),
    now: () => now,
    wake: () => {},
  })
  return { desk, other, answers, runs, turn: (milliseconds: number) => (now += milliseconds) }
}

function lay(id: number, word: string): { readonly id: number; readonly job: Job } {
  return { id, job: { kind: 'write', statements: [statement('insert into words values (?)', word)] } }
}

function look(id: number): { readonly id: number; readonly job: Job } {
  return { id, job: { kind: 'read', statements: [statement('select word from words order by word')] } }
}

function statement(sql: string, ...parameters: readonly string[]): Statement {
  return { sql, parameters, one: false }
}
