import { applyChanges, carryPlace, changeBetween, crossChanges, type TextChange } from './text-change.ts'

/** What is selected in a field; a caret where both are the same. */
export interface Selection {
  readonly start: number
  readonly end: number
}

export interface TypedFieldParts {
  /** What everyone has. */
  readonly text: string
  readonly limit: number
  /** Takes out what a text of this kind may not hold. Looks at each character by itself or at the row it stands in. */
  readonly clean: (typed: string) => string
  /** Makes the text that everyone has read like this. */
  readonly give: (wanted: string) => void
}

/** Words of a field that nobody else has: what everyone had when they were begun, and what stands in the field. */
export interface Ungiven {
  readonly base: string
  readonly text: string
}

/**
 * A field in which several people type one text. What is typed goes to everyone at once and what others type shows at
 * once, with two exceptions, in which the field goes its own way until it can follow again:
 *
 *   composing   between the first key of a character and the last one nothing may change under the writer's hands
 *   too long    what does not fit stays in the field until it is shorter
 *
 * Decides only; the page around it moves the letters.
 */
export class TypedField {
  readonly #parts: TypedFieldParts
  /** What everyone has. */
  #everyone: string
  /** What everyone had when the field last agreed with it. */
  #base: string
  /** What others made of `base` that the field does not show. */
  #theirs: readonly TextChange[] = []
  #shown: string
  #selection: Selection
  #composing = false

  constructor(parts: TypedFieldParts, ungiven?: Ungiven) {
    this.#parts = parts
    this.#everyone = parts.text
    this.#base = ungiven?.base ?? parts.text
    this.#shown = ungiven?.text ?? parts.text
    this.#theirs = changesBetween(this.#base, parts.text)
    this.#selection = { start: this.#shown.length, end: this.#shown.length }
  }

  /** What stands in the field. */
  get shown(): string {
    return this.#shown
  }

  get selection(): Selection {
    return this.#selection
  }

  /** What everyone has, as far as this field knows. */
  get everyone(): string {
    return this.#everyone
  }

  /** What stands in the field and does not fit; absent while everything does. */
  get ungiven(): Ungiven | undefined {
    return this.#composing || this.#shown === this.#base ? undefined : { base: this.#base, text: this.#shown }
  }

  /** How long the text would be with what stands here. */
  get length(): number {
    return this.#wanted()?.text.length ?? this.#everyone.length
  }

  /** Whether letters typed in place of what is selected still fit. What is too long already may be worked on. */
  hasRoomFor(adding: number, { start, end }: Selection): boolean {
    if (this.#composing || this.ungiven !== undefined) return true
    return this.#everyone.length - (end - start) + adding <= this.#parts.limit
  }

  /** The writer went elsewhere in the field. */
  select(selection: Selection): void {
    this.#selection = selection
  }

  /** The writer changed what stands in the field. */
  type(value: string, selection: Selection): void {
    this.#selection = selection
    const typed = changeBetween(this.#shown, value, selection.end)
    if (typed === undefined) return
    if (this.#composing) this.#shown = value
    else {
      const add = this.#parts.clean(typed.add)
      this.#shown = applyChanges(this.#shown, [{ ...typed, add }])
      if (add !== typed.add) this.#moveTo(typed.at + add.length)
    }
    this.#settle()
  }

  /** A character is being composed from several keys, or is ready. */
  compose(composing: boolean): void {
    this.#composing = composing
    if (composing) return
    const clean = changeBetween(this.#base, this.#shown, this.#selection.end)
    if (clean !== undefined) {
      const add = this.#parts.clean(clean.add)
      this.#shown = applyChanges(this.#base, [{ ...clean, add }])
      if (add !== clean.add) this.#moveTo(clean.at + add.length)
    }
    this.#settle()
  }

  /**
   * What everyone has is this now; `changes` say how it came about, where that is known. When the writer did so by
   * another way, such as undoing, the caret goes there. Hearing of what this field gave changes nothing.
   */
  hear(now: string, changes: readonly TextChange[] = [], { goThere = false } = {}): void {
    // What is heard late, after something else was given, is told by the texts themselves.
    const isHowItCame = applyChanges(this.#everyone, changes) === now
    const known = isHowItCame && now !== this.#everyone ? changes : changesBetween(this.#everyone, now)
    if (this.#everyone !== now) {
      this.#theirs = [...this.#theirs, ...known]
      this.#everyone = now
    }
    this.#settle()
    const last = known.at(-1)
    if (goThere && last !== undefined && this.#shown === now) this.#moveTo(last.at + last.add.length)
  }

  /** Gives everyone what can be given, and shows what can be shown. */
  #settle(): void {
    const wanted = this.#wanted()
    if (wanted !== undefined && this.#mayGive(wanted.text)) {
      this.#everyone = wanted.text
      this.#base = this.#shown
      this.#theirs = wanted.theirs
      this.#parts.give(wanted.text)
    }
    if (this.#composing || this.#shown !== this.#base) return
    const { start, end } = this.#selection
    const left = carryPlace(end, this.#theirs, 'left')
    this.#selection = {
      start: start === end ? left : Math.min(left, carryPlace(start, this.#theirs, 'right')),
      end: left,
    }
    this.#shown = this.#everyone
    this.#base = this.#everyone
    this.#theirs = []
  }

  /** What everyone would have with what stands here, and how what others did reads after it. */
  #wanted(): { readonly text: string; readonly theirs: readonly TextChange[] } | undefined {
    const own = changesBetween(this.#base, this.#shown, this.#selection.end)
    if (own.length === 0) return undefined
    const [mine, theirs] = crossChanges(own, this.#theirs)
    return { text: applyChanges(this.#everyone, mine), theirs }
  }

  #mayGive(text: string): boolean {
    const fits = text.length <= this.#parts.limit || text.length <= this.#everyone.length
    return fits && (!this.#composing || this.#parts.clean(text) === text)
  }

  #moveTo(place: number): void {
    this.#selection = { start: place, end: place }
  }
}

function changesBetween(before: string, after: string, caret?: number): readonly TextChange[] {
  return [changeBetween(before, after, caret)].filter((change) => change !== undefined)
}
