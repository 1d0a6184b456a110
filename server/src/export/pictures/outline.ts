/** One shape of a picture: where its edge goes, and how it is filled or lined. */
export interface Outline {
  /** Path data, in pixels from the picture's corner. */
  readonly path: string
  readonly fill?: string
  readonly line?: { readonly colour: string; readonly width: number }
}
