import { readConfig } from '../config.ts'
import { describeStartFault } from './start-fault.ts'
import { backupCommand } from './backup.ts'
import { type Command } from './command.ts'
import { exportCommand } from './export.ts'
import { harvestCommand } from './harvest.ts'
import { organiserLinkCommand } from './organiser-link.ts'
import { planCommand } from './plan.ts'
import { rehearseCommand } from './rehearse.ts'
import { restoreCommand } from './restore.ts'

const commands: Readonly<Record<string, Command>> = {
  'organiser-link': organiserLinkCommand,
  backup: backupCommand,
  restore: restoreCommand,
  rehearse: rehearseCommand,
  plan: planCommand,
  harvest: harvestCommand,
  export: exportCommand,
}

process.exitCode = await main(process.argv.slice(2))

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (command === undefined) {
    const asked = ['help', '--help', '-h'].includes(name)
    help(asked ? process.stdout : process.stderr)
    return asked ? 0 : 1
  }
  const config = readConfig(process.env)
  if (!config.ok) return fail(config.why)
  try {
    return await command.run(args, { config: config.value, say: (line) => process.stdout.write(`${line}\n`) })
  } catch (fault) {
    return fail(describeStartFault(fault, config.value))
  }
}

function help(to: NodeJS.WriteStream): void {
  const usages = Object.values(commands).map(({ usage, does }) => `  ${usage}\n      ${does}\n`)
  to.write(`npx --no tafelronde COMMAND\n\n${usages.join('')}  help\n      This list.\n`)
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}
