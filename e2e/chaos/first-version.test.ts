import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { databaseFile } from '@tafelronde/server/storage/database-file.ts'
import { Browser } from '@tafelronde/server/testing/browser.ts'
import { ServerProcess } from '../support/server-process.ts'

/** Made by the first version itself; what it must open as stands beside it. */
const fixtures = path.join(import.meta.dirname, '..', 'fixtures')

/** The afternoon on which it was made: its names were not due yet. */
const THEN = Date.UTC(2023, 10, 30, 12)

interface FirstVersion {
  readonly session: string
  readonly cookies: { readonly desk: string }
  readonly report: object
}

async function withFirstVersion(work: (folder: string, expected: FirstVersion) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-chaos-'))
  try {
    await cp(path.join(fixtures, 'first-version.sqlite'), databaseFile(folder))
    await work(folder, JSON.parse(await readFile(path.join(fixtures, 'first-version.json'), 'utf8')) as FirstVersion)
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function readReport(server: ServerProcess, { session, cookies }: FirstVersion): Promise<unknown> {
  const browser = new Browser(`http://127.0.0.1:${server.port}`)
  const path = `/api/sessions/${session}/report.json`
  return (await browser.ask('GET', path, undefined, { cookie: cookies.desk })).body
}

test('[CH16] the first version’s database opens, is killed as it opens, and opens again with everything in it', async ({
  task,
}) => {
  await withFirstVersion(async (folder, expected) => {
    const server = await ServerProcess.start({ dataDir: folder, publicUrl: '', at: THEN })
    expect(await readReport(server, expected)).toMatchObject(expected.report)
    await server.kill9()
    await server.startAgain()
    expect(await readReport(server, expected)).toMatchObject(expected.report)
    await server.stop()
    task.meta.figure = 'the report says the same before and after'
  })
})

test('[CH16] control: a database that this version cannot know is not taken for an old one', async ({ task }) => {
  await withFirstVersion(async (folder) => {
    const database = new DatabaseSync(databaseFile(folder))
    database.exec('update schema_version set version = 1000')
    database.close()
    const start = ServerProcess.start({ dataDir: folder, publicUrl: '', at: THEN })
    await expect(start).rejects.toThrow('made by a newer version')
    task.meta.figure = 'refused as made by a newer version'
  })
})
