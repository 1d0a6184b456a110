import { expect, test } from 'vitest'
import { openOwnConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import type { HarvestInput } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import { cafeOf } from '@tafelronde/shared/harvest/engine/testing/cafe-of.ts'
import type { CommandId } from '@tafelronde/shared/lib/id.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { Invitation } from '@tafelronde/shared/wire/http.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { answerWell, type Answerer, PlayedEndpoint } from '../testing/model-endpoint.ts'
import { must } from '../testing/browser.ts'
import { type Cafe, openCafe } from '../testing/open-cafe.ts'
import type { ImproveParts } from './improve-draft.ts'

const book = openOwnConceptBook()
const input: HarvestInput = cafeOf(
  'Hanneke wil bomen in de straat',
  'bomen in de straat geven schaduw, zegt gemeente Hulst',
  'er is geen geld voor onderhoud van bruggen',
  'onderhoud van bruggen kost geld dat er niet is',
)
const draft = harvestNotes(input, book)
const redraft: ImproveParts['redraft'] = (part, constraints) => harvestNotes(part, book, { constraints })

interface Scene extends AsyncDisposable {
  readonly endpoint: PlayedEndpoint
  readonly cafe: Cafe
  readonly live: LiveSession
  readonly code: string
  readonly desk: Actor
  turn(host: string | null, actor?: Actor): ReturnType<LiveSession['take']>
}

async function openScene(answer: Answerer = answerWell, isSet = true): Promise<Scene> {
  const endpoint = await PlayedEndpoint.open(answer)
  const cafe = await openCafe(isSet ? { languageModel: endpoint.config } : {})
  const plan = await cafe.session(await cafe.organiser())
  await cafe.participant(plan, { name: 'Hanneke' })
  const { person } = await cafe.facilitator(plan)
  const live = await cafe.live(plan.session)
  const desk: Actor = { kind: 'facilitator', person }
  let commands = 0
  return {
    endpoint,
    cafe,
    live,
    desk,
    code: plan.code,
    turn: (host, actor = desk) =>
      live.take(actor, `switch-${commands++}` as CommandId, { kind: 'use-language-model', host }),
    async [Symbol.asyncDispose]() {
      await cafe[Symbol.asyncDispose]()
      await endpoint[Symbol.asyncDispose]()
    },
  }
}

test('[LM10] without a setting it cannot be switched on, and nothing is ever sent', async () => {
  await using scene = await openScene(answerWell, false)
  const { cafe, live, turn } = scene
  expect(await turn('127.0.0.1')).toEqual({ ok: false, why: 'no-language-model' })
  expect(live.read().languageModel).toBeUndefined()
  expect(await cafe.app.languageModel.improve(live, draft, input, { redraft })).toBeUndefined()
})

test('[LM10] only a facilitator switches it on, only to the host that is set, and until then nothing is sent', async () => {
  await using scene = await openScene()
  const { endpoint, cafe, live, turn } = scene
  expect(await turn('elsewhere.example.com')).toEqual({ ok: false, why: 'no-language-model' })
  for (const actor of [
    { kind: 'organiser' },
    { kind: 'participant', person: Object.keys(live.read().people)[0] },
  ] as Actor[]) {
    expect(await turn('127.0.0.1', actor)).toEqual({ ok: false, why: 'not-allowed' })
  }
  expect(await cafe.app.languageModel.improve(live, draft, input, { redraft })).toBeUndefined()
  expect(endpoint.bodies).toEqual([])
})

test('[LM11] who comes in reads where notes go, while it is switched on', async () => {
  await using scene = await openScene()
  const { cafe, turn, code } = scene
  const look = async () => must(await cafe.browser().post('/api/join/look', { code })).body as Invitation
  expect((await look()).modelHost).toBeUndefined()
  await turn('127.0.0.1')
  expect((await look()).modelHost).toBe('127.0.0.1')
  await turn(null)
  expect((await look()).modelHost).toBeUndefined()
})

test('[LM12] what left the house is on disk before it leaves, and is logged and told in counts, never in words', async () => {
  const written: (number | undefined)[] = []
  await using scene = await openScene((received) => {
    written.push(live.read().modelUses?.at(-1)?.notes)
    return answerWell(received)
  })
  const { cafe, live, turn, endpoint } = scene
  await turn('127.0.0.1')
  const improved = await cafe.app.languageModel.improve(live, draft, input, { redraft })
  expect(improved?.themes[0]?.lines.some(({ origin }) => origin === 'model')).toBe(true)
  expect(written[0]).toBe(4)
  const requests = endpoint.bodies.length
  expect(live.read().modelUses).toMatchObject([{ at: cafe.clock.now(), host: '127.0.0.1', notes: 4, requests }])
  const lines = cafe.logged.filter((line) => line.includes('language model'))
  expect(lines).toHaveLength(1)
  expect(JSON.parse(lines[0]!)).toMatchObject({ host: '127.0.0.1', notes: 4, requests })
  expect(cafe.logged.join('')).not.toMatch(/bomen|bruggen|Hanneke|sk-played/)
  expect(endpoint.bodies.join('')).toContain('bomen in de straat')
  expect(endpoint.bodies.join('')).not.toMatch(/Hanneke|gemeente Hulst/i)
})

test('[LM13] switched off at the desk, running questions are broken off at once and nothing more is sent', async () => {
  await using scene = await openScene(() => ({ silent: true }))
  const { cafe, live, turn, endpoint } = scene
  await turn('127.0.0.1')
  const improving = cafe.app.languageModel.improve(live, draft, input, { redraft })
  await endpoint.received(1)
  await turn(null)
  const improved = await improving
  expect(improved?.themes[0]?.lines.every(({ origin }) => origin === 'offline')).toBe(true)
  expect(endpoint.bodies).toHaveLength(1)
})

test('[LM14] once the names are deleted nothing is sent: nobody could tell what was a name', async () => {
  await using scene = await openScene()
  const { cafe, live, turn, endpoint } = scene
  await turn('127.0.0.1')
  await live.forgetNames()
  expect(await cafe.app.languageModel.improve(live, draft, input, { redraft })).toBeUndefined()
  expect(endpoint.bodies).toEqual([])
})

test('[LM15] a newer draft of a session ends the one before, and a server that stops waits for none', async () => {
  await using scene = await openScene(() => ({ silent: true }))
  const { cafe, live, turn, endpoint } = scene
  await turn('127.0.0.1')
  const first = cafe.app.languageModel.improve(live, draft, input, { redraft })
  await endpoint.received(1)
  const second = cafe.app.languageModel.improve(live, draft, input, { redraft })
  expect((await first)?.themes).toHaveLength(1)
  await endpoint.received(2)
  cafe.app.languageModel[Symbol.dispose]()
  expect((await second)?.themes).toHaveLength(1)
})
