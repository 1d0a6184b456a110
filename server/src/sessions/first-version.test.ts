import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import type { PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import type { Card, Note } from '@tafelronde/shared/notes/note.ts'
import type { RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { Seating } from '@tafelronde/shared/rotation/seating.ts'
import { must } from '../testing/browser.ts'
import { openCafe } from '../testing/open-cafe.ts'
import { RawLive } from '../testing/raw-live.ts'

/** Made by the first version itself, over its public roads; commands that wrote whole texts are gone since. */
const fixtures = path.join(import.meta.dirname, '..', '..', '..', 'e2e', 'fixtures')

interface FirstVersion {
  readonly session: SessionId
  readonly code: string
  readonly cookies: { readonly ada: string; readonly desk: string }
  readonly person: PersonId
  readonly phase: string
  readonly roster: readonly RosterEntry[]
  readonly seatings: readonly Seating[]
  readonly notes: readonly Note[]
  readonly cards: readonly Card[]
  readonly harvest: Harvest
  readonly report: object
}

test('[SE60] a database of the first version opens with everything in it, and everyone’s badge still counts', async () => {
  const words = await readFile(path.join(fixtures, 'first-version.json'), 'utf8')
  const expected = JSON.parse(words) as FirstVersion
  await using cafe = await openCafe({ database: path.join(fixtures, 'first-version.sqlite') })
  const live = await cafe.live(expected.session)
  expect(live.read()).toMatchObject({ phase: { kind: expected.phase }, seatings: expected.seatings })
  expect(live.readStored().code).toBe(expected.code)
  expect(live.readRoster()).toEqual(expected.roster)
  const papers = Object.values(await live.readPapers())
  expect(papers.flatMap((paper) => paper.notes)).toEqual(expected.notes)
  expect(papers.flatMap((paper) => paper.cards)).toEqual(expected.cards)
  expect(await live.readHarvest()).toEqual(expected.harvest)
  expect(expected.notes.length).toBe(4)

  const { session, cookies } = expected
  const report = must(
    await cafe.browser().ask('GET', `/api/sessions/${session}/report.json`, undefined, { cookie: cookies.desk }),
  )
  expect(report.body).toMatchObject(expected.report)
  await using ada = await RawLive.open({ url: cafe.url, cookies: cookies.ada, session, door: 'person' })
  await ada.until((road) => road.last('welcome') !== undefined)
  expect(ada.last('welcome')).toMatchObject({ actor: { kind: 'participant', person: expected.person } })
  expect(await ada.document(`session/${session}`)).toMatchObject({ mayWrite: false })
})
