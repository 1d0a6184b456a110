import type { EncounterChart } from '@tafelronde/shared/harvest/manuscript/chart.ts'
import type { HouseTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import type { PictureSize } from './write-svg.ts'
import type { Outline } from './outline.ts'
import { mixColours } from './mix-colours.ts'

/** Where the circle goes, and how large it is. */
export interface Circle {
  readonly x: number
  readonly y: number
  readonly radius: number
}

/** What `encounters.typ` is set from. */
export interface EncountersPage extends PictureSize {
  /** Above the circle, or nothing. */
  readonly sentence: string
  /** Of its letters. */
  readonly size: number
  /** Where what stands beside the circle begins, and the height of its middle. */
  readonly beside: number
  readonly middle: number
  readonly legend: readonly LegendLine[]
  readonly empty: string
}

interface LegendLine {
  readonly text: string
  /** Of the point, where it shows no line. */
  readonly radius: number
  readonly line: Line | null
}

interface Line {
  readonly colour: string
  readonly width: number
}

/** More than so often looks alike. */
const OFTEN = 3

/** The words that tell what the circle shows: only for what is in it. */
export function layLegend(
  chart: EncounterChart,
  circle: Circle,
  tokens: HouseTokens,
  isWhole: boolean,
): readonly LegendLine[] {
  if (chart.people === 0) return []
  const times = chart.pairs.map(([, , count]) => count)
  const most = Math.max(0, ...times)
  const lines = Array.from({ length: OFTEN }, (_, at) => at + 1)
    .filter((level) => times.some((count) => levelOf(count) === level))
    .map((level) => ({ text: wordsOf(level, most), radius: 0, line: sampleOf(level, chart.people, tokens) }))
  const person = { text: 'Eén mens', radius: pointRadius(chart.people, circle), line: null }
  return isWhole
    ? [person, ...lines]
    : [person, ...lines, { text: 'Niet elke lijn is getekend', radius: 0, line: null }]
}

/** Lines first, the most frequent above the others, and then the points. */
export function outlineEncounters(chart: EncounterChart, circle: Circle, tokens: HouseTokens): readonly Outline[] {
  const points = Array.from({ length: chart.people }, (_, at) => pointOf(at, chart.people, circle))
  const lines = Array.from({ length: OFTEN }, (_, at) => at + 1).flatMap((level) => {
    const met = chart.pairs.filter(([, , count]) => levelOf(count) === level)
    const line = lineOf(level, chart.people, tokens)
    return inBundles(met.map(([one, other]) => lineBetween(points[one], points[other]))).map((path) => ({ path, line }))
  })
  const radius = pointRadius(chart.people, circle)
  const path = points.map((point) => roundPath(point, radius)).join('')
  const fill = tokens['--tafelronde-report-color']
  return [...lines, { path, fill }].filter((outline) => outline.path !== '')
}

/** Many lines in one path cost far more to draw than the same in several. */
const BUNDLE = 10

function inBundles(paths: readonly string[]): readonly string[] {
  return Array.from({ length: Math.ceil(paths.length / BUNDLE) }, (_, at) =>
    paths.slice(at * BUNDLE, (at + 1) * BUNDLE).join(''),
  )
}

interface Point {
  readonly x: number
  readonly y: number
}

/** From the top on, with the clock. */
function pointOf(at: number, people: number, { x, y, radius }: Circle): Point {
  const angle = (2 * Math.PI * at) / people - Math.PI / 2
  return { x: rounded(x + radius * Math.cos(angle)), y: rounded(y + radius * Math.sin(angle)) }
}

function lineBetween(one: Point | undefined, other: Point | undefined): string {
  if (one === undefined || other === undefined || one === other) return ''
  return `M${one.x} ${one.y}L${other.x} ${other.y}`
}

function roundPath({ x, y }: Point, radius: number): string {
  const across = 2 * radius
  return `M${rounded(x - radius)} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0-${across} 0z`
}

/** So that points do not touch, and none is too small to be seen. */
function pointRadius(people: number, { radius }: Circle): number {
  return rounded(Math.min(radius / 26, Math.max(radius / 120, (radius * Math.PI * 0.36) / people)))
}

function levelOf(count: number): number {
  return Math.min(OFTEN, Math.max(0, Math.floor(count)))
}

/** The more people, the finer and lighter, so that light stays between the lines. */
function lineOf(level: number, people: number, tokens: HouseTokens): Line {
  const fine = Math.min(1, Math.max(0.25, 20 / Math.max(1, people)))
  const width = rounded(fine * (level === 1 ? 1.3 : level === 2 ? 2.6 : 4.2))
  const share = level === 1 ? 0.2 + 0.3 * fine : level === 2 ? 0.7 : 1
  return { colour: mixColours(tokens['--tafelronde-report-accent-color'], '#ffffff', share), width }
}

/** Thick enough to be seen on its own. */
function sampleOf(level: number, people: number, tokens: HouseTokens): Line {
  const line = lineOf(level, people, tokens)
  return { ...line, width: Math.max(line.width, level * 0.8) }
}

function wordsOf(level: number, most: number): string {
  if (level === OFTEN && most > OFTEN) return `${level} keer of vaker samen aan een tafel`
  return `${level} keer samen aan een tafel`
}

function rounded(number: number): number {
  return Math.round(number * 100) / 100
}
