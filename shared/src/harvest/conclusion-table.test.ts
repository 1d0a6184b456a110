import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Id } from '../lib/id.ts'
import { phases, smallCafe, support } from '../notes/testing/small-cafe.ts'
import { conclusionTable } from './conclusion-table.ts'
import { makeReport } from './report.ts'
import { anyHarvest } from './testing/any-harvest.ts'
import { b1, conclusion, conclusionId, r1, r3, smallPapers } from './testing/small-harvest.ts'

const session = smallCafe(phases.closed, { lastRound: 2 })

test('[RE57] every conclusion that stands is a row once, with the number, the words and the notes of the report', () => {
  fc.assert(
    fc.property(anyHarvest, ({ papers, harvest }) => {
      const { columns, rows } = conclusionTable({ session, papers, harvest })
      const keys = columns.map(({ key }) => key)
      const { themes } = makeReport({ session, papers, harvest, organisations: [] })
      const meant = themes.flatMap(({ title, conclusions }) =>
        conclusions.map(({ kind, text, subLines, status, sources, ...action }, at) => [
          `${title} ${at + 1}`,
          kind,
          text,
          subLines.join('\n'),
          action.owner ?? null,
          action.term ?? null,
          status,
          sources.join('; '),
        ]),
      )
      const told = ['number', 'kind', 'text', 'subLines', 'owner', 'term', 'status', 'notes']
      expect(rows.map((cells) => told.map((key) => cells[keys.indexOf(key)]))).toEqual(meant)
    }),
  )
})

test('[RE57] what it got is told as far as the report tells it', () => {
  const programme = { ...session.programme, support: { dots: 'both', each: 5, opinions: true } } as const
  const harvest = {
    conclusions: [
      conclusion('one', {
        theme: support,
        text: 'Wij bellen eerst',
        kind: 'actie',
        subLines: [{ id: 's' as Id<'sub-line'>, text: 'Ook ’s avonds' }],
        owner: 'Gemeente Hulst',
        term: 'voor de zomer',
        sources: [b1, r3],
      }),
      conclusion('two', { sources: [r1] }),
    ],
    places: {},
    dots: { [b1]: 2, [conclusionId('one')]: 4 },
    opinions: { [conclusionId('one')]: { all: { eens: 7, oneens: null, 'weet-niet': null }, levels: [] } },
  }
  const { columns, rows } = conclusionTable({ session: { ...session, programme }, papers: smallPapers, harvest })
  expect(rows.map((cells) => Object.fromEntries(columns.map(({ title }, at) => [title, cells[at]])))).toEqual([
    {
      Nummer: 'Keuzes 1',
      Thema: 'Keuzes',
      Soort: 'inzicht',
      Tekst: 'Conclusie two',
      'Regels eronder': '',
      Eigenaar: null,
      Termijn: null,
      Status: 'bewerkt',
      Stippen: 0,
      'Mee eens (vanaf 5)': null,
      'Niet mee eens (vanaf 5)': null,
      'Weet niet (vanaf 5)': null,
      'Uit briefjes': '1',
      'Id van de conclusie': 'two',
      'Id’s van de briefjes': 'red.r1',
    },
    {
      Nummer: 'Draagvlak 1',
      Thema: 'Draagvlak',
      Soort: 'actie',
      Tekst: 'Wij bellen eerst',
      'Regels eronder': 'Ook ’s avonds',
      Eigenaar: 'Gemeente Hulst',
      Termijn: 'voor de zomer',
      Status: 'bewerkt',
      Stippen: 6,
      'Mee eens (vanaf 5)': 7,
      'Niet mee eens (vanaf 5)': null,
      'Weet niet (vanaf 5)': null,
      'Uit briefjes': '4',
      'Id van de conclusie': 'one',
      'Id’s van de briefjes': 'blue.b1',
    },
  ])
})
