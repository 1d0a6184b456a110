import { existsSync } from 'node:fs'
import { chmod } from 'node:fs/promises'
import path from 'node:path'
import { copyDatabase, databaseFile } from '../storage/database-file.ts'
import type { Command } from './command.ts'

/** Writes everything into one file, also beside a running server. */
export const backupCommand: Command = {
  usage: 'backup FILE',
  does: 'Writes everything into one new file. Names in it are not deleted on their date: keep it safe.',
  async run([file, ...rest], { config, say }) {
    if (file === undefined || rest.length > 0) {
      say('Say where the backup goes: npx --no tafelronde backup FILE')
      return 1
    }
    const to = path.resolve(file)
    if (existsSync(to)) {
      say(`${to} is there already; choose another name.`)
      return 1
    }
    const from = databaseFile(config.dataDir)
    if (!existsSync(from)) {
      say(`There is nothing to back up in ${path.resolve(config.dataDir)}.`)
      return 1
    }
    await copyDatabase(from, to)
    await chmod(to, 0o600)
    say(`Everything is in ${to}. It holds names: keep it safe, and delete it in time.`)
    return 0
  },
}
