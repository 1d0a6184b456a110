/** Puts a text on the clipboard; also where a page came without a certificate. Answers whether that was done. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent without a certificate, whatever the types say.
    const clipboard: Clipboard | undefined = navigator.clipboard
    if (clipboard !== undefined) {
      await clipboard.writeText(text)
      return true
    }
  } catch {
    // No leave to use it: the older way may still do.
  }
  return copyBySelection(text)
}

/** By an event of one's own, so that nothing on the page needs to be selected and focus stays where it is. */
function copyBySelection(text: string): boolean {
  let done = false
  const put = (event: ClipboardEvent) => {
    event.preventDefault()
    event.clipboardData?.setData('text/plain', text)
    done = event.clipboardData !== null
  }
  document.addEventListener('copy', put)
  // oxlint-disable-next-line typescript/no-deprecated -- the only way without a certificate
  document.execCommand('copy')
  document.removeEventListener('copy', put)
  return done
}
