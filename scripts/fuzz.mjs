// `npm run fuzz`: sends hostile updates at the text gate, for as long as you like. Installs what is missing.
//
//   npm run fuzz -- --runs 200000 --minutes 10    stops at whichever comes first
//   npm run fuzz -- --seed 7                      begins at that seed; one that failed is printed with its path
import process from 'node:process'
import { become, install, orExplain } from './prepare.mjs'

await orExplain(async () => {
  await install(console.log)
  become('scripts/fuzz-gate.mjs', process.argv.slice(2))
})
