import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import { proposal } from '@tafelronde/shared/harvest/testing/small-harvest.ts'
import type { Id, NoteId, TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { kinds, noteRef, type NoteRef } from '@tafelronde/shared/notes/note.ts'
import { decideAsHost, type HostsTask, type KnownLine } from './careful-host.ts'

const notes = Array.from({ length: 12 }, (_, at) => noteRef('t' as TableId, `n${at}` as NoteId))

/** Notes divided over proposals by one way and over lines by another. */
const anyTask: fc.Arbitrary<HostsTask> = fc
  .record({
    proposed: fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
    belong: fc.array(fc.nat(4), { minLength: 12, maxLength: 12 }),
    kind: fc.constantFrom(...kinds),
    edits: fc.nat(30),
  })
  .map(({ proposed, belong, kind, edits }) => {
    const divide = (over: readonly number[]) =>
      [0, 1, 2, 3].map((part) => notes.filter((_, at) => over[at] === part)).filter(({ length }) => length > 0)
    const lines = divide(belong).map((own, at): KnownLine => ({ text: `Regel ${at}`, kind, notes: own }))
    let last = 0
    const newId = <Of extends string>() => `c${(last += 1)}` as Id<Of>
    return {
      theme: 'theme' as ThemeId,
      proposals: divide(proposed).map((sources, at) => proposal(`p${at}`, sources)),
      lines,
      edits,
      newId,
    }
  })

test('[RH30] a careful host puts right no more than there is time for, and with time enough all of it', () => {
  fc.assert(
    fc.property(anyTask, (task) => {
      const { commands, edits } = decideAsHost(task)
      expect(edits).toBeLessThanOrEqual(task.edits)
      const made = follow(commands)
      // What is in two groups came there because there was no time to take it out.
      for (const { conclusion, sources } of made) expect([conclusion, sources.size > 0]).toEqual([conclusion, true])
      const all = decideAsHost({ ...task, edits: 1_000 })
      const ended = follow(all.commands).map(({ sources }) => [...sources].toSorted().join(' '))
      expect(ended.toSorted()).toEqual(task.lines.map((line) => line.notes.toSorted().join(' ')).toSorted())
    }),
  )
})

function follow(commands: readonly HarvestCommand[]) {
  const made = new Map<string, { readonly conclusion: string; readonly sources: Set<NoteRef> }>()
  for (const command of commands) {
    if (command.kind === 'make-conclusion')
      made.set(command.conclusion, { conclusion: command.conclusion, sources: new Set(command.sources) })
    else if (command.kind === 'add-sources')
      for (const note of command.notes) made.get(command.conclusion)!.sources.add(note)
    else if (command.kind === 'remove-sources')
      for (const note of command.notes) made.get(command.conclusion)!.sources.delete(note)
    else if (command.kind === 'move-sources') {
      for (const note of command.notes) {
        made.get(command.conclusion)!.sources.delete(note)
        made.get(command.to)!.sources.add(note)
      }
    }
  }
  return [...made.values()]
}
