import { makeReport, type Report } from '@tafelronde/shared/harvest/report.ts'
import { conclusion } from '@tafelronde/shared/harvest/testing/small-harvest.ts'
import type { Id } from '@tafelronde/shared/lib/id.ts'
import { phases, smallCafe, support } from '@tafelronde/shared/notes/testing/small-cafe.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { printableLine } from '../manuscript/printable.ts'
import { anyText } from '../testing/any-table.ts'
import { formulaPayloads, scriptPayloads, unicodePayloads } from '../testing/payloads.ts'
import { newsletter } from './newsletter.ts'

const session = smallCafe(phases.closed, { lastRound: 2 })
const link = 'https://cafe.example/verslag/x7?taal=nl&kort=1'

function reportOf(text: string): Report {
  const { programme } = session
  const themes = programme.themes.map((theme) => ({ ...theme, title: text }))
  const subLines = [{ id: 's' as Id<'sub-line'>, text }]
  const conclusions = [
    conclusion('one', { text, kind: 'tip', subLines }),
    conclusion('two', { text: 'Betrek jongeren' }),
    conclusion('three', { theme: support, text, kind: 'actie', owner: text, term: text }),
  ]
  return makeReport({
    session: { ...session, programme: { ...programme, title: text, community: text, place: text, themes } },
    papers: {},
    harvest: { conclusions, places: {} },
    organisations: [],
  })
}

const all = [
  { theme: 1, conclusion: 1 },
  { theme: 1, conclusion: 2 },
  { theme: 2, conclusion: 1 },
]

test('[RE80] a newsletter tells the picked conclusions by theme with their label, what is under them, and where the rest is', () => {
  const report = { ...reportOf('Blijf praten'), title: 'Brede welvaart', community: 'CoP Zeeland', place: 'Hulst' }
  const { html, text } = newsletter(report, { picked: all.slice(0, 1), link })
  expect(text).toBe(`CoP Zeeland · Derde bijeenkomst
Brede welvaart
donderdag 30 november 2023, Hulst

Blijf praten
------------
* Tip: Blijf praten (nog niet goedgekeurd)
  - Blijf praten

Lees het hele verslag:
${link}
`)
  expect(readText(html)).toEqual([
    'CoP Zeeland · Derde bijeenkomst',
    'Brede welvaart',
    'donderdag 30 november 2023, Hulst',
    'Blijf praten',
    'Tip:',
    'Blijf praten (nog niet goedgekeurd)',
    'Blijf praten',
    'Lees het hele verslag',
  ])
})

test('[RE80] where nobody chose it tells what was approved', () => {
  const report = reportOf('Blijf praten')
  const themes = report.themes.map((theme) => ({
    ...theme,
    conclusions: theme.conclusions.map((one, at) => (at === 1 ? { ...one, status: 'goedgekeurd' as const } : one)),
  }))
  expect(newsletter({ ...report, themes }, {}).text.match(/^\* .*/gm)).toEqual(['* Betrek jongeren'])
})

test('[RE81] the HTML of a newsletter has only tags of ours, whatever people wrote', () => {
  for (const text of [...scriptPayloads, ...formulaPayloads, ...unicodePayloads]) {
    const { html } = newsletter(reportOf(text), { picked: all, link })
    const without = html.replaceAll(ours, '')
    expect(without).not.toMatch(/[<>"']/)
    expect(html).toMatch(/^[\n -~]*$/)
    expect(html.match(/<a /g)?.length).toBe(1)
    if (printableLine(text) !== '') expect(readText(html)).toContain(tidy(printableLine(text)))
  }
})

test('[RE82] a link leads to a page, or is not there', () => {
  for (const payload of [...scriptPayloads, 'ftp://cafe.example', 'cafe.example', '']) {
    const { html, text } = newsletter(reportOf('Blijf praten'), { picked: all, link: payload })
    expect(html).not.toContain('<a ')
    expect(text).not.toContain('Lees het hele verslag')
  }
})

test('[RE83] no line of the text is longer than 72, other than of one word, and no word is lost', () => {
  fc.assert(
    fc.property(anyText, (written) => {
      const { text } = newsletter(reportOf(written), { picked: all, link })
      for (const line of text.split('\n')) {
        if (line.length > 72) expect(line.replace(/^ *[*-]? */, '')).not.toContain(' ')
      }
      const words = printableLine(written).split(' ')
      expect(text.split(/\s+/).filter((word) => words.includes(word)).length).toBeGreaterThanOrEqual(words.length)
    }),
  )
})

const ours =
  /<\/?(?:div|p|h2|h3|ul|li|strong|a)(?: lang="nl"| style="[a-z0-9:;\- ]*"| href="https:\/\/cafe\.example\/verslag\/x7\?taal=nl&amp;kort=1")*>/g

/** The texts between the tags, as a reader sees them. */
function readText(html: string): readonly string[] {
  return html
    .split(ours)
    .map((text) => tidy(text.replace(/&#(\d+);/g, (_all, code: string) => String.fromCodePoint(Number(code)))))
    .map((text) =>
      text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&'),
    )
    .filter((text) => text !== '')
}

function tidy(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
