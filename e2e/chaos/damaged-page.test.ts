import { mkdir, open, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, inject, test } from 'vitest'
import { backupFolder, databaseFile } from '@tafelronde/server/storage/database-file.ts'
import { contentOf } from './stage/content-of.ts'
import { runCommand } from './stage/run-command.ts'
import { Stage, type StageParts } from './stage/stage.ts'

interface Damaged {
  /** What the server said when it did not start; `undefined` when it did. */
  readonly refusal: string | undefined
  /** The backup that it should name: of two, the newest that is whole. */
  readonly good: string
  readonly wroteInDamaged: boolean
  /** Words that were there when the backup was made, and how many of these are there after restoring it. */
  readonly backedUp: number
  readonly restored: number
}

/** Kills the server, spoils what lies on the disk, starts it again, and does what it says. */
async function damage(parts: StageParts = {}): Promise<Damaged> {
  await using stage = await Stage.open(inject('day'), parts)
  const { folder, server, writers } = stage
  const [ada] = writers
  if (ada === undefined) throw new Error('Nobody sits at the table.')
  await stage.gather([ada])
  await ada.layNote()
  for (let number = 0; number < 20; number += 1) ada.typeAtOnce()
  await ada.untilKept()
  const before = await stage.readWords()
  const good = await backUp(folder)
  for (let number = 0; number < 20; number += 1) ada.typeAtOnce()
  await ada.untilKept()
  await server.kill9()
  ada.leave()

  await spoilPage(databaseFile(folder))
  const content = await contentOf(folder)
  const refusal = await server.startAgain().then(
    () => undefined,
    (fault: unknown) => String(fault),
  )
  const wroteInDamaged = (await contentOf(folder)) !== content
  if (refusal === undefined) return { refusal, good, wroteInDamaged, backedUp: before.size, restored: 0 }
  const command = /npx --no tafelronde (restore) '([^']+)'/.exec(refusal)?.slice(1) ?? []
  await runCommand(folder, command)
  await server.startAgain()
  const there = await stage.readWords()
  const restored = [...before.keys()].filter((word) => there.has(word)).length
  return { refusal, good, wroteInDamaged, backedUp: before.size, restored }
}

/** A backup as the server makes it, and a newer one that is as damaged as the rest. */
async function backUp(folder: string): Promise<string> {
  await mkdir(backupFolder(folder), { recursive: true })
  const good = path.join(backupFolder(folder), 'tafelronde-2023-11-30T13-00-00.000Z.sqlite')
  const bad = path.join(backupFolder(folder), 'tafelronde-2023-11-30T13-10-00.000Z.sqlite')
  await runCommand(folder, ['backup', good])
  await writeFile(bad, await readFile(good))
  await spoilPage(bad)
  return good
}

/** An index that nobody reads or writes when a day goes on: whoever does not look finds nothing wrong with it. */
const SPOILED = 'badges_of_session'

/** As a disk does that loses a block: one page says something else. */
async function spoilPage(file: string): Promise<void> {
  const database = new DatabaseSync(file, { readOnly: true })
  const { page } = database.prepare('select rootpage as page from sqlite_schema where name = ?').get(SPOILED) ?? {}
  const { size } = database.prepare('select page_size as size from pragma_page_size').get() ?? {}
  database.close()
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(Number(size), 'spoiled '), 0, Number(size), (Number(page) - 1) * Number(size))
  await handle.close()
}

test('[CH5] a server that finds damage does not start on it, names the newest good backup, and that one works', async ({
  task,
}) => {
  const { refusal, good, wroteInDamaged, backedUp, restored } = await damage()
  task.meta.figure = `refused: ${refusal !== undefined}; ${restored} of ${backedUp} words of the backup are there after restoring it`
  expect(refusal).toContain(`restore '${good}'`)
  expect(wroteInDamaged).toBe(false)
  expect(restored).toBe(backedUp)
  expect(backedUp).toBe(21)
})

test('[CH5] control: a server that does not look over what it opens is caught', async ({ task }) => {
  const { refusal, wroteInDamaged } = await damage({ without: ['no-look-over'] })
  task.meta.figure = `refused: ${refusal !== undefined}; wrote in what is damaged: ${wroteInDamaged}`
  expect([refusal, wroteInDamaged]).toEqual([undefined, true])
})
