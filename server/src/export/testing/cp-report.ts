import { whatStands } from '@tafelronde/shared/harvest/approval.ts'
import type { Conclusion, Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import { makeReport, type Report, type ReportInput } from '@tafelronde/shared/harvest/report.ts'
import { usualSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import { makeSessionFile, type OpenedPapers, type SessionFile } from '@tafelronde/shared/harvest/session-file.ts'
import { maskOpinions } from '@tafelronde/shared/harvest/support/mask-opinions.ts'
import type { ConclusionId, GroupId, Id, NoteId, PersonId, TableId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { type Kind, type NoteRef, noteRef, type OpenedNote } from '@tafelronde/shared/notes/note.ts'
import type { Level, Person, RosterEntry } from '@tafelronde/shared/people/person.ts'
import type { Programme } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { type Table, tableColours, tableShapes } from '@tafelronde/shared/tables/table.ts'

/*
 * A meeting in the shape of a community's own report: three themes with 6, 6 and 9 conclusions, three lines under one of
 * them, every kind, two groups, and people of twelve organisations. All of it is invented.
 */

const day = Date.UTC(2023, 10, 30, 12, 30)

const themes = ['Keuzes', 'Draagvlak', 'Samenwerken'] as const

/** Each line of a theme: its kind, its words, and how many notes it came from. */
const lines: Readonly<Record<(typeof themes)[number], readonly (readonly [Kind, string, number])[]>> = {
  Keuzes: [
    ['inzicht', 'Niet elke polder kan alles: kies per gebied wat voorgaat.', 3],
    ['situatie', 'Nu besluit ieder voor zich, en het water komt als laatste.', 2],
    ['vraag', 'Voor wie doen we dit: voor wie er woont of voor wie er later komt?', 2],
    ['tip', 'Leg twee kaarten naast elkaar: een van nu en een van als we niets doen.', 2],
    ['afweging', 'Meer ruimte voor de beek of meer grond voor de boer.', 3],
    ['inzicht', 'Schrijf op wat we niet meer doen, en waarom.', 1],
  ],
  Draagvlak: [
    ['randvoorwaarde', 'Iedereen gebruikt dezelfde woorden voor peil, kade en beekdal.', 2],
    ['inzicht', 'Bewoners doen mee als zij zien wat er met hun inbreng gebeurt.', 3],
    ['tip', 'Ga naar de kantine van de voetbalclub, niet naar het stadhuis.', 2],
    ['situatie', 'De vorige ronde leverde een dik rapport op dat niemand las.', 1],
    ['inzicht', 'Een proefveld overtuigt meer dan een presentatie.', 2],
    ['vraag', 'Wie vertegenwoordigt de mensen die nooit komen?', 2],
  ],
  Samenwerken: [
    ['inzicht', 'Spreek eerst af wie beslist, dan pas wat.', 2],
    ['actie', 'Maak één lijst van alle lopende plannen in het gebied.', 2],
    ['afweging', 'Een eigen bureau voor het gebied, of elk uit eigen huis.', 2],
    ['inzicht', 'Geld van het Rijk komt los als de regio met één voorstel komt.', 1],
    ['situatie', 'Tussen waterschap en gemeente ligt een grens die het water niet kent.', 2],
    ['tip', 'Laat een onafhankelijke voorzitter de agenda maken.', 1],
    ['inzicht', 'Houd dezelfde mensen aan tafel, ook na verkiezingen.', 1],
    ['randvoorwaarde', 'Iedere partij stuurt iemand met tijd en mandaat.', 2],
    ['actie', 'Plan voor de zomer een bezoek aan het proefveld.', 1],
  ],
}

const subLines = [
  'Vertel na een week wat er is gehoord',
  'Vertel na een maand wat ermee gebeurt',
  'Zeg ook wat niet kan',
]

/** Twelve organisations with how many of each took part. */
const organisations: readonly (readonly [string, Level, number])[] = [
  ['Ministerie van Gebiedszaken', 'rijk', 2],
  ['Rijksdienst voor Bodem', 'rijk', 1],
  ['Provincie Beekland', 'provincie', 3],
  ['Gemeente Hoogbroek', 'gemeente', 4],
  ['Gemeente Laagveen', 'gemeente', 3],
  ['Gemeente Oude Kade', 'gemeente', 2],
  ['Planbureau Oost', 'kennis', 2],
  ['Universiteit van het Veen', 'kennis', 1],
  ['Hogeschool De Sluis', 'kennis', 2],
  ['Dorpsraad Hoogbroek', 'maatschappelijk', 1],
  ['Natuurvereniging De Otter', 'maatschappelijk', 2],
  ['Bewoners van de Kade', 'inwoner', 1],
]

/** The names of those who took part: in no form that does not tell names. */
export const CP_PEOPLE: readonly string[] = organisations.flatMap(([, , number], at) =>
  Array.from({ length: number }, (_, place) => `Persoonlijk${at}x${place} Geheimnaam`),
)

const tablesPerGroup = themes.length
const rounds = 3

/** The report of that meeting; with `words` in every text that people can type. */
export function cpReport(words?: string): Report {
  return makeReport(cpInput(words))
}

/** What that report is made of. */
export function cpInput(words?: string): ReportInput & { readonly papers: OpenedPapers } {
  const people = cpPeople()
  const papers = cpPapers(people, words)
  const session = cpSession(people, words)
  return {
    session,
    papers,
    harvest: cpHarvest(papers, words),
    organisations: organisations.flatMap(([name, level, number]) =>
      Array.from({ length: number }, () => ({ name: words === undefined ? name : `${name} ${words}`, level })),
    ),
  }
}

/** The same meeting as a file that a server can take in. */
export function cpSessionFile(words?: string): SessionFile {
  const { session, papers, harvest } = cpInput(words)
  return makeSessionFile({
    session: { ...session, former: [], authorKey: 'nobody needs it' },
    createdAt: day,
    roster: cpRoster(words),
    papers,
    harvest,
    settings: usualSettings,
  })
}

/** Everyone's name and organisation. */
export function cpRoster(words = ''): readonly RosterEntry[] {
  const entries = organisations.flatMap(([organisation, level, number]) =>
    Array.from({ length: number }, () => ({ organisation, level })),
  )
  return cpPeople().map((person, at) => {
    const { organisation = '', level = 'overig' } = entries[at] ?? {}
    return { person, name: `${CP_PEOPLE[at] ?? ''}${words}`, organisation: `${organisation}${words}`, level }
  })
}

function cpPeople(): readonly PersonId[] {
  return CP_PEOPLE.map((_, at) => `person-${String(at).padStart(4, '0')}` as PersonId)
}

function cpTables(words: string): readonly Table[] {
  return (['a', 'b'] as const).flatMap((group, side) =>
    themes.map((_, at): Table => {
      const place = side * tablesPerGroup + at
      const colour = tableColours[place] ?? 'blauw'
      return {
        id: `table-${place}` as TableId,
        name: `${colour.charAt(0).toUpperCase()}${colour.slice(1)}${words}`.slice(0, 40),
        colour,
        shape: tableShapes[place] ?? 'cirkel',
        theme: `theme-${at}` as ThemeId,
        group: group as GroupId,
        kind: 'own-devices',
        chairs: 6,
      }
    }),
  )
}

function cpSession(people: readonly PersonId[], words = ''): SharedSession {
  const programme: Programme = {
    title: `Water en bodem in Beekland${words}`,
    startsAt: day,
    timeZone: 'Europe/Amsterdam',
    place: `Hoogbroek${words}`,
    community: `CoP Gebiedsgericht werken${words}`,
    ordinal: 3,
    focus: `Keuzes, draagvlak en samenwerken in het beekdal${words}`,
    caseText: `In Beekland komt alles samen.\n\nDe beek, de boeren en de nieuwe wijk.${words}`,
    themes: themes.map((title, at) => ({
      id: `theme-${at}` as ThemeId,
      title: `${title}${words}`,
      question: `Hoe komen wij tot ${title.toLowerCase()}?${words}`,
      ...(at === 0 && { roundQuestions: { '1': `Wat laten we dan los?${words}` } }),
    })),
    groups: [
      { id: 'a' as GroupId, name: `Groep A${words}`.slice(0, 60), room: 'Zaal 1' },
      { id: 'b' as GroupId, name: `Groep B${words}`.slice(0, 60), room: 'Zaal 2' },
    ],
    tables: [...cpTables(words)],
    items: [
      { id: 'i0' as Id<'item'>, kind: 'arrival', minutes: 15 },
      ...Array.from({ length: rounds }, (_, at) => ({
        id: `i${at + 1}` as Id<'item'>,
        kind: 'round' as const,
        minutes: 20,
      })),
      { id: 'i4' as Id<'item'>, kind: 'harvest', minutes: 20 },
    ],
    cardMinutes: 5,
    walkMinutes: 3,
    hosts: 'none',
    support: { dots: 'both', each: 5, opinions: true },
    anonymous: false,
    online: false,
    nextStep: '',
    contact: '',
    wifi: '',
    namesUntil: day,
    reportFrom: day,
  }
  return {
    id: 'spring' as Id<'session'>,
    programme,
    phase: { kind: 'closed', at: day },
    step: 12,
    people: Object.fromEntries(
      people.map((id, at): [PersonId, Person] => [
        id,
        {
          id,
          role: 'participant',
          attendance: 'here',
          online: false,
          device: true,
          group: (at % 2 === 0 ? 'a' : 'b') as GroupId,
        },
      ]),
    ),
    seatings: Array.from({ length: rounds }, (_, round) =>
      Object.fromEntries(
        programme.tables.map(({ id }, place) => [
          id,
          people.filter((_person, at) => {
            const side = at % 2
            const seat = (Math.floor(at / 2) + round * (1 + (Math.floor(at / 6) % 2))) % tablesPerGroup
            return side * tablesPerGroup + seat === place
          }),
        ]),
      ),
    ),
    hosts: {},
    seen: {},
    calls: {},
    shows: {},
    uneven: [],
    lastRound: rounds - 1,
    harvestOpen: true,
    supportClosed: true,
    settlements: [
      {
        kind: 'settled',
        at: day + 3_600_000,
        by: people[0]!,
        override: { reason: `De tijd was om.${words}`, left: { withoutPlace: 2, notApproved: 0 } },
      },
    ],
  }
}

/** At each table of a theme, in each round, some of what its lines came from; and what came of nothing. */
function cpPapers(people: readonly PersonId[], words = ''): OpenedPapers {
  const ends = ['dat hoor je overal', 'zeker in de dorpen', 'zei de helft van de tafel', 'ook na 2030']
  return Object.fromEntries(
    cpTables('').map(({ id, theme, group }, table) => {
      const title = themes[Number(theme.slice('theme-'.length))] ?? 'Keuzes'
      const own = lines[title].flatMap(([kind, text, count], line) =>
        Array.from({ length: count }, (_, at) => ({ kind, text, line, at })).filter(
          ({ at }) => at % 2 === (group === 'a' ? 0 : 1) || count === 1,
        ),
      )
      const notes = own.map(({ kind, text, line, at }, place): OpenedNote => ({
        id: `n${line}-${at}` as NoteId,
        round: place % rounds,
        text: `${text.slice(0, -1)}, ${ends[(line + at) % ends.length]}${words}`,
        ...(kind !== 'inzicht' && { kind }),
        author: people[(table + place * 2) % people.length],
        laidAt: day + place * 60_000,
        late: place === 4,
        fromPaper: place === 5,
        ...(place === 3 && { parent: `n${own[0]?.line}-${own[0]?.at}` as NoteId }),
      }))
      const rest = ['Goede koffie hier', 'Kan het raam open?', 'Nodig de volgende keer ook jongeren uit'].map(
        (text, place): OpenedNote => ({
          id: `rest-${place}` as NoteId,
          round: place === 2 ? 'harvest' : place,
          text: `${text}${words}`,
          author: undefined,
          laidAt: day + place,
          late: false,
          fromPaper: false,
        }),
      )
      const cards = Array.from({ length: rounds }, (_, round) => ({
        round,
        lines: [`Wat tafel ${table + 1} doorgaf in ronde ${round + 1}${words}`, '', ''],
        question: `Wat vindt de volgende groep?${words}`,
      }))
      return [id, { notes: [...notes, ...rest], cards }]
    }),
  )
}

function cpHarvest(papers: OpenedPapers, words = ''): Harvest {
  const at = Date.UTC(2023, 10, 30, 15)
  const conclusions = themes.flatMap((title, theme) =>
    lines[title].map(([kind, text], line): Conclusion => {
      const sources = Object.entries(papers).flatMap(([table, { notes }]) =>
        cpTables('').find(({ id }) => id === table)?.theme === `theme-${theme}`
          ? notes.filter(({ id }) => id.startsWith(`n${line}-`)).map(({ id }) => noteRef(table as TableId, id))
          : [],
      )
      const standing: Conclusion = {
        id: `c${theme}-${line}` as ConclusionId,
        theme: `theme-${theme}` as ThemeId,
        text: `${text}${words}`,
        kind,
        subLines:
          title === 'Draagvlak' && line === 1
            ? subLines.map((sub, place) => ({ id: `s${place}` as Id<'sub-line'>, text: `${sub}${words}` }))
            : [],
        sources,
        hidden: false,
        removed: false,
        ...(kind === 'actie' && { owner: `De gebiedstafel${words}`, term: `voor 1 juli 2024${words}` }),
      }
      return { ...standing, approval: { role: line % 3 === 0 ? 'host' : 'facilitator', at, of: whatStands(standing) } }
    }),
  )
  const rest = Object.keys(papers).flatMap((table) => [
    [noteRef(table as TableId, 'rest-0' as NoteId), { place: 'not-used', reason: 'geen-inhoud' }] as const,
    [
      noteRef(table as TableId, 'rest-2' as NoteId),
      { place: 'next-time', remark: `Bespreek in februari${words}` },
    ] as const,
  ])
  const [first] = conclusions
  const given = organisations.flatMap(([, level, number], one) =>
    Array.from({ length: number }, () => ({ level, opinion: one % 4 === 3 ? ('oneens' as const) : ('eens' as const) })),
  )
  return {
    conclusions,
    places: Object.fromEntries(rest) as Harvest['places'],
    dots: Object.fromEntries(conclusions.map(({ id }, place) => [id, 1 + ((place * 3) % 8)])),
    ...(first !== undefined && {
      opinions: { [first.id]: maskOpinions(given, new Set(organisations.map(([, level]) => level))) },
    }),
  } satisfies Harvest & { readonly places: Readonly<Record<NoteRef, unknown>> }
}
