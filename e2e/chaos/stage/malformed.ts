import * as encoding from 'lib0/encoding'
import * as fc from 'fast-check'
import { presenceFrame, step1, step2, updateFrame } from '@tafelronde/server/testing/raw-line.ts'
import { paperRequestSchema } from '@tafelronde/shared/notes/paper-command.ts'
import { anyMutation, mutate } from '@tafelronde/shared/notes/testing/any-drawn-update.ts'
import { supportQuestionSchema, supportRequestSchema } from '@tafelronde/shared/harvest/support/support-command.ts'
import { commands } from '@tafelronde/shared/sessions/testing/commands.ts'
import { harvestRequestSchema, pairingSchema, sessionRequestSchema } from '@tafelronde/shared/wire/live-events.ts'

const spoilt = fc.array(anyMutation, { minLength: 1, maxLength: 4 })
const bytes = fc.uint8Array({ maxLength: 80 })

/** A frame of the sync road whose bytes something happened to; nothing of it is a letter that anybody typed. */
export const anyFrame: fc.Arbitrary<Uint8Array> = fc.oneof(
  bytes,
  fc
    .tuple(fc.constantFrom(step1, step2, updateFrame), bytes, spoilt)
    .map(([make, inside, mutations]) => mutate(make(inside), mutations)),
  fc.tuple(fc.anything(), spoilt).map(([state, mutations]) => mutate(presenceFrame(7, 1, asSent(state)), mutations)),
  fc.tuple(fc.nat(200), bytes).map(([kind, inside]) =>
    encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, kind)
      encoding.writeVarUint8Array(encoder, inside)
    }),
  ),
)

/** Something said on the live road: an event and what comes with it. */
export interface Saying {
  readonly event: string
  readonly words: readonly unknown[]
}

/** What is no request at all. Binary, nested, polluting or nearly right. */
const anyBody = fc.oneof(
  fc.anything({ withTypedArray: true, withNullPrototype: true, maxDepth: 4 }),
  fc
    .tuple(fc.constantFrom(...Object.values(commands)), fc.nat(5), fc.anything({ maxDepth: 2 }))
    .map(([command, place, odd]) => spoil({ id: 'chaos', table: 'x', round: 0, command }, place, odd)),
  fc.json({ maxDepth: 5 }).map((text): unknown => JSON.parse(text)),
)

const requests = {
  'session:command': sessionRequestSchema,
  'paper:command': paperRequestSchema,
  'harvest:command': harvestRequestSchema,
  'support:command': supportRequestSchema,
  'support:read': supportQuestionSchema,
  'screen:pair': pairingSchema,
} as const

export const anySaying: fc.Arbitrary<Saying> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.constantFrom(...(Object.keys(requests) as (keyof typeof requests)[])), anyBody)
      // What is still a request is no matter here.
      .filter(([event, body]) => !requests[event].safeParse(asSent(body)).success)
      .map(([event, body]): Saying => ({ event, words: [body] })),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      event: fc.constantFrom(
        'document:open',
        'line:open',
        'line:piece',
        'line:close',
        'clock',
        'constructor',
        'toString',
      ),
      words: fc.array(fc.anything({ withTypedArray: true, maxDepth: 2 }), { maxLength: 4 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      event: fc.string({ minLength: 1, maxLength: 20 }).filter((name) => !reserved.has(name)),
      words: fc.array(anyBody, { maxLength: 3 }),
    }),
  },
)

/** Names that the library of the browser's side keeps to itself. */
const reserved = new Set(['connect', 'connect_error', 'disconnect', 'disconnecting', 'newListener', 'removeListener'])

const anyPath = fc.oneof(
  fc.constantFrom(
    '/api/organisers',
    '/api/join',
    '/api/join/look',
    '/api/join/device',
    '/api/facilitate',
    '/api/facilitate/look',
    '/api/sessions',
    '/api/sessions/x/programme',
    '/api/sessions/x/people',
    '/api/sessions/__proto__/desk',
    '/api/sessions/%zz/report.html',
    '/lees/x',
    '/live/?EIO=4&transport=polling',
    '/live/?EIO=9&transport=%00',
    '/sync/session/x?door=desk&epoch=1e999',
    '/assets/../../server/src/main.ts',
    '/%2e%2e/%2e%2e/etc/hostname',
  ),
  fc.webPath(),
)

/** A request over HTTP as bytes, whole or spoilt. Nobody asks it who has a badge. */
export const anyHttpRequest: fc.Arbitrary<Uint8Array> = fc
  .tuple(
    fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'BREW'),
    anyPath,
    fc.oneof(fc.json({ maxDepth: 3 }), fc.string(), fc.constant('{"__proto__":{"name":"x"},"name":')),
    fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: spoilt }),
  )
  .map(([method, path, body, mutations]) => mutate(httpRequest(method, path, body), mutations))

function httpRequest(method: string, path: string, body: string): Uint8Array {
  const length = Buffer.byteLength(body)
  const headers = `Host: localhost\r\nOrigin: http://localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}`
  return Buffer.from(`${method} ${path} HTTP/1.1\r\n${headers}\r\nConnection: close\r\n\r\n${body}`)
}

/** The same with something odd in one of its places. */
function spoil(value: object, place: number, odd: unknown): unknown {
  const keys = Object.keys(value)
  const key = keys[place % keys.length]
  return key === undefined ? odd : { ...value, [key]: odd }
}

/** As it arrives: what JSON cannot say has become something else. */
export function asSent(value: unknown): unknown {
  const text = JSON.stringify(value) as string | undefined
  return text === undefined ? null : (JSON.parse(text) as unknown)
}
