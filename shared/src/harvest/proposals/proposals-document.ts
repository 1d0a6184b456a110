import type * as Y from 'yjs'
import { compareText } from '../../lib/compare-text.ts'
import type { ConclusionId, ThemeId } from '../../lib/id.ts'
import { areTexts, isPlainObject, sameValue } from '../../lib/same-value.ts'
import { isKind, type NoteRef } from '../../notes/note.ts'
import { leftOutReasons, type Support } from '../engine/draft.ts'
import { areSettings, type HarvestSettings, usualSettings } from '../harvest-settings.ts'
import type { Hint, Proposal, ProposalId, Proposals, Thought } from './proposal.ts'

/*
 * What the harvester has to say, in the harvest's document; only the server writes it, each value as a whole:
 *
 *   proposals: Y.Map<ProposalId, Proposal without its id>
 *   hints: Y.Map<NoteRef, Hint>
 *   support: Y.Map<ConclusionId, Support>
 *   thoughts: Y.Map<ThemeId, Thought>
 *   settings: Y.Map<'harvester', HarvestSettings>
 */

const HARVESTER = 'harvester'

export const proposalRoots = ['proposals', 'hints', 'support', 'thoughts'] as const

/** All that lies there; what another version wrote badly is skipped. */
export function readProposals(document: Y.Doc): Proposals {
  const proposals = [...document.getMap('proposals')].flatMap(([id, value]) => readProposal(id as ProposalId, value))
  return {
    proposals: proposals.toSorted(
      (a, b) => compareText(a.theme, b.theme) || a.rank - b.rank || compareText(a.id, b.id),
    ),
    hints: readAll<NoteRef, Hint>(document, 'hints', isHint),
    support: readAll<ConclusionId, Support>(document, 'support', isSupport),
    thoughts: readAll<ThemeId, Thought>(document, 'thoughts', isThought),
  }
}

/** Makes the document say this and nothing else, in one transaction; what it says already is not written again. */
export function writeProposals(document: Y.Doc, { proposals, hints, support, thoughts }: Proposals): void {
  const byId = Object.fromEntries(proposals.map(({ id, ...rest }) => [id, rest]))
  document.transact(() => {
    writeAll(document.getMap('proposals'), byId)
    writeAll(document.getMap('hints'), hints)
    writeAll(document.getMap('support'), support)
    writeAll(document.getMap('thoughts'), thoughts)
  })
}

/** How the harvester is to read and group here; the usual way where nobody has said anything, or badly. */
export function readSettings(document: Y.Doc): HarvestSettings {
  const settings: unknown = document.getMap('settings').get(HARVESTER)
  return areSettings(settings) ? settings : usualSettings
}

export function writeSettings(document: Y.Doc, settings: HarvestSettings): void {
  if (!sameValue(readSettings(document), settings)) document.getMap('settings').set(HARVESTER, settings)
}

/** Puts a proposal away, or takes it out again. */
export function dismissProposal(document: Y.Doc, id: ProposalId, dismissed: boolean): void {
  const map = document.getMap('proposals')
  const value = map.get(id)
  if (isPlainObject(value) && value['dismissed'] !== dismissed) map.set(id, { ...value, dismissed })
}

function writeAll(map: Y.Map<unknown>, wanted: Readonly<Record<string, object>>): void {
  for (const key of map.keys()) if (!Object.hasOwn(wanted, key)) map.delete(key)
  for (const [key, value] of Object.entries(wanted)) {
    if (!sameValue(map.get(key), value)) map.set(key, value)
  }
}

function readAll<Key extends string, Value>(
  document: Y.Doc,
  root: (typeof proposalRoots)[number],
  is: (value: unknown) => value is Value,
): Readonly<Record<Key, Value>> {
  const found: Partial<Record<string, Value>> = {}
  for (const [key, value] of document.getMap(root)) if (is(value)) found[key] = value
  return found as Record<Key, Value>
}

function readProposal(id: ProposalId, value: unknown): readonly Proposal[] {
  if (!isPlainObject(value) || !isSupport(value['support']) || !isKind(value['kind'])) return []
  const { theme, text, rank, under, sources, otherVoices, alternatives } = value
  if (typeof theme !== 'string' || typeof text !== 'string' || typeof rank !== 'number') return []
  if (![sources, otherVoices, alternatives].every(areTexts)) return []
  return [
    {
      id,
      theme: theme as ThemeId,
      text,
      kind: value['kind'],
      sources: sources as readonly NoteRef[],
      otherVoices: otherVoices as readonly NoteRef[],
      disagreement: value['disagreement'] === true,
      alternatives: alternatives as readonly NoteRef[],
      ...(typeof under === 'string' && { under: under as ProposalId }),
      support: value['support'],
      rank,
      sharp: value['sharp'] === true,
      ...(value['origin'] === 'model' && { origin: 'model' as const }),
      dismissed: value['dismissed'] === true,
    },
  ]
}

function isSupport(value: unknown): value is Support {
  return (
    isPlainObject(value) &&
    ['authors', 'organisations', 'tables', 'votes'].every((key) => typeof value[key] === 'number')
  )
}

function isHint(value: unknown): value is Hint {
  if (!isPlainObject(value)) return false
  if (value['kind'] === 'fits') return typeof value['conclusion'] === 'string'
  return value['kind'] === 'empty' && leftOutReasons.some((reason) => reason === value['reason'])
}

function isThought(value: unknown): value is Thought {
  if (!isPlainObject(value)) return false
  const { turn, stage, notes } = value
  return typeof turn === 'number' && typeof notes === 'number' && (typeof stage === 'number' || stage === 'harvest')
}
