import type { Id, ThemeId } from '../../lib/id.ts'
import type { NoteRef } from '../../notes/note.ts'
import type { ConceptBook } from '../engine/concept-book.ts'
import type { DraftLine, Support } from '../engine/draft.ts'
import { withoutLabel } from '../engine/draft-text.ts'
import type { HarvestNote } from '../engine/harvest-input.ts'
import { harvestNotes } from '../engine/harvest-notes.ts'
import { markOf } from '../engine/input-hash.ts'
import type { HarvestSettings } from '../harvest-settings.ts'
import { supportOf } from '../engine/support-of.ts'
import { FEWEST } from '../support/mask-opinions.ts'
import { type CafeToHarvest, harvestTask, type HarvestTask, type Stage, type Standing } from './cafe-to-harvest.ts'
import type { Hint, Proposal, ProposalId, Proposals, Thought } from './proposal.ts'

/** So many times the usual number of groups. */
const finenessOf: Readonly<Record<HarvestSettings['fineness'], number>> = { coarse: 0.7, normal: 1, fine: 1.5 }

/** With twice as many notes the groups of a theme are looked at again. */
const GROWN = 2

/**
 * The themes that may be grouped anew without anybody asking: where nobody has drawn a conclusion yet, when the room has
 * moved on, or when there is twice as much. Once everyone makes conclusions nothing moves by itself any more.
 */
export function themesToThinkOver({ session, harvest, proposals, papers }: CafeToHarvest): ReadonlySet<ThemeId> {
  const stage = stageOf(session)
  const counts = new Map<string, number>()
  for (const { id, theme } of session.programme.tables) {
    const laid = (papers[id]?.notes ?? []).filter(({ removedAt }) => removedAt === undefined).length
    counts.set(theme, (counts.get(theme) ?? 0) + laid)
  }
  const drawn = new Set(harvest.conclusions.filter(({ removed }) => !removed).map(({ theme }) => theme))
  const due = session.programme.themes.filter(({ id }) => {
    const thought = proposals.thoughts[id]
    if (thought === undefined) return true
    if (drawn.has(id)) return false
    const count = counts.get(id) ?? 0
    const hasGrown = count > thought.notes && count >= GROWN * thought.notes
    return thought.stage !== stage || (stage !== 'harvest' && hasGrown)
  })
  return new Set(due.map(({ id }) => id))
}

/**
 * What the harvester proposes for a café as it stands. What was proposed before stays where it is, with its words, and
 * grows by the notes that came since; only the themes of `anew` are grouped from the beginning. Pure: the same café gives
 * the same proposals in every place.
 */
export function proposeLines(cafe: CafeToHarvest, book: ConceptBook, anew: ReadonlySet<ThemeId>): Proposals {
  const { session, proposals: former, dots } = cafe
  const task = harvestTask(cafe, anew)
  const draft = harvestNotes(task.input, book, {
    constraints: task.constraints,
    fineness: finenessOf[cafe.settings.fineness],
  })
  const { locked } = task
  const placed = new Set(locked.flatMap(({ kind, sources }) => (kind === 'conclusion' ? sources : [])))
  const hints: Record<NoteRef, Hint> = {}
  for (const { id, reason } of draft.notUsed) {
    if (!placed.has(id as NoteRef)) hints[id as NoteRef] = { kind: 'empty', reason }
  }
  const proposals: Proposal[] = []
  for (const { theme, lines } of draft.themes) {
    const ids = new Map<number, ProposalId>()
    for (const [at, line] of lines.entries()) {
      const known = bestMatch(line, locked)
      if (known?.kind === 'conclusion') {
        for (const ref of line.sourceNoteIds as readonly NoteRef[]) {
          if (!placed.has(ref)) hints[ref] = { kind: 'fits', conclusion: known.id }
        }
      } else if (!line.loose) {
        const standing = task.standing.find(({ id }) => id === known?.id)
        const free = (line.sourceNoteIds as readonly NoteRef[]).filter((ref) => !placed.has(ref))
        if (free.length < 2 && standing === undefined) continue
        const proposal =
          standing === undefined ? newProposal(line, theme as ThemeId, free, task) : grown(standing, line, free, task)
        ids.set(at + 1, proposal.id)
        proposals.push(proposal)
      }
    }
    nest(proposals, lines, ids)
  }
  return {
    proposals: arrange(proposals, task),
    hints,
    support: Object.fromEntries(
      locked.flatMap(({ kind, id, sources }) => {
        if (kind !== 'conclusion') return []
        const support = toldSupport(notesOf(sources, task))
        // Dots on its briefjes and dots on itself add up.
        return [[id, { ...support, votes: support.votes + (dots[id] ?? 0) }]]
      }),
    ),
    thoughts: Object.fromEntries(
      session.programme.themes.flatMap(({ id }) => {
        const thought = anew.has(id) ? thinkOver(id, session, task, former.thoughts[id]) : former.thoughts[id]
        return thought === undefined ? [] : [[id, thought]]
      }),
    ),
  }
}

/** The standing group that a line is, by how many of its notes it has; `undefined` for a line of its own. */
function bestMatch({ sourceNoteIds }: DraftLine, locked: readonly Standing[]): Standing | undefined {
  const counts = locked.map(({ sources }) => sources.filter((ref) => sourceNoteIds.includes(ref)).length)
  const most = Math.max(0, ...counts)
  return most === 0 ? undefined : locked[counts.indexOf(most)]
}

/** A line of a draft as a proposal of these notes. */
export function newProposal(
  line: DraftLine,
  theme: ThemeId,
  sources: readonly NoteRef[],
  task: Pick<HarvestTask, 'notes'>,
): Proposal {
  const isFree = (ref: NoteRef): boolean => sources.includes(ref)
  return {
    id: `p${markOf([theme, ...sources.toSorted()].join('\n'))}` as Id<'proposal'>,
    theme,
    text: withoutLabel(line.text, line.kind),
    kind: line.kind,
    sources,
    otherVoices: (line.otherVoices as readonly NoteRef[]).filter(isFree),
    disagreement: line.disagreement,
    alternatives: (line.alternatives as readonly NoteRef[]).filter(isFree),
    support: toldSupport(notesOf(sources, task)),
    rank: line.rank,
    sharp: false,
    dismissed: false,
  }
}

/** People may be looking at it: it gets the notes that came, and its words stay. */
function grown(standing: Proposal, line: DraftLine, free: readonly NoteRef[], task: HarvestTask): Proposal {
  const fresh = standing.dismissed ? [] : free.filter((ref) => !standing.sources.includes(ref))
  const sources = [...standing.sources, ...fresh]
  const voices = fresh.filter((ref) => line.otherVoices.includes(ref))
  return {
    ...standing,
    sources,
    otherVoices: [...standing.otherVoices, ...voices],
    disagreement: standing.disagreement || voices.length > 0,
    support: toldSupport(notesOf(sources, task)),
    rank: line.rank,
  }
}

/** Writes which line could stand under which, now that they have their own names. */
function nest(proposals: Proposal[], lines: readonly DraftLine[], ids: ReadonlyMap<number, ProposalId>): void {
  for (const { rank, under } of lines) {
    const [id, parent] = [ids.get(rank), under === undefined ? undefined : ids.get(under)]
    const at = proposals.findIndex((proposal) => proposal.id === id)
    const proposal = proposals[at]
    if (proposal === undefined) continue
    const { under: _former, ...others } = proposal
    proposals[at] = parent === undefined ? others : { ...others, under: parent }
  }
}

/** Three quarters of the median is little support; what one or two people carry is little wherever. */
const SMALL = 0.75
const LITTLE = 2

/** Ranks the proposals of each theme anew, in the order in which they stand, and tells which of them are small but sharp. */
export function arrange(proposals: readonly Proposal[], task: Pick<HarvestTask, 'notes'>): readonly Proposal[] {
  // What is told of support is not enough: of few people it says nothing.
  const weightOf = ({ sources }: Proposal): number => {
    const { authors, votes } = supportOf(notesOf(sources, task))
    return authors + votes
  }
  return [...Map.groupBy(proposals, ({ theme }) => theme).values()].flatMap((ofTheme) => {
    const carried = ofTheme.filter(({ dismissed }) => !dismissed).map(weightOf)
    const median = carried.toSorted((a, b) => a - b)[Math.floor(carried.length / 2)] ?? 0
    return ofTheme.map((proposal, at) => {
      const weight = weightOf(proposal)
      const sharp = weight <= SMALL * median && (proposal.disagreement || weight <= LITTLE)
      return { ...proposal, rank: at + 1, sharp }
    })
  })
}

/**
 * Who carries these notes, as it may be told: of fewer than five people it would tell who wrote what, since anybody who draws
 * conclusions may put any two notes together.
 */
function toldSupport(notes: readonly HarvestNote[]): Support {
  // What nobody signed, as all that came from paper, may be of anybody.
  const authors = new Set(notes.flatMap(({ author }) => author ?? [])).size
  const support = supportOf(notes)
  return authors >= FEWEST ? { ...support, authors } : { ...support, authors: 0, organisations: 0 }
}

function notesOf(refs: readonly NoteRef[], { notes }: Pick<HarvestTask, 'notes'>): readonly HarvestNote[] {
  return refs.flatMap((ref) => notes.get(ref) ?? [])
}

function thinkOver(id: ThemeId, session: Stage, { notes }: HarvestTask, former: Thought | undefined): Thought {
  const count = [...notes.values()].filter(({ theme }) => theme === id).length
  return { turn: (former?.turn ?? 0) + 1, stage: stageOf(session), notes: count }
}

function stageOf(session: Stage): Thought['stage'] {
  return session.harvestOpen ? 'harvest' : (session.lastRound ?? 0)
}
