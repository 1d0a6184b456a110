import type { PersonId } from '../lib/id.ts'
import type { Harvest, Voice } from './conclusion.ts'
import type { ConclusionMark } from './conclusion-mark.ts'

/** Who is to be forgotten, and how to tell a word of theirs from those of others. */
export interface ForgottenPeople {
  readonly people: readonly PersonId[]
  readonly isTheirs: (voice: Voice, conclusion: Harvest['conclusions'][number]['id']) => boolean
}

/** What makes the harvest know nothing of people: what they approved stays approved, by nobody who has a name. */
export function forgetPeople(
  { conclusions }: Harvest,
  { people, isTheirs }: ForgottenPeople,
): readonly ConclusionMark[] {
  return conclusions.flatMap(({ id, approval, agreed }): readonly ConclusionMark[] => {
    const { by, ...nameless } = approval ?? {}
    const isApprover = by !== undefined && people.includes(by)
    const voices = (Object.keys(agreed ?? {}) as Voice[]).filter((voice) => isTheirs(voice, id))
    return [
      ...(isApprover && approval !== undefined
        ? [{ kind: 'mark-approved', conclusion: id, approval: nameless as typeof approval } as const]
        : []),
      ...voices.map((voice) => ({ kind: 'mark-agreed', conclusion: id, voice, seen: null }) as const),
    ]
  })
}
