import { readFileSync } from 'node:fs'
import { harvestDatasetSchema } from '@tafelronde/shared/harvest/engine/dataset.ts'
import type { HarvestInput } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import neighbourhood from '@tafelronde/shared/harvest/engine/testing/wijk-bestaanszekerheid-gezondheid.json' with { type: 'json' }
import region from '@tafelronde/shared/harvest/engine/testing/zeeuws-vlaanderen.json' with { type: 'json' }

/** What a person says that a note is: of which conclusions, of what kind, or noise, or the same as another. */
export interface NoteLabels {
  readonly id: string
  readonly theme: string
  readonly gold: {
    readonly labels: readonly string[]
    readonly kind: string | null
    readonly stance?: string
    readonly noise?: string
    readonly duplicateOf?: string
  }
}

/** A conclusion as a person drew it. */
export interface KnownConclusion {
  readonly id: string
  readonly theme: string
  readonly kindsAccepted: readonly string[]
  readonly reference: string
  readonly noteIds: readonly string[]
  readonly support: { readonly authors: number; readonly votes: number }
  readonly disagreement: boolean
}

/** A café with what the harvester reads of it, and apart from that what people made of it. */
export interface LabelledSet {
  readonly name: string
  readonly input: HarvestInput
  readonly notes: readonly NoteLabels[]
  readonly conclusions: readonly KnownConclusion[]
}

/** The two sets that the harvester was made with, one of our own, and four by people who knew nothing of it. */
export function labelledSets(): readonly LabelledSet[] {
  return [
    readSet('ZV', region),
    readSet('WK', neighbourhood),
    readSet('own', loadJson(`${import.meta.dirname}/own-set.json`)),
    ...othersSets.map((name) => readSet(name, loadJson(`${import.meta.dirname}/sets/${name}.json`))),
  ]
}

/** Energy in villages; digital services and algorithms; housing; safety. */
export const othersSets: readonly string[] = ['a1', 'b1', 'c1', 'd1']

export function readSetFile(file: string): LabelledSet {
  return readSet(file, loadJson(file))
}

function loadJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What is read of the notes is checked, as it is for anybody; the labels are trusted, since they are ours. */
function readSet(name: string, dataset: unknown): LabelledSet {
  const input = harvestDatasetSchema.parse(dataset)
  const { notes, gold } = dataset as {
    readonly notes: readonly NoteLabels[]
    readonly gold: readonly KnownConclusion[]
  }
  return { name, input, notes, conclusions: gold }
}
