import path from 'node:path'
import { addressOf, readMachine } from '../auth/address.ts'
import { makeOrganiserToken } from '../auth/organisers.ts'
import { makeFolder } from '../storage/folder-lock.ts'
import { openSqlite } from '../storage/open-sqlite.ts'
import { systemClock } from '../system-clock.ts'
import type { Command } from './command.ts'
import { throwFault } from './throw-fault.ts'

/** Makes another one-time link, also beside a running server. */
export const organiserLinkCommand: Command = {
  usage: 'organiser-link',
  does: 'Makes a link by which one person becomes an organiser, within 24 hours.',
  async run(_args, { config, say }) {
    makeFolder(path.resolve(config.dataDir))
    await using storage = await openSqlite({
      directory: config.dataDir,
      clock: systemClock,
      report: throwFault,
      visiting: true,
    })
    const token = await makeOrganiserToken(storage, systemClock)
    say(`${addressOf(config, config.port, readMachine()).url}/word-organisator/${token}`)
    return 0
  },
}
