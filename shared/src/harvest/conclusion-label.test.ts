import { expect, test } from 'vitest'
import type { Kind } from '../notes/note.ts'
import { labelOf, withoutLabel } from './conclusion-label.ts'

test.each<[Kind, string, string, string]>([
  ['tip', 'Tip: gebruik een lijst.', 'Gebruik een lijst.', ''],
  ['tip', 'Tips zijn er genoeg: kies.', 'Tips zijn er genoeg: kies.', 'Tip'],
  ['vraag', 'Fundamentele vraag: voor wie?', 'Voor wie?', ''],
  ['vraag', 'Open vraag: hoe dan?', 'Open vraag: hoe dan?', ''],
  ['vraag', 'Dit is niet meteen een vraag: hoe dan?', 'Dit is niet meteen een vraag: hoe dan?', 'Fundamentele vraag'],
  ['randvoorwaarde', 'Belangrijke randvoorwaarde: tijd.', 'Belangrijke randvoorwaarde: tijd.', ''],
  ['situatie', 'huidige situatie: het lekt.', 'Het lekt.', ''],
  ['actie', 'De GGD maakt een lijst.', 'De GGD maakt een lijst.', 'Actie'],
  ['inzicht', 'Tip: dit is een inzicht.', 'Tip: dit is een inzicht.', ''],
])('[RE91] %s "%s" is printed with its label once', (kind, text, bare, label) => {
  expect(withoutLabel(kind, text)).toBe(bare)
  expect(labelOf(kind, text)).toBe(label)
})
