import type { ConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import type { Draft } from '@tafelronde/shared/harvest/engine/draft.ts'
import type { HarvestConstraints, HarvestInput } from '@tafelronde/shared/harvest/engine/harvest-input.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import { type ModelEndpoint, modelSettings } from '../config.ts'
import { openModel } from '../language-model/ask-model.ts'
import { countReasons } from '../language-model/count-reasons.ts'
import { improveDraft, type ImprovedDraft } from '../language-model/improve-draft.ts'
import { maskTexts } from '../language-model/mask-texts.ts'
import { TOKENS_EACH, TokenBudget } from '../language-model/token-budget.ts'

export const noModel = `--model asks a language model, and none is set: see ${modelSettings.join(', ')}.`

/** Improves a draft as the product does, with the authors and organisations of the notes themselves masked. */
export async function improveByCommand(
  endpoint: ModelEndpoint,
  draft: Draft,
  input: HarvestInput,
  constraints: HarvestConstraints,
  book: ConceptBook,
): Promise<{ readonly draft: ImprovedDraft; readonly told: string }> {
  const budget = new TokenBudget(TOKENS_EACH)
  let requests = 0
  const improved = await improveDraft(draft, input, {
    ask: openModel({
      endpoint,
      budget,
      leaves: () => {
        requests += 1
      },
    }),
    mask: maskTexts({
      names: input.notes.flatMap(({ author }) => author ?? []),
      organisations: input.notes.flatMap(({ org }) => org ?? []),
    }),
    redraft: (part, locked) => harvestNotes(part, book, { constraints: locked }),
    constraints,
  })
  const lines = improved.themes.flatMap((theme) => theme.lines)
  const written = lines.filter(({ origin }) => origin === 'model').length
  const reasons = Object.entries(countReasons(improved.notWritten))
  const why = reasons.map(([reason, count]) => `${reason} ${count}`).join(', ')
  const told = `${requests} requests to ${endpoint.host}, ${TOKENS_EACH - budget.left} tokens: ${written} of ${lines.length} lines written there; ${improved.notWritten.length} refused or not answered${why === '' ? '' : ` (${why})`}.`
  return { draft: improved, told }
}
