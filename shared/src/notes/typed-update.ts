import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'

/** A struct as it comes out of an update: not yet part of any document. */
export type Struct = Y.Item | Y.GC | Y.Skip

/** Characters that an update deletes: `length` of them, from `clock` on. */
export interface DeletedRange {
  readonly client: number
  readonly clock: number
  readonly length: number
}

/** What an update says, taken apart. */
export interface TypedUpdate {
  readonly structs: readonly Struct[]
  readonly deleted: readonly DeletedRange[]
}

/** A struct of which the first `offset` units are known already. */
export interface FreshStruct {
  readonly struct: Y.Item | Y.GC
  readonly offset: number
}

/** Takes an update apart; `undefined` when it is none, whatever a browser sent. */
export function readUpdate(update: Uint8Array): TypedUpdate | undefined {
  try {
    const { structs, ds } = Y.decodeUpdate(update)
    const deleted: DeletedRange[] = []
    for (const [client, ranges] of ds.clients) {
      for (const { clock, len } of ranges) deleted.push({ client, clock, length: len })
    }
    return { structs, deleted }
  } catch {
    // Cut off, not of this version, or nested deeper than the stack goes.
    return undefined
  }
}

/**
 * Puts an update together again from what was judged, byte for byte of our own making. The structs of one client stand
 * together and in the order of their clocks.
 */
export function writeUpdate(fresh: readonly FreshStruct[], deleted: readonly DeletedRange[]): Uint8Array {
  const encoder = new Y.UpdateEncoderV1()
  const byClient = Map.groupBy(fresh, ({ struct }) => struct.id.client)
  encoding.writeVarUint(encoder.restEncoder, byClient.size)
  // Yjs itself writes higher ids first.
  for (const [client, structs] of [...byClient].toSorted(([a], [b]) => b - a)) {
    const [first] = structs
    if (first === undefined) continue
    encoding.writeVarUint(encoder.restEncoder, structs.length)
    encoder.writeClient(client)
    encoding.writeVarUint(encoder.restEncoder, first.struct.id.clock + first.offset)
    for (const { struct, offset } of structs) struct.write(encoder, offset)
  }
  const deletedByClient = Map.groupBy(deleted, ({ client }) => client)
  encoding.writeVarUint(encoder.restEncoder, deletedByClient.size)
  for (const [client, ranges] of deletedByClient) {
    encoding.writeVarUint(encoder.restEncoder, client)
    encoding.writeVarUint(encoder.restEncoder, ranges.length)
    for (const { clock, length } of ranges) {
      encoder.writeDsClock(clock)
      encoder.writeDsLen(length)
    }
  }
  return encoder.toUint8Array()
}
