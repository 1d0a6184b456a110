import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'

/** The how-manieth session of its community this is, by date; rehearsals do not count. */
export function countOrdinal(
  all: readonly SessionSummary[],
  session: SessionId,
  { community, startsAt }: Pick<Programme, 'community' | 'startsAt'>,
): number {
  if (community === '') return 1
  const earlier = all.filter(
    (other) =>
      other.session !== session && !other.rehearsal && other.community === community && other.startsAt < startsAt,
  )
  return earlier.length + 1
}

/** The communities that earlier sessions were of, each once, in alphabetical order. */
export function listCommunities(all: readonly SessionSummary[]): readonly string[] {
  const named = all.filter(({ community, rehearsal }) => community !== '' && !rehearsal)
  return [...new Set(named.map(({ community }) => community))].toSorted((a, b) => a.localeCompare(b))
}
