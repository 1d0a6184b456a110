import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SqlValue } from '../sql/statement.ts'
import { storageFaultKinds } from '../storage-fault.ts'
import { JobPacker, JobUnpacker } from './job-parcel.ts'
import type { NumberedJob, NumberedOutcome, Row } from './messages.ts'
import { packOutcomes, unpackOutcomes } from './outcome-parcel.ts'
import type { Parcel } from './parcel.ts'

const value: fc.Arbitrary<SqlValue> = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.constant(null),
  fc.uint8Array({ maxLength: 3_000 }),
)

const job: fc.Arbitrary<NumberedJob> = fc.record({
  id: fc.nat(),
  job: fc.record({
    kind: fc.constantFrom('read', 'write', 'probe'),
    statements: fc.array(
      fc.record({ sql: fc.constantFrom('a', 'b', 'c', 'd'), parameters: fc.array(value), one: fc.boolean() }),
    ),
  }),
})

/** Rows of one question have the same columns. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .uniqueArray(fc.constantFrom('id', 'bytes', 'at'), { minLength: 1 })
  .chain((columns) => fc.array(fc.record(Object.fromEntries(columns.map((column) => [column, value])))))

const outcome: fc.Arbitrary<NumberedOutcome> = fc.record({
  id: fc.nat(),
  outcome: fc.oneof(
    fc.record({ kind: fc.constant('done' as const), rows: fc.array(rows) }),
    fc.record({ kind: fc.constant('conflict' as const) }),
    fc.record({
      kind: fc.constant('fault' as const),
      fault: fc.constantFrom(...storageFaultKinds),
      message: fc.string(),
    }),
  ),
})

test('[ST106] whatever is asked of the storage thread arrives there as it was, message after message', () => {
  fc.assert(
    fc.property(fc.array(fc.array(job), { maxLength: 5 }), (messages) => {
      const packer = new JobPacker()
      const unpacker = new JobUnpacker()
      for (const jobs of messages) {
        for (const numbered of jobs) packer.add(numbered)
        expect(unpacker.unpack(sent(packer.take()))).toEqual(jobs)
      }
    }),
  )
})

test('[ST106] bytes are taken as they are when asked, whatever becomes of them afterwards', () => {
  const packer = new JobPacker()
  const bytes = Uint8Array.of(9, 1, 2, 9).subarray(1, 3)
  packer.add({ id: 1, job: { kind: 'write', statements: [{ sql: 'a', parameters: [bytes], one: false }] } })
  bytes.fill(0)
  const [unpacked] = new JobUnpacker().unpack(sent(packer.take()))
  expect(unpacked?.job.statements[0]?.parameters).toEqual([Uint8Array.of(1, 2)])
})

test('[ST106] whatever the storage thread answers comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(outcome), (outcomes) => {
      expect(unpackOutcomes(sent(packOutcomes(outcomes)))).toEqual(outcomes)
    }),
  )
})

function sent(parcel: Parcel): Parcel {
  return structuredClone(parcel)
}
