import { randomInt } from 'node:crypto'
import { type DestinationStream, pino, type Logger } from 'pino'
import type { LogLevel } from './config.ts'

/** What the server writes down: café words with ids. Never names, texts, tokens or whole addresses. */
export type Log = Logger

/** Logs something that broke and answers the short code that people can report, such as `K7-204`. */
export type ReportFault = (fault: unknown) => string

export function openLog(level: LogLevel, to?: DestinationStream): Log {
  const options = { level, base: null, serializers: { err: describeFault } }
  return to === undefined ? pino(options) : pino(options, to)
}

export function faultReporter(log: Log): ReportFault {
  return (fault) => {
    const faultId = newFaultId()
    log.error({ faultId, err: fault }, 'something broke')
    return faultId
  }
}

// Without letters and digits that are taken for one another when read aloud.
const LETTERS = 'ABCDEFGHKLMNPRSTVWXZ'

function newFaultId(): string {
  return `${LETTERS[randomInt(LETTERS.length)]}${randomInt(10)}-${String(randomInt(1_000)).padStart(3, '0')}`
}

/** Only what our own code and Node say: whatever else hangs on an error may be what somebody wrote. */
function describeFault(fault: unknown): unknown {
  if (!(fault instanceof Error)) return { type: typeof fault }
  const { name, message, stack, cause } = fault
  return { type: name, message, stack, ...(cause !== undefined && { cause: describeFault(cause) }) }
}
