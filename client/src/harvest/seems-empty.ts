/** Whether a briefje seems to say nothing by itself: at most one word, such as "?", "+1", "ja" or "eens!". */
export function seemsEmpty(text: string): boolean {
  return (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]+/gu) ?? []).length < 2
}
