import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { ConclusionId } from '../lib/id.ts'
import type { NoteRef } from '../notes/note.ts'
import { choices, els, facilitator, noon, phases, smallCafe, support } from '../notes/testing/small-cafe.ts'
import type { Conclusion, Harvest, Voice } from './conclusion.ts'
import { decideHarvest } from './decide-harvest.ts'
import { knownNotes } from './gather.ts'
import type { HarvestChange } from './harvest-change.ts'
import type { HarvestCommand } from './harvest-command.ts'
import { applyHarvestChange, readHarvest } from './harvest-document.ts'
import { anyHarvestCommand } from './testing/any-harvest-command.ts'
import { b1, conclusion, g1, r1, r2, smallPapers } from './testing/small-harvest.ts'

test('[HA1] laptops that went their own ways agree once they have met', () => {
  const move = fc.record({
    laptop: fc.nat(2),
    act: fc.oneof({ weight: 4, arbitrary: anyHarvestCommand }, fc.constant('meet' as const)),
  })
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (script) => {
      const laptops = [new Y.Doc(), new Y.Doc(), new Y.Doc()]
      for (const { laptop, act } of script) {
        if (act === 'meet') meet(laptops.slice(0, laptop + 1))
        else decideAndApply(laptops[laptop]!, act)
      }
      meet(laptops)
      const [first, ...others] = laptops.map(readHarvest)
      for (const other of others) expect(other).toEqual(first)
    }),
  )
})

test('[HA2] what was decided is exactly what can be read afterwards, in one transaction', () => {
  fc.assert(
    fc.property(fc.array(anyHarvestCommand, { maxLength: 30 }), (commands) => {
      const document = new Y.Doc()
      let updates = 0
      document.on('update', () => (updates += 1))
      for (const one of commands) {
        const before = readHarvest(document)
        updates = 0
        const change = decideAndApply(document, one)
        expect(updates).toBeLessThanOrEqual(1)
        const expected = change === undefined ? before : changed(before, change)
        expect(byTheme(readHarvest(document))).toEqual(byTheme(expected))
        const reloaded = new Y.Doc()
        Y.applyUpdate(reloaded, Y.encodeStateAsUpdate(document))
        expect(byTheme(readHarvest(reloaded))).toEqual(byTheme(expected))
      }
    }),
  )
})

test('[HA4] whatever is asked, a note has one place: conclusions that stand, or another one, or none', () => {
  fc.assert(
    fc.property(fc.array(anyHarvestCommand, { maxLength: 30 }), (commands) => {
      const document = new Y.Doc()
      for (const one of commands) {
        decideAndApply(document, one)
        const { conclusions, places } = readHarvest(document)
        const used = conclusions.filter(({ removed }) => !removed).flatMap(({ sources }) => sources)
        for (const ref of used) expect(places).not.toHaveProperty([ref])
      }
    }),
  )
})

test('[HA6] a conclusion that was removed comes back as it was', () => {
  fc.assert(
    fc.property(fc.array(anyHarvestCommand, { maxLength: 30 }), (commands) => {
      const document = new Y.Doc()
      for (const one of commands) decideAndApply(document, one)
      const before = readHarvest(document)
      for (const { id: present } of before.conclusions.filter(({ removed }) => !removed)) {
        decideAndApply(document, { kind: 'remove-conclusion', conclusion: present })
        decideAndApply(document, { kind: 'restore-conclusion', conclusion: present })
      }
      expect(readHarvest(document)).toEqual(before)
    }),
  )
})

test('[HA11] what another version wrote badly is skipped, and the rest is read', () => {
  const document = new Y.Doc()
  const good = conclusion('good', { sources: [r1] })
  applyHarvestChange(document, { kind: 'make-conclusion', conclusion: good })
  const conclusions = document.getMap('conclusions')
  conclusions.set('no-map', 'text')
  conclusions.set('no-theme', new Y.Map(Object.entries({ text: new Y.Text('x'), kind: 'tip' })))
  conclusions.set('no-kind', new Y.Map(Object.entries({ text: new Y.Text('x'), theme: 'choices', kind: 'wens' })))
  const bare = { text: new Y.Text('x'), theme: 'choices', kind: 'tip', order: 9, card: { table: 7 }, subLines: 'none' }
  conclusions.set('bare', new Y.Map<unknown>(Object.entries(bare)))
  const places = document.getMap('places')
  conclusions.set('action', new Y.Map<unknown>(Object.entries({ ...bare, text: new Y.Text('z'), owner: 7, term: [] })))
  places.set(r2, { place: 'elsewhere' })
  places.set(g1, 'next-time')
  places.set(b1, { place: 'not-used', reason: 'zomaar', remark: 7 })
  const said = { approval: { at: 7, role: 'host' }, proposed: 'x', confirmed: 'red', agreed: new Y.Map([['voice', 7]]) }
  conclusions.set('said', new Y.Map<unknown>(Object.entries({ ...bare, ...said, text: new Y.Text('y') })))
  expect(readHarvest(document)).toEqual({
    conclusions: [
      good,
      conclusion('action', { text: 'z', kind: 'tip' }),
      conclusion('bare', { text: 'x', kind: 'tip' }),
      conclusion('said', { text: 'y', kind: 'tip' }),
    ],
    places: { [b1]: { place: 'not-used' } },
  })
})

function decideAndApply(document: Y.Doc, one: HarvestCommand): HarvestChange | undefined {
  const answer = decideHarvest({
    actor: facilitator,
    session: smallCafe(phases.harvest, { lastRound: 2, lastMove: { by: els, what: 'begin-harvest', at: 0 } }),
    harvest: readHarvest(document),
    knownNotes: knownNotes(smallPapers),
    command: one,
    now: noon,
    voice: 'a-voice' as Voice,
  })
  if (!answer.ok) return undefined
  applyHarvestChange(document, answer.value)
  return answer.value
}

/** What the harvest is after a change, told without Yjs. */
function changed(harvest: Harvest, change: HarvestChange): Harvest {
  const { conclusions, places } = harvest
  switch (change.kind) {
    case 'nothing':
      return harvest
    case 'make-conclusion':
      return { conclusions: [...conclusions, change.conclusion], places: without(places, change.conclusion.sources) }
    case 'order-conclusions': {
      const others = conclusions.filter((one) => !change.order.includes(one.id))
      return { conclusions: [...others, ...change.order.map((one) => find(harvest, one))], places }
    }
    case 'place-notes': {
      const { place } = change
      const left = conclusions.map((one) => (change.leave.includes(one.id) ? losing(one, change.notes) : one))
      const rest = without(places, change.notes)
      const placed = place === null ? {} : Object.fromEntries(change.notes.map((ref) => [ref, place]))
      return { conclusions: left, places: { ...rest, ...placed } }
    }
    case 'restore-conclusion':
      return {
        conclusions: on(harvest, change.conclusion, { removed: false }),
        places: without(places, change.sources),
      }
    case 'remove-conclusion':
      return { conclusions: on(harvest, change.conclusion, { removed: true }), places }
    case 'change-conclusion': {
      const { conclusionKind: kind, hidden } = change
      const told = {
        ...(kind !== undefined && { kind }),
        ...(hidden !== undefined && { hidden }),
      }
      return { conclusions: on(harvest, change.conclusion, told), places }
    }
    case 'describe-action': {
      const { owner, term } = change
      const told = { ...(owner !== undefined && { owner }), ...(term !== undefined && { term }) }
      return { conclusions: on(harvest, change.conclusion, told).map(withoutEmpty), places }
    }
    case 'add-sources': {
      const gained = gaining(find(harvest, change.conclusion), change.notes)
      return { conclusions: on(harvest, change.conclusion, gained), places: without(places, change.notes) }
    }
    case 'remove-sources': {
      const lost = losing(find(harvest, change.conclusion), change.notes)
      return { conclusions: on(harvest, change.conclusion, lost), places }
    }
    case 'move-sources': {
      const lost = on(harvest, change.from, losing(find(harvest, change.from), change.notes))
      const next = { ...harvest, conclusions: lost }
      return { conclusions: on(next, change.to, gaining(find(next, change.to), change.notes)), places }
    }
    case 'merge-conclusions': {
      const into = gaining(find(harvest, change.into), change.notes)
      const fresh = change.lines.filter(({ id: line }) => !into.subLines.some((one) => one.id === line))
      const grown = { ...into, subLines: [...into.subLines, ...fresh] }
      const next = { ...harvest, conclusions: on(harvest, change.into, grown) }
      return { conclusions: on(next, change.conclusion, { removed: true }), places }
    }
    case 'set-harvester':
    case 'dismiss-proposal':
      return harvest
    case 'add-sub-line': {
      const subLines = [...find(harvest, change.conclusion).subLines, { id: change.sub, text: change.text }]
      return { conclusions: on(harvest, change.conclusion, { subLines }), places }
    }
    case 'remove-sub-line': {
      const subLines = find(harvest, change.conclusion).subLines.filter((one) => one.id !== change.sub)
      return { conclusions: on(harvest, change.conclusion, { subLines }), places }
    }
    case 'mark-approved': {
      const { approval: _, ...one } = find(harvest, change.conclusion)
      const approved = change.approval === null ? one : { ...one, approval: change.approval }
      return { conclusions: conclusions.map((other) => (other.id === one.id ? approved : other)), places }
    }
    case 'mark-confirmed':
    case 'mark-agreed':
      throw new Error('No facilitator decides this.')
  }
}

function withoutEmpty({ owner = '', term = '', ...one }: Conclusion): Conclusion {
  return { ...one, ...(owner !== '' && { owner }), ...(term !== '' && { term }) }
}

/** What was taken out is remembered, and forgotten when it comes back. */
function losing(one: Conclusion, notes: readonly NoteRef[]): Conclusion {
  const lost = one.sources.filter((ref) => notes.includes(ref))
  const sources = one.sources.filter((ref) => !notes.includes(ref))
  return leaving({ ...one, sources }, [...(one.left ?? []), ...lost])
}

function gaining(one: Conclusion, notes: readonly NoteRef[]): Conclusion {
  const fresh = notes.filter((ref) => !one.sources.includes(ref))
  const left = (one.left ?? []).filter((ref) => !notes.includes(ref))
  return leaving({ ...one, sources: [...one.sources, ...fresh] }, left)
}

function leaving({ left: _former, ...one }: Conclusion, left: readonly NoteRef[]): Conclusion {
  return left.length === 0 ? one : { ...one, left: [...new Set(left)].toSorted() }
}

/** Order counts within a theme only. */
function byTheme({ conclusions, places }: Harvest): unknown {
  return { themes: [choices, support].map((theme) => conclusions.filter((one) => one.theme === theme)), places }
}

function on({ conclusions }: Harvest, wanted: ConclusionId, told: Partial<Conclusion>): readonly Conclusion[] {
  // What is told of the notes of a conclusion says all of them: those that had left it may be back.
  const rest = ({ left, ...one }: Conclusion): Conclusion =>
    left === undefined || 'sources' in told ? one : { ...one, left }
  return conclusions.map((one) => (one.id === wanted ? { ...rest(one), ...told } : one))
}

function find({ conclusions }: Harvest, wanted: ConclusionId): Conclusion {
  return conclusions.find((one) => one.id === wanted)!
}

function without(places: Harvest['places'], notesPlaced: readonly NoteRef[]): Harvest['places'] {
  return Object.fromEntries(Object.entries(places).filter(([ref]) => !notesPlaced.some((note) => note === ref)))
}

function meet(laptops: readonly Y.Doc[]): void {
  for (const from of laptops) for (const to of laptops) Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
}
