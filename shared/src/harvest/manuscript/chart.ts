/** What a picture of figures shows. */
export type Chart = BarChart | EncounterChart

/** A row of bars for each of `rows`, split by `parts`; `null` is a number that is not told. */
export interface BarChart {
  readonly kind: 'bars'
  readonly parts: readonly string[]
  readonly rows: readonly { readonly name: string; readonly values: readonly (number | null)[] }[]
}

/** Who sat at a table with whom: people without names, each a point, with a line for each two that met. */
export interface EncounterChart {
  readonly kind: 'encounters'
  readonly people: number
  /** Two people by their place from 0, the lower first, and how often they sat together. */
  readonly pairs: readonly (readonly [number, number, number])[]
}
