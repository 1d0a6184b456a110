import process from 'node:process'

/** Says in one sentence why a command cannot begin with what it was given, and answers the exit code for that. */
export function badInput(sentence: string): number {
  process.stderr.write(`${sentence}\n`)
  return 2
}
