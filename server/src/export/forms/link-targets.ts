import type { Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'

/** Where links in a manuscript may lead: the ids of its headings and of the items of its lists, in their order. */
export function linkTargets({ blocks }: Manuscript): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.id]
    return block.kind === 'list' ? block.items.flatMap(({ id }) => id ?? []) : []
  })
}
