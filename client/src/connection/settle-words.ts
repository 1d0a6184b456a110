import { type FieldWords } from './kept-words.ts'
import { mergeTexts } from './merge-texts.ts'

/** What a field that words were typed in says now, and how much it may say. */
export interface FieldNow {
  readonly text: string
  readonly limit: number
}

/**
 * What becomes of words that no document took:
 *
 *   there     they stand there already
 *   again     they are typed once more, into what the text says by now
 *   lost      they come back to their writer
 */
export type Settled =
  | { readonly kind: 'there' }
  | { readonly kind: 'again'; readonly wanted: string }
  | { readonly kind: 'lost' }

/** Decides about the words of one field; `now` is absent where the text is gone, or may not be typed in. */
export function settleWords({ base, typed }: FieldWords, now: FieldNow | undefined, tried: boolean): Settled {
  if (typed === base || now?.text === typed) return { kind: 'there' }
  if (now === undefined || tried) return { kind: 'lost' }
  const wanted = mergeTexts(base, typed, now.text)
  if (wanted === now.text) return { kind: 'there' }
  return wanted.length > now.limit ? { kind: 'lost' } : { kind: 'again', wanted }
}
