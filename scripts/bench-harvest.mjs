// `npm run bench:harvest`: measures the harvester, see e2e/bench/harvest/README.md.
import process from 'node:process'
import { become, install, orExplain } from './prepare.mjs'

await orExplain(async () => {
  await install(console.log)
  become('e2e/bench/harvest/run.ts', process.argv.slice(2))
})
