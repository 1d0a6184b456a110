import { renderToStaticMarkup } from 'react-dom/server'
import { tableColours, tableShapes } from '@tafelronde/shared/tables/table.ts'
import { expect, test } from 'vitest'
import { en } from '../words/en.ts'
import { lightTranslate } from '../words/light-translate.ts'
import { nl } from '../words/nl.ts'
import { nameOfTable, spokenNameOfTable } from './name-of-table.ts'
import { TableName } from './table-name.tsx'

const dutch = lightTranslate(nl, 'nl')
const english = lightTranslate(en, 'en')
const yellow = { name: 'Geel', colour: 'geel', shape: 'driehoek' } as const

test('[CL1] a table is told by name and shape in words; its drawing is hidden from assistive technology', () => {
  const html = renderToStaticMarkup(<TableName table={yellow} />)
  expect(html.replace(/<[^>]+>/g, '')).toBe('Tafel Geel, driehoek')
  expect(html).toMatch(/<svg[^>]*aria-hidden="true"/)
})

test('[CL1] a table has its colour for a name until somebody renames it', () => {
  expect(spokenNameOfTable(yellow, english)).toBe('Table Yellow, triangle')
  expect(spokenNameOfTable({ ...yellow, name: 'Tafel 5' }, english)).toBe('Table 5, triangle')
  expect(nameOfTable({ ...yellow, name: 'Serre' }, dutch)).toBe('Serre')
})

test('[CL1] every colour and shape has a drawing of its own', () => {
  const drawings = tableShapes.map((shape, place) =>
    renderToStaticMarkup(<TableName table={{ name: 'x', colour: tableColours[place] ?? 'blauw', shape }} />),
  )
  const paths = drawings.map((html) => /d="([^"]+)"/.exec(html)?.[1])
  expect(new Set(paths).size).toBe(tableShapes.length)
})
