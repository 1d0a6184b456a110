import { z } from 'zod'
import { idPattern, type Id } from './id.ts'

/** An id at a door: checked for its form, then branded. */
export function idSchema<Of extends string>(): z.ZodType<Id<Of>, string> {
  return z.string().regex(idPattern) as unknown as z.ZodType<Id<Of>, string>
}
