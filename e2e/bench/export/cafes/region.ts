import { openOwnConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import type { LeftOut } from '@tafelronde/shared/harvest/engine/draft.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import { harvestDatasetSchema } from '@tafelronde/shared/harvest/engine/dataset.ts'
import region from '@tafelronde/shared/harvest/engine/testing/zeeuws-vlaanderen.json' with { type: 'json' }
import type { SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import type { UnusedReason } from '@tafelronde/shared/harvest/unused-reason.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'
import { openCafe } from './cafe.ts'

const titles: Readonly<Record<string, string>> = {
  keuzes: 'Keuzes',
  draagvlak: 'Draagvlak',
  samenwerken: 'Samenwerken',
}

/** Tables 1 to 3 are of one group, 4 to 6 of the other. */
const tablesPerGroup = 3

const reasons: Readonly<Record<LeftOut['reason'], UnusedReason>> = {
  leeg: 'geen-inhoud',
  instemming: 'geen-inhoud',
  proces: 'geen-inhoud',
  grap: 'geen-inhoud',
  'buiten-thema': 'ander-onderwerp',
  dubbel: 'dubbel',
}

/**
 * The rehearsed café in Zeeuws-Vlaanderen: 184 notes at six tables, with what the harvester itself drafts of them as its
 * conclusions. A note that found no company is kept for the next time.
 */
export function regionCafe(): SessionFileInput {
  const input = harvestDatasetSchema.parse(region)
  const draft = harvestNotes(input, openOwnConceptBook())
  const lines = draft.themes.flatMap(({ theme, lines: drafted }) => drafted.map((line) => ({ ...line, theme })))
  const loose = lines.filter((line) => line.loose).flatMap(({ sourceNoteIds }) => sourceNoteIds)
  const people = [...new Map(input.notes.map((note) => [note.author ?? '', note])).values()]
  return openCafe({
    session: 'region',
    title: 'Brede welvaart in Zeeuws-Vlaanderen',
    rounds: 3,
    themes: input.themes.map(({ id, question }) => ({ id, question, title: titles[id] ?? id })),
    groups: [
      { id: 'a', name: 'Groep A' },
      { id: 'b', name: 'Groep B' },
    ],
    tables: [...new Map(input.notes.map(({ table, theme }) => [table, theme]))]
      .toSorted(([a], [b]) => Number(a) - Number(b))
      .map(([table, theme]) => ({ id: `table-${table}`, theme, group: groupOf(table) })),
    people: people.map(({ author = '', org = '', table }) => ({
      name: author,
      organisation: org,
      level: levelOf(org),
      group: groupOf(table),
    })),
    notes: input.notes.map(({ id, table, round, author, text, votes, kind }) => ({
      id,
      table: `table-${table}`,
      round: round - 1,
      author,
      text,
      dots: votes,
      ...(kind !== undefined && { kind }),
    })),
    cards: region.hostRemarks.map(({ table, round, text }) => ({ table: `table-${table}`, round: round - 1, text })),
    lines: lines
      .filter((line) => !line.loose)
      .map(({ theme, kind, text, sourceNoteIds }) => ({ theme, kind, text, sources: sourceNoteIds })),
    places: {
      ...Object.fromEntries(
        draft.notUsed.map(({ id, reason }) => [id, { place: 'not-used', reason: reasons[reason] }]),
      ),
      ...Object.fromEntries(loose.map((id) => [id, { place: 'next-time' }])),
    },
  })
}

function groupOf(table: string): string {
  return Number(table) <= tablesPerGroup ? 'a' : 'b'
}

function levelOf(organisation: string): Level {
  if (organisation.startsWith('gemeente')) return 'gemeente'
  if (organisation.startsWith('Provincie')) return 'provincie'
  return ['EZK', 'BZK', 'LNV'].includes(organisation) ? 'rijk' : 'kennis'
}
