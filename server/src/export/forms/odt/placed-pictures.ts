import type { Manuscript, Picture } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { PrintJob } from '../print-job.ts'

/** A picture with its place in the file. */
export interface PlacedPicture {
  readonly path: string
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
}

export type PlacedPictures = ReadonlyMap<string, PlacedPicture>

/** The pictures that the manuscript shows, of those that were brought along. */
export function placePictures({ manuscript, pictures }: PrintJob): PlacedPictures {
  const placed = new Map<string, PlacedPicture>()
  for (const { id } of picturesOf(manuscript)) {
    const drawn = pictures.get(id)
    if (drawn === undefined || placed.has(id)) continue
    const { png, width, height } = drawn
    // What stands in the name of a file is ours, whatever ids look like.
    placed.set(id, { path: `Pictures/${placed.size + 1}.png`, png, width, height })
  }
  return placed
}

function picturesOf({ cover, blocks }: Manuscript): readonly Picture[] {
  const inBlocks = blocks.flatMap((block) => {
    if (block.kind === 'figure') return [block.picture]
    return block.kind === 'pictures' ? block.pictures : []
  })
  return cover.logo === undefined ? inBlocks : [cover.logo, ...inBlocks]
}
