import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import process from 'node:process'

const holder = path.join(import.meta.dirname, 'database-holder.ts')

/** Another process takes the folder's database for itself; answers how it is made to let go. */
export async function holdDatabase(folder: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', holder, folder], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  await once(child, 'message')
  return async () => {
    const ended = once(child, 'exit')
    child.send('let go')
    await ended
  }
}
