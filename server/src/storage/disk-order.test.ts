import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readTrace, syncs, toldTooEarly, traceCalls, whyNoTrace } from '../testing/disk-trace.ts'
import { newFolder } from './folder-samples.ts'

const script = fileURLToPath(new URL('../testing/append-and-tell.ts', import.meta.url))

test('[ST113] nobody is told of a write before the disk has said that it is there', async ({ skip }) => {
  const missing = await whyNoTrace()
  skip(missing !== undefined, missing)
  const [careful, careless] = await Promise.all([trace('storage', 5, 1), trace('careless', 5, 1)])
  expect(toldTooEarly(careful, promises(5, 1))).toEqual([])
  expect(careful.filter(({ about }) => about.includes('told '))).toHaveLength(5)
  // The same look at a database that does not wait for the disk finds that nothing of it is certain.
  expect(toldTooEarly(careless, promises(5, 1))).toEqual(promises(5, 1))
})

test('[ST114] whatever is committed in one turn waits for the disk once', async ({ skip }) => {
  const missing = await whyNoTrace()
  skip(missing !== undefined, missing)
  const calls = await trace('storage', 4, 10)
  expect(toldTooEarly(calls, promises(4, 10))).toEqual([])
  const told = calls.filter(({ about }) => about.includes('told '))
  expect(told).toHaveLength(40)
  const [first = 0, last = 0] = [told[9]?.began, told[39]?.began]
  const between = syncs(calls, '-wal').filter(({ began }) => began > first && began < last)
  expect(between).toHaveLength(3)
})

test('[ST113] a trace says of each word whether it was told too early', () => {
  const write = '7 pwrite64(21</data/café.sqlite-wal>, "..word 1;..", 4096, 56) = 4096'
  const sync = '7 fdatasync(21</data/café.sqlite-wal>) = 0'
  const tell = '6 write(1<pipe:[5]>, "told 1;\\n", 8) = 8'
  const tooEarly = (...lines: readonly string[]) => toldTooEarly(readTrace(lines.join('\n')), [promise('1')])
  expect(tooEarly(write, sync, tell)).toEqual([])
  expect(tooEarly(write, sync)).toEqual([])
  expect(tooEarly(write, tell, sync)).toHaveLength(1)
  expect(tooEarly(sync, write, tell)).toHaveLength(1)
  expect(tooEarly(sync, tell)).toHaveLength(1)
  expect(tooEarly(write, sync.replace('café.sqlite-wal', 'café.sqlite'), tell)).toHaveLength(1)
  expect(tooEarly(write, sync.replace('= 0', '= -1 EIO (Input/output error)'), tell)).toHaveLength(1)
  const begins = '7 fdatasync(21</data/café.sqlite-wal> <unfinished ...>'
  const ends = '7 <... fdatasync resumed>) = 0'
  expect(tooEarly(write, begins, ends, tell)).toEqual([])
  expect(tooEarly(write, begins, tell, ends)).toHaveLength(1)
  expect(tooEarly(write, begins, tell)).toHaveLength(1)
  // A kill while somebody is being told, or while the disk is waited for: it is written in three ways.
  for (const killed of [' <unfinished ...>) = ?', ') = ?', ' <unfinished ...>']) {
    expect(tooEarly(write, tell.replace(') = 8', killed))).toHaveLength(1)
    expect(tooEarly(write, sync, tell.replace(') = 8', killed))).toEqual([])
    expect(tooEarly(write, tell, sync.replace(') = 0', killed))).toHaveLength(1)
  }
})

async function trace(how: 'storage' | 'careless', turns: number, papers: number) {
  const folder = await newFolder()
  return traceCalls([process.execPath, script, folder, how, String(turns), String(papers)], folder)
}

function promises(turns: number, papers: number) {
  const turn = (at: number) => Array.from({ length: papers }, (_, paper) => promise(`${at} ${paper}`))
  return Array.from({ length: turns }, (_, at) => turn(at)).flat()
}

function promise(what: string) {
  return { written: `word ${what};`, told: `told ${what};` }
}
