/** An element of XML with what is in it, in order. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlElement | string)[]
}

const piece =
  /<\?[^>]*\?>|<(?<close>\/)?(?<name>[\w:.-]+)(?<attributes>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy
const attribute = /([\w:.-]+)="([^"]*)"/g
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" }

/** Reads XML without comments or DTD as strictly as Word does: what is not well-formed is thrown. */
export function readXml(xml: string): XmlElement {
  const forbidden = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u.exec(xml)
  if (forbidden !== null) throw new Error(`a sign that XML has no place for at ${forbidden.index}`)
  const open: { name: string; children: (XmlElement | string)[] }[] = [{ name: '', children: [] }]
  let read = 0
  for (const found of xml.matchAll(piece)) {
    read += found[0].length
    const { close, name, attributes, empty, text } = found.groups ?? {}
    if (text !== undefined) open.at(-1)?.children.push(decode(text))
    else if (close !== undefined) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes what is not open`)
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes ?? ''), children: [] }
      open.at(-1)?.children.push(element)
      if (empty === undefined) open.push(element)
    }
  }
  if (read !== xml.length || open.length !== 1) throw new Error(`not well-formed after ${xml.slice(read - 40, read)}`)
  const [top] = open[0]?.children.filter((child) => typeof child !== 'string') ?? []
  if (top === undefined) throw new Error('nothing in it')
  return top
}

/** Every element of a name, in order, however deep. */
export function elements(within: XmlElement, name: string): readonly XmlElement[] {
  return within.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...elements(child, name)],
  )
}

/** The text that stands right in an element. */
export function textOf({ children }: XmlElement): string {
  return children.filter((child) => typeof child === 'string').join('')
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(attribute)].map(([, name = '', value = '']) => [name, decode(value)]))
}

function decode(text: string): string {
  return text.replaceAll(/&([^;]*);/g, (_, entity: string) => {
    const sign = entities[entity]
    if (sign === undefined) throw new Error(`&${entity}; is not known`)
    return sign
  })
}
