import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Block,
  isFootnote,
  type ListItem,
  type Manuscript,
  type Text,
} from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { makeReport, type Report } from '@tafelronde/shared/harvest/report.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import { varyReport } from '@tafelronde/shared/harvest/vary-report.ts'
import { anyHarvest } from '@tafelronde/shared/harvest/testing/any-harvest.ts'
import { anyVariant } from '@tafelronde/shared/harvest/testing/any-report.ts'
import { phases, smallCafe } from '@tafelronde/shared/notes/testing/small-cafe.ts'
import { cpReport, CP_PEOPLE } from '../testing/cp-report.ts'
import { formulaPayloads, scriptPayloads, unicodePayloads } from '../testing/payloads.ts'
import { makeManuscript, type ManuscriptInput } from './make-manuscript.ts'

const session = smallCafe(phases.closed, { lastRound: 2 })

const anyReport: fc.Arbitrary<Report> = anyHarvest.map(({ papers, harvest }) =>
  makeReport({
    session,
    papers,
    harvest,
    organisations: [
      { name: 'PBL', level: 'kennis' },
      { name: 'Gemeente Hulst', level: 'gemeente' },
    ],
  }),
)

function write(report: Report, variant: ReportVariant, also: Partial<ManuscriptInput> = {}): Manuscript {
  return makeManuscript({ report: varyReport(report, variant), variant, logos: new Map(), ...also }).manuscript
}

test('[RE10] every link leads to one place, and no two places share a name', () => {
  fc.assert(
    fc.property(anyReport, anyVariant, (report, variant) => {
      const manuscript = write(report, variant)
      const ids = idsOf(manuscript)
      expect(new Set(ids).size).toBe(ids.length)
      for (const { to } of runsOf(manuscript)) if (to !== undefined) expect(ids).toContain(to)
    }),
  )
})

test('[RE11] every note of the annex stands there once, in its own words, whatever else is chosen', () => {
  fc.assert(
    fc.property(anyReport, anyVariant, (report, variant) => {
      const notes = itemsOf(write(report, { ...variant, annex: true })).filter(({ id }) => id?.startsWith('briefje-'))
      expect(notes.map(({ id }) => id)).toEqual(report.notes.map(({ number }) => `briefje-${number}`))
      for (const [at, { text }] of notes.entries()) expect(plain(text)).toContain(report.notes[at]?.text.trim())
    }),
  )
})

test('[RE12] every conclusion that is not left out stands there once with all its sources, by number or by word', () => {
  fc.assert(
    fc.property(anyReport, anyVariant, (report, variant) => {
      const told = itemsOf(write(report, variant)).filter(({ id }) => id?.startsWith('conclusie-'))
      const meant = report.themes
        .flatMap(({ conclusions }) => conclusions)
        .filter(({ status }) => variant.conclusions === 'all' || status === 'goedgekeurd')
      expect(told.length).toBe(meant.length)
      const sourcesTold = told.map(({ text, asides }) =>
        variant.sources === 'footnotes'
          ? numbersIn(text.flatMap((run) => (isFootnote(run) ? run.footnote : [])))
          : numbersIn(asides.flat()),
      )
      const key = (numbers: readonly number[]) => numbers.join(' ')
      expect(sourcesTold.map(key).toSorted()).toEqual(meant.map(({ sources }) => key(sources)).toSorted())
    }),
  )
})

test('[RE13] a note names the conclusions it is in by the numbers that they have there', () => {
  fc.assert(
    fc.property(anyReport, anyVariant, (report, chosen) => {
      const manuscript = write(report, { ...chosen, annex: true, sources: 'numbers' })
      const items = itemsOf(manuscript)
      for (const item of items.filter(({ id }) => id?.startsWith('conclusie-'))) {
        for (const { to } of linkedOf(item.asides.flat())) {
          if (to === undefined) continue
          const note = items.find(({ id }) => id === to)
          expect(note?.asides.flat()).toContainEqual(expect.objectContaining({ to: item.id }))
        }
      }
    }),
  )
})

test('[RE14] conclusions are numbered on through the groups of a theme', () => {
  fc.assert(
    fc.property(anyReport, anyVariant, (report, variant) => {
      let next = 1
      for (const block of write(report, variant).blocks) {
        if (block.kind === 'heading' && block.level === 1) next = 1
        if (block.kind !== 'list' || block.style !== 'conclusions') continue
        expect(block.start).toBe(next)
        for (const { id } of block.items) expect(id).toMatch(new RegExp(`^conclusie-\\d+-${next++}$`))
      }
    }),
  )
})

test('[RE15] the report in the community’s own form: themes, questions, conclusions with kinds and lines, organisations', () => {
  const manuscript = write(cpReport(), { ...plainVariant })
  const themes = manuscript.blocks.filter(({ kind }) => kind === 'heading')
  expect(themes.map((block) => (block.kind === 'heading' && block.level === 1 ? block.text : ''))).toEqual(
    expect.arrayContaining([
      'Wat hebben we gedaan?',
      'Keuzes',
      'Draagvlak',
      'Samenwerken',
      'Organisaties die er waren',
    ]),
  )
  const lists = manuscript.blocks.filter((block) => block.kind === 'list' && block.style === 'conclusions')
  expect(lists.map((block) => (block.kind === 'list' ? block.items.length : 0))).toEqual([6, 6, 9])
  const conclusions = itemsOf(manuscript).filter(({ id }) => id?.startsWith('conclusie-'))
  expect(conclusions.flatMap(({ items }) => items).length).toBe(3)
  const labels = conclusions.flatMap(({ text }) =>
    text.flatMap((run) => (!isFootnote(run) && run.strong === true ? [run.text] : [])),
  )
  expect(new Set(labels)).toEqual(
    new Set(['Tip:', 'Fundamentele vraag:', 'Afweging:', 'Randvoorwaarde:', 'Huidige situatie:', 'Actie:']),
  )
  const all = JSON.stringify(manuscript)
  for (const { name } of cpReport().organisations) expect(all).toContain(name)
  expect(cpReport().organisations.length).toBe(12)
  for (const name of CP_PEOPLE) expect(all).not.toContain(name)
  expect(manuscript.cover.over).toContain('Derde bijeenkomst')
})

test('[RE16] without names of organisations none is named, and how many there were of each level is', () => {
  const report = cpReport()
  const people = report.organisations.map(({ name }) => ({ name: 'Ada', organisation: name }))
  const variant: ReportVariant = { ...plainVariant, organisations: 'anonymous', names: true }
  const all = JSON.stringify(write(report, variant, { names: { people, settledBy: [] } }))
  expect(all).toContain('Ada')
  for (const { name } of report.organisations) expect(all).not.toContain(name)
  expect(all).toContain('Gemeente')
})

test('[RE17] names of people are told only where they are handed over, and who settled it likewise', () => {
  const names = { people: [{ name: 'Ada', organisation: 'PBL' }], settledBy: ['Els', 'Els'] }
  const told = JSON.stringify(write(cpReport(), { ...plainVariant, names: true }, { names }))
  expect(told).toContain('Ada')
  expect(told).toContain('door Els.')
  const silent = JSON.stringify(write(cpReport(), plainVariant))
  expect(silent).not.toContain('Ada')
  expect(silent).toContain('door een begeleider.')
})

test('[RE111] where conclusions wait for approval no report says that there are none: of a theme', () => {
  fc.assert(
    fc.property(anyReport, anyVariant, (report, variant) => {
      const told = JSON.stringify(write(report, { ...variant, conclusions: 'approved' }))
      const { conclusions, approved } = report.counts
      if (approved < conclusions) expect(told).not.toContain('geen conclusies gemaakt')
      if (conclusions === 0) expect(told).toContain('geen conclusies gemaakt')
    }),
  )
})

test('[RE18] whatever people typed, what stands there can be printed: nothing unseen, nothing that turns what follows', () => {
  const nasty = [...scriptPayloads, ...formulaPayloads, ...unicodePayloads]
  for (let at = 0; at < nasty.length; at += 40) {
    const report = cpReport(nasty.slice(at, at + 40).join(' '))
    for (const piece of textsIn(write(report, { ...plainVariant, sources: 'footnotes' }))) {
      expect(piece.isWellFormed()).toBe(true)
      expect(piece).toBe(piece.normalize('NFC'))
      expect(piece).not.toMatch(/(?!\n)\p{Cc}/u)
      expect(piece).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/)
      expect(piece).not.toMatch(/\p{Noncharacter_Code_Point}/u)
    }
  }
})

test('[RE19] fewer than five people of a level are told in no figure, nor can they be reckoned out', () => {
  const { facts } = cpReport()
  for (const { people } of facts.levels) expect(people === null || people >= 5).toBe(true)
  const hidden = facts.levels.filter(({ people }) => people === null)
  expect(hidden.length).not.toBe(1)
})

function itemsOf({ blocks }: Manuscript): readonly ListItem[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
}

function idsOf(manuscript: Manuscript): readonly string[] {
  const headings = manuscript.blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []))
  return [...headings, ...itemsOf(manuscript).flatMap(({ id }) => id ?? [])]
}

function runsOf({ blocks, cover }: Manuscript) {
  const texts = blocks.flatMap((block: Block): readonly Text[] => {
    if (block.kind === 'paragraph') return [block.text]
    if (block.kind !== 'list') return []
    return block.items.flatMap(({ text, asides, items, mark }) => [text, ...asides, ...items, mark ? [mark] : []])
  })
  return [cover.focus ?? [], ...texts].flat().flatMap((run) => (isFootnote(run) ? linkedOf(run.footnote) : [run]))
}

function linkedOf(text: Text) {
  return text.flatMap((run) => (isFootnote(run) ? [] : [run]))
}

function plain(text: Text): string {
  return linkedOf(text)
    .map((run) => run.text)
    .join('')
}

/** The numbers that stand by themselves in a run. */
function numbersIn(text: Text): readonly number[] {
  return linkedOf(text).flatMap((run) => (/^\d+$/.test(run.text) ? [Number(run.text)] : []))
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.flatMap(textsIn)
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}
