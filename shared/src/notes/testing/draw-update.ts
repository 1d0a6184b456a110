import * as encoding from 'lib0/encoding'
import type { CharId } from '../typed-update.ts'

/** Where a drawn struct says that it stands. */
export interface DrawnPlace {
  readonly origin?: CharId | undefined
  readonly rightOrigin?: CharId | undefined
  /** A text by its id, or a root of the document by its name. */
  readonly parent?: CharId | string | undefined
  readonly key?: string
}

/** A struct that stands somewhere. */
export type DrawnItem = DrawnPlace &
  (
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'deleted'; readonly length: number }
    /** Any content, as bytes: its kind is the number by which Yjs knows it. */
    | { readonly kind: 'content'; readonly content: number; readonly bytes: readonly number[] }
  )

/** A struct of an update, honest or not. */
export type DrawnStruct = DrawnItem | DrawnRoom

/** Clocks without anything in them. */
export interface DrawnRoom {
  readonly kind: 'gone' | 'skip'
  readonly length: number
}

/** The structs of one client id, one after the other from `clock` on. */
export interface DrawnBlock extends CharId {
  readonly structs: readonly DrawnStruct[]
  /** How many structs it says that there are. */
  readonly count?: number
}

/** An update with everything in it as one likes. */
export interface DrawnUpdate {
  readonly blocks?: readonly DrawnBlock[]
  readonly deleted?: readonly { readonly client: number; readonly ranges: readonly (readonly [number, number])[] }[]
}

/** Writes an update exactly as it was drawn, also one that no encoder of Yjs would ever write. */
export function drawUpdate({ blocks = [], deleted = [] }: DrawnUpdate): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, blocks.length)
  for (const { client, clock, structs, count = structs.length } of blocks) {
    for (const number of [count, client, clock]) encoding.writeVarUint(encoder, number)
    for (const struct of structs) drawStruct(encoder, struct)
  }
  encoding.writeVarUint(encoder, deleted.length)
  for (const { client, ranges } of deleted) {
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, ranges.length)
    for (const [clock, length] of ranges) {
      encoding.writeVarUint(encoder, clock)
      encoding.writeVarUint(encoder, length)
    }
  }
  return encoding.toUint8Array(encoder)
}

function drawStruct(encoder: encoding.Encoder, struct: DrawnStruct): void {
  if (!isRoom(struct)) return drawItem(encoder, struct)
  encoding.writeUint8(encoder, struct.kind === 'gone' ? 0 : 10)
  encoding.writeVarUint(encoder, struct.length)
}

function isRoom(struct: DrawnStruct): struct is DrawnRoom {
  return struct.kind === 'gone' || struct.kind === 'skip'
}

function drawItem(encoder: encoding.Encoder, item: DrawnItem): void {
  const { origin, rightOrigin, parent = '', key } = item
  const kind = item.kind === 'text' ? 4 : item.kind === 'deleted' ? 1 : item.content
  const [left, right, keyed] = [
    origin === undefined ? 0 : 128,
    rightOrigin === undefined ? 0 : 64,
    key === undefined ? 0 : 32,
  ]
  encoding.writeUint8(encoder, kind | left | right | keyed)
  if (origin !== undefined) drawId(encoder, origin)
  if (rightOrigin !== undefined) drawId(encoder, rightOrigin)
  if (origin === undefined && rightOrigin === undefined) {
    encoding.writeVarUint(encoder, typeof parent === 'string' ? 1 : 0)
    if (typeof parent === 'string') encoding.writeVarString(encoder, parent)
    else drawId(encoder, parent)
    if (key !== undefined) encoding.writeVarString(encoder, key)
  }
  if (item.kind === 'text') encoding.writeVarString(encoder, item.text)
  else if (item.kind === 'deleted') encoding.writeVarUint(encoder, item.length)
  else for (const byte of item.bytes) encoding.writeUint8(encoder, byte)
}

function drawId(encoder: encoding.Encoder, { client, clock }: CharId): void {
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
}
