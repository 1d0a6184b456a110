import process from 'node:process'
import { pause } from './pause.ts'
import { Writer, type WriterParts } from './writer.ts'

// A process of its own: somebody who writes at a table until told that it is enough, and then says what was written.
process.once('message', (parts: WriterParts) => void write(new Writer(parts)))
process.once('disconnect', () => process.exit())

/** So long it waits for what it wrote to be kept. */
const PATIENCE = 5_000

async function write(writer: Writer): Promise<void> {
  let isOver = false
  process.once('message', () => {
    isOver = true
  })
  while (!(await writer.comeBack())) await pause(100)
  process.send?.('here')
  await Promise.all([writer.write(() => isOver, 66), writer.stay(() => isOver)])
  await Promise.race([writer.untilKept(), pause(PATIENCE)])
  process.send?.([...writer.written.map(({ word }) => word), ...writer.returned], () => {
    writer.leave()
    process.disconnect()
  })
}
