import { FEWEST, maskOpinions, type MaskedOpinions } from '@tafelronde/shared/harvest/support/mask-opinions.ts'
import type { Opinion } from '@tafelronde/shared/harvest/support/subject.ts'
import { readSupport, writeOpinions } from '@tafelronde/shared/harvest/support/support-document.ts'
import type { ConclusionId, PersonId } from '@tafelronde/shared/lib/id.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'
import { resolvePerson, tookPart } from '@tafelronde/shared/sessions/session.ts'
import { isSettled } from '@tafelronde/shared/sessions/settlement.ts'
import type { Doc } from 'yjs'
import type { Decision } from '../documents/entry.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import type { OpinionRow } from '../storage/support-store.ts'
import type { SupportParts } from './take-support-command.ts'

/** How often it is counted again when somebody says something meanwhile. */
const TRIES = 3

/**
 * Counts the opinions in sight of all, masked: when weighing is closed, and not while people still give them, or each
 * change would tell whose it was. What was told before is told anew only when at least five changed.
 */
export async function tellOpinions({ storage, clock }: SupportParts, live: LiveSession): Promise<void> {
  const harvest = await live.openHarvest()
  for (let tries = 0; tries < TRIES; tries += 1) if ((await harvest?.change<'nothing'>(decide)) !== 'conflict') return
  throw new Error('Opinions were changed again and again while they were counted.')

  async function decide(document: Doc): Promise<Decision<'nothing'>> {
    // What was settled says the same until it is taken back.
    if (isSettled(live.read())) return { otherwise: 'nothing' }
    const rows = Map.groupBy(await storage.support.listOpinions(live.id), ({ conclusion }) => conclusion)
    const { opinions: before = {} } = readSupport(document)
    const told = new Map<ConclusionId, MaskedOpinions>()
    for (const [conclusion, ofConclusion] of rows) {
      const changed = ofConclusion.filter(({ opinion, told: last }) => opinion !== last).length
      const isNew = before[conclusion] === undefined
      if (changed > 0 && (isNew || changed >= FEWEST)) told.set(conclusion, countOpinions(live, ofConclusion))
    }
    if (told.size === 0) return { otherwise: 'nothing' }
    return {
      apply: (changing) => {
        for (const [conclusion, masked] of told) writeOpinions(changing, conclusion, masked)
      },
      also: [...told.keys()].map((conclusion) => storage.support.telling(live.id, conclusion)),
      at: clock.now(),
    }
  }
}

/** Each person once, with the level of the one who stayed where two turned out to be one. */
function countOpinions(live: LiveSession, rows: readonly OpinionRow[]): MaskedOpinions {
  const { people } = live.read()
  const levels = new Map(live.readRoster().map(({ person, level }) => [person, level]))
  const said = new Map<PersonId, Opinion | null>()
  for (const row of rows) {
    const person = resolvePerson(people, row.person)?.id
    if (person === undefined) continue
    if (row.person === person || !said.has(person)) said.set(person, row.opinion)
  }
  const levelOf = (person: PersonId): Level => levels.get(person) ?? 'overig'
  const given = [...said].flatMap(([person, opinion]) =>
    opinion === null ? [] : [{ level: levelOf(person), opinion }],
  )
  const present = new Set(Object.values(people).flatMap((one) => (tookPart(one) ? [levelOf(one.id)] : [])))
  return maskOpinions(given, present)
}
