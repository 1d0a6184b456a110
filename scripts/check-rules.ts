// Every rule of docs/RULES.md stands at the front of some test's name, and every number in a test's name is a rule.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { compareRules, rulesIn, ruleNumbersOfTests } from './rules.ts'

const root = dirname(import.meta.dirname)

const listed = rulesIn(readFileSync(join(root, 'docs', 'RULES.md'), 'utf8'))
const used = new Map<string, string>()
for (const folder of ['shared/src', 'server/src', 'client/src', 'scripts', 'e2e']) {
  for (const file of testsIn(folder)) {
    for (const number of ruleNumbersOfTests(readFileSync(join(root, file), 'utf8'))) used.set(number, file)
  }
}

const complaints = compareRules(listed, used)
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) process.exitCode = 1
else console.log(`${listed.length} rules, each with a test`)

function testsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(test\.tsx?|spec\.ts|contract\.ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !file.includes('node_modules'))
    .sort()
}
