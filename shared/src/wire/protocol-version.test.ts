import { expect, test } from 'vitest'
import { z } from 'zod'
import { proposeRequestSchema } from '../harvest/proposals/propose-request.ts'
import { supportQuestionSchema, supportRequestSchema } from '../harvest/support/support-command.ts'
import { historyRequestSchema, previewRequestSchema, restoreRequestSchema } from '../notes/history-request.ts'
import { paperRequestSchema } from '../notes/paper-command.ts'
import { rosterEntrySchema } from '../people/person.ts'
import * as http from './http.ts'
import {
  doors,
  erasureRequestSchema,
  greetingSchema,
  harvestRequestSchema,
  pairingSchema,
  sessionRequestSchema,
} from './live-events.ts'
import { PROTOCOL_VERSION } from './protocol-version.ts'
import { syncClose } from './sync-close.ts'
import { LARGEST_FRAME, PIECE, syncMessage } from './sync-messages.ts'

/*
 * Everything that travels, as one file per version. When this fails, what travels has changed: give it a new
 * PROTOCOL_VERSION with a line on what is new, and let vitest write the new file (`vitest run -u`). The file of a
 * version that people may have open stays as it is.
 */
test('[WR1] what travels between browser and server changes only with a new version of the protocol', async () => {
  const overHttp = Object.entries(http).flatMap(([name, value]) =>
    value instanceof z.ZodType ? [[name, value] as const] : [],
  )
  const schemas = {
    greetingSchema,
    sessionRequestSchema,
    paperRequestSchema,
    harvestRequestSchema,
    supportRequestSchema,
    supportQuestionSchema,
    pairingSchema,
    historyRequestSchema,
    previewRequestSchema,
    restoreRequestSchema,
    erasureRequestSchema,
    proposeRequestSchema,
    rosterEntrySchema,
    ...Object.fromEntries(overHttp),
  }
  const forms = Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      name,
      z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
    ]),
  )
  const travels = { doors, syncClose, syncMessage, LARGEST_FRAME, PIECE, ...forms }
  await expect(`${JSON.stringify(travels, null, 1)}\n`).toMatchFileSnapshot(
    `./snapshots/protocol-${PROTOCOL_VERSION}.txt`,
  )
})
