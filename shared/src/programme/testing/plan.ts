import { DAY, type Instant, MINUTE } from '../../lib/clock.ts'
import type { Id } from '../../lib/id.ts'
import type { Table } from '../../tables/table.ts'
import type { Item, ItemKind, Programme } from '../programme.ts'

/** Noon, when the day of every test begins. */
export const noon: Instant = Date.UTC(2026, 10, 22, 12)

/** An id that says in a test what it is of. */
export function id<Of extends string>(text: string): Id<Of> {
  return text as Id<Of>
}

export function minutes(count: number): number {
  return count * MINUTE
}

const kinds: readonly ItemKind[] = [
  'arrival',
  'welcome',
  'round',
  'round',
  'break',
  'round',
  'harvest',
  'plenary',
  'agreements',
]

/** Two groups, three themes, a table for each in each: north-keuzes … south-samenwerken; three rounds. */
export function programme(changes: Partial<Programme> = {}): Programme {
  const groups = ['north', 'south']
  const themes = ['keuzes', 'draagvlak', 'samenwerken']
  return {
    title: 'Zeeuws-Vlaanderen',
    startsAt: noon,
    timeZone: 'Europe/Amsterdam',
    place: 'Den Haag',
    community: 'Gebiedsgericht werken',
    ordinal: 3,
    focus: 'Brede welvaart',
    caseText: '',
    themes: themes.map((theme) => ({ id: id(theme), title: theme, question: `Hoe gaat het met ${theme}?` })),
    groups: groups.map((group) => ({ id: id(group), name: group, room: `Zaal ${group}` })),
    tables: groups.flatMap((group) => themes.map((theme) => table(group, theme))),
    items: kinds.map((kind, place): Item => ({ id: id(`${kind}-${place}`), kind, minutes: 20 })),
    cardMinutes: 5,
    walkMinutes: 2,
    hosts: 'asked',
    anonymous: false,
    online: false,
    nextStep: 'U krijgt het verslag binnen twee weken',
    contact: '',
    wifi: '',
    namesUntil: noon + 30 * DAY,
    reportFrom: noon + 14 * DAY,
    ...changes,
  }
}

function table(group: string, theme: string): Table {
  return {
    id: id(`${group}-${theme}`),
    name: `${group} ${theme}`,
    colour: group === 'north' ? 'blauw' : 'geel',
    shape: theme === 'keuzes' ? 'cirkel' : theme === 'draagvlak' ? 'ruit' : 'ster',
    theme: id(theme),
    group: id(group),
    kind: 'own-devices',
    chairs: 6,
  }
}
