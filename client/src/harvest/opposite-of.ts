import type { Harvest, Place } from '@tafelronde/shared/harvest/conclusion.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import type { NoteRef } from '@tafelronde/shared/notes/note.ts'

/** Something done on the board, as it can be taken back and done again. */
export interface BoardDeed {
  /** What it was, by its first command. */
  readonly kind: HarvestCommand['kind']
  readonly undo: readonly HarvestCommand[]
  readonly redo: readonly HarvestCommand[]
}

/**
 * What takes a command back, as the harvest is before it. A word that somebody typed meanwhile stays: only the one thing that
 * was done is turned round.
 */
export function deedOf(harvest: Harvest, command: HarvestCommand): BoardDeed | undefined {
  const undo = oppositeOf(harvest, command)
  if (undo.length === 0) return undefined
  // What was made once is not made again under the same name: it is put back.
  const redo: HarvestCommand =
    command.kind === 'make-conclusion' ? { kind: 'restore-conclusion', conclusion: command.conclusion } : command
  return { kind: command.kind, undo, redo: [redo] }
}

function oppositeOf(harvest: Harvest, command: HarvestCommand): readonly HarvestCommand[] {
  const find = (id: ConclusionId) => harvest.conclusions.find((each) => each.id === id)
  switch (command.kind) {
    case 'make-conclusion':
      return [{ kind: 'remove-conclusion', conclusion: command.conclusion }, ...putBack(harvest, command.sources)]
    case 'remove-conclusion':
      return [{ kind: 'restore-conclusion', conclusion: command.conclusion }]
    case 'restore-conclusion':
      return [{ kind: 'remove-conclusion', conclusion: command.conclusion }]
    case 'change-conclusion': {
      const former = find(command.conclusion)
      if (former === undefined) return []
      const { conclusion, conclusionKind, hidden } = command
      return [
        {
          kind: 'change-conclusion',
          conclusion,
          ...(conclusionKind !== undefined && { conclusionKind: former.kind }),
          ...(hidden !== undefined && { hidden: former.hidden }),
        },
      ]
    }
    case 'describe-action': {
      const former = find(command.conclusion)
      if (former === undefined) return []
      const { conclusion, owner, term } = command
      return [
        {
          kind: 'describe-action',
          conclusion,
          ...(owner !== undefined && { owner: former.owner ?? '' }),
          ...(term !== undefined && { term: former.term ?? '' }),
        },
      ]
    }
    case 'move-conclusion':
      return [{ kind: 'move-conclusion', conclusion: command.conclusion, before: nextOf(harvest, command.conclusion) }]
    case 'add-sources': {
      const { conclusion } = command
      const fresh = command.notes.filter((note) => find(conclusion)?.sources.includes(note) === false)
      if (fresh.length === 0) return []
      return [{ kind: 'remove-sources', conclusion, notes: fresh }, ...putBack(harvest, fresh)]
    }
    case 'remove-sources': {
      const { conclusion } = command
      const lost = command.notes.filter((note) => find(conclusion)?.sources.includes(note) === true)
      return lost.length === 0 ? [] : [{ kind: 'add-sources', conclusion, notes: lost }]
    }
    case 'move-sources': {
      const { conclusion, to } = command
      const moved = command.notes.filter((note) => find(conclusion)?.sources.includes(note) === true)
      const fresh = moved.filter((note) => find(to)?.sources.includes(note) === false)
      return [
        ...(fresh.length === 0 ? [] : [{ kind: 'remove-sources' as const, conclusion: to, notes: fresh }]),
        ...(moved.length === 0 ? [] : [{ kind: 'add-sources' as const, conclusion, notes: moved }]),
      ]
    }
    case 'merge-conclusions': {
      const { conclusion, into, sub } = command
      const merged = find(conclusion)
      if (merged === undefined) return []
      const fresh = merged.sources.filter((note) => find(into)?.sources.includes(note) === false)
      const lines = [...(sub === undefined ? [] : [sub]), ...merged.subLines.map(({ id }) => id)]
      return [
        { kind: 'restore-conclusion', conclusion },
        ...(fresh.length === 0 ? [] : [{ kind: 'remove-sources' as const, conclusion: into, notes: fresh }]),
        ...lines.map((line) => ({ kind: 'remove-sub-line' as const, conclusion: into, sub: line })),
      ]
    }
    case 'place-notes':
      return [{ kind: 'place-notes', notes: command.notes, place: 'none' }, ...putBack(harvest, command.notes)]
    case 'dismiss-proposal':
      return [{ kind: 'dismiss-proposal', proposal: command.proposal, dismissed: !command.dismissed }]
    case 'remove-sub-line': {
      const { conclusion, sub } = command
      const line = find(conclusion)?.subLines.find(({ id }) => id === sub)
      if (line === undefined || isBlank(line.text)) return []
      return [{ kind: 'add-sub-line', conclusion, sub, text: line.text }]
    }
    // What is typed is taken back where it is typed; the settings and what is said of a line in their own way.
    case 'set-harvester':
    case 'add-sub-line':
    case 'approve-conclusion':
    case 'withdraw-approval':
    case 'confirm-conclusion':
    case 'agree-conclusion':
      return []
  }
}

/** What gives notes the place again that they have now. */
function putBack({ conclusions, places }: Harvest, notes: readonly NoteRef[]): readonly HarvestCommand[] {
  const into = conclusions.flatMap(({ id, sources, removed }): HarvestCommand[] => {
    const own = removed ? [] : notes.filter((note) => sources.includes(note))
    return own.length === 0 ? [] : [{ kind: 'add-sources', conclusion: id, notes: own }]
  })
  const aside = notes.flatMap((note): HarvestCommand[] => {
    const place: Place | undefined = places[note]
    return place === undefined ? [] : [{ kind: 'place-notes', notes: [note], ...place }]
  })
  return [...into, ...aside]
}

function nextOf({ conclusions }: Harvest, id: ConclusionId): ConclusionId | null {
  const theme = conclusions.find((each) => each.id === id)?.theme
  const own = conclusions.filter((each) => each.theme === theme && !each.removed)
  return own[own.findIndex((each) => each.id === id) + 1]?.id ?? null
}
