import { z } from 'zod'
import { idSchema } from '../../lib/id-schema.ts'
import { opinions, type Subject } from './subject.ts'

/** What dots are given to, at a door. */
export const subjectSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,36}(\.[A-Za-z0-9_-]{1,36})?$/)
  .refine((text) => !(text in Object.prototype)) as unknown as z.ZodType<Subject, string>

/** Everything that can be asked about support: one dot at a time, or what somebody thinks of a conclusion. */
export const supportCommandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('give-dot'), subject: subjectSchema }),
  z.object({ kind: z.literal('take-dot'), subject: subjectSchema }),
  /** `null`: no opinion any more. */
  z.object({
    kind: z.literal('say-opinion'),
    conclusion: idSchema<'conclusion'>(),
    opinion: z.enum(opinions).nullable(),
  }),
])
export type SupportCommand = z.infer<typeof supportCommandSchema>
export type SupportCommandKind = SupportCommand['kind']

/** `of`: whose, where somebody enters it in the place of who sits there; without it one's own. */
export const supportRequestSchema = z.object({
  id: idSchema<'command'>(),
  of: idSchema<'person'>().optional(),
  command: supportCommandSchema,
})
export type SupportRequest = z.infer<typeof supportRequestSchema>

/** Asks what somebody who sits there gave. */
export const supportQuestionSchema = z.object({ of: idSchema<'person'>() })
export type SupportQuestion = z.infer<typeof supportQuestionSchema>
