import type { Block, ListItem, Run, Text } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { ReportCard, ReportNote, ReportPlace } from '@tafelronde/shared/harvest/report-annex.ts'
import { capital, noteLabels, writeRound } from '../report-words.ts'
import type { ManuscriptParts } from './manuscript-parts.ts'
import { printable, printableLine } from './printable.ts'

/** Every note by its number with table and round, and what the tables passed on. */
export function annexPart(parts: ManuscriptParts): readonly Block[] {
  const { report, variant } = parts
  if (!variant.annex) return []
  const tables = splitBy(report.notes, placeTitle)
  return [
    { kind: 'heading', level: 1, id: 'briefjes', text: 'Bijlage: alle briefjes', newPage: true },
    ...(tables.length === 0
      ? ([{ kind: 'paragraph', style: 'text', text: [{ text: 'Er zijn geen briefjes geschreven.' }] }] as const)
      : tables.flatMap((notes, at) => notesOfTable(parts, notes, `tafel-${at + 1}`))),
    ...cardsPart(report.cards),
  ]
}

function notesOfTable(parts: ManuscriptParts, notes: readonly ReportNote[], id: string): readonly Block[] {
  const [first] = notes
  if (first === undefined) return []
  return [
    { kind: 'heading', level: 2, id, text: placeTitle(first) },
    ...splitBy(notes, ({ round }) => String(round)).flatMap((ofRound, at): readonly Block[] => [
      {
        kind: 'heading',
        level: 3,
        id: `${id}-${at + 1}`,
        text: capital(writeRound(ofRound[0]?.round ?? 'oogst')),
      },
      { kind: 'list', style: 'entries', start: 1, items: ofRound.map((note) => noteItem(parts, note)) },
    ]),
  ]
}

function noteItem({ report: { themes } }: ManuscriptParts, note: ReportNote): ListItem {
  const label = note.kind === undefined ? '' : noteLabels[note.kind]
  const about: readonly Text[] = [
    ...(note.late ? [[{ text: 'kwam net na de ronde' }]] : []),
    ...(note.fromPaper ? [[{ text: 'overgenomen van papier' }]] : []),
    ...(note.parent === undefined
      ? []
      : [[{ text: 'bouwt voort op ' }, { text: `briefje ${note.parent}`, to: `briefje-${note.parent}` }]]),
    ...note.usedIn.map(({ theme, conclusion }) => [
      { text: 'in ' },
      {
        text: `${printableLine(themes[theme - 1]?.title ?? '')}, conclusie ${conclusion}`,
        to: `conclusie-${theme}-${conclusion}`,
      },
    ]),
  ]
  const aside = about.flatMap((text, at): readonly Run[] => [...(at === 0 ? [] : [{ text: ' · ' }]), ...text])
  return {
    id: `briefje-${note.number}`,
    mark: { text: String(note.number) },
    text: [
      ...(label === '' ? [] : [{ text: `${label}:`, strong: true } as const, { text: ' ' }]),
      { text: printable(note.text) },
    ],
    asides: aside.length === 0 ? [] : [aside],
    items: [],
  }
}

function cardsPart(cards: readonly ReportCard[]): readonly Block[] {
  if (cards.length === 0) return []
  return [
    { kind: 'heading', level: 1, id: 'kaarten', text: 'Bijlage: wat de tafels doorgaven' },
    ...splitBy(cards, placeTitle).flatMap((ofTable, at): readonly Block[] => {
      const [first] = ofTable
      if (first === undefined) return []
      return [
        { kind: 'heading', level: 2, id: `kaarten-${at + 1}`, text: placeTitle(first) },
        ...ofTable.flatMap((card, place) => cardBlocks(card, `kaarten-${at + 1}-${place + 1}`)),
      ]
    }),
  ]
}

function cardBlocks(card: ReportCard, id: string): readonly Block[] {
  const lines = card.lines.map((line): ListItem => ({ text: [{ text: printable(line) }], asides: [], items: [] }))
  const question = printable(card.question)
  return [
    { kind: 'heading', level: 3, id, text: `${card.last ? 'Slotkaart' : 'Doorgeefkaart'}, ronde ${card.round}` },
    ...(lines.length === 0 ? [] : ([{ kind: 'list', style: 'bullets', start: 1, items: lines }] as const)),
    ...(question === ''
      ? []
      : ([
          { kind: 'paragraph', style: 'text', text: [{ text: 'Open vraag:', strong: true }, { text: ` ${question}` }] },
        ] as const)),
  ]
}

function placeTitle({ theme, table, shape, group }: ReportPlace): string {
  const name = printableLine(table)
  const named = shape === undefined ? `Tafel ${name}` : `Tafel ${name}, ${shape}`
  return [printableLine(theme), named, printableLine(group)].filter((part) => part !== '').join(' · ')
}

/** Runs of neighbours that have the same key, in their order. */
function splitBy<Value>(values: readonly Value[], key: (value: Value) => string): readonly (readonly Value[])[] {
  const runs: Value[][] = []
  let last: string | undefined
  for (const value of values) {
    if (key(value) !== last) runs.push([])
    runs.at(-1)?.push(value)
    last = key(value)
  }
  return runs
}
