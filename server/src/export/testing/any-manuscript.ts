import fc from 'fast-check'
import {
  type Block,
  type Footnote,
  isFootnote,
  type Linked,
  type ListItem,
  type Manuscript,
  type Run,
  type Text,
} from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { DrawnPicture, PrintJob } from '../forms/print-job.ts'
import { sampleJob } from './sample-manuscript.ts'

const sentence = fc
  .array(fc.constantFrom(...'de bus rijdt in de avond niet, zei één op drie; wij willen keuzes!'.split(' ')), {
    maxLength: 9,
  })
  .map((words) => words.join(' '))

const nasty = fc.constantFrom(
  '',
  ' ',
  '  twee  spaties  ',
  '\t tab en\nregel\n',
  '<script>alert(1)</script>',
  '</text:p></w:p></office:document-content>',
  '&amp; &#x1; &lt;b&gt; &nbsp;',
  ']]>',
  '<!-- -->',
  '<?xml version="1.0"?>',
  '{{bestand}} ${naam} #set text("x") \\input{x} `code`',
  '=SOM(A1:A2)',
  '@SUM(1)|cmd',
  '{ HYPERLINK "http://voorbeeld.nl" }',
  '[link](javascript:alert(1)) **vet** # kop',
  'http://voorbeeld.nl/?a=1&b="2"\'',
  '“citaat” ‘enkel’ – — … ½ €',
  '🙂👩‍👩‍👧‍👦𝒳',
  '語言不是問題',
  'שלום עולם، مرحبا',
  '\u202Eomgekeerd\u202C\u2066los\u2069',
  'a\u0000b\u0007c\u001Bd\u007Fe\u0085f\u2028g\uFEFFh',
  '\uD800 half \uDC00 \uFFFE \uFFFF',
  '\r\n',
  `${'Bereikbaarheidsvoorzieningenuitvoeringsprogramma'.repeat(6)}`,
  '__proto__',
)

/** Any text: sensible, empty, hostile, and with what a manuscript promises to be without. */
export const anyText = fc.oneof(
  { weight: 3, arbitrary: sentence },
  nasty,
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)

const linked: fc.Arbitrary<Linked> = fc.record(
  { text: anyText, strong: fc.constant(true), quiet: fc.constant(true), to: fc.nat(99).map(String) },
  { requiredKeys: ['text'] },
)
const plain: fc.Arbitrary<Text> = fc.array(linked, { maxLength: 4 })
const footnote: fc.Arbitrary<Footnote> = fc.record({ footnote: plain, number: fc.constant(0), label: anyText })
const text: fc.Arbitrary<Text> = fc.array(fc.oneof({ weight: 5, arbitrary: linked }, footnote), { maxLength: 4 })
const picture = fc.record({ id: fc.constantFrom('logo', 'hulst', 'notes', 'not-there'), alt: anyText })

const table = fc
  .array(fc.record({ title: anyText, number: fc.boolean() }), { minLength: 1, maxLength: 6 })
  .chain((columns) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: anyText,
      columns: fc.constant(columns),
      rows: fc.array(fc.array(anyText, { minLength: columns.length, maxLength: columns.length }), { maxLength: 4 }),
    }),
  )

const item: fc.Arbitrary<ListItem> = fc.record(
  {
    id: fc.constant(''),
    mark: linked,
    text,
    asides: fc.array(plain, { maxLength: 2 }),
    items: fc.array(plain, { maxLength: 3 }),
    table,
  },
  { requiredKeys: ['text', 'asides', 'items'] },
)

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('heading' as const),
      level: fc.constantFrom(1 as const, 2 as const, 3 as const),
      id: fc.constant(''),
      text: anyText,
      newPage: fc.constant(true as const),
    },
    { requiredKeys: ['kind', 'level', 'id', 'text'] },
  ),
  fc.record({
    kind: fc.constant('paragraph' as const),
    style: fc.constantFrom('text' as const, 'question' as const, 'aside' as const),
    text,
  }),
  fc.record({
    kind: fc.constant('list' as const),
    style: fc.constantFrom('conclusions' as const, 'entries' as const, 'bullets' as const),
    start: fc.integer({ min: 1, max: 200 }),
    items: fc.array(item, { maxLength: 4 }),
  }),
  table,
  fc.record({ kind: fc.constant('figure' as const), title: anyText, picture, table }),
  fc.record({ kind: fc.constant('pictures' as const), pictures: fc.array(picture, { maxLength: 3 }) }),
)

/**
 * A small manuscript that keeps every promise of its shape (each id once, links that lead somewhere, footnotes counted in
 * reading order) and none about its texts.
 */
export const anyManuscript: fc.Arbitrary<Manuscript> = fc
  .record({
    title: anyText,
    language: fc.constant('nl' as const),
    cover: fc.record(
      {
        logo: picture,
        over: anyText,
        title: anyText,
        when: anyText,
        focus: plain,
        state: fc.record({ settled: fc.boolean(), text: anyText }),
      },
      { requiredKeys: ['over', 'title', 'when', 'state'] },
    ),
    blocks: fc.array(block, { maxLength: 8 }),
    end: anyText,
  })
  .map(settleReferences)

/** Any manuscript with what it is printed with; some of its pictures are not there. */
export const anyPrintJob: fc.Arbitrary<PrintJob> = fc
  .record({ manuscript: anyManuscript, brought: fc.subarray(['logo', 'hulst', 'notes']) })
  .map(({ manuscript, brought }) => {
    const drawn = [...sampleJob().pictures].filter(([id]) => brought.includes(id))
    return { manuscript, pictures: new Map<string, DrawnPicture>(drawn), tokens: plainTokens }
  })

/** Gives ids, numbers and links, which only make sense over the whole. */
function settleReferences(draft: Manuscript): Manuscript {
  let ids = 0
  let footnotes = 0
  const nextId = (kind: string): string => `${kind}-${(ids += 1)}`
  const named = draft.blocks.map((each): Block => {
    if (each.kind === 'heading') return { ...each, id: nextId('kop') }
    if (each.kind !== 'list') return each
    return { ...each, items: each.items.map((one) => (one.id === undefined ? one : { ...one, id: nextId('briefje') })) }
  })
  const targets = named.flatMap((each) =>
    each.kind === 'heading' ? [each.id] : each.kind === 'list' ? each.items.flatMap(({ id }) => id ?? []) : [],
  )

  function link({ to, ...rest }: Linked): Linked {
    const target = to === undefined ? undefined : targets[Number(to) % targets.length]
    return target === undefined ? rest : { ...rest, to: target }
  }
  function settle(runs: Text): Text {
    return runs.map((run): Run => {
      if (!isFootnote(run)) return link(run)
      footnotes += 1
      return { ...run, number: footnotes, footnote: settle(run.footnote) }
    })
  }

  const { focus, ...cover } = draft.cover
  return {
    ...draft,
    cover: { ...cover, ...(focus === undefined ? {} : { focus: settle(focus) }) },
    blocks: named.map((each): Block => {
      if (each.kind === 'paragraph') return { ...each, text: settle(each.text) }
      if (each.kind !== 'list') return each
      return { ...each, items: each.items.map(settleItem) }
    }),
  }

  function settleItem({ mark, ...one }: ListItem): ListItem {
    return {
      ...one,
      ...(mark === undefined ? {} : { mark: link(mark) }),
      text: settle(one.text),
      asides: one.asides.map(settle),
      items: one.items.map(settle),
    }
  }
}
