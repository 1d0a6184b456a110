import type { Level } from '@tafelronde/shared/people/person.ts'
import { levelsInOrder } from './levels.ts'

/** What a name tag says of its wearer to the page of joining. */
export interface NameTag {
  readonly name: string
  readonly organisation: string
  readonly level: Level
}

/**
 * An address with a name tag in its fragment, which browsers send to no server. Everything that stands in it is a
 * letter, digit or dash, so that it comes through every scanner as it was.
 */
export function addNameTag(address: string, { name, organisation, level }: NameTag): string {
  const bytes = new TextEncoder().encode(JSON.stringify([name, organisation, level]))
  const letters = btoa(String.fromCharCode(...bytes))
  return `${address}${MARK}${letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

/** What the fragment of an address says of somebody; nothing where it says anything else than a name tag would. */
export function readNameTag(fragment: string): NameTag | undefined {
  if (!fragment.startsWith(MARK) || fragment.length > LONGEST) return undefined
  try {
    const letters = fragment.slice(MARK.length).replaceAll('-', '+').replaceAll('_', '/')
    const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0))
    return checkNameTag(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
  } catch {
    return undefined
  }
}

const MARK = '#wie='
/** More than the longest name and organisation need, whatever they are written in. */
const LONGEST = 1_600

/** By hand: a schema that checks as much would weigh more than the rest of the page. */
function checkNameTag(said: unknown): NameTag | undefined {
  if (!Array.isArray(said) || said.length !== 3) return undefined
  const [name, organisation, level] = said.map((word) => (typeof word === 'string' ? word.trim() : ''))
  const known = levelsInOrder.find((one) => one === level)
  if (name === undefined || name === '' || name.length > 60) return undefined
  if (organisation === undefined || organisation.length > 120 || known === undefined) return undefined
  return { name, organisation, level: known }
}
