import * as Y from 'yjs'
import type { CharId } from '../typed-update.ts'
import type {
  SketchedBlock,
  SketchedDeletion,
  SketchedId,
  SketchedPlace,
  SketchedStruct,
  SketchedUpdate,
} from './any-drawn-update.ts'
import type { DrawnBlock, DrawnPlace, DrawnStruct, DrawnUpdate } from './draw-update.ts'

/** A document to point into: its texts, and the client ids with the sender's own ones first. */
export interface Pointing {
  readonly document: Y.Doc
  readonly texts: readonly Y.Text[]
  readonly ids: readonly number[]
}

/** The neighbours of what stands where, as far as they come with this very update. */
type OwnPlaces = Map<string, DrawnPlace>

/** Draws what was sketched, now that there is a document to point into. */
export function resolveSketch(sketch: SketchedUpdate, pointing: Pointing): DrawnUpdate {
  const places: OwnPlaces = new Map()
  const reached = new Map<number, number>()
  const blocks = sketch.blocks.map((block) => resolveBlock(block, pointing, places, reached))
  const deleted = sketch.deletions.map((deletion) => resolveDeletion(deletion, pointing, reached))
  if (sketch.untidy) return { blocks, deleted }
  return {
    blocks: joinBlocks(blocks).toSorted((a, b) => b.client - a.client),
    deleted: joinDeletions(deleted).toSorted((a, b) => b.client - a.client),
  }
}

function resolveBlock(
  { id, from, structs }: SketchedBlock,
  pointing: Pointing,
  places: OwnPlaces,
  reached: Map<number, number>,
): DrawnBlock {
  const client = pointing.ids[id % pointing.ids.length] ?? 0
  const next = reached.get(client) ?? Y.getState(pointing.document.store, client)
  const clock = Math.max(0, next + from)
  let at = clock
  const drawn = structs.map((struct): DrawnStruct => {
    const here = resolveStruct(struct, { client, clock: at }, pointing, places)
    if ('origin' in here || 'rightOrigin' in here) places.set(`${client}:${at}`, here)
    at += here.kind === 'text' ? here.text.length : 'length' in here ? here.length : 1
    reached.set(client, at)
    return here
  })
  return { client, clock, structs: drawn }
}

function resolveStruct(struct: SketchedStruct, own: CharId, pointing: Pointing, places: OwnPlaces): DrawnStruct {
  if (!('place' in struct)) return struct
  const { place, ...content } = struct
  return { ...content, ...resolvePlace(place, own, pointing, places) }
}

function resolvePlace(place: SketchedPlace, own: CharId, pointing: Pointing, places: OwnPlaces): DrawnPlace {
  switch (place.at) {
    case 'between': {
      const text = pointing.texts[place.text % Math.max(1, pointing.texts.length)]
      if (text === undefined) return { parent: '' }
      const units = unitsOf(text)
      const left = (place.unit % (units.length + 1)) - 1
      const [origin, rightOrigin] = [units[left], units[left + 1 + place.apart]]
      if (origin !== undefined || rightOrigin !== undefined) return { origin, rightOrigin }
      return { parent: idOf(text) ?? '' }
    }
    case 'beside': {
      const text = pointing.texts[place.text % Math.max(1, pointing.texts.length)]
      return text === undefined ? { parent: '' } : besideOf(text, place.unit)
    }
    case 'after-own': {
      const origin = ownId(place, own, pointing)
      const former = places.get(`${origin.client}:${origin.clock}`)?.rightOrigin
      return { origin, rightOrigin: neighbour(place.right, former, own, pointing) }
    }
    case 'before-own': {
      const rightOrigin = ownId(place, own, pointing)
      const former = places.get(`${rightOrigin.client}:${rightOrigin.clock}`)?.origin
      return { origin: neighbour(place.left, former, own, pointing), rightOrigin }
    }
    case 'inside': {
      const parent = typeof place.parent === 'string' ? place.parent : resolveId(place.parent, own, pointing)
      return { parent, ...(place.key !== undefined && { key: place.key }) }
    }
    case 'anywhere': {
      const [origin, rightOrigin] = [place.origin, place.rightOrigin].map((id) => id && resolveId(id, own, pointing))
      return { origin, rightOrigin }
    }
  }
}

function neighbour(
  which: 'same' | 'none' | SketchedId,
  former: CharId | undefined,
  own: CharId,
  pointing: Pointing,
): CharId | undefined {
  if (which === 'same') return former
  return which === 'none' ? undefined : resolveId(which, own, pointing)
}

function ownId({ id, back }: { readonly id: number; readonly back: number }, own: CharId, pointing: Pointing): CharId {
  const client = pointing.ids[id % pointing.ids.length] ?? 0
  // Of the id itself that writes: what comes before this very character.
  const clock = client === own.client ? own.clock - 1 - back : Y.getState(pointing.document.store, client) + back
  return { client, clock: Math.max(0, clock) }
}

function resolveId(id: SketchedId, own: CharId, pointing: Pointing): CharId {
  const { document, texts, ids } = pointing
  switch (id.of) {
    case 'text': {
      const text = texts[id.text % Math.max(1, texts.length)]
      const units = text === undefined ? [] : unitsOf(text)
      return units[id.unit % Math.max(1, units.length)] ?? { client: 1, clock: 0 }
    }
    case 'anything': {
      const clients = [...document.store.clients.keys()]
      const client = clients[id.pick % clients.length] ?? 0
      return { client, clock: id.pick % Math.max(1, Y.getState(document.store, client)) }
    }
    case 'own':
      return ownId(id, own, pointing)
    case 'next': {
      const client = ids[id.id % ids.length] ?? 0
      return { client, clock: Y.getState(document.store, client) + id.ahead }
    }
    case 'wild':
      return { client: id.client, clock: id.clock }
  }
}

type DrawnDeletion = NonNullable<DrawnUpdate['deleted']>[number]

function resolveDeletion(
  { from, length }: SketchedDeletion,
  pointing: Pointing,
  reached: ReadonlyMap<number, number>,
): DrawnDeletion {
  const client = pointing.ids[0] ?? 0
  const id = resolveId(from, { client, clock: reached.get(client) ?? 0 }, pointing)
  return { client: id.client, ranges: [[id.clock, length]] }
}

/** As an encoder writes them: those of one id together. */
function joinBlocks(blocks: readonly DrawnBlock[]): readonly DrawnBlock[] {
  return [...Map.groupBy(blocks, ({ client }) => client).values()].map((same) => {
    const [first] = same
    return { client: first?.client ?? 0, clock: first?.clock ?? 0, structs: same.flatMap(({ structs }) => structs) }
  })
}

function joinDeletions(deleted: readonly DrawnDeletion[]): readonly DrawnDeletion[] {
  return [...Map.groupBy(deleted, ({ client }) => client)].map(([client, same]) => {
    const ranges: (readonly [number, number])[] = []
    for (const [clock, length] of same.flatMap(({ ranges: some }) => some).toSorted(([a], [b]) => a - b)) {
      const last = ranges.at(-1)
      if (last === undefined || clock >= last[0] + last[1]) ranges.push([clock, length])
    }
    return { client, ranges }
  })
}

/** All characters that ever stood in a text and still have a place there, in their order. */
export function unitsOf(text: Y.Text): readonly CharId[] {
  const units: CharId[] = []
  for (let item = text._start; item !== null; item = item.right) {
    const { client, clock } = item.id
    for (let unit = 0; unit < Math.min(item.length, 3_000); unit += 1) units.push({ client, clock: clock + unit })
  }
  return units
}

/** The neighbours that a character named when it was typed. */
function besideOf(text: Y.Text, unit: number): DrawnPlace {
  const units = unitsOf(text)
  const char = units[unit % Math.max(1, units.length)]
  const item = char && Y.getItem(text.doc?.store ?? new Y.Doc().store, char)
  if (char === undefined || !(item instanceof Y.Item)) return { parent: idOf(text) ?? '' }
  const isFirst = char.clock === item.id.clock
  const origin = isFirst ? plainId(item.origin) : { client: char.client, clock: char.clock - 1 }
  const rightOrigin = plainId(item.rightOrigin)
  return origin === undefined && rightOrigin === undefined ? { parent: idOf(text) ?? '' } : { origin, rightOrigin }
}

function plainId(id: Y.ID | null): CharId | undefined {
  return id === null ? undefined : { client: id.client, clock: id.clock }
}

function idOf(text: Y.Text): CharId | undefined {
  return plainId(text._item?.id ?? null)
}
