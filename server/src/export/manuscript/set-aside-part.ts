import type { Block, ListItem } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { reasons } from '../report-words.ts'
import type { ManuscriptParts } from './manuscript-parts.ts'
import { printable, printableLine } from './printable.ts'

interface SetAside {
  readonly note: number
  readonly about: string
}

/** What is kept for another meeting: its open questions and whatever else was not for now. */
export function keptPart(parts: ManuscriptParts): readonly Block[] {
  const kept = parts.report.keptForNextTime.map(({ note, remark }) => ({ note, about: printableLine(remark ?? '') }))
  return part(parts, 'volgende-keer', 'Voor de volgende keer', kept)
}

/** What is in no conclusion, and why; and what nobody has found a place for yet. */
export function unusedPart(parts: ManuscriptParts): readonly Block[] {
  const unused = parts.report.notUsed.map(({ note, reason, remark = '' }) => {
    const why = reason === undefined || (reason === 'anders' && remark !== '') ? '' : reasons[reason]
    return { note, about: [why, printableLine(remark)].filter((some) => some !== '').join(': ') }
  })
  const none = parts.report.withoutPlace.map((note) => ({ note, about: '' }))
  return [
    ...part(parts, 'niet-gebruikt', 'Niet gebruikt, en waarom', unused),
    ...part(parts, 'zonder-plek', 'Nog zonder plek', none),
  ]
}

function part(
  { report, variant }: ManuscriptParts,
  id: string,
  title: string,
  notes: readonly SetAside[],
): readonly Block[] {
  if (notes.length === 0) return []
  const items = notes.map(({ note, about }): ListItem => ({
    mark: { text: String(note), ...(variant.annex && { to: `briefje-${note}` }) },
    text: [{ text: printable(report.notes[note - 1]?.text ?? '') }],
    asides: about === '' ? [] : [[{ text: about }]],
    items: [],
  }))
  return [
    { kind: 'heading', level: 1, id, text: title },
    { kind: 'list', style: 'entries', start: 1, items },
  ]
}
