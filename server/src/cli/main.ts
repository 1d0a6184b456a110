import { readConfig } from '../config.ts'
import { describeStartFault } from './start-fault.ts'
import type { Command } from './command.ts'

/** Each is loaded when it is asked for: the least of them needs next to nothing of the house. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  'organiser-link': async () => (await import('./organiser-link.ts')).organiserLinkCommand,
  backup: async () => (await import('./backup.ts')).backupCommand,
  restore: async () => (await import('./restore.ts')).restoreCommand,
  rehearse: async () => (await import('./rehearse.ts')).rehearseCommand,
  plan: async () => (await import('./plan.ts')).planCommand,
  harvest: async () => (await import('./harvest.ts')).harvestCommand,
  export: async () => (await import('./export.ts')).exportCommand,
}

process.exitCode = await main(process.argv.slice(2))

async function main([name = 'help', ...args]: readonly string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (load === undefined) {
    const asked = ['help', '--help', '-h'].includes(name)
    await help(asked ? process.stdout : process.stderr)
    return asked ? 0 : 1
  }
  const config = readConfig(process.env)
  if (!config.ok) return fail(config.why)
  try {
    const command = await load()
    return await command.run(args, { config: config.value, say: (line) => process.stdout.write(`${line}\n`) })
  } catch (fault) {
    return fail(describeStartFault(fault, config.value))
  }
}

async function help(to: NodeJS.WriteStream): Promise<void> {
  const all = await Promise.all(Object.values(commands).map((load) => load()))
  const usages = all.map(({ usage, does }) => `  ${usage}\n      ${does}\n`)
  to.write(`npx --no tafelronde COMMAND\n\n${usages.join('')}  help\n      This list.\n`)
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 1
}
