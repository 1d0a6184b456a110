import type { Item } from '@tafelronde/shared/programme/programme.ts'
import type { Translate } from '../words/translate.ts'

/** What the room calls an item of the draaiboek: its own title, or the word for its kind. */
export function titleOfItem(item: Item, t: Translate): string {
  return item.title || t(`item.${item.kind}`)
}
