import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { MINUTE } from '@tafelronde/shared/lib/clock.ts'
import { HandClock } from '../testing/hand-clock.ts'
import { ada, ben, bytes, newSession, noon, spring, springHarvest, springPaper, start } from './contract-samples.ts'
import { databaseFile } from './database-file.ts'
import { alter, fail, filesWith, newFolder, openIn } from './folder-samples.ts'
import { openSqlite, sqliteBuilder } from './open-sqlite.ts'
import { migrations } from './sql/migrations.ts'
import { statement } from './sql/statement.ts'
import { Database } from './sqlite/database.ts'
import { describeStorage } from './storage.contract.ts'

describeStorage('SQLite on disk', async () => openIn(await newFolder()))
describeStorage('SQLite in memory', () => openSqlite({ clock: new HandClock(noon), report: fail }))

describe('SQLite on disk over time', () => {
  test('[ST36] what was committed is there after closing and opening', async () => {
    const folder = await newFolder()
    await using first = await openIn(folder)
    await first.commit([first.documents.appending(springPaper, start, [{ bytes: bytes(1), at: noon }])])
    await first[Symbol.asyncDispose]()
    await using second = await openIn(folder)
    expect((await second.documents.read(springPaper)).tail).toEqual([bytes(1)])
  })

  test('[ST36] everything that was acknowledged is there after the process was killed', async () => {
    const folder = await newFolder()
    const child = fork(new URL('../testing/append-until-killed.ts', import.meta.url), [folder], { execArgv: [] })
    let acknowledged = 0
    await new Promise<void>((resolve) => {
      child.on('message', (seq: number) => {
        acknowledged = seq
        if (seq === 50) resolve()
      })
    })
    const gone = once(child, 'exit')
    child.kill('SIGKILL')
    await gone
    await using storage = await openIn(folder)
    const { seq, tail } = await storage.documents.read(springPaper)
    expect(acknowledged).toBeGreaterThanOrEqual(50)
    expect(seq).toBeGreaterThanOrEqual(acknowledged)
    expect(tail).toEqual(Array.from({ length: seq }, (_, place) => bytes(place % 256)))
  })

  test('[ST37] a database of a newer version is refused with a clear sentence, and is left as it is', async () => {
    const folder = await newFolder()
    const storage = await openIn(folder)
    await storage[Symbol.asyncDispose]()
    alter(folder, 'update schema_version set version = 99')
    await expect(openIn(folder)).rejects.toMatchObject({
      kind: 'newer',
      message: expect.stringContaining('newer version of Tafelronde (its tables have version 99'),
    })
    expect(alter(folder, 'select version from schema_version')).toEqual([{ version: 99 }])
  })

  test('[ST109] a database from before snapshots had a table of their own opens with everything in it', async () => {
    const folder = await newFolder()
    const file = databaseFile(folder)
    const before = migrations.slice(0, 2)
    const types = { bytes: 'blob', instant: 'integer', clientId: 'integer' } as const
    const statements = before.map((migration) => migration(sqliteBuilder(), types).map(statement))
    new Database({ file, migrations: statements, visiting: false, delay: 0 }).close()
    alter(folder, `insert into documents values ('${springPaper}', '${spring}', 1, 3, 2, x'0102')`)
    alter(folder, `insert into documents values ('${springHarvest}', '${spring}', 0, 1, 0, null)`)
    alter(folder, `insert into document_updates values ('${springPaper}', 3, 1, x'03', ${noon}, '${ada}')`)
    await using storage = await openIn(folder)
    const { documents } = storage
    const tail = [bytes(3)]
    expect(await documents.read(springPaper)).toEqual({ epoch: 1, seq: 3, snapshot: bytes(1, 2), tail })
    expect(await documents.read(springHarvest)).toEqual({ epoch: 0, seq: 1, tail: [] })
    await storage.commit([documents.compacting(springPaper, { epoch: 1, seq: 3 }, bytes(7))])
    expect(await documents.read(springPaper)).toEqual({ epoch: 1, seq: 3, snapshot: bytes(7), tail: [] })
    await storage.commit([documents.deleting(spring)])
    expect(alter(folder, 'select count(*) as left from document_snapshots')).toEqual([{ left: 0 }])
  })

  test('[ST38] a backup is made every ten minutes in which something changed, and the last six stay', async () => {
    const folder = await newFolder()
    const clock = new HandClock(noon)
    await using storage = await openIn(folder, { clock })
    const backups = () => readdir(path.join(folder, 'backups')).then((names) => names.toSorted())
    for (let time = 1; time <= 8; time++) {
      await storage.commit([storage.sessions.adding(newSession(`session-${time}` as typeof spring, `${time}`))])
      clock.forward(10 * MINUTE)
      const moments = Array.from({ length: time }, (_, before) => noon + (before + 1) * 10 * MINUTE).slice(-6)
      const names = moments.map((moment) => `tafelronde-${new Date(moment).toISOString().replaceAll(':', '-')}.sqlite`)
      await expect.poll(backups).toEqual(names)
    }
    const made = await backups()
    clock.forward(10 * MINUTE)
    await storage[Symbol.asyncDispose]()
    expect(await backups()).toEqual(made)
  })

  test('[ST39] a backup opens as a storage with everything in it', async () => {
    const folder = await newFolder()
    await using storage = await openIn(folder)
    await storage.commit([storage.documents.appending(springPaper, start, [{ bytes: bytes(1), at: noon }])])
    const file = await storage.backUp()
    const restored = await newFolder()
    await writeFile(path.join(restored, 'tafelronde.sqlite'), await readFile(file ?? ''))
    await using second = await openIn(restored)
    expect((await second.documents.read(springPaper)).tail).toEqual([bytes(1)])
  })

  test('[ST41] forgetting leaves no byte of a deleted name in the folder', async () => {
    const folder = await newFolder()
    const clock = new HandClock(noon)
    await using storage = await openIn(folder, { clock })
    const { roster } = storage
    const entry = {
      person: ada,
      name: 'Ada Lovelace-Byron',
      organisation: 'Provincie Zeeland',
      level: 'provincie',
    } as const
    await storage.commit([roster.adding(spring, { ...entry, name: 'Augusta Ada' })])
    await storage.commit([roster.changing(spring, entry)])
    await storage.commit([roster.adding(spring, { ...entry, person: ben, name: 'Ben' })])
    await storage.backUp()
    clock.forward(MINUTE)
    await storage.backUp()
    await writeFile(path.join(folder, 'backups', 'tafelronde-cut-short.sqlite.partial'), entry.name)
    expect(await filesWith(folder, 'Ada Lovelace-Byron')).toHaveLength(4)
    await storage.commit([roster.erasingNames(spring)])
    await storage.forget()
    expect(await filesWith(folder, 'Ada Lovelace-Byron')).toEqual([])
    expect(await filesWith(folder, 'Augusta Ada')).toEqual([])
    expect(await filesWith(folder, 'Provincie Zeeland')).not.toEqual([])
    expect(await readdir(path.join(folder, 'backups'))).toHaveLength(1)
  })

  test('[ST41] a name that changed leaves no byte either once names are forgotten', async () => {
    const folder = await newFolder()
    await using storage = await openIn(folder)
    const entry = { person: ada, name: 'Ada Lovelace-Byron', organisation: '', level: 'overig' } as const
    await storage.commit([storage.roster.adding(spring, entry)])
    await storage.commit([storage.roster.removingAll(spring)])
    await storage.forget()
    await storage[Symbol.asyncDispose]()
    expect(await filesWith(folder, 'Ada Lovelace-Byron')).toEqual([])
  })

  test('[ST42] a forgetting that was cut short is finished at the next start', async () => {
    const folder = await newFolder()
    const first = await openIn(folder)
    const entry = { person: ada, name: 'Ada Lovelace-Byron', organisation: '', level: 'overig' } as const
    await first.commit([first.roster.adding(spring, entry)])
    await first.backUp()
    await first.commit([first.roster.removing(spring, ada)])
    await first[Symbol.asyncDispose]()
    expect(await filesWith(folder, 'Ada Lovelace-Byron')).not.toEqual([])
    await using second = await openIn(folder)
    expect(await second.roster.list(spring)).toEqual([])
    expect(await filesWith(folder, 'Ada Lovelace-Byron')).toEqual([])
    await second[Symbol.asyncDispose]()
    const [backup] = await readdir(path.join(folder, 'backups'))
    await using third = await openIn(folder, { clock: new HandClock(noon + MINUTE) })
    expect(await third.roster.list(spring)).toEqual([])
    expect(await readdir(path.join(folder, 'backups'))).toEqual([backup])
  })

  test('[ST45] a command beside a running server sees what it writes and leaves the care for the file to it', async () => {
    const folder = await newFolder()
    await using server = await openIn(folder)
    await using visitor = await openIn(folder, { visiting: true })
    await visitor.commit([visitor.sessions.adding(newSession(spring, '12345678'))])
    await visitor[Symbol.asyncDispose]()
    expect(await server.sessions.findByCode('12345678')).toBeDefined()
    expect(alter(folder, `select value from settings where key = 'clean'`)).toEqual([{ value: 0 }])
    await server[Symbol.asyncDispose]()
    expect(alter(folder, `select value from settings where key = 'clean'`)).toEqual([{ value: 1 }])
  })

  test('[ST46] a folder that cannot be used is a fault that names it', async () => {
    const folder = await newFolder()
    const file = path.join(folder, 'in-the-way')
    await writeFile(file, '')
    await expect(openIn(file)).rejects.toMatchObject({ kind: 'broken', message: expect.stringContaining(file) })
    await mkdir(path.join(folder, 'tafelronde.sqlite'))
    await expect(openIn(folder)).rejects.toMatchObject({ name: 'StorageFault', kind: 'broken' })
  })
})
