// `npm run chaos`: installs and builds what is missing, and harms real servers in every way we know, at full length.
import { relative } from 'node:path'
import process from 'node:process'
import { become, binOf, build, install, orExplain, root } from './prepare.mjs'

await orExplain(async () => {
  await install(console.log)
  await build(console.log)
  process.env['CHAOS'] = 'full'
  become(relative(root, binOf('.', 'vitest')), [
    'run',
    '--config',
    'e2e/chaos/vitest.config.ts',
    ...process.argv.slice(2),
  ])
})
