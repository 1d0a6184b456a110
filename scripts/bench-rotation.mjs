// `npm run bench:rotation`: measures the rotation planner, see e2e/bench/rotation/README.md.
import process from 'node:process'
import { become, install, orExplain } from './prepare.mjs'

await orExplain(async () => {
  await install(console.log)
  become('e2e/bench/rotation/run.ts', process.argv.slice(2))
})
