import { ProcessorTime } from '@tafelronde/server/cli/processor-time.ts'
import process from 'node:process'
import type { ConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import type { HarvestInput, HarvestNote } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import { LiveTheme } from '@tafelronde/shared/harvest/engine/live-theme.ts'
import { readSession } from '@tafelronde/shared/harvest/engine/read-session.ts'
import { seedRandom } from '@tafelronde/shared/rotation/random.ts'
import type { LabelledSet } from './labelled-set.ts'

/** How long things take, in milliseconds of processor time of this process. */
export interface Speed {
  readonly notes: number
  readonly harvest: number
  /** One note laid in the middle of it: the slowest of fifty. */
  readonly place: number
  readonly megabytes: number
}

/** All notes in one theme: the hardest case. */
export function measureSpeed(count: number, sets: readonly LabelledSet[], book: ConceptBook): Speed {
  const input = largeCafe(count, sets)
  const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed
  const [draft, harvest] = timed(() => harvestNotes(input, book))
  const megabytes = (process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before) / 1_048_576
  const session = readSession(input, book)
  const groups = draft.themes[0]!.lines.map(({ sourceNoteIds }) => sourceNoteIds)
  const live = new LiveTheme({ ...session.themes[0]!, book }, session.reader, groups)
  const times = input.notes.slice(0, 50).map((note) => timed(() => live.place({ ...note, id: `new ${note.id}` }))[1])
  return { notes: count, harvest, place: Math.max(...times), megabytes: Math.max(0, megabytes) }
}

/** Notes made of the words of real ones: two halves of two of them, so that hardly any is twice the same. */
function largeCafe(count: number, sets: readonly LabelledSet[]): HarvestInput {
  const texts = sets.flatMap(({ input }) => input.notes.map(({ text }) => text.split(' ')))
  const random = seedRandom(count)
  const pick = (): readonly string[] => texts[Math.floor(random() * texts.length)]!
  const notes = Array.from({ length: count }, (_, at): HarvestNote => {
    const [head, tail] = [pick(), pick()]
    const text = [...head.slice(0, Math.ceil(head.length / 2)), ...tail.slice(Math.floor(tail.length / 2))].join(' ')
    return {
      id: `n${at}`,
      theme: 'one',
      table: `${at % 40}`,
      round: at % 4,
      author: `p${at % Math.ceil(count / 5)}`,
      org: `o${at % 25}`,
      text,
      votes: at % 5 === 0 ? 2 : 0,
      createdAt: String(at).padStart(6, '0'),
    }
  })
  return { themes: [{ id: 'one', question: 'Hoe verder?' }], glossary: {}, hostRemarks: [], notes }
}

function timed<Value>(act: () => Value): readonly [Value, number] {
  const worked = new ProcessorTime()
  const value = act()
  return [value, worked.milliseconds]
}
