import type { EncounterChart } from '@tafelronde/shared/harvest/manuscript/chart.ts'
import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { DrawnPicture } from '../forms/print-job.ts'
import { drawOutlines } from './draw-outlines.ts'
import { type Circle, type EncountersPage, layLegend, outlineEncounters } from './lay-encounters.ts'
import { setOutlines } from './set-outlines.ts'
import { GROUND, SLIDE, SURFACE } from './surfaces.ts'
import type { PictureSize } from './write-svg.ts'

/** Who sat at a table with whom, for a page of a report. */
export function drawEncounters(chart: EncounterChart, tokens: HouseTokens): DrawnPicture {
  const circle = { x: 200, y: 200, radius: 180 }
  return draw(chart, tokens, circle, { width: 640, height: 400, ground: SURFACE, sentence: '', size: 13.5 })
}

/** The same as a slide, with a sentence above it. */
export function drawEncountersSlide(chart: EncounterChart, sentence: string, tokens: HouseTokens): DrawnPicture {
  const circle = { x: 290, y: 325, radius: 184 }
  return draw(chart, tokens, circle, { ...SLIDE, ground: GROUND, sentence, size: 20 })
}

/** More cannot be told apart, and would take seconds to draw. Those who met most often come first. */
const LINES = 5_000

type Page = PictureSize & Pick<EncountersPage, 'sentence' | 'size'> & { readonly ground: string }

function draw(asked: EncounterChart, tokens: HouseTokens, circle: Circle, { ground, ...page }: Page): DrawnPicture {
  const met = onlyWhoIsThere(asked)
  const chart = { ...met, pairs: met.pairs.toSorted(([, , one], [, , other]) => other - one).slice(0, LINES) }
  const data: EncountersPage = {
    ...page,
    beside: circle.x + circle.radius + 36,
    middle: circle.y,
    legend: layLegend(chart, circle, tokens, chart.pairs.length === met.pairs.length),
    empty: 'Er zijn geen cijfers.',
  }
  const { pages } = setOutlines(new URL('encounters.typ', import.meta.url), data, tokens)
  const size = { width: page.width, height: page.height }
  return drawOutlines([...pages.flat(), ...outlineEncounters(chart, circle, tokens)], size, ground)
}

/** Pairs of two people of the chart who met. */
function onlyWhoIsThere({ kind, people, pairs }: EncounterChart): EncounterChart {
  const isThere = (person: number): boolean => Number.isInteger(person) && person >= 0 && person < people
  const met = pairs.filter(([one, other, count]) => isThere(one) && isThere(other) && one !== other && count >= 1)
  return { kind, people, pairs: met }
}
