import { foldBeginning } from './words/split-words.ts'

/** What only one text has says nothing of the others. */
const LEAST_TEXTS = 2
/** Added to every count, so that what was never seen of a label is unlikely and not impossible (Lidstone 1920). */
const SMOOTHING = 0.3
/** Logarithms are rounded to a thousandth, so that no machine's last bit decides. */
const GRAIN = 1_000

/** What texts can be told by: the signs that several of them have, by number. */
export class Signs {
  readonly #numbers = new Map<string, number>()

  /** The signs that two or more of these texts have, and those of each text, in their order. */
  static collect(texts: readonly string[]): {
    readonly signs: Signs
    readonly ofTexts: readonly (readonly number[])[]
  } {
    const all = new Map<string, number>()
    const counts: number[] = []
    const lastIn: number[] = []
    const read = texts.map((text, at) => {
      const found: number[] = []
      forEachSign(text, (sign) => {
        let number = all.get(sign)
        if (number === undefined) {
          number = counts.length
          all.set(sign, number)
          counts.push(0)
          lastIn.push(-1)
        }
        if (lastIn[number] === at) return
        lastIn[number] = at
        counts[number]! += 1
        found.push(number)
      })
      return found
    })
    const signs = new Signs()
    const kept = new Int32Array(counts.length).fill(-1)
    for (const [sign, number] of all) {
      if (counts[number]! < LEAST_TEXTS) continue
      kept[number] = signs.#numbers.size
      signs.#numbers.set(sign, signs.#numbers.size)
    }
    return { signs, ofTexts: read.map((found) => found.map((number) => kept[number]!).filter((number) => number >= 0)) }
  }

  get count(): number {
    return this.#numbers.size
  }

  /** Whether a word, in lower case and without accents, is among them. */
  knows(word: string): boolean {
    return this.#numbers.has(word)
  }

  /** The signs of a text that are known, each once. */
  of(text: string): ReadonlySet<number> {
    const found = new Set<number>()
    forEachSign(text, (sign) => {
      const number = this.#numbers.get(sign)
      if (number !== undefined) found.add(number)
    })
    return found
  }
}

/** A text by its signs, and what a person called it. */
export interface LabelledText<Label extends string> {
  readonly signs: readonly number[]
  readonly label: Label
}

/**
 * Tells of which sort a text is by how such texts sound: its words, its neighbouring words, how it begins and ends
 * (multinomial naive Bayes: McCallum & Nigam 1998). It learns by counting, when it is made.
 */
export class TextClassifier<Label extends string> {
  readonly #signs: Signs
  readonly #labels: readonly Label[]
  /** By label: the logarithm of how likely it is, in thousandths. */
  readonly #priors: Float64Array
  /** By sign and then by label: the logarithm of how likely the sign is in such a text, in thousandths. */
  readonly #weights: Int32Array

  /** `texts`: by their signs, each with its label. */
  constructor(signs: Signs, labels: readonly Label[], texts: readonly LabelledText<Label>[]) {
    this.#signs = signs
    this.#labels = labels
    const width = labels.length
    const counts = new Float64Array(signs.count * width).fill(SMOOTHING)
    const totals = new Float64Array(width).fill(SMOOTHING * signs.count)
    const perLabel = new Float64Array(width).fill(SMOOTHING)
    for (const { signs: its, label } of texts) {
      const place = labels.indexOf(label)
      perLabel[place]! += 1
      totals[place]! += its.length
      for (const sign of its) counts[sign * width + place]! += 1
    }
    this.#priors = perLabel.map((count) => thousandths(count / (texts.length + SMOOTHING * width)))
    this.#weights = new Int32Array(counts.length)
    for (let at = 0; at < counts.length; at += 1) this.#weights[at] = thousandths(counts[at]! / totals[at % width]!)
  }

  /** Whether it has heard a word, in lower case and without accents. */
  knows(word: string): boolean {
    return this.#signs.knows(word)
  }

  /** The natural logarithm of how likely it is that a text is of a label and sounds like this; for each label. */
  read(text: string): Readonly<Record<Label, number>> {
    const sums = this.#priors.slice()
    for (const sign of this.#signs.of(text)) {
      for (let label = 0; label < sums.length; label += 1) sums[label]! += this.#weights[sign * sums.length + label]!
    }
    return Object.fromEntries(this.#labels.map((label, at) => [label, sums[at]! / GRAIN])) as Record<Label, number>
  }
}

function thousandths(chance: number): number {
  return Math.round(GRAIN * Math.log(chance))
}

/** Words, neighbouring words, with the begin and the end of the text among them, and how the last word ends. */
function forEachSign(text: string, visit: (sign: string) => void): void {
  const folded = foldBeginning(text)
  let before = '^'
  let last: string | undefined
  for (const piece of folded.match(pieces) ?? []) {
    if (wordStart.test(piece)) visit((last = piece))
    visit(`${before} ${piece}`)
    before = piece
  }
  visit(`${before} $`)
  if (last !== undefined) {
    visit(`…${last.slice(-2)}`)
    visit(`…${last.slice(-3)}`)
  }
  if (folded.trimEnd().endsWith('?')) visit('?')
}

const pieces = /[a-z0-9']+|[^\w\s]/g
const wordStart = /^[a-z0-9]/
