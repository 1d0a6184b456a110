import { z } from 'zod'

/** On what dots (stippen) count: on briefjes, on conclusions, on both together, or nowhere. */
export const dotPlaces = ['none', 'notes', 'conclusions', 'both'] as const
export type DotPlaces = (typeof dotPlaces)[number]

/** Whether dots count on briefjes, or on conclusions. */
export function countsOn(dots: DotPlaces, place: 'notes' | 'conclusions'): boolean {
  return dots === place || dots === 'both'
}

/** As many dots as one person can have at most. */
export const MOST_DOTS = 20

/** How people weigh what was written: with so many dots each, and by saying whether they agree. */
export const supportSchema = z.object({
  dots: z.enum(dotPlaces),
  /** The dots of one person. */
  each: z.number().int().min(1).max(MOST_DOTS),
  /** Whether people are asked if they agree with a conclusion. */
  opinions: z.boolean(),
})
export type Support = z.infer<typeof supportSchema>

/** Nothing is weighed, as in every plan from before it could be. */
export const noSupport: Support = { dots: 'none', each: 5, opinions: false }

/** How people weigh in this programme. */
export function supportOf({ support }: { readonly support?: Support | undefined }): Support {
  return support ?? noSupport
}
