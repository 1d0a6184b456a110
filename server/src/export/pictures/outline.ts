/** One shape of a picture: where its edge goes, and how it is filled or lined. */
export interface Outline {
  /** Path data, in pixels from the picture's corner. */
  readonly path: string
  readonly fill?: string
  /** Where its corner goes and how much larger it is, where it was not drawn for its picture. */
  readonly place?: { readonly x: number; readonly y: number; readonly scale: number }
  readonly line?: { readonly colour: string; readonly width: number }
}
