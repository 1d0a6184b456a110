import { checkDraft } from '@tafelronde/shared/harvest/engine/check-draft.ts'
import { hasCuesAgainst } from '@tafelronde/shared/harvest/engine/disagreement.ts'
import type { Draft, DraftLine, DraftTheme } from '@tafelronde/shared/harvest/engine/draft.ts'
import {
  type HarvestConstraints,
  type HarvestInput,
  type HarvestNote,
  noConstraints,
} from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import { countAuthors } from '@tafelronde/shared/harvest/engine/support-of.ts'
import type { LineFinding } from '@tafelronde/shared/harvest/engine/verify-line.ts'
import { readGlossary } from '@tafelronde/shared/harvest/engine/words/glossary.ts'
import type { Ask, AskFailure } from './ask-model.ts'
import { codeNotes, type ModelParts } from './note-codes.ts'
import { type Group, regroup } from './regroup.ts'
import type { TextMask } from './text-mask.ts'
import { type VerifiedLine, writeGroup } from './write-group.ts'

/*
 * A language model improves an offline draft. This is the one function to call after `harvestNotes`:
 *
 *   const draft = harvestNotes(input, book, { constraints })          // on screen at once
 *   const improved = await improveDraft(draft, input, {
 *     ask, mask,                        // openModel, maskTexts: or take both from `LanguageModel.improve`, see below
 *     constraints,                      // the same as for the draft: what people did is not touched
 *     redraft: (part, constraints) => harvestNotes(part, book, { constraints }),   // on whichever thread
 *     onGroups: (theme) => …            // the groups of a theme changed: its lines anew, all offline still
 *     onLine: (theme, line) => …        // one line is done: put it in the place of the line with these sources
 *     signal,                           // stops all of it at once; what was done by then stays
 *   })
 *
 * It never fails: whatever the model does, there is a draft, every note has a place in it, and a line that the model wrote
 * (`origin: 'model'`, to be marked "AI-concept") has passed every check. All others are the offline engine's. It publishes
 * nothing. In the product call `LanguageModel.improve(live, draft, input, …)` instead: the same, with the configured endpoint,
 * the roster of the session masked, the switch of the session asked and watched, and what leaves the house written down.
 *
 * It asks again for every group of every theme that it is given: give it the themes that are to be worded anew (when a theme is
 * grouped anew, or somebody asks for it), not all of them at every look. Proposals have no labels: `withoutLabel(text, kind)`.
 *
 *   groups of a theme ► regroup (one question) ► redraft offline ► write (a question per group, some at once) ► verify
 *                           └ no: groups stay                          └ no: repair once ► no: the offline line
 */

/** How much a model gets to do. */
export interface ModelLimits {
  /** Groups that are written at the same time. */
  readonly atOnce: number
  /** Milliseconds for the line of one group, all tries together. */
  readonly perGroup: number
  /** Milliseconds for a theme as a whole; what is not written by then stays offline. */
  readonly perTheme: number
  /** A theme of more notes than this keeps its offline groups: they fit in no question. */
  readonly mostToRegroup: number
  /** A group of more notes than this keeps its offline line. */
  readonly mostToWrite: number
}

export const modelLimits: ModelLimits = {
  atOnce: 4,
  perGroup: 20_000,
  perTheme: 60_000,
  mostToRegroup: 400,
  mostToWrite: 80,
}

/** Who wrote a line: our own engine, or a language model under its checks. */
export type LineOrigin = 'offline' | 'model'

export interface ImprovedLine extends DraftLine {
  readonly origin: LineOrigin
}

export interface ImprovedTheme extends DraftTheme {
  readonly lines: readonly ImprovedLine[]
}

export interface ImprovedDraft extends Draft {
  readonly themes: readonly ImprovedTheme[]
  /** Groups that were asked about and kept the offline line, with why: by rule where the answer did not hold. */
  readonly notWritten: readonly NotWrittenGroup[]
}

export interface NotWrittenGroup {
  readonly theme: string
  readonly sourceNoteIds: readonly string[]
  readonly failure?: AskFailure
  readonly findings: readonly LineFinding[]
}

export interface ImproveParts {
  readonly ask: Ask
  readonly mask: TextMask
  /** Drafts offline again where groups became others. */
  readonly redraft: (input: HarvestInput, constraints: HarvestConstraints) => Draft | Promise<Draft>
  readonly limits?: Partial<ModelLimits>
  readonly constraints?: HarvestConstraints
  readonly signal?: AbortSignal
  readonly onGroups?: (theme: ImprovedTheme) => void
  readonly onLine?: (theme: string, line: ImprovedLine) => void
}

export async function improveDraft(draft: Draft, input: HarvestInput, parts: ImproveParts): Promise<ImprovedDraft> {
  const themes: ImprovedTheme[] = []
  const notWritten: NotWrittenGroup[] = []
  for (const theme of draft.themes) {
    const improved = await new ThemeWork(theme, draft.noteKinds, input, parts).improve()
    themes.push(improved.theme)
    notWritten.push(...improved.notWritten)
  }
  return { ...draft, themes, notWritten }
}

interface Improved {
  readonly theme: ImprovedTheme
  readonly notWritten: readonly NotWrittenGroup[]
}

/** A theme while it is improved. */
class ThemeWork {
  readonly #theme: DraftTheme
  readonly #input: HarvestInput
  readonly #parts: ImproveParts
  readonly #limits: ModelLimits
  readonly #constraints: HarvestConstraints
  readonly #notes: ReadonlyMap<string, HarvestNote>
  readonly #write: ModelParts
  readonly #signal: AbortSignal
  readonly #notWritten: NotWrittenGroup[] = []

  constructor(theme: DraftTheme, kinds: Draft['noteKinds'], input: HarvestInput, parts: ImproveParts) {
    const { ask, mask, limits, constraints = noConstraints, signal } = parts
    this.#theme = theme
    this.#parts = parts
    this.#limits = { ...modelLimits, ...limits }
    this.#constraints = constraints
    const notes = input.notes.filter((note) => note.theme === theme.theme)
    this.#input = { ...input, themes: input.themes.filter(({ id }) => id === theme.theme), notes }
    this.#notes = new Map(notes.map((note) => [note.id, note]))
    this.#write = { ask, mask, codes: codeNotes(notes, mask, kinds) }
    const late = AbortSignal.timeout(this.#limits.perTheme)
    this.#signal = signal === undefined ? late : AbortSignal.any([signal, late])
  }

  async improve(): Promise<Improved> {
    const lines = await this.#regroup()
    const written = await this.#writeAll(lines)
    const final = await this.#finish(lines, written)
    return { theme: { theme: this.#theme.theme, lines: final }, notWritten: this.#notWritten }
  }

  async #regroup(): Promise<readonly DraftLine[]> {
    const { lines } = this.#theme
    const groups = lines.map(({ sourceNoteIds }) => sourceNoteIds)
    const many = new Set(groups.flat()).size
    if (lines.length < 2 || many > this.#limits.mostToRegroup || this.#signal.aborted) return lines
    const asked = { groups, question: this.#question, constraints: this.#constraints }
    const mended = await regroup(asked, this.#write, this.#within(this.#limits.perGroup))
    if (!mended.ok || mended.value.followed === 0) return lines
    const redrafted = await this.#redraft(mended.value.groups)
    if (redrafted === undefined) return lines
    this.#parts.onGroups?.({ theme: this.#theme.theme, lines: redrafted.map(offline) })
    return redrafted
  }

  /** The line of each group of two or more, as far as one was written that holds; some at once, the best carried first. */
  async #writeAll(lines: readonly DraftLine[]): Promise<ReadonlyMap<DraftLine, VerifiedLine>> {
    const written = new Map<DraftLine, VerifiedLine>()
    const waiting = lines.filter(
      ({ sourceNoteIds }) => sourceNoteIds.length > 1 && sourceNoteIds.length <= this.#limits.mostToWrite,
    )
    const names = new Map(lines.map((line, at) => [line, `g${at + 1}`]))
    const work = async (): Promise<void> => {
      for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
        const found = await this.#writeOne(line, names.get(line)!)
        if (found !== undefined) written.set(line, found)
        const shown = found === undefined ? offline(line) : overlay(line, found)
        // What a line leaves out gets a place of its own only when all are written: until then it stays in sight here.
        this.#parts.onLine?.(this.#theme.theme, { ...shown, sourceNoteIds: withRest(shown.sourceNoteIds, line) })
      }
    }
    await Promise.all(Array.from({ length: this.#limits.atOnce }, work))
    return written
  }

  async #writeOne(line: DraftLine, name: string): Promise<VerifiedLine | undefined> {
    const { sourceNoteIds } = line
    const skipped = this.#signal.aborted
    const notes = sourceNoteIds.flatMap((id) => this.#notes.get(id) ?? [])
    const locked = new Set(this.#constraints.locked.flatMap(({ noteIds }) => noteIds))
    const group = {
      notes,
      against: againstIn(line, notes),
      question: this.#question,
      glossary: readGlossary(this.#input.glossary),
      authorsOfTheme: countAuthors(this.#input.notes),
      isLocked: sourceNoteIds.some((id) => locked.has(id)),
    }
    const answer = await writeGroup(group, name, this.#write, this.#within(this.#limits.perGroup))
    if (answer.ok) return answer.value
    if (!skipped) {
      this.#notWritten.push({ theme: this.#theme.theme, sourceNoteIds, ...answer.because })
    }
    return undefined
  }

  /** All lines in their order: what the model left out of one is loose, and what does not hold after all is offline. */
  async #finish(
    lines: readonly DraftLine[],
    written: ReadonlyMap<DraftLine, VerifiedLine>,
  ): Promise<readonly ImprovedLine[]> {
    const leavesOut = [...written.values()].some(({ unused }) => unused.length > 0)
    if (!leavesOut)
      return this.#checked(
        lines,
        lines.map((line) => lay(line, written.get(line))),
      )
    const groups = lines.map((line): Group => written.get(line)?.sourceNoteIds ?? line.sourceNoteIds)
    const placed = new Set(groups.flat())
    const loose = [...new Set(lines.flatMap(({ sourceNoteIds }) => sourceNoteIds))].filter((id) => !placed.has(id))
    const redrafted = await this.#redraft([...groups, ...loose.map((id) => [id])])
    // Then what leaves a note out stays as it was, and the others need no other groups.
    if (redrafted === undefined) {
      const whole = lines.map((line) => (written.get(line)?.unused.length === 0 ? written.get(line) : undefined))
      return this.#checked(
        lines,
        lines.map((line, at) => lay(line, whole[at])),
      )
    }
    const bySources = new Map(
      lines.flatMap((line) => {
        const found = written.get(line)
        return found === undefined ? [] : [[keyOf(found.sourceNoteIds), found] as const]
      }),
    )
    return this.#checked(
      redrafted,
      redrafted.map((line) => lay(line, bySources.get(keyOf(line.sourceNoteIds)))),
    )
  }

  /** The same groups as one draft, offline. Nothing when it lost a note or a group, which would be a fault of ours. */
  async #redraft(groups: readonly Group[]): Promise<readonly DraftLine[] | undefined> {
    const locked = groups.map((noteIds) => ({ noteIds, open: false }))
    const lines = await this.#draftAgain({ together: [], apart: [], locked })
    const made = new Set(lines.map(({ sourceNoteIds }) => keyOf(sourceNoteIds)))
    return lines.length === groups.length && groups.every((group) => made.has(keyOf(group))) ? lines : undefined
  }

  async #draftAgain(constraints: HarvestConstraints): Promise<readonly DraftLine[]> {
    try {
      const draft = await this.#parts.redraft(this.#input, constraints)
      return draft.themes[0]?.lines ?? []
    } catch {
      // Whatever broke there, the draft that there was still stands.
      return []
    }
  }

  /** As a stranger would, once more: a line that is not traceable and grounded in the end is not shown. */
  #checked(plain: readonly DraftLine[], lines: readonly ImprovedLine[]): readonly ImprovedLine[] {
    const themes = (shown: readonly DraftLine[]) => [{ theme: this.#theme.theme, lines: shown }]
    const draft = { notUsed: [], noteKinds: {}, inputHash: '', engineVersion: '', conceptListVersion: '' }
    return lines.map((line, at) => {
      if (line.origin === 'offline') return line
      const findings = checkDraft({ ...draft, themes: themes([line]) }, this.#input)
      return findings.some(({ rule }) => rule !== 'lost-note') ? offline(plain[at]!) : line
    })
  }

  get #question(): string {
    return this.#input.themes[0]?.question ?? ''
  }

  #within(milliseconds: number): AbortSignal {
    return AbortSignal.any([this.#signal, AbortSignal.timeout(milliseconds)])
  }
}

/** Notes that speak against the others of a group: those that the offline engine named, and those whose words say so. */
function againstIn({ otherVoices }: DraftLine, notes: readonly HarvestNote[]): readonly string[] {
  const heard = notes.length > 2 ? notes.filter(hasCuesAgainst).map(({ id }) => id) : []
  return [...new Set([...otherVoices, ...heard])]
}

function offline(line: DraftLine): ImprovedLine {
  return { ...line, origin: 'offline' }
}

function lay(line: DraftLine, written: VerifiedLine | undefined): ImprovedLine {
  return written === undefined ? offline(line) : overlay(line, written)
}

function overlay(line: DraftLine, { text, kind, sourceNoteIds, otherVoices }: VerifiedLine): ImprovedLine {
  return {
    ...line,
    text,
    kind,
    sourceNoteIds,
    otherVoices,
    disagreement: line.disagreement || otherVoices.length > 0 || kind === 'afweging',
    origin: 'model',
  }
}

function withRest(sources: readonly string[], { sourceNoteIds }: DraftLine): readonly string[] {
  return [...sources, ...sourceNoteIds.filter((id) => !sources.includes(id))]
}

function keyOf(group: Group): string {
  return group.toSorted().join('\n')
}
