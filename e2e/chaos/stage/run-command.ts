import { execFile } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

const main = path.join(import.meta.dirname, '..', '..', '..', 'server', 'src', 'cli', 'main.ts')

/** Runs a command of the command line on a folder, as an operator does; throws what it says when it fails. */
export async function runCommand(folder: string, words: readonly string[]): Promise<string> {
  const flags = ['--disable-warning=ExperimentalWarning']
  const { stdout } = await promisify(execFile)(process.execPath, [...flags, main, ...words], {
    env: { PATH: process.env['PATH'], DATA_DIR: folder },
  })
  return stdout
}
