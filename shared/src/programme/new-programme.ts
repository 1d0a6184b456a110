import { DAY, type Instant } from '../lib/clock.ts'
import type { NewId } from '../lib/id.ts'
import { type Table, tableColours, tableShapes } from '../tables/table.ts'
import type { Group, Item, Programme, Theme } from './programme.ts'

/** When and in which time zone a new session begins. */
export interface Beginning {
  readonly startsAt: Instant
  readonly timeZone: string
}

/** How long names are kept after the day, unless the organiser chooses otherwise. */
const NAMES_KEPT = 30 * DAY

/** "U krijgt het verslag binnen twee weken." */
const REPORT_AFTER = 14 * DAY

/** A plan with nothing in it but the date. */
export function emptyProgramme({ startsAt, timeZone }: Beginning): Programme {
  return {
    title: '',
    startsAt,
    timeZone,
    place: '',
    community: '',
    ordinal: 1,
    focus: '',
    caseText: '',
    themes: [],
    groups: [],
    tables: [],
    items: [],
    cardMinutes: 5,
    walkMinutes: 3,
    hosts: 'none',
    anonymous: false,
    online: false,
    nextStep: '',
    contact: '',
    wifi: '',
    namesUntil: startsAt + NAMES_KEPT,
    reportFrom: startsAt + REPORT_AFTER,
  }
}

/** The template "CoP-bijeenkomst: keuzes, draagvlak, samenwerken": a whole day that could begin as it is. */
export function templateProgramme(beginning: Beginning, newId: NewId): Programme {
  const themes = templateThemes.map((theme): Theme => ({ id: newId(), ...theme }))
  const groups: Group[] = [
    { id: newId(), name: 'Groep A', room: 'Zaal 1' },
    { id: newId(), name: 'Groep B', room: 'Zaal 2' },
  ]
  return {
    ...emptyProgramme(beginning),
    title: 'CoP-bijeenkomst: keuzes, draagvlak, samenwerken',
    place: 'Den Haag (PBL)',
    community: 'Gebiedsgericht werken',
    focus: 'Brede welvaart en gebiedsgericht werken in Zeeuws-Vlaanderen: keuzes, draagvlak, samenwerken',
    caseText: 'Vandaag staat de casus Zeeuws-Vlaanderen centraal: uitdagingen, mogelijkheden, en wat er al gebeurt.',
    themes,
    groups,
    tables: tablesFor(themes, groups, newId),
    items: templateDay.map((item): Item => ({ id: newId(), ...item })),
    nextStep: 'U krijgt het verslag binnen twee weken',
  }
}

/** The plan of an earlier session for another day. Who was there stays behind. */
export function copyProgramme(earlier: Programme, { startsAt, timeZone }: Beginning): Programme {
  const later = startsAt - earlier.startsAt
  return {
    ...earlier,
    startsAt,
    timeZone,
    namesUntil: earlier.namesUntil + later,
    reportFrom: earlier.reportFrom + later,
  }
}

/** One table per theme per group, each with a colour and a shape of its own. */
export function tablesFor(themes: readonly Theme[], groups: readonly Group[], newId: NewId): Table[] {
  const places = groups.flatMap((group) => themes.map((theme) => ({ theme, group })))
  return places.map(({ theme, group }, number) => ({
    id: newId(),
    ...tableLook(number),
    theme: theme.id,
    group: group.id,
    kind: 'own-devices',
    chairs: 6,
  }))
}

/** How the table with this number is recognised. After ten tables the colours begin again, each with another shape. */
export function tableLook(number: number): Pick<Table, 'name' | 'colour' | 'shape'> {
  const turn = Math.floor(number / tableColours.length)
  const colour = tableColours[number % tableColours.length] ?? 'blauw'
  const shape = tableShapes[(number + turn) % tableShapes.length] ?? 'cirkel'
  const again = turn === 0 ? '' : ` ${turn + 1}`
  return { name: `${colour.charAt(0).toUpperCase()}${colour.slice(1)}${again}`, colour, shape }
}

const templateThemes: readonly Omit<Theme, 'id'>[] = [
  {
    title: 'Keuzes',
    question:
      'Hoe kan brede welvaart, als conceptueel kader, helpen om in Zeeuws-Vlaanderen scherpe(re) keuzes te maken in ambities en beleid?',
  },
  {
    title: 'Draagvlak',
    question: 'Hoe creëer je draagvlak in de regio voor een Zeeuws-Vlaamse regiovisie op brede welvaart?',
  },
  {
    title: 'Samenwerken',
    question: 'Hoe kunnen we in Zeeuws-Vlaanderen op verschillende schaalniveaus samenwerken aan brede welvaart?',
  },
]

const templateDay: readonly Omit<Item, 'id'>[] = [
  { kind: 'arrival', minutes: 15 },
  { kind: 'welcome', minutes: 10 },
  { kind: 'case', minutes: 20, title: 'Casus Zeeuws-Vlaanderen' },
  { kind: 'round', minutes: 20 },
  { kind: 'round', minutes: 20 },
  { kind: 'round', minutes: 20 },
  { kind: 'break', minutes: 15 },
  { kind: 'harvest', minutes: 25 },
  { kind: 'plenary', minutes: 20 },
  { kind: 'agreements', minutes: 10 },
]
