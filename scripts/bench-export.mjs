// `npm run bench:export`: measures the forms of the report and compares them, see e2e/bench/export/README.md.
import process from 'node:process'
import { findChromium } from './chromium.mjs'
import { become, install, orExplain } from './prepare.mjs'

await orExplain(async () => {
  await install(console.log)
  process.env['CHROMIUM_PATH'] = await findChromium(console.log)
  become('e2e/bench/export/run.ts', process.argv.slice(2))
})
