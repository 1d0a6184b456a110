import type { Block, ListItem } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { levels } from '@tafelronde/shared/people/person.ts'
import { count, levelWords } from '../report-words.ts'
import type { ManuscriptParts } from './manuscript-parts.ts'
import { printableLine } from './printable.ts'

/** The organisations that were there with their level and logo; without names only how many there were of each level. */
export function organisationsPart(parts: ManuscriptParts): readonly Block[] {
  const { report, variant, logos } = parts
  const { organisations } = report
  const heading: Block = { kind: 'heading', level: 1, id: 'organisaties', text: 'Organisaties die er waren' }
  if (organisations.length === 0) {
    return [
      heading,
      { kind: 'paragraph', style: 'text', text: [{ text: 'Er zijn geen organisaties genoemd.' }] },
      ...peoplePart(parts),
    ]
  }
  const items =
    variant.organisations === 'named'
      ? organisations.map(({ name, level }) => bullet(printableLine(name), levelWords[level].toLowerCase()))
      : levels.flatMap((level) => {
          const number = organisations.filter((one) => one.level === level).length
          return number === 0 ? [] : [bullet(levelWords[level], count(number, 'organisatie', 'organisaties'))]
        })
  const pictures = variant.organisations === 'named' ? organisations.flatMap(({ name }) => logos.get(name) ?? []) : []
  return [
    heading,
    { kind: 'list', style: 'bullets', start: 1, items },
    ...(pictures.length === 0 ? [] : ([{ kind: 'pictures', pictures }] as const)),
    ...peoplePart(parts),
  ]
}

/** Only where the organiser tells names; with their organisations where those are named. */
function peoplePart({ names, variant }: ManuscriptParts): readonly Block[] {
  const people = names?.people.filter(({ name }) => name !== '') ?? []
  if (people.length === 0) return []
  const items = people.map(({ name, organisation }) =>
    bullet(printableLine(name), variant.organisations === 'named' ? printableLine(organisation) : ''),
  )
  return [
    { kind: 'heading', level: 2, id: 'mensen', text: 'Mensen die er waren' },
    { kind: 'list', style: 'bullets', start: 1, items },
  ]
}

function bullet(name: string, about: string): ListItem {
  return {
    text: [{ text: name }, ...(about === '' ? [] : [{ text: ` (${about})`, quiet: true } as const])],
    asides: [],
    items: [],
  }
}
