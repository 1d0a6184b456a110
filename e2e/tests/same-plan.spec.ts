import { globSync } from 'node:fs'
import path from 'node:path'
import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import type { Origins } from '@tafelronde/shared/sessions/moment.ts'
import { peopleToSeat } from '@tafelronde/shared/sessions/seat-instance.ts'
import { lookOn, makeSeating } from '@tafelronde/shared/sessions/seats.ts'
import { makeRoom } from '@tafelronde/shared/sessions/testing/room.ts'
import { expect, test } from '../support/cafe.ts'

const looks = [5_000, 20_000, 40_000]

test('[E2E13] the same café gets the same plan in a browser as on the server, letter for letter', async ({ cafe }) => {
  const { page } = await cafe.organiser('Olga')
  const room = makeRoom({ themes: 'abcdef'.split(''), rounds: 4, people: 33, hosts: 2 })
  const origins: Origins = new Map(
    peopleToSeat(room).map(({ id }, at) => [id, { organisation: `Bureau ${at % 7}`, level: 'gemeente' }]),
  )
  const session = makeSeating(room, origins)
  const here = [...lookOn(session, origins, looks)]
  expect(here.length).toBeGreaterThan(0)

  const dist = path.join(import.meta.dirname, '..', '..', 'client', 'dist')
  const [worker = ''] = globSync('assets/improve-worker-*.js', { cwd: dist })
  const there = await page.evaluate(
    async ({ file, asked, entries, steps }) => {
      const found: unknown[] = []
      const thread = new Worker(file, { type: 'module' })
      thread.postMessage({ session: asked, origins: new Map(entries), looks: steps })
      for (;;) {
        const { data } = await new Promise<MessageEvent>((resolve) => {
          thread.addEventListener('message', resolve, { once: true })
        })
        if (data.kind === 'done') return found
        found.push(data.seatings)
      }
    },
    { file: `/${worker}`, asked: session, entries: [...origins], steps: looks },
  )
  expect(JSON.stringify(there as readonly Seating[][])).toBe(JSON.stringify(here))
})
