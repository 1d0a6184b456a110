// Takes the types out of server/src and shared/src, so that Node runs them without doing so each time it starts: that costs
// it a second and fifty megabytes. What is left stands where it stood, so that a fault still names the line of the source.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { root } from './prepare.mjs'

const notNeeded = /\.(?:test|contract)\.ts$|(?:^|\/)testing(?:\/|$)/

for (const town of ['server', 'shared']) {
  const [from, to] = [join(root, town, 'src'), join(root, town, 'dist')]
  rmSync(to, { recursive: true, force: true })
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const name = file.slice(from.length + 1)
    if (notNeeded.test(name)) continue
    mkdirSync(dirname(join(to, name)), { recursive: true })
    if (name.endsWith('.ts')) writeFileSync(join(to, name.replace(/\.ts$/, '.js')), strip(readFileSync(file, 'utf8')))
    else cpSync(file, join(to, name))
  }
}

/** Modules name each other by file, so the names follow: `'./id.ts'` is `'./id.js'`, and nothing moves. */
function strip(source) {
  return stripTypeScriptTypes(source).replace(
    /(?<=['"](?:\.{1,2}\/|@tafelronde\/shared\/)[\w./-]*)\.ts(?=['"])/g,
    '.js',
  )
}
