// `npm run pictures`: installs and builds what is missing, and takes pictures of every page of an example café.
import process from 'node:process'
import { findChromium } from './chromium.mjs'
import { become, build, install, orExplain } from './prepare.mjs'

await orExplain(async () => {
  await install(console.log)
  await build(console.log)
  process.env['CHROMIUM_PATH'] = await findChromium(console.log)
  become('e2e/pictures/take-pictures.ts', process.argv.slice(2))
})
