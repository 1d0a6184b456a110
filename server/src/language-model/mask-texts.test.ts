import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskTexts } from './mask-texts.ts'

const people = {
  names: ['Ben de Vries', 'José Peña', 'Wil', 'Fatima', 'O. Smeets', 'An-Sofie'],
  organisations: ['Gemeente Hulst', 'Stichting De Brug (SDB)', 'Waterschap'],
}

test.each([
  ['Ben zegt dat het kan', '[naam 1] zegt dat het kan'],
  ['vraag BEN DE VRIES of de Vries', 'vraag [naam 1] of de [naam 2]'],
  ['jose en Pena, José’s plan', '[naam 1] en [naam 2], [naam 3]’s plan'],
  ['Fatimas idee en Fatima’s buurt', '[naam 1] idee en [naam 2]’s buurt'],
  ['Be\u200Bn de Vries', '[naam 1]'],
  ['Ｂｅｎ de Vries', '[naam 1]'],
  ['ben-de-vries@hulst.nl of @bendevries', '[contact 1] of [contact 2]'],
  ['an sofie en An-Sofie', '[naam 1] en [naam 2]'],
  ['mevrouw Smeets', 'mevrouw [naam 1]'],
  ['gemeente hulst, Gemeente-Hulst, gemeentehulst', '[organisatie 1], [organisatie 2], [organisatie 3]'],
  ['stichting de brug of SDB', '[organisatie 1] of [organisatie 2]'],
  ['de waterschappen', 'de waterschappen'],
  ['het Waterschap', 'het [organisatie 1]'],
])('[LM30] %s → %s', (text, hidden) => {
  expect(maskTexts(people).hide(text)).toBe(hidden)
})

test('[LM30] a small word that is also somebody’s first name is a name only with a capital', () => {
  const mask = maskTexts(people)
  expect(mask.hide('ik ben het eens, wat wil de wijk')).toBe('ik ben het eens, wat wil de wijk')
  expect(mask.hide('Wil wil het')).toBe('[naam 1] wil het')
})

test.each([
  ['mail sanne.de.boer+wijk@voorbeeld.nl', 'mail [contact 1]'],
  ['sanne (at) voorbeeld (punt) nl', '[contact 1]'],
  ['bel 06-12345678', 'bel [contact 1]'],
  ['bel +31 (0)6 12 34 56 78.', 'bel [contact 1].'],
  ['0115 - 123 456', '[contact 1]'],
  ['BSN 123456782', 'BSN [contact 1]'],
  ['bsn 1234.56.782', 'bsn [contact 1]'],
  ['11122233', '11122233'],
  ['rekening nl91 abna 0417 1643 00', 'rekening [contact 1]'],
  ['4531 AB 12 is mijn adres', '[contact 1] is mijn adres'],
  ['op 30-11-2023 om 14:15', 'op 30-11-2023 om 14:15'],
  ['25.000 euro voor 184 mensen', '25.000 euro voor 184 mensen'],
])('[LM31] %s → %s', (text, hidden) => {
  expect(maskTexts(people).hide(text)).toBe(hidden)
})

test('[LM32] what was hidden comes back letter for letter, also what somebody typed to look like it', () => {
  const mask = maskTexts(people)
  const text = 'BEN belt [naam 1] op 06 12345678 over [organisatie 7]'
  expect(mask.hide(text)).not.toContain('BEN')
  expect(mask.show(mask.hide(text))).toBe(text)
  expect(mask.show('[naam 99] blijft')).toBe('[naam 99] blijft')
})

const word = fc.stringMatching(/^[A-Z][a-zé]{2,9}$/)
const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const separator = fc.constantFrom(' ', ', ', '-', '. ', '\n', ' (', '/', '@', '_', '’s ')

test('[LM33] no name or organisation is left in a text, wherever it stands and however it is typed', () => {
  const typed = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toUpperCase(),
    (text) => text.normalize('NFD'),
    (text) => text.replaceAll(' ', '  '),
  )
  const scene = fc.record({
    names: fc.array(name, { minLength: 1, maxLength: 4 }),
    organisations: fc.array(name, { minLength: 1, maxLength: 4 }),
    pieces: fc.array(fc.tuple(fc.nat(7), typed, separator, fc.string({ unit: 'grapheme', maxLength: 8 })), {
      maxLength: 8,
    }),
  })
  fc.assert(
    fc.property(scene, ({ names, organisations, pieces }) => {
      const known = [...names, ...organisations]
      const text = pieces
        .map(([at, type, between, other]) => `${other}${between}${type(known[at % known.length]!)}${between}`)
        .join('')
      const mask = maskTexts({ names, organisations })
      const hidden = mask.hide(text)
      const left = new Set(hidden.replace(/\[[a-z]+ \d+\]/g, ' ').match(/[\p{L}\p{M}\p{N}]+/gu))
      for (const one of known) {
        // A name that is a word by itself is nowhere; of an organisation of more words the whole is nowhere.
        const shown = hidden.normalize('NFC')
        expect(new RegExp(`(?<![\\p{L}\\p{N}])${one}(?![\\p{L}\\p{N}])`, 'u').test(shown)).toBe(false)
      }
      for (const part of names.flatMap((one) => one.split(' '))) expect(left.has(part)).toBe(false)
      expect(mask.show(hidden)).toBe(text.normalize('NFKC').replace(/\p{Cf}/gu, ''))
    }),
  )
})
