import fc from 'fast-check'
import type { HarvestInput, HarvestNote } from '../harvest-input.ts'

const words =
  'woning huis school bus zorg dokter wijk bewoners gemeente geld subsidie plan overleg jongeren ouderen groen bomen niet wel meer te de een moet maken of hoe wie ? ! BW eens the people need'.split(
    ' ',
  )
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 9 }).map((chosen) => chosen.join(' '))
const odd = fc.constantFrom(
  '',
  ' ',
  '???',
  '🎉🎉',
  'x'.repeat(1_000),
  '<script>alert(1)</script>',
  '\u0000',
  '__proto__',
  'constructor',
  'eens',
  '+1',
)

/** Any text that somebody may lay: sensible, empty, hostile. */
export const anyText = fc.oneof({ weight: 6, arbitrary: sentence }, odd, fc.string({ unit: 'grapheme', maxLength: 60 }))

const note = fc.record({
  theme: fc.constantFrom('wonen', 'zorg'),
  table: fc.constantFrom('1', '2'),
  round: fc.nat(2),
  author: fc.constantFrom('ada', 'ben', 'chi', undefined),
  org: fc.constantFrom('gemeente', 'school', undefined),
  text: anyText,
  votes: fc.nat(3),
  minute: fc.nat(30),
})

/** A small café in which anything may have been written. */
export const anyCafe: fc.Arbitrary<HarvestInput> = fc.array(note, { maxLength: 30 }).map((notes) => ({
  themes: [
    { id: 'wonen', question: 'Hoe maken we genoeg woningen?' },
    { id: 'zorg', question: 'Wie zorgt er straks voor wie?' },
  ],
  glossary: { BW: 'brede welvaart' },
  hostRemarks: [{ theme: 'wonen', text: 'Over geld waren we het niet eens.' }],
  notes: notes.map(({ minute, author, org, ...rest }, at): HarvestNote => ({
    ...rest,
    ...(author === undefined ? {} : { author }),
    ...(org === undefined ? {} : { org }),
    id: `n${at}`,
    createdAt: `2026-11-22T13:${String(minute).padStart(2, '0')}`,
  })),
}))
