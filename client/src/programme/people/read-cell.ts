import type { Group, Programme } from '@tafelronde/shared/programme/programme.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { plainText } from './guess-level.ts'

const yes = /^(ja|j|yes|y|x|1|true|waar|v|ok|✓|✔|☑|online|digitaal|remote|komt niet|afgemeld|afwezig)$/
const no = /^(nee|n|no|0|false|onwaar|-|–|☐|zaal|in de zaal|fysiek|komt|in the room)$/

/** "ja", "x" and "1" say yes, "nee" and "0" no; anything else says neither. */
export function readYesNo(text: string): boolean | undefined {
  const plain = plainText(text)
  if (yes.test(plain)) return true
  return no.test(plain) ? false : undefined
}

/** The group that is written as its name, the end of its name ("A"), or its room. */
export function findGroup({ groups }: Programme, text: string): Group | undefined {
  const wanted = bareName(text, 'groep', 'group')
  if (wanted === '') return undefined
  return (
    groups.find(({ name }) => bareName(name, 'groep', 'group') === wanted) ??
    groups.find(({ room }) => plainText(room) === plainText(text))
  )
}

/** The table that is written as its name or, where only one has it, its colour. */
export function findTable({ tables }: Programme, text: string): Table | undefined {
  const wanted = bareName(text, 'tafel', 'table')
  if (wanted === '') return undefined
  const coloured = tables.filter(({ colour }) => colour === wanted)
  return (
    tables.find(({ name }) => bareName(name, 'tafel', 'table') === wanted) ??
    (coloured.length === 1 ? coloured[0] : undefined)
  )
}

/** "Ada (Gemeente Sluis)" and "Ada – Gemeente Sluis", where the organisation has no column of its own. */
export function splitName(text: string): { readonly name: string; readonly organisation: string } {
  const parts = /^(.+?)\s*(?:\(([^()]*)\)|\s[–—-]\s(.+)|\|(.+))$/u.exec(text)
  if (parts === null) return { name: text, organisation: '' }
  const [, name = '', inBrackets, afterDash, afterBar] = parts
  return { name: name.trim(), organisation: (inBrackets ?? afterDash ?? afterBar ?? '').trim() }
}

/** "Ada, Ben en Chi (Zorg, Wonen en Werk)": what stands in brackets belongs to the name before it. */
export function splitNames(text: string): readonly string[] {
  const names = text.split(/(?:[,;\n]|\s(?:en|and|&)\s)(?![^(]*\))/i).map((name) => name.trim())
  return names.filter((name) => name !== '' && !/^(-|–|geen|niemand|nee|none|nobody|no)$/i.test(name))
}

function bareName(text: string, ...leading: readonly string[]): string {
  const plain = plainText(text)
  const first = leading.find((word) => plain.startsWith(`${word} `))
  return first === undefined ? plain : plain.slice(first.length + 1)
}
