import type { ThemeId } from '../../lib/id.ts'
import type { NoteRef } from '../../notes/note.ts'
import type { Draft, DraftLine } from '../engine/draft.ts'
import { withoutLabel } from '../engine/draft-text.ts'
import type { HarvestInput } from '../engine/harvest-input.ts'
import { type CafeToHarvest, readTask } from './cafe-to-harvest.ts'
import type { Proposal, Proposals } from './proposal.ts'
import { arrange, newProposal } from './propose-lines.ts'

/** A line that somebody else worded: our own engine, or a language model under its checks. */
export type WordedLine = DraftLine & { readonly origin: 'offline' | 'model' }

/** What is asked to be worded anew. */
export interface WordingTask {
  readonly draft: Draft
  /** Nothing but the notes of the proposals: what people have placed is not given away. */
  readonly input: HarvestInput
}

/** The proposals of these themes as a draft, to be worded anew; those that were put away are left alone. */
export function wordingTask(cafe: CafeToHarvest, themes: ReadonlySet<ThemeId>): WordingTask {
  const { input } = readTask(cafe)
  const asked = cafe.proposals.proposals.filter(({ theme, dismissed }) => themes.has(theme) && !dismissed)
  const notes = new Set<string>(asked.flatMap(({ sources }) => sources))
  return {
    draft: {
      themes: [...themes].map((theme) => ({
        theme,
        lines: asked.filter((proposal) => proposal.theme === theme).map(lineOf),
      })),
      notUsed: [],
      noteKinds: {},
      inputHash: '',
      engineVersion: '',
      conceptListVersion: '',
    },
    input: {
      ...input,
      themes: input.themes.filter(({ id }) => themes.has(id as ThemeId)),
      notes: input.notes.filter(({ id }) => notes.has(id)),
    },
  }
}

/** The proposals with one line worded by somebody else; one that is no longer made of these notes keeps its words. */
export function wordProposal(proposals: Proposals, theme: ThemeId, line: WordedLine): Proposals {
  const key = keyOf(line.sourceNoteIds)
  return {
    ...proposals,
    proposals: proposals.proposals.map((proposal) =>
      proposal.theme === theme && !proposal.dismissed && keyOf(proposal.sources) === key
        ? worded(proposal, line)
        : proposal,
    ),
  }
}

/**
 * The proposals of a theme as somebody else grouped and worded them. Only what still is as it was asked changes: proposals that
 * people have taken over or put away meanwhile, or that have grown, stay out of it.
 */
export function wordTheme(
  cafe: CafeToHarvest,
  asked: WordingTask,
  theme: ThemeId,
  lines: readonly WordedLine[],
): Proposals {
  const { proposals } = cafe.proposals
  const before = new Set(
    asked.draft.themes.flatMap((each) =>
      each.theme === theme ? each.lines.map(({ sourceNoteIds }) => keyOf(sourceNoteIds)) : [],
    ),
  )
  const own = proposals.filter((proposal) => proposal.theme === theme)
  const open = own.filter(({ dismissed }) => !dismissed)
  const isAsAsked = open.length === before.size && open.every(({ sources }) => before.has(keyOf(sources)))
  if (!isAsAsked) {
    return lines.reduce((former, line) => wordProposal(former, theme, line), cafe.proposals)
  }
  const task = readTask(cafe)
  const known = new Map(own.map((proposal) => [keyOf(proposal.sources), proposal]))
  const fresh = lines
    .filter(({ loose }) => !loose)
    .map((line) => {
      const sources = line.sourceNoteIds as readonly NoteRef[]
      return worded(known.get(keyOf(sources)) ?? newProposal(line, theme, sources, task), line)
    })
  const others = proposals.filter((proposal) => proposal.theme !== theme || proposal.dismissed)
  return { ...cafe.proposals, proposals: arrange([...fresh, ...others], task) }
}

function worded(proposal: Proposal, { text, kind, origin, otherVoices, disagreement }: WordedLine): Proposal {
  const { origin: _former, ...rest } = proposal
  return {
    ...rest,
    text: withoutLabel(text, kind),
    kind,
    otherVoices: otherVoices as readonly NoteRef[],
    disagreement,
    ...(origin === 'model' && { origin }),
  }
}

function lineOf(proposal: Proposal): DraftLine {
  const { text, kind, sources, rank, disagreement, otherVoices, support, alternatives } = proposal
  return { text, kind, sourceNoteIds: sources, rank, disagreement, otherVoices, support, alternatives, loose: false }
}

function keyOf(sources: readonly string[]): string {
  return sources.toSorted().join('\n')
}
