interface Point {
  readonly x: number
  readonly y: number
}

/** A path that can be placed anywhere: where it begins, and what goes on from there. */
export interface Path {
  readonly start: Point
  readonly steps: string
}

/** How many numbers each step of a path takes. */
const lengths: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, c: 6, z: 0 }

/**
 * Reads what Typst writes, which is `M 0 0` and then steps that each go on from the one before, and throws for all else.
 * Letters are drawn upwards: they come out the right way up.
 */
export function readPath(text: string, isUpwards: boolean): Path {
  const written = [...text.replace(/^M 0 0/, '').matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].map(readStep)
  const [first, ...others] = written
  const goes = first?.step === 'm'
  const start = goes ? pointsOf(first, ORIGIN)[0] : ORIGIN
  let [here, begin] = [start ?? ORIGIN, start ?? ORIGIN]
  let steps = ''
  for (const step of goes ? others : written) {
    const points = pointsOf(step, here)
    steps += writeStep(step.step, points, here, isUpwards)
    here = points.at(-1) ?? begin
    if (step.step === 'm') begin = here
  }
  return { start: { x: start?.x ?? 0, y: (start?.y ?? 0) * (isUpwards ? -1 : 1) }, steps }
}

/** The path from a place on, to a hundredth of a pixel. */
export function placePath({ start, steps }: Path, { x, y }: Point): string {
  return steps === '' ? '' : `M${writeNumbers([hundredths(start.x + x), hundredths(start.y + y)])}${steps}`
}

interface Step {
  readonly step: string
  readonly numbers: readonly number[]
}

const ORIGIN: Point = { x: 0, y: 0 }

function readStep([, letter = '', rest = '']: RegExpMatchArray): Step {
  const step = letter === 'Z' ? 'z' : letter
  const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number)
  if (numbers.length !== lengths[step]) throw new Error(`A path with "${letter}${rest}" cannot be placed.`)
  return { step, numbers }
}

/** The points that a step goes by, the last being where it ends. */
function pointsOf({ step, numbers }: Step, from: Point): readonly Point[] {
  const [first = 0] = numbers
  if (step === 'h') return [{ x: from.x + first, y: from.y }]
  if (step === 'v') return [{ x: from.x, y: from.y + first }]
  return Array.from({ length: numbers.length / 2 }, (_, at) => ({
    x: from.x + (numbers[2 * at] ?? 0),
    y: from.y + (numbers[2 * at + 1] ?? 0),
  }))
}

/** Differences of rounded points, so that rounding never adds up. */
function writeStep(step: string, points: readonly Point[], from: Point, isUpwards: boolean): string {
  const numbers = points.flatMap(({ x, y }) => {
    const right = hundredths(x) - hundredths(from.x)
    const down = (hundredths(y) - hundredths(from.y)) * (isUpwards ? -1 : 1)
    if (step === 'h') return [right]
    return step === 'v' ? [down] : [right, down]
  })
  return `${step}${writeNumbers(numbers)}`
}

function hundredths(number: number): number {
  return Math.round(number * 100)
}

/** In few characters: a minus parts two numbers as a space does. */
function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map((number) => String(number / 100).replace(/^(-?)0\./, '$1.'))
    .join(' ')
    .replaceAll(' -', '-')
}
