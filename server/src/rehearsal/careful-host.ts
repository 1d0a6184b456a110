import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { Proposal } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { ConclusionId, NewId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import type { Kind, NoteRef } from '@tafelronde/shared/notes/note.ts'

/** A conclusion as the script has it, with the notes that belong to it. */
export interface KnownLine {
  readonly text: string
  readonly kind: Kind
  readonly notes: readonly NoteRef[]
}

export interface HostsTask {
  readonly theme: ThemeId
  readonly proposals: readonly Proposal[]
  /** What the room concluded, as far as the script knows. */
  readonly lines: readonly KnownLine[]
  /** So many times the host puts something right; taking a proposal over as it stands is no correction. */
  readonly edits: number
  readonly newId: NewId
}

export interface HostsDeeds {
  readonly commands: readonly HarvestCommand[]
  /** How many of them put something right. */
  readonly edits: number
}

interface Group {
  readonly id: ConclusionId
  readonly line: KnownLine | undefined
  readonly notes: Set<NoteRef>
  readonly kind: Kind
}

/**
 * What a careful host with little time does with the proposals of a theme: takes over what is mostly one thing, joins what
 * says the same, draws what was overlooked, and then moves notes to where they belong, for as long as there is time. Lines
 * that were taken over keep the harvester's words; only what the host draws has words of the script.
 */
export function decideAsHost({ theme, proposals, lines, edits, newId }: HostsTask): HostsDeeds {
  const commands: HarvestCommand[] = []
  const groups: Group[] = []
  let left = edits
  const correct = (command: HarvestCommand): boolean => {
    if (left === 0) return false
    left -= 1
    commands.push(command)
    return true
  }
  const make = (
    words: Pick<KnownLine, 'text' | 'kind'>,
    notes: readonly NoteRef[],
    line?: KnownLine,
  ): Extract<HarvestCommand, { kind: 'make-conclusion' }> => {
    const group = { id: newId<'conclusion'>(), line, notes: new Set(notes), kind: words.kind }
    groups.push(group)
    return {
      kind: 'make-conclusion',
      conclusion: group.id,
      theme,
      text: words.text,
      conclusionKind: words.kind,
      sources: [...notes],
    }
  }

  for (const proposal of proposals.toSorted((a, b) => b.sources.length - a.sources.length)) {
    const line = majorityOf(proposal, lines)
    if (line === undefined && lines.length > 0) continue
    const same = groups.find((group) => line !== undefined && group.line === line)
    if (same === undefined) commands.push({ ...make(proposal, proposal.sources, line), proposed: true })
    else if (correct({ kind: 'add-sources', conclusion: same.id, notes: [...proposal.sources] })) {
      for (const note of proposal.sources) same.notes.add(note)
    }
  }
  const isPlaced = (note: NoteRef): boolean => groups.some(({ notes }) => notes.has(note))
  for (const line of lines) {
    if (groups.some((group) => group.line === line)) continue
    const free = line.notes.filter((note) => !isPlaced(note))
    // With nothing under it a conclusion is worth nothing: there must be time to bring it a note too.
    if (left > (free.length > 0 ? 0 : 1)) correct(make(line, free, line))
    bringHome(line)
  }
  for (const { line } of groups) if (line !== undefined) bringHome(line)
  for (const group of groups) takeOut(group)
  for (const { id, line, notes } of groups) {
    const missed = (line?.notes ?? []).filter((note) => !notes.has(note) && !isPlaced(note))
    for (const note of missed) {
      if (correct({ kind: 'add-sources', conclusion: id, notes: [note] })) notes.add(note)
    }
  }
  for (const { id, line, kind } of groups) {
    if (line !== undefined && line.kind !== kind)
      correct({ kind: 'change-conclusion', conclusion: id, conclusionKind: line.kind })
  }
  return { commands, edits: edits - left }

  /** Moves the notes of a line out of the groups that they do not belong to. */
  function bringHome(line: KnownLine): void {
    const home = groups.find((group) => group.line === line)
    for (const group of groups) {
      if (home === undefined || group === home) continue
      for (const note of line.notes.filter(
        (each) => group.notes.has(each) && group.line?.notes.includes(each) !== true,
      )) {
        if (!correct({ kind: 'move-sources', conclusion: group.id, to: home.id, notes: [note] })) return
        group.notes.delete(note)
        home.notes.add(note)
      }
    }
  }

  function takeOut({ id, line, notes }: Group): void {
    for (const note of [...notes]) {
      if (line === undefined || line.notes.includes(note)) continue
      if (correct({ kind: 'remove-sources', conclusion: id, notes: [note] })) notes.delete(note)
    }
  }
}

/** The line that more than half of a proposal's notes belong to. */
function majorityOf({ sources }: Proposal, lines: readonly KnownLine[]): KnownLine | undefined {
  return lines.find(({ notes }) => 2 * sources.filter((note) => notes.includes(note)).length > sources.length)
}
