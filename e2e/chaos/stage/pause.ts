/** Waits for real: what is tested here goes on in other processes, which have no clock of ours. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
}
