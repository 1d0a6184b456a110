import { z } from 'zod'
import { type Id, idPattern, isId } from './id.ts'

/** An id at a door: checked for its form, then branded. */
export function idSchema<Of extends string>(): z.ZodType<Id<Of>, string> {
  return z.string().regex(idPattern).refine(isId) as unknown as z.ZodType<Id<Of>, string>
}
