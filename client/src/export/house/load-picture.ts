import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'

/** No larger file is read: the server takes none either, and says so only after it was sent. */
const LARGEST_FILE = 1024 * 1024

/** A file that was chosen, as an address that shows it: nothing in a picture that is shown so can run. */
export async function loadPicture(file: File): Promise<Result<string, 'picture-too-large' | 'not-a-picture'>> {
  if (file.size > LARGEST_FILE) return refuse('picture-too-large')
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => {
      resolve(typeof reader.result === 'string' ? accept(reader.result) : refuse('not-a-picture'))
    })
    // It was moved or taken away since it was chosen.
    reader.addEventListener('error', () => resolve(refuse('not-a-picture')))
    reader.readAsDataURL(file)
  })
}

/** What the server is sent of a picture: its bytes, without what the browser says they are. */
export function bytesOf(url: string): string {
  return url.slice(url.indexOf(',') + 1)
}
