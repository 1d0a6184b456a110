/** So many letters are a token, on the safe side. */
const LETTERS = 3

/** So much may be asked for one session, in tokens: some ten harvests of a large café. */
export const TOKENS_EACH = 1_000_000

/** What a session may still ask of a language model, in tokens. A question is counted before it is asked. */
export class TokenBudget {
  #left: number

  constructor(tokens: number) {
    this.#left = tokens
  }

  get left(): number {
    return this.#left
  }

  /** Puts aside what a question may cost; not when there is less left. */
  take(tokens: number): boolean {
    if (tokens > this.#left) return false
    this.#left -= tokens
    return true
  }

  /** What was put aside and not used is there again; what was used beyond it is gone too. */
  settle(taken: number, used: number): void {
    this.#left = Math.max(0, this.#left + taken - used)
  }
}

export function estimateTokens(text: string): number {
  return Math.ceil(text.length / LETTERS)
}
