import type * as Y from 'yjs'

/**
 * Makes a text read as wanted and leaves what is the same untouched, so that characters that nobody changed keep
 * their identity, and with it their author and everything that others type next to them meanwhile.
 */
export function writeText(text: Y.Text, wanted: string): void {
  const present = text.toString()
  const head = sharedStart(present, wanted)
  const tail = sharedEnd(present.slice(head), wanted.slice(head))
  let at = head
  const before = readWords(present.slice(head, present.length - tail))
  const after = readWords(wanted.slice(head, wanted.length - tail))
  for (const { keep, drop, add } of compareWords(before, after)) {
    if (drop !== '') text.delete(at, drop.length)
    if (add !== '') text.insert(at, add)
    at += add.length + keep.length
  }
}

/** Replace `drop` by `add`, then leave `keep` as it is. */
interface Edit {
  readonly drop: string
  readonly add: string
  readonly keep: string
}

/** The edits that turn one row of words into the other and keep the longest row that both have. */
function compareWords(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const width = after.length + 1
  // longest[i * width + j]: how many words before[i…] and after[j…] have in common.
  const longest = new Uint16Array((before.length + 1) * width)
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const here = i * width + j
      longest[here] =
        before[i] === after[j]
          ? (longest[here + width + 1] ?? 0) + 1
          : Math.max(longest[here + width] ?? 0, longest[here + 1] ?? 0)
    }
  }
  const edits: Edit[] = []
  let [i, j, drop, add] = [0, 0, '', '']
  while (i < before.length || j < after.length) {
    const [old, fresh] = [before[i], after[j]]
    if (old !== undefined && old === fresh) {
      edits.push({ drop, add, keep: old })
      ;[i, j, drop, add] = [i + 1, j + 1, '', '']
    } else if (fresh === undefined || (old !== undefined && down(i, j) >= right(i, j))) {
      drop += old ?? ''
      i += 1
    } else {
      add += fresh
      j += 1
    }
  }
  edits.push({ drop, add, keep: '' })
  return edits

  function down(row: number, column: number): number {
    return longest[(row + 1) * width + column] ?? 0
  }
  function right(row: number, column: number): number {
    return longest[row * width + column + 1] ?? 0
  }
}

function readWords(text: string): readonly string[] {
  return text.match(/\s+|\S+/gu) ?? []
}

/** How many units two texts share at their start, never half a character: Yjs would spoil both halves of it. */
function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1
  return isHighSurrogate(a.charCodeAt(shared - 1)) ? shared - 1 : shared
}

function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let shared = 0
  while (shared < most && a.charCodeAt(a.length - 1 - shared) === b.charCodeAt(b.length - 1 - shared)) shared += 1
  return isLowSurrogate(a.charCodeAt(a.length - shared)) ? shared - 1 : shared
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}
