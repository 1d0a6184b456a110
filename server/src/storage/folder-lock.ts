import { mkdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** Makes a folder and those above it, as far as they are not there. */
export function makeFolder(directory: string): void {
  // Node's own `recursive` tries for ever where a file system allows no folders, such as /proc.
  const above = path.dirname(directory)
  if (statSync(directory, { throwIfNoEntry: false })?.isDirectory()) return
  if (above !== directory) makeFolder(above)
  mkdirSync(directory, { mode: 0o700 })
}

/**
 * Makes a folder this process's own until the answer is called, or until the process ends in whatever way:
 * the lock is the operating system's and leaves nothing stale behind. `undefined` when another process has it.
 */
export function lockFolder(directory: string): (() => void) | undefined {
  makeFolder(path.resolve(directory))
  const lock = new DatabaseSync(path.join(directory, 'server.lock'), { timeout: 0 })
  try {
    lock.exec('begin exclusive')
    return () => lock.close()
  } catch (error) {
    lock.close()
    if (error instanceof Error && /database is locked/.test(error.message)) return undefined
    throw error
  }
}
