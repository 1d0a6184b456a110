import type { DataCell, DataColumn, DataTable } from '@tafelronde/shared/harvest/data-table.ts'
import fc from 'fast-check'
import { formulaPayloads, scriptPayloads, unicodePayloads } from './payloads.ts'

/** Text as people write it, and as somebody writes it to see what comes of it. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('Meer bussen', 'Wie betaalt dat?', '3', 'ja', '’s avonds\nen ’s nachts'),
  fc.constantFrom(...formulaPayloads, ...scriptPayloads, ...unicodePayloads),
  fc.string({ unit: 'binary' }),
)

const cells: Readonly<Record<DataColumn['kind'], fc.Arbitrary<DataCell>>> = {
  text: fc.option(anyText),
  number: fc.option(fc.nat(9_999)),
  instant: fc.option(fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) })),
  'yes-no': fc.boolean(),
}

/** A table of any columns, with any text in any place that people can write in. */
export const anyTable: fc.Arbitrary<DataTable> = fc
  .array(fc.constantFrom(...(Object.keys(cells) as DataColumn['kind'][])), { minLength: 1, maxLength: 30 })
  .chain((kinds) =>
    fc.record({
      name: fc.constantFrom('Briefjes', 'Conclusies'),
      timeZone: fc.constantFrom('Europe/Amsterdam', 'America/Curacao', 'UTC'),
      columns: fc.tuple(...kinds.map((kind, at) => anyText.map((title) => ({ key: `column-${at}`, title, kind })))),
      rows: fc.array(fc.tuple(...kinds.map((kind) => cells[kind])), { maxLength: 8 }),
    }),
  )
