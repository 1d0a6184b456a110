import { fitWords } from './fit-words.ts'

/** How large the words of a card are, in millimetres, and in how many rows its route stands. */
export interface CardSizes {
  readonly name: number
  readonly organisation: number
  readonly place: number
  readonly route: { readonly rows: number; readonly size: number }
}

interface CardWords {
  readonly name: string
  readonly organisation: string
  /** The group and its room; empty where all sit in one. */
  readonly place: string
  /** What stands at each stop of the route. */
  readonly stops: readonly string[]
}

/*
 * A card, in millimetres: 89 by 63 with its margins.
 *
 *   name           80 × 17
 *   organisation   80 × 6.4
 *   ───────────────────────────
 *   place          52 × 6      QR
 *   route          52 × 27 less the place
 */
const WIDTH = 80
const ROUTE = { width: 52, height: 27 }
const PLACE = { height: 6, gap: 1 }

/** Finds room on a card for everything that stands on it, each as large as can be. */
export function fitCard({ name, organisation, place, stops }: CardWords): CardSizes {
  const left = place === '' ? ROUTE.height : ROUTE.height - PLACE.height - PLACE.gap
  const [one, two] = [fitRoute(stops, 1, left), fitRoute(stops, 2, left)]
  return {
    name: fitWords(name, { width: WIDTH, height: 17, largest: 11, smallest: 3.6 }),
    organisation: fitWords(organisation, { width: WIDTH, height: 6.4, largest: 4.2, smallest: 1.8 }),
    place: fitWords(place, { width: ROUTE.width, height: PLACE.height, largest: 3.4, smallest: 1.8 }),
    route: two.size > one.size ? two : one,
  }
}

/** The stops one below the other. Before the name of a table stand its round and shape, which grow with it. */
function fitRoute(stops: readonly string[], columns: number, height: number): CardSizes['route'] {
  const width = (ROUTE.width - GAP * (columns - 1)) / columns
  const rows = Math.ceil(stops.length / columns)
  const place = { height: height / rows - AIR, largest: 5.6, smallest: 1.8 }
  for (let size = place.largest; size > place.smallest; size -= 0.1) {
    const fits = stops.every((stop) => fitWords(stop, { ...place, width: width - SIGN * size }) >= size)
    if (fits) return { rows, size: Math.round(size * 10) / 10 }
  }
  return { rows, size: place.smallest }
}

const GAP = 3
const AIR = 0.4
/** The width of "R1" and a shape, against the letters beside them. */
const SIGN = 3.7
