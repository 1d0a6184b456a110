import fc from 'fast-check'
import { expect, expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { isPlainObject } from '../lib/same-value.ts'
import { makeReport } from './report.ts'
import { type ReportFile, reportSchema } from './report-schema.ts'
import { anyReportInput, anyVariant } from './testing/any-report.ts'
import { varyReport } from './vary-report.ts'

/** The same type with nothing that may be changed. */
type Fixed<Value> = Value extends string | number | boolean | null
  ? Value
  : { readonly [Key in keyof Value]: Fixed<Value[Key]> }

test('[RE92] every report fits the form that is written down, and nothing of a person fits in it', () => {
  expectTypeOf<Fixed<z.output<typeof reportSchema>>>().toEqualTypeOf<Fixed<ReportFile>>()
  fc.assert(
    fc.property(anyReportInput, anyVariant, (input, variant) => {
      const report = makeReport(input)
      for (const file of [report, varyReport(report, variant)]) {
        expect(reportSchema.parse(JSON.parse(JSON.stringify(file)))).toStrictEqual(file)
      }
    }),
    { numRuns: 50 },
  )
})

test('[RE92] a field that the form does not know fits in no place of a report', () => {
  const fields = fc.constantFrom('person', 'author', 'by', 'people', 'seal', 'keyHash', 'settledBy', 'email')
  fc.assert(
    fc.property(anyReportInput, anyVariant, fields, fc.nat(), (input, variant, field, at) => {
      const file: unknown = JSON.parse(JSON.stringify(varyReport(makeReport(input), variant)))
      const places = objectsIn(file).filter((place) => !(field in place))
      const place = places[at % places.length]!
      place[field] = 'person-ada-00001'
      expect(reportSchema.safeParse(file).success).toBe(false)
    }),
    { numRuns: 40 },
  )
})

/* When this fails, let vitest write the file anew (`vitest run -u`), and give the report a new name. */
test('[RE92] the form of a report is written down where everyone can read it', async () => {
  const form = z.toJSONSchema(reportSchema, { io: 'output', unrepresentable: 'any' })
  await expect(`${JSON.stringify(form, null, 2)}\n`).toMatchFileSnapshot('../../../docs/formats/report-2.schema.json')
})

function objectsIn(value: unknown): readonly Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(objectsIn)
  if (!isPlainObject(value)) return []
  return [value, ...Object.values(value).flatMap(objectsIn)]
}
