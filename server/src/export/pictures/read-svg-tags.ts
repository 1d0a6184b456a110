/** An element of an SVG file, as far as it says what it costs to draw. */
export interface SvgElement {
  /** Without its namespace. */
  readonly name: string
  readonly id: string | undefined
  readonly classes: readonly string[]
  /** The ids of what it is drawn with: what `href="#…"` and `url(#…)` name. */
  readonly needs: readonly string[]
  /** Whether it is drawn apart, and then laid on what is there. */
  readonly isLayer: boolean
  /** Characters: its tag and the text in it. */
  length: number
  /** Of a style sheet, what it says. */
  style: string
  readonly children: SvgElement[]
}

/**
 * The elements of an SVG file from the outermost in, or nothing for what may not be in one: what declares its own
 * entities, nests too deep, or is no XML. It takes time that grows with the file and no faster.
 */
export function readSvgTags(svg: string, deepest: number): SvgElement | undefined {
  const outermost = readElement('')
  const open = [outermost]
  let at = 0
  while (at < svg.length) {
    const within = open.at(-1) ?? outermost
    const begin = svg.indexOf('<', at)
    addText(within, svg.slice(at, begin < 0 ? svg.length : begin))
    if (begin < 0) break
    const end = endOfMarkup(svg, begin)
    if (end === undefined) return undefined
    const markup = svg.slice(begin, end)
    at = end
    if (markup.startsWith('<!--') || markup.startsWith('<?')) continue
    if (markup.startsWith('<![CDATA[')) addText(within, markup.slice('<![CDATA['.length, -']]>'.length))
    else if (markup.startsWith('<!')) return undefined
    else if (markup.startsWith('</')) open.pop()
    else {
      const element = readElement(markup)
      within.children.push(element)
      if (!markup.endsWith('/>')) open.push(element)
    }
    if (open.length === 0 || open.length > deepest) return undefined
  }
  const [root, ...others] = outermost.children
  return open.length === 1 && others.length === 0 ? root : undefined
}

function endOfMarkup(svg: string, begin: number): number | undefined {
  for (const [opens, closes] of [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const) {
    if (svg.startsWith(opens, begin)) return after(svg, closes, begin + opens.length)
  }
  let at = begin + 1
  while (at < svg.length) {
    const sign = svg[at]
    if (sign === '>') return at + 1
    // A sign in quotes ends nothing.
    const next = sign === '"' || sign === "'" ? after(svg, sign, at + 1) : at + 1
    if (next === undefined) return undefined
    at = next
  }
  return undefined
}

function after(svg: string, sign: string, from: number): number | undefined {
  const at = svg.indexOf(sign, from)
  return at < 0 ? undefined : at + sign.length
}

function addText(within: SvgElement, text: string): void {
  within.length += text.length
  if (within.name === 'style') within.style += text
}

function readElement(markup: string): SvgElement {
  const name = /^<([^\s/>]*)/.exec(markup)?.[1] ?? ''
  const attributes = [...markup.matchAll(/\s([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
    ([, key = '', double, single]) => [withoutPrefix(key), decode(double ?? single ?? '')] as const,
  )
  const valueOf = (name: string): string | undefined => attributes.find(([key]) => key === name)?.[1]
  const needs = attributes.flatMap(([key, value]) => [
    ...(key === 'href' && value.trim().startsWith('#') ? [value.trim().slice(1)] : []),
    ...idsIn(value),
  ])
  const isLayer = apart.has(withoutPrefix(name)) || attributes.some(([key]) => makesLayer.has(key))
  return {
    name: withoutPrefix(name),
    id: valueOf('id'),
    classes: (valueOf('class') ?? '').split(/\s+/),
    needs,
    isLayer,
    length: markup.length,
    style: '',
    children: [],
  }
}

/** The ids that `url(#…)` names. */
export function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/url\(\s*['"]?#([^'")\s]*)/g)].map(([, id = '']) => id)
}

const apart: ReadonlySet<string> = new Set(['clipPath', 'mask', 'pattern'])
const makesLayer: ReadonlySet<string> = new Set(['opacity', 'mask', 'clip-path', 'style'])

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function decode(value: string): string {
  return value
    .replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
      return code <= 0x10ffff ? String.fromCodePoint(code) : ''
    })
    .replaceAll('&amp;', '&')
}
