import type { Outline } from './outline.ts'
import { type Path, placePath, readPath } from './place-path.ts'

interface Tag {
  readonly name: string
  /** Whether it ends what was begun, or begins and ends at once. */
  readonly kind: 'begins' | 'ends' | 'both'
  readonly attributes: ReadonlyMap<string, string>
}

interface Place {
  readonly x: number
  readonly y: number
}

/**
 * What Typst drew, page by page, as outlines alone: letters lie in it as the shapes they are. Throws where a template drew
 * what is no outline, such as a picture or a pattern. Pages have no ground of their own.
 */
export function readOutlines(svg: string): readonly (readonly Outline[])[] {
  const tags = readTags(svg)
  const letters = readLetters(tags)
  const pages: Outline[][] = []
  const places: Place[] = []
  let isDefining = false
  for (const tag of tags) {
    if (tag.name === 'defs') isDefining = tag.kind === 'begins'
    if (isDefining || tag.name === 'svg' || tag.name === 'defs') continue
    if (tag.kind === 'ends') {
      places.pop()
      continue
    }
    // Each page is a group, and they lie below each other.
    const place = places.length === 0 ? CORNER : placeIn(places.at(-1) ?? CORNER, tag)
    if (places.length === 0) pages.push([])
    const page = pages.at(-1) ?? []
    if (tag.name === 'use') addLetter(page, letters, tag, place)
    else if (tag.name === 'path') page.push(shapeOf(tag, place))
    else if (tag.name !== 'g') throw new Error(`A picture of outlines has no <${tag.name}>.`)
    if (tag.kind === 'begins') places.push(place)
  }
  return pages
}

const CORNER: Place = { x: 0, y: 0 }

function readTags(svg: string): readonly Tag[] {
  return [...svg.matchAll(/<(\/?)([\w-]+)([^>]*?)(\/?)>/g)].map(([, before, name = '', rest = '', after]) => ({
    name,
    kind: before === '/' ? 'ends' : after === '/' ? 'both' : 'begins',
    attributes: new Map([...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value])),
  }))
}

/** The shape of each letter, which Typst writes once for all places where it stands. */
function readLetters(tags: readonly Tag[]): ReadonlyMap<string, Path> {
  const letters = new Map<string, Path>()
  tags.forEach(({ name, attributes }, at) => {
    const id = attributes.get('id')
    if (name !== 'symbol' || id === undefined) return
    letters.set(`#${id}`, readPath(tags[at + 1]?.attributes.get('d') ?? '', true))
  })
  return letters
}

/** Letters of one colour that follow each other are one outline. */
function addLetter(page: Outline[], letters: ReadonlyMap<string, Path>, { attributes }: Tag, place: Place): void {
  const letter = letters.get(attributes.get('xlink:href') ?? '')
  const path = letter === undefined ? '' : placePath(letter, place)
  const fill = colourOf(attributes.get('fill'))
  const last = page.at(-1)
  if (path === '' || fill === undefined) return
  if (last?.fill === fill && last.line === undefined) page[page.length - 1] = { path: last.path + path, fill }
  else page.push({ path, fill })
}

function shapeOf({ attributes }: Tag, place: Place): Outline {
  const fill = colourOf(attributes.get('fill'))
  const colour = colourOf(attributes.get('stroke'))
  const width = Number(attributes.get('stroke-width') ?? 1)
  return {
    path: placePath(readPath(attributes.get('d') ?? '', false), place),
    ...(fill === undefined ? {} : { fill }),
    ...(colour === undefined ? {} : { line: { colour, width } }),
  }
}

function colourOf(value = 'none'): string | undefined {
  if (value === 'none') return undefined
  if (!/^#[\da-f]{6}$/.test(value)) throw new Error(`A picture of outlines has no paint such as "${value}".`)
  return value
}

function placeIn(within: Place, { name, attributes }: Tag): Place {
  const numberOf = (key: string): number => Number(attributes.get(key) ?? 0)
  // A letter is within a line, in which up is more.
  if (name === 'use') return { x: within.x + numberOf('x'), y: within.y - numberOf('y') }
  const matrix = /matrix\(([^)]*)\)/.exec(attributes.get('transform') ?? '')?.[1] ?? '1 0 0 1 0 0'
  const [across, , , down, x = 0, y = 0] = matrix.split(' ').map(Number)
  const isText = attributes.get('class') === 'typst-text'
  if (across !== 1 || down !== (isText ? -1 : 1)) throw new Error('A picture of outlines is not turned or stretched.')
  return { x: within.x + x, y: within.y + y }
}
