import { type Device, openDevice } from './device.ts'
import { openPages } from './pages.ts'
import { type StartWriting, Writing } from './writing.ts'

/** Opens what this browser keeps, so that a page can write. */
export async function openWriting(): Promise<StartWriting> {
  const device: Device = await openDevice()
  return (parts) => new Writing({ ...parts, device, pages: openPages() })
}
