import { type Block, type ListItem, type Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'

/** Where a link can lead to. Word takes only letters, digits and low lines in the name, and 40 of them at most. */
export interface Place {
  readonly bookmark: string
  readonly number: number
}

/** Every place in a manuscript by its id. Two ids never share a bookmark, however much they look alike. */
export type Places = ReadonlyMap<string, Place>

export function placesOf(manuscript: Manuscript): Places {
  const ids = new Set(manuscript.blocks.flatMap(idsOf))
  return new Map([...ids].map((id, at) => [id, { bookmark: `plaats_${at + 1}`, number: at + 1 }]))
}

function idsOf(block: Block): readonly string[] {
  if (block.kind === 'heading') return [block.id]
  return block.kind === 'list' ? block.items.flatMap(itemIds) : []
}

function itemIds(item: ListItem): readonly string[] {
  return item.id === undefined ? [] : [item.id]
}
