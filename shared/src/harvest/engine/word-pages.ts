import { nthLargest } from '../../lib/nth-largest.ts'
import { dutchFunctionWords, englishFunctionWords } from './words/function-words.ts'
import type { Language } from './words/language.ts'
import { rootWord } from './words/root-word.ts'
import { splitWords } from './words/split-words.ts'

/** A page before it is read: its terms by language, and how much it counts beside the others. */
export interface Page {
  readonly terms: Readonly<Record<Language, readonly string[]>>
  readonly weight: number
}

/** Pages by their numbers, the strongest first, and how strongly each is called up. */
export interface CalledPages {
  readonly pages: Int32Array
  readonly strengths: Float64Array
}

/** A word of a note, by its root, and how much it counts. */
export interface Call {
  readonly root: string
  readonly language: Language
  readonly share: number
}

/**
 * A table of which the rows are of different lengths, in one long list: row `r` goes from `starts[r]` to `starts[r + 1]`.
 * Three lists instead of a list for each of fifty thousand words: a third of the memory, and nothing in it to look through
 * for garbage.
 */
interface Table {
  readonly starts: Int32Array
  readonly columns: Int32Array
  readonly weights: Float64Array
}

const languages = ['nl', 'en'] as const
const functionWords = { nl: dutchFunctionWords, en: englishFunctionWords } as const

const SHORTEST_ROOT = 2
/** A word on many pages says less of each: its weight is divided by so much a power of their number. */
const SPREAD = 0.5
/** So many pages stand near each, and so much of what calls up one calls them up too, by how near they are. */
const NEAR = 60
const NEAR_SHARE = 5
/** What stands on more pages than this says nothing of which are near each other. */
const COMMON = 80
/** A word calls up the pages that it says most of, and no more. */
const MOST_PAGES = 400
/** Of each word of a note so many times as many pages are looked at as the note keeps. */
const OF_WORD = 2
/** Words that call up much and words that call up little are brought so far towards each other, as a power of their length. */
const LEVELLED = 0.5
/** Strengths are rounded to a millionth, so that no machine's last bit decides which pages are the first. */
const GRAIN = 1_000_000
/** What so many roots call up is remembered: the words of one café, so that another need not be worked out beside it. */
const MOST_REMEMBERED = 4_000
const nothing: CalledPages = { pages: new Int32Array(), strengths: new Float64Array() }

/**
 * What every single word of a list calls up, also where it stands only in a phrase: the list read as a small encyclopaedia
 * (explicit semantic analysis: Gabrilovich & Markovitch 2007). What calls up a page calls up those that use the same words.
 */
export class WordPages {
  /** How many pages there are. */
  readonly count: number
  readonly #rarity: number
  /** The row of each root in `#pages`. */
  readonly #rows: Readonly<Record<Language, Map<string, number>>> = { nl: new Map(), en: new Map() }
  /** By root: the pages that it stands on, lowest first, and how much it says of each. */
  readonly #pages: Table
  /** By page: the roots on it that stand on others too, to find those near it. What is near is worked out when it is asked. */
  readonly #roots: Table
  readonly #lengths: Float64Array
  readonly #near: (CalledPages | undefined)[]
  readonly #row: Float64Array
  readonly #called: Readonly<Record<Language, Map<string, CalledPages>>> = { nl: new Map(), en: new Map() }

  /** `rarity`: how much more a word says that stands on few pages, as a power. */
  constructor(pages: readonly Page[], rarity: number) {
    this.count = pages.length
    this.#rarity = rarity
    this.#pages = this.#read(pages)
    const { roots, lengths } = rootsByPage(this.#pages, pages.length)
    this.#roots = roots
    this.#lengths = lengths
    this.#near = Array.from({ length: pages.length })
    this.#row = new Float64Array(pages.length)
  }

  knows(root: string, language: Language): boolean {
    return this.#rows[language].has(root)
  }

  /** The pages that these words call up most strongly together, about `most` of them: those as strong as the last go along. */
  callUp(calls: readonly Call[], most: number): ReadonlyMap<number, number> {
    const called = calls.map((call) => this.of(call.root, call.language))
    const row = this.#row.fill(0)
    const found: number[] = []
    for (let call = 0; call < calls.length; call += 1) {
      addCalled(called[call]!, calls[call]!.share, OF_WORD * most, row, found)
    }
    const least = leastOf(found, row, most)
    const kept = new Map<number, number>()
    for (const page of found) if (row[page]! >= least) kept.set(page, row[page]!)
    return kept
  }

  /** The pages that a root calls up; none where the list does not know it. */
  of(root: string, language: Language): CalledPages {
    const known = this.#called[language].get(root)
    if (known !== undefined) return known
    const row = this.#rows[language].get(root)
    if (row === undefined) return nothing
    const { starts } = this.#pages
    const called = this.#level(this.#widen(row), starts[row + 1]! - starts[row]!)
    if (this.#called[language].size >= MOST_REMEMBERED) this.#called[language].clear()
    this.#called[language].set(root, called)
    return called
  }

  /** A word that stands on a page in several terms counts by the one that says most. */
  #read(pages: readonly Page[]): Table {
    const cells = newCells()
    const onPage = new Map<number, number>()
    let rows = 0
    for (const language of languages) {
      const rootOf = remembered((word) => rootWord(word, language))
      for (const [column, { weight, terms }] of pages.entries()) {
        onPage.clear()
        for (const term of terms[language]) {
          const words = splitWords(term).filter((word) => !functionWords[language].has(word))
          for (const word of words) {
            const root = rootOf(word)
            if (root.length < SHORTEST_ROOT) continue
            let row = this.#rows[language].get(root)
            if (row === undefined) this.#rows[language].set(root, (row = rows++))
            onPage.set(row, Math.max(weight / words.length, onPage.get(row) ?? 0))
          }
        }
        for (const [row, most] of onPage) addCell(cells, row, column, most)
      }
    }
    const table = tableOf(cells, rows)
    const { starts, weights } = table
    for (let row = 0; row < rows; row += 1) {
      const share = (starts[row + 1]! - starts[row]!) ** -SPREAD
      for (let at = starts[row]!; at < starts[row + 1]!; at += 1) weights[at]! *= share
    }
    return table
  }

  #widen(root: number): CalledPages {
    const { starts, columns, weights } = this.#pages
    const [from, to] = [starts[root]!, starts[root + 1]!]
    const near = Array.from(columns.subarray(from, to), (page) => this.#nearTo(page))
    const row = this.#row.fill(0)
    const found: number[] = []
    for (let at = from; at < to; at += 1) {
      const page = columns[at]!
      if (row[page] === 0) found.push(page)
      row[page]! += weights[at]!
      addCalled(near[at - from]!, NEAR_SHARE * weights[at]!, NEAR, row, found)
    }
    return strongest(found, row, MOST_PAGES)
  }

  /** By how many pages a word stands on, and so that no word is heard over all others because it calls up so much. */
  #level({ pages, strengths }: CalledPages, standsOn: number): CalledPages {
    const square = strengths.reduce((sum, strength) => sum + strength * strength, 0)
    const rarity = rarityOf(standsOn, this.count) ** this.#rarity
    return { pages, strengths: strengths.map((strength) => rounded((rarity * strength) / square ** (LEVELLED / 2))) }
  }

  /** The pages that use most of the same words as this one (cosine, a rare word counting more than a common one). */
  #nearTo(page: number): CalledPages {
    const known = this.#near[page]
    if (known !== undefined) return known
    const row = this.#row.fill(0)
    const found: number[] = []
    const { starts, columns, weights } = this.#pages
    const roots = this.#roots
    for (let place = roots.starts[page]!; place < roots.starts[page + 1]!; place += 1) {
      const root = roots.columns[place]!
      for (let at = starts[root]!; at < starts[root + 1]!; at += 1) {
        const other = columns[at]!
        if (other === page) continue
        if (row[other] === 0) found.push(other)
        row[other]! += roots.weights[place]! * weights[at]!
      }
    }
    for (const other of found) row[other]! /= this.#lengths[page]! * this.#lengths[other]!
    return (this.#near[page] = strongest(found, row, NEAR))
  }
}

/** What goes into a table, in three lists: an object for each of three hundred thousand would be looked through for garbage. */
interface Cells {
  readonly rows: number[]
  readonly columns: number[]
  readonly weights: number[]
}

function newCells(): Cells {
  return { rows: [], columns: [], weights: [] }
}

function addCell(cells: Cells, row: number, column: number, weight: number): void {
  cells.rows.push(row)
  cells.columns.push(column)
  cells.weights.push(weight)
}

/** The cells row by row; within a row they stay in their order. */
function tableOf(cells: Cells, rows: number): Table {
  const starts = new Int32Array(rows + 1)
  for (const row of cells.rows) starts[row + 1]! += 1
  for (let row = 0; row < rows; row += 1) starts[row + 1]! += starts[row]!
  const next = starts.slice()
  const columns = new Int32Array(cells.rows.length)
  const weights = new Float64Array(cells.rows.length)
  for (let cell = 0; cell < cells.rows.length; cell += 1) {
    const at = next[cells.rows[cell]!]!++
    columns[at] = cells.columns[cell]!
    weights[at] = cells.weights[cell]!
  }
  return { starts, columns, weights }
}

/** What stands on each page and on another as well, and how long each page is. */
function rootsByPage(
  { starts, columns, weights }: Table,
  count: number,
): { readonly roots: Table; readonly lengths: Float64Array } {
  const cells = newCells()
  const lengths = new Float64Array(count)
  for (let root = 0; root + 1 < starts.length; root += 1) {
    const standsOn = starts[root + 1]! - starts[root]!
    const rarity = rarityOf(standsOn, count) ** 2
    for (let at = starts[root]!; at < starts[root + 1]!; at += 1) {
      const page = columns[at]!
      const weight = weights[at]! * rarity
      lengths[page]! += weights[at]! * weight
      if (standsOn > 1 && standsOn <= COMMON) addCell(cells, page, root, weight)
    }
  }
  for (let page = 0; page < count; page += 1) lengths[page] = Math.sqrt(lengths[page]!)
  return { roots: tableOf(cells, count), lengths }
}

/** 1 for a word of one page, and less the more it stands on (IDF: Spärck Jones 1972). */
function rarityOf(standsOn: number, count: number): number {
  return Math.log(1 + count / standsOn) / Math.log(1 + count)
}

function rounded(strength: number): number {
  return Math.round(strength * GRAIN) / GRAIN
}

/** Adds the first `most` of these pages to how strong each is in `row`, and those that were not there yet to `found`. */
function addCalled(
  { pages, strengths }: CalledPages,
  share: number,
  most: number,
  row: Float64Array,
  found: number[],
): void {
  const count = Math.min(pages.length, most)
  for (let at = 0; at < count; at += 1) {
    const page = pages[at]!
    if (row[page] === 0) found.push(page)
    row[page]! += share * strengths[at]!
  }
}

/** Rounds how strong these pages are, and answers how strong the last of the strongest is, or 0 where there are no more. */
function leastOf(found: readonly number[], row: Float64Array, most: number): number {
  const strengths = new Float64Array(found.length)
  for (let at = 0; at < found.length; at += 1) {
    const page = found[at]!
    strengths[at] = row[page] = rounded(row[page]!)
  }
  return found.length > most ? nthLargest(strengths, most - 1) : 0
}

/**
 * The strongest of these pages, strongest first; of equals the one that stands first in the list. Strength and page are
 * ordered as one whole number: comparing pairs takes ten times as long.
 */
function strongest(found: readonly number[], row: Float64Array, most: number): CalledPages {
  const count = row.length
  const keys = new Float64Array(found.length)
  for (let at = 0; at < found.length; at += 1) {
    const page = found[at]!
    keys[at] = Math.round(row[page]! * GRAIN) * count + (count - 1 - page)
  }
  // The largest come before the place that was asked for.
  if (keys.length > most) nthLargest(keys, most - 1)
  const kept = keys.subarray(0, most).sort()
  const pages = new Int32Array(kept.length)
  const strengths = new Float64Array(kept.length)
  for (let at = 0; at < kept.length; at += 1) {
    const key = kept[kept.length - 1 - at]!
    const strength = Math.floor(key / count)
    pages[at] = count - 1 - (key - strength * count)
    strengths[at] = strength / GRAIN
  }
  return { pages, strengths }
}

function remembered(read: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>()
  return (word) => {
    let value = known.get(word)
    if (value === undefined) known.set(word, (value = read(word)))
    return value
  }
}
