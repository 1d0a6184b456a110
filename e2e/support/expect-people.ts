import type { Id, TableId } from '@tafelronde/shared/lib/id.ts'
import type { ExpectedPerson, Level } from '@tafelronde/shared/people/person.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import type { Guest } from './guest.ts'

const first = 'Ada Ben Chi Daan Els Fem Gijs Hana Ian Jet Kees Lot Mies Noor Otto Puck Quin Ravi Sam Tess'.split(' ')
const last = ['de Vries', 'Bakker', 'van den Berg', 'Yılmaz', 'Jansen', 'de Boer', 'Visser', 'Smit', 'Meijer', 'Mulder']
const organisations: readonly (readonly [string, Level])[] = [
  ['Ministerie van BZK', 'rijk'],
  ['Gemeente Hulst', 'gemeente'],
  ['Provincie Zeeland', 'provincie'],
  ['Gemeente Sluis', 'gemeente'],
  ['PBL', 'kennis'],
  ['Ministerie van VWS', 'rijk'],
  ['Dorpsraad Axel', 'inwoner'],
  ['Zorggroep Ter Weel', 'maatschappelijk'],
]

/** So many people as an organiser would expect them: names that differ, organisations of several kinds. */
export function crowdOf(count: number): readonly ExpectedPerson[] {
  return Array.from({ length: count }, (_, at) => {
    const [organisation, level] = organisations[at % organisations.length] ?? ['', 'overig' as const]
    return {
      person: `person-${at}` as Id<'person'>,
      name: `${first[at % first.length]} ${last[Math.floor(at / first.length) % last.length]}`,
      organisation,
      level,
      online: false,
      device: true,
      cancelled: false,
    }
  })
}

/** Puts these people on the organiser's list. */
export async function expectPeople(
  organiser: Guest,
  { session }: SessionPlan,
  people: readonly ExpectedPerson[],
): Promise<void> {
  await organiser.ask('PUT', `/sessions/${session}/people`, people)
}

/** As many as a programme may have. */
const MOST_THEMES = 20

/** So many tables for the first group, each with a theme of its own as far as there are so many, in the colours and shapes of the house. */
export function tablesFor(programme: SessionPlan['programme'], count: number): Partial<SessionPlan['programme']> {
  const [group] = programme.groups
  const [sample] = programme.tables
  if (group === undefined || sample === undefined) throw new Error('The template has groups and tables.')
  const colours = ['blauw', 'geel', 'rood', 'groen', 'paars', 'grijs', 'oranje', 'bruin', 'roze', 'turquoise'] as const
  const shapes = ['cirkel', 'driehoek', 'vierkant', 'ruit', 'ster', 'maan', 'hart', 'kruis', 'druppel', 'huis'] as const
  const subjects = ['Wonen', 'Zorg', 'Bereikbaarheid', 'Natuur', 'Energie', 'Onderwijs', 'Geld', 'Samenwerken']
  const themes = Array.from({ length: Math.min(count, MOST_THEMES) }, (_, at) => ({
    id: `theme-${at}` as Id<'theme'>,
    title: `${subjects[at % subjects.length]}${at < subjects.length ? '' : ` ${Math.floor(at / subjects.length) + 1}`}`,
    question: 'Wat is hier nodig?',
  }))
  const tables = Array.from({ length: count }, (_, at) => ({
    ...sample,
    id: `table-${at}` as TableId,
    name: at < colours.length ? (colours[at] ?? '') : String(at + 1),
    colour: colours[at % colours.length] ?? 'blauw',
    shape: shapes[Math.floor(at / colours.length + at) % shapes.length] ?? 'cirkel',
    theme: themes[at % themes.length]?.id ?? sample.theme,
    group: group.id,
    chairs: 10,
  }))
  return { themes, tables, groups: [group] }
}
