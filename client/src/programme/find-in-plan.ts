import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import {
  type Finding,
  type FindingPlace,
  findings,
  nobody,
  type PeopleCount,
} from '@tafelronde/shared/programme/findings.ts'
import { type Programme, tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { PlanDraft } from './plan-draft.ts'

/** The short sections of the plan page, in their order. */
export const sections = ['what', 'themes', 'tables', 'programme', 'people', 'after', 'access'] as const
export type Section = (typeof sections)[number]

/** What is amiss with a plan as it stands on the page, counting who is coming. */
export function findInPlan({ programme, people }: PlanDraft): readonly Finding[] {
  return findings(programme, countComing(programme, people))
}

/** What was found about one thing: a field, a theme, a group, a table or an item. */
export function findingsAt(found: readonly Finding[], place: FindingPlace): readonly Finding[] {
  return found.filter(({ at }) => keyOf(at) === keyOf(place))
}

/** The section of the page in which a finding stands. */
export function sectionOf({ at }: Finding): Section {
  switch (at.kind) {
    case 'theme':
      return 'themes'
    case 'group':
    case 'table':
      return 'tables'
    case 'item':
      return 'programme'
    case 'field':
      return sectionOfField(at.field)
  }
}

function sectionOfField(field: keyof Programme): Section {
  switch (field) {
    case 'themes':
      return 'themes'
    case 'groups':
    case 'tables':
      return 'tables'
    case 'items':
    case 'cardMinutes':
    case 'walkMinutes':
    case 'rotation':
      return 'programme'
    case 'hosts':
    case 'anonymous':
    case 'online':
      return 'people'
    case 'nextStep':
    case 'contact':
    case 'namesUntil':
    case 'reportFrom':
      return 'after'
    case 'wifi':
      return 'access'
    default:
      return 'what'
  }
}

function countComing(programme: Programme, people: readonly ExpectedPerson[]): PeopleCount {
  const coming = people.filter(({ cancelled }) => !cancelled)
  if (coming.length === 0) return nobody
  const groups: Record<string, number> = {}
  for (const { group, staysAt, host } of coming) {
    const own = tableOf(programme, host ?? staysAt)?.group ?? group
    if (own !== undefined) groups[own] = (groups[own] ?? 0) + 1
  }
  return { all: coming.length, groups, staying: coming.flatMap(({ host, staysAt }) => host ?? staysAt ?? []) }
}

function keyOf(place: FindingPlace): string {
  switch (place.kind) {
    case 'field':
      return `field ${place.field}`
    case 'theme':
      return `theme ${place.theme}`
    case 'group':
      return `group ${place.group}`
    case 'table':
      return `table ${place.table}`
    case 'item':
      return `item ${place.item}`
  }
}
