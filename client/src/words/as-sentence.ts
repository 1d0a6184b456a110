/** What an organiser typed as a sentence among ours: with a full stop, unless it ends with a mark of its own. */
export function asSentence(text: string): string {
  const bare = text.trim()
  return bare === '' || /[.!?…]['’"”)]?$/.test(bare) ? bare : `${bare}.`
}
