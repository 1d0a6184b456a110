import * as encoding from 'lib0/encoding'

/** An awareness update of one client, as y-protocols writes it: the same few bytes for every server. */
export function writePresence(client: number, turn: number, field: string): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, turn)
    encoding.writeVarString(encoder, JSON.stringify({ field }))
  })
}
