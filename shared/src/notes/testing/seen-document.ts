import * as Y from 'yjs'

/** One character as it stands in a text: whose it is, and what it reads. */
export interface SeenChar {
  readonly client: number
  readonly clock: number
  readonly reads: string
}

/** Everything that anybody could ever read in a document. */
export interface SeenDocument {
  readonly roots: readonly string[]
  /** All but the texts. */
  readonly structure: string
  /** By where they lie, as `notes/bus/text`. */
  readonly texts: ReadonlyMap<string, readonly SeenChar[]>
  readonly state: ReadonlyMap<number, number>
}

/** All texts under these roots, by where they lie. */
export function textsIn(document: Y.Doc, roots: readonly string[]): ReadonlyMap<string, Y.Text> {
  const texts = new Map<string, Y.Text>()
  const walk = (path: string, map: Y.Map<unknown>) => {
    for (const [key, value] of map) {
      if (value instanceof Y.Text) texts.set(`${path}/${key}`, value)
      else if (value instanceof Y.Map) walk(`${path}/${key}`, value)
    }
  }
  for (const root of roots) walk(root, document.getMap(root))
  return texts
}

/** Looks at the whole of a document. */
export function seeDocument(document: Y.Doc, roots: readonly string[]): SeenDocument {
  const texts = new Map([...textsIn(document, roots)].map(([path, text]) => [path, seeText(text)]))
  const structure = JSON.stringify(roots.map((root) => plain(document.getMap(root))))
  return {
    roots: [...document.share.keys()].toSorted(),
    structure,
    texts,
    state: Y.decodeStateVector(Y.encodeStateVector(document)),
  }
}

export function sameChars(one: readonly SeenChar[], other: readonly SeenChar[]): boolean {
  return one.length === other.length && one.every((char, place) => sameSeen(char, other[place]))
}

export function sameSeen(one: SeenChar, other: SeenChar | undefined): boolean {
  return one.client === other?.client && one.clock === other.clock && one.reads === other.reads
}

function seeText(text: Y.Text): readonly SeenChar[] {
  const chars: SeenChar[] = []
  for (let item = text._start; item !== null; item = item.right) {
    if (item.deleted) continue
    const { client, clock } = item.id
    const words = item.content instanceof Y.ContentString ? item.content.str : '\0'.repeat(item.length)
    for (let unit = 0; unit < item.length; unit += 1)
      chars.push({ client, clock: clock + unit, reads: words[unit] ?? '' })
  }
  return chars
}

function plain(map: Y.Map<unknown>): readonly unknown[] {
  return [...map]
    .map(([key, value]) => [key, value instanceof Y.Text ? 'a text' : value instanceof Y.Map ? plain(value) : value])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))
}
