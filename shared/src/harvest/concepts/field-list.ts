import { denkenEnDoen } from './fields/denken-en-doen.ts'
import { mensenEnZorg } from './fields/mensen-en-zorg.ts'
import { plekkenEnDingen } from './fields/plekken-en-dingen.ts'
import type { FieldFile } from './read-fields.ts'

/** What people talk about at large, by the words they use for it. `readFields` makes a list of it. */
export const fieldFiles: readonly FieldFile[] = [
  { name: 'fields/mensen-en-zorg', lines: mensenEnZorg },
  { name: 'fields/plekken-en-dingen', lines: plekkenEnDingen },
  { name: 'fields/denken-en-doen', lines: denkenEnDoen },
]
