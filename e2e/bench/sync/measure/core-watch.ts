import { readFileSync } from 'node:fs'
import { canPin, cores } from './cores.ts'

/** Milliseconds that the server's core was in use so far, by whomever; of all cores where servers are not kept on one. */
export function readCoreTime(): number {
  const name = canPin ? `cpu${cores.server}` : 'cpu'
  const line = readFileSync('/proc/stat', 'utf8')
    .split('\n')
    .find((row) => row.startsWith(`${name} `))
  const [user = 0, nice = 0, system = 0, , , interrupts = 0, softInterrupts = 0, stolen = 0] = (line ?? '')
    .trim()
    .split(/\s+/)
    .slice(1)
    .map(Number)
  return (user + nice + system + interrupts + softInterrupts + stolen) * MS_PER_TICK
}

const MS_PER_TICK = 10
