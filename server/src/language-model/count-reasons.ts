import type { NotWrittenGroup } from './improve-draft.ts'

/** Why lines stayed offline, counted by name: nothing of what they say. */
export function countReasons(notWritten: readonly NotWrittenGroup[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>()
  const reasons = notWritten.flatMap(({ failure, findings }) =>
    failure === undefined ? findings.map(({ rule }) => rule) : [failure],
  )
  for (const reason of reasons) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return Object.fromEntries(counts)
}
