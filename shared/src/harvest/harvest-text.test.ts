import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Id } from '../lib/id.ts'
import { CONCLUSION_LENGTH } from '../notes/note.ts'
import { underAttack } from '../notes/testing/fuzz-gate.ts'
import { type Counted, staysHonest } from '../notes/testing/honest-traffic.ts'
import { textsIn } from '../notes/testing/seen-document.ts'
import { ada, ben } from '../notes/testing/small-cafe.ts'
import { applyHarvestChange } from './harvest-document.ts'
import { conclusionField, harvestTexts } from './harvest-text.ts'
import { fuzzedHarvest, gatedHarvest, openHarvestBrowser } from './testing/fuzzed-harvest.ts'
import { harvestScene } from './testing/harvest-scene.ts'
import { conclusionId } from './testing/small-harvest.ts'

const bus = conclusionId('bus')
const also = 'sub-ook' as Id<'sub-line'>

test('[TG20] every text of the harvest has one name, by which it is found again', () => {
  const { live } = gatedHarvest()
  const texts = [...textsIn(live, ['conclusions'])].filter(([path]) => !path.includes('weg'))
  const names = texts.map(([, text]) => harvestTexts.describe(live, text)?.name)
  expect(new Set(names)).toEqual(
    new Set([
      conclusionField(bus),
      conclusionField(bus, also),
      conclusionField(bus, 'sub-avond' as Id<'sub-line'>),
      conclusionField(conclusionId('trein')),
    ]),
  )
  for (const [at, name] of names.entries()) expect(harvestTexts.find(live, name ?? '')).toBe(texts[at]?.[1])
  const line = harvestTexts.find(live, conclusionField(bus, also))!
  expect(harvestTexts.describe(live, line)).toEqual({
    conclusion: bus,
    subLine: also,
    name: conclusionField(bus, also),
    limit: CONCLUSION_LENGTH,
    multiline: false,
  })
})

test('[TG20] a text of the harvest is known only while it is there, and nothing else has a name', () => {
  const { live } = gatedHarvest()
  const line = harvestTexts.find(live, conclusionField(bus, also))!
  applyHarvestChange(live, { kind: 'remove-conclusion', conclusion: bus })
  expect([harvestTexts.describe(live, line), harvestTexts.find(live, conclusionField(bus))]).toEqual([
    undefined,
    undefined,
  ])
  applyHarvestChange(live, { kind: 'restore-conclusion', conclusion: bus, sources: [] })
  expect(harvestTexts.describe(live, line)?.name).toBe(conclusionField(bus, also))
  applyHarvestChange(live, { kind: 'remove-sub-line', conclusion: bus, sub: also })
  expect(harvestTexts.describe(live, line)).toBeUndefined()
  for (const name of [
    '',
    'conclusion',
    'conclusion/',
    'conclusion/bus/',
    'conclusion/bus/sub-avond/text',
    'note/bus',
  ]) {
    expect(harvestTexts.find(live, name)).toBeUndefined()
  }
  expect(harvestTexts.describe(live, live.getText('root'))).toBeUndefined()
})

test('[TG13] words for a sub-line of which nothing is left are late, offline too', () => {
  const harvest = gatedHarvest()
  const offline = openHarvestBrowser(harvest, ada)
  harvest.told.pop()
  const name = conclusionField(bus, also)
  offline.write(name, 'ook in het weekend')
  offline.write(name, 'ook 😀 in het weekend')
  harvest.change((document) => applyHarvestChange(document, { kind: 'remove-sub-line', conclusion: bus, sub: also }))
  expect(harvest.send(ada, offline.answer(harvest.live))).toEqual({ kind: 'late' })
  // Nor does it help to have heard that the line is gone: then nothing is left to be sent but that there was something.
  offline.take(harvest.state())
  expect(offline.text(name)).toBeUndefined()
  expect(Y.decodeUpdate(offline.answer(harvest.live)).structs.map(({ constructor }) => constructor)).toEqual([Y.GC])
  expect(harvest.send(ada, offline.answer(harvest.live))).toEqual({ kind: 'late' })
})

test('[TG10] a conclusion keeps within its limit', () => {
  const harvest = gatedHarvest()
  const browser = openHarvestBrowser(harvest, ben)
  for (const name of [conclusionField(bus), conclusionField(bus, also)]) {
    expect(harvest.send(ben, browser.write(name, 'x'.repeat(CONCLUSION_LENGTH))).kind).toBe('accepted')
  }
  const full = browser.write(conclusionField(bus), 'x'.repeat(CONCLUSION_LENGTH + 1))
  expect(harvest.send(ben, full)).toEqual({ kind: 'late' })
})

test('[TG18] whatever is sent to the harvest, only words change that the sender may change, and everyone sees the same', () => {
  const tally = new Map<string, number>()
  fc.assert(underAttack(fuzzedHarvest, tally), { seed: 1, numRuns: 100 })
  expect(tally.get('accepted')).toBeGreaterThan(50)
  expect(tally.get('hostile: order')).toBeGreaterThan(5)
})

test('[TG19] four honest pages at the harvest, come what may: never hostile, late only without a place, nothing lost', () => {
  const counted: Counted = { accepted: 0, late: 0 }
  fc.assert(staysHonest(harvestScene, counted), { seed: 1, numRuns: 150 })
  expect(counted.accepted).toBeGreaterThan(500)
  expect(counted.late).toBeGreaterThan(20)
})

test('[TG2] an answer with nothing in it says nothing new', () => {
  const harvest = gatedHarvest()
  const verdict = harvest.send(ben, Y.encodeStateAsUpdate(new Y.Doc()))
  expect(verdict).toEqual({ kind: 'known' })
})
