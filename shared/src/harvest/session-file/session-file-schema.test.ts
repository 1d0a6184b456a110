import { expect, test } from 'vitest'
import { z } from 'zod'
import { sessionFileSchema } from './session-file-schema.ts'

/* When this fails, let vitest write the file anew (`vitest run -u`), and give the file of a session a new name. */
test('[RE47] the form of the file of a session is written down where everyone can read it', async () => {
  const form = z.toJSONSchema(sessionFileSchema, { io: 'output', unrepresentable: 'any' })
  await expect(`${JSON.stringify(form, null, 2)}\n`).toMatchFileSnapshot(
    '../../../../docs/formats/session-2.schema.json',
  )
})
