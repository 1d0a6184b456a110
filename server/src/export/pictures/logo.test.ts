import fc from 'fast-check'
import { crc32 } from 'node:zlib'
import { expect, test } from 'vitest'
import { type LogoRefusal, readLogo } from './logo.ts'
import { isPng } from './read-png.ts'

const written = new TextEncoder()
/** A picture of one red point, whose file names its maker. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAACnRFWHRBdXRob3IAQWRhnZUL9AAAAAxJREFUeJxj+M/AAAADAQEAyf6S7wAAAABJRU5ErkJggg==',
  'base64',
)
const lines = [
  '<?xml version="1.0" encoding="UTF-8"?>',
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 12" onload="alert(1)">',
  '<style>.a{fill:#0f5c5c;clip-path:url(#c)}.b{font-size:6px}</style>',
  '<defs><clipPath id="c"><circle cx="6" cy="6" r="5"/></clipPath></defs>',
  '<a href="https://kwaad.example"><rect class="a" width="12" height="12"/></a>',
  '<text class="b" x="13" y="8">Hulst</text>',
  '</svg>',
]
const reasons: Record<LogoRefusal, true> = { 'not-a-picture': true, 'too-large': true, 'cannot-be-drawn': true }

test('[RE38] Whatever bytes a logo has, they are refused by a name or drawn anew: a fresh PNG of at most 1,200 pixels each way.', () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(...lines, '<use href="#c"/>', '<g opacity=".5">', '</g>', '"', '<', '&#60;', '<![CDATA['),
      fc.string(),
    ),
    { maxLength: 12 },
  )
  const bent = (whole: Uint8Array): fc.Arbitrary<Uint8Array> =>
    fc.tuple(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length)).map(([at, value, length]) => {
      const bytes = Uint8Array.from(whole)
      bytes[at] = value
      return bytes.subarray(0, Math.max(length, at))
    })
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    bent(png),
    bent(written.encode(lines.join(''))),
    parts.map((some) => written.encode(some.join(''))),
  )
  fc.assert(
    fc.property(bytes, (file) => {
      const read = readLogo(file)
      if (read.ok) expectFresh(read.value)
      else expect(reasons).toHaveProperty(read.why)
    }),
  )
})

test('[RE38] Whatever bytes a logo has, they are refused by a name or drawn anew: a PNG and an SVG that are in order are drawn.', () => {
  const [one, other] = [readLogo(png), readLogo(written.encode(lines.join('\n')))]
  expect(one).toMatchObject({ ok: true, value: { width: 1, height: 1 } })
  expect(other).toMatchObject({ ok: true, value: { width: 1_200, height: 480 } })
  if (other.ok) expectFresh(other.value)
})

const refused: Readonly<Record<string, readonly [LogoRefusal, Uint8Array]>> = {
  'a file of more than a megabyte': ['too-large', new Uint8Array(1024 * 1024 + 1)],
  'a PNG of more than 4,000 pixels': ['too-large', enlarged(5_000)],
  'a JPEG': ['not-a-picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  'a page with a picture in it': ['not-a-picture', written.encode('<html><svg></svg></html>')],
  'entities of its own': ['cannot-be-drawn', written.encode('<!DOCTYPE svg [<!ENTITY a "b">]><svg></svg>')],
  'a script': ['cannot-be-drawn', svg('<script>1</script><path d="M0 0h9v9z"/>')],
  'a file within': ['cannot-be-drawn', svg('<image href="https://kwaad.example/a.png" width="9" height="9"/>')],
  'a filter': ['cannot-be-drawn', svg('<path style="filter:blur(5px)" d="M0 0h9v9z"/>')],
  'many elements': ['cannot-be-drawn', svg('<path d="M0 0h9v9z"/>'.repeat(5_001))],
  'many levels': ['cannot-be-drawn', svg(`${'<g>'.repeat(20_000)}${'</g>'.repeat(20_000)}`)],
  'copies of copies': ['cannot-be-drawn', svg(doubling((at) => `<use href="#a${at}"/>`.repeat(10), 'g'))],
  'patterns of patterns': [
    'cannot-be-drawn',
    svg(doubling((at) => `<path fill="url(#a${at})" d="M0 0h9v9z"/>`.repeat(10))),
  ],
  'patterns of patterns in a style': [
    'cannot-be-drawn',
    svg(
      `<style>${range(12, (at) => `.p${at}{fill:url(#a${at})}`)}</style>` +
        doubling((at) => `<path class="p${at}" d="M0 0h9v9z"/>`.repeat(10)),
    ),
  ],
  'a copy of itself': ['cannot-be-drawn', svg('<g id="a"><use href="#a"/><path d="M0 0h9v9z"/></g>')],
  'nothing to see': ['cannot-be-drawn', svg('')],
}

test.for(Object.entries(refused))(
  '[RE39] A logo that is none, or costs much to draw, is refused before it is drawn: %s',
  ([, [why, file]]) => {
    expect(readLogo(file)).toEqual({ ok: false, why })
  },
)

function expectFresh({ png: drawn, width, height }: { png: Uint8Array; width: number; height: number }): void {
  expect(isPng(drawn)).toBe(true)
  expect(Buffer.from(drawn).toString('latin1')).not.toMatch(/Author|Hulst|kwaad|tEXt|iTXt|eXIf/)
  expect(Math.max(width, height)).toBeLessThanOrEqual(1_200)
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(1)
}

function svg(inside: string): Uint8Array {
  return written.encode(`<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">${inside}</svg>`)
}

/** Twelve things that each need the one before ten times, and the last of them. */
function doubling(tenTimes: (at: number) => string, name = 'pattern'): string {
  const size = 'width="3" height="3" patternUnits="userSpaceOnUse"'
  const first = `<${name} id="a0" ${size}><path d="M0 0h1v1z"/></${name}>`
  return `<defs>${first}${range(11, (at) => `<${name} id="a${at + 1}" ${size}>${tenTimes(at)}</${name}>`)}</defs>${tenTimes(11)}`
}

function range(length: number, write: (at: number) => string): string {
  return Array.from({ length }, (_, at) => write(at)).join('')
}

function enlarged(width: number): Uint8Array {
  const file = Buffer.from(png)
  file.writeUInt32BE(width, 16)
  file.writeUInt32BE(crc32(file.subarray(12, 29)), 29)
  return file
}
