import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { cpSessionFile } from '../export/testing/cp-report.ts'

const main = path.join(import.meta.dirname, 'main.ts')

test('[CM94] the report of a kept session is made in every form without a server, and the file comes out as it went in', async () => {
  await inFolder(async (folder) => {
    const file = `${JSON.stringify(cpSessionFile(), null, 2)}\n`
    await writeFile(path.join(folder, 'kept.json'), file)
    const ran = await run(folder, 'kept.json', '--to', 'out')
    expect(ran.code).toBe(0)
    expect((await readdir(path.join(folder, 'out'))).toSorted()).toEqual([
      'bijeenkomst.json',
      'bijeenkomst.xlsx',
      'csv.zip',
      'newsletter.zip',
      'plaatjes.zip',
      'verslag.docx',
      'verslag.html',
      'verslag.json',
      'verslag.md',
      'verslag.odt',
      'verslag.pdf',
    ])
    expect(await readFile(path.join(folder, 'out', 'bijeenkomst.json'), 'utf8')).toBe(file)
  })
}, 120_000)

test('[CM95] what cannot be exported is refused in one sentence, and nothing is written', async () => {
  await inFolder(async (folder) => {
    await writeFile(path.join(folder, 'other.json'), '{"schema":"something else"}')
    await writeFile(path.join(folder, 'kept.json'), JSON.stringify(cpSessionFile()))
    for (const [args, why] of [
      [['other.json', '--to', 'out'], 'no file of a session'],
      [['missing.json', '--to', 'out'], 'cannot be read'],
      [['kept.json'], 'Usage'],
      [['kept.json', '--to', 'out', '--form', 'doc'], 'A form is one of'],
      [['kept.json', '--to', 'out', '--variant', '{"names":"yes"}'], 'The variant is not understood'],
    ] as const) {
      const ran = await run(folder, ...args)
      expect(ran.code).toBe(2)
      expect(ran.said).toContain(why)
    }
    expect(await readdir(folder)).toEqual(['kept.json', 'other.json'])
  })
}, 60_000)

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'tafelronde-export-'))
  try {
    await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run(cwd: string, ...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  return new Promise((resolve) => {
    const program = ['--disable-warning=ExperimentalWarning', main, 'export', ...args]
    const child = execFile(process.execPath, program, { cwd }, (_error, _out, said) =>
      resolve({ code: child.exitCode ?? -1, said }),
    )
  })
}
