import type { ListItem, Manuscript, Text } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { DrawnPicture, PrintJob } from '../forms/print-job.ts'
import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'

/** A picture of one dot. */
const DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

const plain = (text: string): Text => [{ text }]

/** Something of everything that a manuscript can hold, with `notes` notes in its annex. */
export function sampleManuscript(notes = 12): Manuscript {
  return {
    title: 'Verslag: Brede welvaart in Zeeuws-Vlaanderen',
    language: 'nl',
    cover: {
      logo: { id: 'logo', alt: 'Logo van Provincie Voorbeeld' },
      over: 'CoP Basis voor gebiedsgericht werken · Derde bijeenkomst',
      title: 'Brede welvaart in Zeeuws-Vlaanderen',
      when: 'donderdag 30 november 2023, Den Haag (PBL)',
      focus: [{ text: 'Focus van de bijeenkomst:', strong: true }, { text: ' keuzes, draagvlak, samenwerken' }],
      state: { settled: true, text: 'Vastgesteld 1 december 2023, 09:12' },
    },
    blocks: [
      { kind: 'heading', level: 1, id: 'gedaan', text: 'Wat hebben we gedaan?' },
      { kind: 'paragraph', style: 'text', text: plain('24 mensen deden mee, in 2 groepen.\nZij spraken in 3 rondes.') },
      { kind: 'heading', level: 1, id: 'thema-1', text: 'Keuzes' },
      {
        kind: 'paragraph',
        style: 'question',
        text: plain('“Hoe kan brede welvaart helpen om scherpe(re) keuzes te maken?”'),
      },
      { kind: 'paragraph', style: 'aside', text: plain('In ronde 2: “Wat laten we dan los?”') },
      { kind: 'heading', level: 2, id: 'thema-1-groep-1', text: 'Groep A' },
      { kind: 'list', style: 'conclusions', start: 1, items: [conclusion(1, 1), conclusion(1, 2)] },
      { kind: 'heading', level: 2, id: 'thema-1-groep-2', text: 'Uit meer groepen' },
      {
        kind: 'list',
        style: 'conclusions',
        start: 3,
        items: [
          {
            id: 'conclusie-1-3',
            text: [
              { text: 'Randvoorwaarde:', strong: true },
              { text: ' eenduidige definitie/taal!' },
              {
                number: 1,
                label: 'Bronnen (2)',
                footnote: [
                  { text: 'Briefje 3: “Wij praten langs elkaar heen” (tafel Blauw, ronde 1). ' },
                  { text: 'Briefje 5: “Begin met een woordenlijst” (tafel Geel, ronde 2).' },
                ],
              },
            ],
            asides: [plain('4 stippen · Mee eens: 12 · Niet mee eens: minder dan 5')],
            items: [plain('Kan door inhoudelijk mee te laten denken'), plain('Let op selectiviteit van respons')],
            table: {
              kind: 'table',
              caption: 'Per soort organisatie. Kleine aantallen staan er niet bij.',
              columns: [
                { title: 'Soort organisatie', number: false },
                { title: 'Mee eens', number: true },
                { title: 'Niet mee eens', number: true },
              ],
              rows: [
                ['Gemeente', '7', '–'],
                ['Provincie', '–', '–'],
              ],
            },
          },
        ],
      },
      { kind: 'heading', level: 1, id: 'organisaties', text: 'Organisaties die er waren' },
      {
        kind: 'list',
        style: 'bullets',
        start: 1,
        items: ['Gemeente Hulst', 'Provincie Zeeland'].map((name) => ({
          text: [{ text: name }, { text: ' (gemeente)', quiet: true }] as const,
          asides: [],
          items: [],
        })),
      },
      {
        kind: 'pictures',
        pictures: [
          { id: 'hulst', alt: 'Logo van Gemeente Hulst' },
          { id: 'not-there', alt: 'Logo van Provincie Zeeland' },
        ],
      },
      { kind: 'heading', level: 1, id: 'cijfers', text: 'De dag in cijfers' },
      {
        kind: 'figure',
        title: 'Briefjes per thema en ronde',
        picture: { id: 'notes', alt: 'Keuzes kreeg de meeste briefjes: 21. Samenwerken de minste: 12.' },
        table: {
          kind: 'table',
          caption: 'Briefjes per thema en ronde, in getallen',
          columns: [
            { title: 'Thema', number: false },
            { title: 'Ronde 1', number: true },
            { title: 'Ronde 2', number: true },
          ],
          rows: [
            ['Keuzes', '12', '9'],
            ['Draagvlak', '8', '7'],
          ],
        },
      },
      { kind: 'heading', level: 1, id: 'briefjes', text: 'Bijlage: alle briefjes', newPage: true },
      { kind: 'heading', level: 2, id: 'tafel-1', text: 'Keuzes · Tafel Blauw' },
      { kind: 'heading', level: 3, id: 'tafel-1-ronde-1', text: 'Ronde 1' },
      { kind: 'list', style: 'entries', start: 1, items: Array.from({ length: notes }, (_, at) => note(at + 1)) },
    ],
    end: 'Gemaakt met Tafelronde. In dit verslag staan organisaties en geen namen van mensen.',
  }
}

/** What goes with the sample. */
export function sampleJob(notes?: number): PrintJob {
  const dot = { png: new Uint8Array(Buffer.from(DOT, 'base64')), width: 1, height: 1 }
  return {
    manuscript: sampleManuscript(notes),
    pictures: new Map<string, DrawnPicture>([
      ['logo', dot],
      ['hulst', dot],
      [
        'notes',
        {
          ...dot,
          svg: '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200"><path d="M0 0h300v40H0z"/></svg>',
        },
      ],
    ]),
    tokens: plainTokens,
  }
}

function conclusion(theme: number, number: number): ListItem {
  return {
    id: `conclusie-${theme}-${number}`,
    text: [
      { text: 'Tip:', strong: true },
      { text: ' er zijn gemeenten die een ‘checklist’ hebben waarmee zij nieuwe plannen beoordelen ' },
      { text: '(nog niet goedgekeurd)', quiet: true },
    ],
    asides: [
      [{ text: 'Uit briefjes ' }, { text: '1', to: 'briefje-1' }, { text: ', ' }, { text: '2', to: 'briefje-2' }],
    ],
    items: [],
  }
}

function note(number: number): ListItem {
  return {
    id: `briefje-${number}`,
    mark: { text: String(number) },
    text: plain(
      number % 5 === 0
        ? 'Bereikbaarheidsvoorzieningenuitvoeringsprogrammacommissievergaderstukken zijn te lang'
        : `Kijk ook naar de bus in de avond, niet alleen naar de afstand (${number})`,
    ),
    asides: number % 3 === 0 ? [[{ text: 'in ' }, { text: 'Keuzes', to: 'thema-1' }, { text: ', conclusie 1' }]] : [],
    items: [],
  }
}
