import fc from 'fast-check'
import type { Id, TableId } from '../../lib/id.ts'
import { kinds, noteRef, type NoteRound, type OpenedNote } from '../../notes/note.ts'
import {
  ada,
  ben,
  blue,
  chi,
  choices,
  daan,
  green,
  noon,
  noteId,
  red,
  support,
} from '../../notes/testing/small-cafe.ts'
import type { Conclusion, Harvest } from '../conclusion.ts'
import { unusedReasons } from '../unused-reason.ts'
import type { OpenedPapers } from '../session-file.ts'
import { conclusionId } from './small-harvest.ts'

const themeOfTable = { [red]: choices, [green]: choices, [blue]: support }
/** Also a table that is no longer in the programme. */
const gone = 'gone' as TableId
/** Without it fast-check also draws objects without a prototype, which JSON never makes. */
const plain = { noNullPrototype: true }
const tables = [red, blue, green, gone]

const note: fc.Arbitrary<OpenedNote> = fc.record(
  {
    id: fc.nat(30).map((at) => noteId(`n${at}`)),
    round: fc.constantFrom<NoteRound>(0, 1, 2, 'harvest'),
    text: fc.constantFrom('Een ondergrens', 'Meer bussen', 'Wie betaalt dat?'),
    kind: fc.constantFrom(...kinds),
    author: fc.constantFrom(ada, ben, chi, daan, undefined),
    keyHash: fc.constant('hash-of-a-key'),
    parent: fc.nat(30).map((at) => noteId(`n${at}`)),
    laidAt: fc.integer({ min: noon, max: noon + 9 }),
    late: fc.boolean(),
    fromPaper: fc.boolean(),
    removedAt: fc.constant(noon),
  },
  { requiredKeys: ['id', 'round', 'text', 'author', 'laidAt', 'late', 'fromPaper'] },
)

const card = fc.record(
  {
    round: fc.nat(2),
    lines: fc.array(fc.constantFrom('', 'Een ondergrens'), { minLength: 3, maxLength: 3 }),
    question: fc.constantFrom('', 'Voor wie?'),
    pen: fc.constantFrom(ada, chi, 'table' as const),
  },
  { requiredKeys: ['round', 'lines', 'question'] },
)

export const anyPapers: fc.Arbitrary<OpenedPapers> = fc
  .tuple(
    ...tables.map(() =>
      fc.record({
        notes: fc.uniqueArray(note, { maxLength: 12, selector: ({ id }) => id }),
        cards: fc.uniqueArray(card, { maxLength: 3, selector: ({ round }) => round }),
      }),
    ),
  )
  .map((papers) => Object.fromEntries(papers.map((paper, at) => [tables[at], paper])))

/** Papers with a harvest that could come from them; some sources were removed since. */
export const anyHarvest: fc.Arbitrary<{ readonly papers: OpenedPapers; readonly harvest: Harvest }> = anyPapers.chain(
  (papers) => {
    const refs = tables.flatMap((table) =>
      (papers[table]?.notes ?? []).map(({ id }) => ({ table, ref: noteRef(table, id) })),
    )
    const place = fc.record(
      { place: fc.constant('not-used' as const), reason: fc.constantFrom(...unusedReasons) },
      plain,
    )
    const kept = fc.record({ place: fc.constant('next-time' as const), remark: fc.constant('In juni') }, plain)
    return fc.record({
      papers: fc.constant(papers),
      harvest: fc
        .record({
          conclusions: fc.uniqueArray(conclusionOver(refs), { maxLength: 6, selector: ({ id }) => id }),
          places: fc.dictionary(fc.constantFrom('-', ...refs.map(({ ref }) => ref)), fc.oneof(place, kept)),
        })
        .map(({ conclusions, places }) => ({ conclusions, places: { ...places } })),
    })
  },
)

function conclusionOver(
  refs: readonly { readonly table: TableId; readonly ref: Conclusion['sources'][number] }[],
): fc.Arbitrary<Conclusion> {
  return fc.constantFrom(choices, support).chain((theme) =>
    fc
      .record({
        id: fc.nat(20).map((at) => conclusionId(`c${at}`)),
        theme: fc.constant(theme),
        text: fc.constantFrom('Er moet een ondergrens zijn', 'Betrek jongeren'),
        kind: fc.constantFrom(...kinds),
        subLines: fc.array(fc.constant({ id: 's' as Id<'sub-line'>, text: 'Vooral zorg' }), {
          maxLength: 2,
        }),
        sources: fc.subarray(
          refs
            .filter(({ table }) => Object.entries(themeOfTable).some(([id, of]) => id === table && of === theme))
            .map(({ ref }) => ref),
        ),
        hidden: fc.boolean(),
        removed: fc.boolean(),
        action: fc.record(
          { owner: fc.constantFrom('Gemeente Sluis', 'de wethouder'), term: fc.constant('voor 1 maart 2027') },
          { requiredKeys: [], ...plain },
        ),
      })
      .map(({ action, ...one }) => ({ ...one, ...action })),
  )
}
