import { expect, test } from 'vitest'
import { programme, id, minutes, noon } from './testing/plan.ts'
import { findings, type FindingKind, findingKinds, type FindingPlace, nobody, type PeopleCount } from './findings.ts'
import type { Item, ItemKind, Programme } from './programme.ts'

const sound = programme()
const [keuzes, draagvlak] = sound.themes
const [blue, second] = sound.tables

interface Flawed {
  readonly plan: Partial<Programme>
  readonly people?: PeopleCount
  readonly at: FindingPlace
}

function items(...kinds: readonly ItemKind[]): Item[] {
  return kinds.map((kind, place): Item => ({ id: id(`i${place}`), kind, minutes: 20 }))
}

const field = (name: keyof Programme): FindingPlace => ({ kind: 'field', field: name })
const item = (place: number): FindingPlace => ({ kind: 'item', item: id(`i${place}`) })
const north: FindingPlace = { kind: 'group', group: id('north') }

/** A plan with each flaw, and where it must be found. A new kind does not compile until it stands here. */
const flawed: Readonly<Record<FindingKind, Flawed>> = {
  'no-title': { plan: { title: '' }, at: field('title') },
  'no-next-step': { plan: { nextStep: '' }, at: field('nextStep') },
  'no-themes': { plan: { themes: [] }, at: field('themes') },
  'no-groups': { plan: { groups: [] }, at: field('groups') },
  'no-tables': { plan: { tables: [] }, at: field('tables') },
  'no-rounds': { plan: { items: items('arrival', 'harvest') }, at: field('items') },
  'no-harvest': { plan: { items: items('arrival', 'round') }, at: field('items') },
  'theme-without-title': {
    plan: { themes: sound.themes.map((theme) => ({ ...theme, title: theme === keuzes ? '' : theme.title })) },
    at: { kind: 'theme', theme: id('keuzes') },
  },
  'theme-without-question': {
    plan: {
      themes: sound.themes.map((theme) =>
        theme === draagvlak ? { ...theme, question: '', roundQuestions: { '0': 'Wie?', '1': 'Wat?' } } : theme,
      ),
    },
    at: { kind: 'theme', theme: id('draagvlak') },
  },
  'theme-without-table': {
    plan: { tables: sound.tables.filter((table) => table !== blue) },
    at: { kind: 'theme', theme: id('keuzes') },
  },
  'group-without-table': { plan: { tables: sound.tables.filter(({ group }) => group !== 'north') }, at: north },
  'group-without-name': {
    plan: { groups: sound.groups.map((group) => (group.id === 'north' ? { ...group, name: '' } : group)) },
    at: north,
  },
  'table-without-theme': {
    plan: { tables: sound.tables.map((table) => (table === blue ? { ...table, theme: id('gone') } : table)) },
    at: { kind: 'table', table: id('north-keuzes') },
  },
  'table-without-group': {
    plan: { tables: sound.tables.map((table) => (table === blue ? { ...table, group: id('gone') } : table)) },
    at: { kind: 'table', table: id('north-keuzes') },
  },
  'double-table-name': {
    plan: {
      tables: sound.tables.map((table) =>
        table === second ? { ...table, name: blue?.name.toUpperCase() ?? '' } : table,
      ),
    },
    at: { kind: 'table', table: id('north-draagvlak') },
  },
  'double-table-look': {
    plan: { tables: sound.tables.map((table) => (table === second ? { ...table, shape: 'cirkel' } : table)) },
    at: { kind: 'table', table: id('north-draagvlak') },
  },
  'too-few-chairs': { plan: {}, people: { all: 19, groups: { [id<'group'>('north')]: 19 } }, at: north },
  'more-rounds-than-themes': { plan: { items: items('round', 'round', 'round', 'round', 'harvest') }, at: north },
  'theme-with-many-tables': {
    plan: {
      tables: [...sound.tables, ...(blue === undefined ? [] : [{ ...blue, id: id<'table'>('more'), name: 'More' }])],
    },
    at: north,
  },
  'nobody-stays': {
    plan: { rotation: 'pairs' },
    people: { all: 8, groups: {}, staying: sound.tables.slice(1).map((table) => table.id) },
    at: field('rotation'),
  },
  'arrival-not-first': { plan: { items: items('welcome', 'arrival', 'round', 'harvest') }, at: item(1) },
  'item-twice': { plan: { items: items('round', 'harvest', 'harvest') }, at: item(2) },
  'round-after-harvest': { plan: { items: items('round', 'harvest', 'round') }, at: item(2) },
  'plenary-before-harvest': { plan: { items: items('round', 'plenary', 'harvest') }, at: item(1) },
  'card-longer-than-round': { plan: { items: items('round', 'harvest'), cardMinutes: 20 }, at: item(0) },
  'online-without-video': { plan: { online: true }, at: field('online') },
  'names-until-before-end': { plan: { namesUntil: noon + minutes(10) }, at: field('namesUntil') },
  'report-before-end': { plan: { reportFrom: noon }, at: field('reportFrom') },
}

test('[PR1] a sound plan has no findings', () => {
  expect(findings(sound)).toEqual([])
  expect(findings(sound, { all: 36, groups: {} })).toEqual([])
})

for (const [kind, { plan, people = nobody, at }] of Object.entries(flawed)) {
  test(`[PR1] ${kind} is found beside what causes it`, () => {
    const found = findings(programme(plan), people).filter((finding) => finding.kind === kind)
    expect(found.map((finding) => finding.at)).toContainEqual(at)
    expect(found.every(({ blocking }) => blocking === findingKinds[kind as FindingKind])).toBe(true)
  })
}

test('[PR4] people and chairs are counted, in each group and in all', () => {
  const few = findings(programme(), { all: 37, groups: {} })
  expect(few).toEqual([{ kind: 'too-few-chairs', at: field('tables'), blocking: false, people: 37, chairs: 36 }])
})

test('[PR4] where people talk by two, rounds are not counted against themes, and who waits needs no chair', () => {
  const staying = sound.tables.map((table) => table.id)
  const plan = programme({ rotation: 'pairs', items: items('round', 'round', 'round', 'round', 'harvest') })
  expect(findings(plan, { all: 60, groups: { [id<'group'>('north')]: 60 }, staying })).toEqual([])
})
