import { cpInput, cpRoster } from '@tafelronde/server/export/testing/cp-report.ts'
import { usualSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'

/** Stands in every text that people can type, and in no other. */
const TYPED = '\ue123'

/**
 * The meeting of the fixture, in which everything that people can type is one of these texts and nothing else: by turns,
 * from the one at `shift` on.
 */
export function hostileCafe(texts: readonly string[], shift = 0): SessionFileInput {
  const { session, papers, harvest } = cpInput(TYPED)
  const cafe = {
    session: { ...session, former: [], authorKey: '' },
    createdAt: session.programme.startsAt,
    roster: cpRoster(TYPED),
    papers,
    harvest,
    settings: usualSettings,
  }
  // What was the same before stays the same: a conclusion and the words of it that were approved.
  const given = new Map<string, string>()
  return JSON.parse(JSON.stringify(cafe), (_key, value: unknown) => {
    if (typeof value !== 'string' || !value.includes(TYPED)) return value
    const text = given.get(value) ?? texts[(given.size + shift) % texts.length] ?? ''
    given.set(value, text)
    return text
  }) as SessionFileInput
}
