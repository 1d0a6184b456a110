import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutNames, mostNames, pageNames } from './layout-names.ts'

const names = (count: number, name = 'Ada') => Array.from({ length: count }, () => name)

test('[CL80] 27 names stand at 64 px in three columns, 60 at 48 px in four', () => {
  expect(layoutNames(names(27), 1)).toMatchObject({ columns: 3, scale: 4 / 3 })
  expect(layoutNames(names(60), 1)).toMatchObject({ columns: 4, scale: 1 })
  expect(mostNames(1)).toBe(60)
})

test('[CL80] few names are larger, and longer ones get wider columns before they get smaller than they must', () => {
  expect(layoutNames(names(12), 1)).toMatchObject({ columns: 2, scale: 2 })
  expect(layoutNames(names(12, 'Chi van den Berg'), 1)).toMatchObject({ columns: 2, scale: 4 / 3 })
  expect(layoutNames(names(20, 'Chi van den Berg'), 1)).toMatchObject({ columns: 3, scale: 1 })
})

test('[CL81] above a page names go to as few pages as can be, each name once and in order, never more than fit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[A-Z][a-z]{2}$/), { maxLength: 300 }),
      fc.integer({ min: 4, max: 60 }),
      (unsorted, most) => {
        const lines = unsorted.toSorted().map((name) => ({ name }))
        const pages = pageNames(lines, most)
        expect(pages.flatMap((page) => page.lines)).toEqual(lines)
        expect(pages.every((page) => page.lines.length > 0 && page.lines.length <= most)).toBe(true)
      },
    ),
  )
})

test('[CL81] a page begins with a new letter where that can be', () => {
  const lines = [...names(35, 'Ada'), ...names(30, 'Ben')].map((name) => ({ name }))
  expect(pageNames(lines, 60).map(({ lines: { length }, from, to }) => [length, from, to])).toEqual([
    [35, 'A', 'A'],
    [30, 'B', 'B'],
  ])
})
