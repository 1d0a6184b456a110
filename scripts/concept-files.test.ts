import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { conceptDomains } from '../shared/src/harvest/concepts/concept-list.ts'

const folder = join(import.meta.dirname, '..', 'shared', 'src', 'harvest', 'concepts')

test('[HV7] a domain says in its first line what it is about, and its list opens on the second', () => {
  for (const { name } of conceptDomains) {
    const [about, opening] = linesOf(name)
    expect(about, name).toMatch(/^\/\*\* \S.{30,115}\. \*\/$/)
    expect(opening, name).toMatch(/^export const [a-zA-Z]+ = `$/)
  }
})

test('[HV3] the line that a complaint tells is the line of the file', () => {
  for (const { name, lines } of conceptDomains) {
    const written = linesOf(name)
    // The first line of the list is what stands behind the opening quote: nothing.
    const read = lines.split('\n').slice(1, -1)
    expect(read, name).toEqual(written.slice(2, 2 + read.length))
  }
})

function linesOf(domain: string): readonly string[] {
  return readFileSync(join(folder, `${domain}.ts`), 'utf8').split('\n')
}
