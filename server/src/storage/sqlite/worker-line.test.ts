import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { expect, onTestFinished, test, vi } from 'vitest'
import { accept, refuse } from '@tafelronde/shared/lib/result.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { blue, bytes, noon, spring, start } from '../contract-samples.ts'
import { HandClock } from '../../testing/hand-clock.ts'
import { fail, newFolder, openIn } from '../folder-samples.ts'
import { openSqlite } from '../open-sqlite.ts'

test('[ST108] all that is asked in one turn goes to the storage thread in one message, and is answered in one', async () => {
  await using storage = await openIn(await newFolder())
  const posting = vi.spyOn(Worker.prototype, 'postMessage')
  onTestFinished(() => posting.mockRestore())
  const commits = [start, start, { epoch: 0, seq: 1 }].map((after, place) => {
    const paper = paperDocument(spring, `${blue}-${place}` as typeof blue)
    return storage.commit([storage.documents.appending(paper, after, [{ bytes: bytes(place), at: noon }])])
  })
  const question = storage.documents.read(paperDocument(spring, `${blue}-0` as typeof blue))
  await setImmediate()
  expect(posting).toHaveBeenCalledTimes(1)
  let answers = 0
  const count = () => answers++
  const thread = posting.mock.contexts[0] as Worker
  thread.on('message', count)
  expect(await Promise.all(commits)).toEqual([accept(null), accept(null), refuse('conflict')])
  expect((await question).tail).toEqual([bytes(0)])
  thread.off('message', count)
  expect(answers).toBe(1)
})

test('[ST118] what waits for a disk that does not answer takes no more memory than it may', async () => {
  await using storage = await openSqlite({ clock: new HandClock(noon), report: fail, delay: 50 })
  const update = new Uint8Array(20 * 1024 * 1024)
  const commits = [0, 1, 2, 3].map((place) => {
    const paper = paperDocument(spring, `${blue}-${place}` as typeof blue)
    return storage.commit([storage.documents.appending(paper, start, [{ bytes: update, at: noon }])])
  })
  expect(await Promise.allSettled(commits)).toMatchObject([
    { status: 'fulfilled', value: accept(null) },
    { status: 'fulfilled', value: accept(null) },
    { status: 'fulfilled', value: accept(null) },
    { status: 'rejected', reason: { kind: 'busy' } },
  ])
  const last = storage.documents.appending(paperDocument(spring, blue), start, [{ bytes: update, at: noon }])
  expect(await storage.commit([last])).toEqual(accept(null))
})
