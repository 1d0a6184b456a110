import { z } from 'zod'
import { idSchema } from '../../lib/id-schema.ts'

/** Asks what would be proposed for a theme that is grouped from the beginning, or to do that. */
export const proposeRequestSchema = z.object({ theme: idSchema<'theme'>() })
export type ProposeRequest = z.infer<typeof proposeRequestSchema>
