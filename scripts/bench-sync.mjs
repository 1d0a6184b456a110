// `npm run bench:sync -- --workload fan-out`: measures the sync server against others, see e2e/bench/sync/README.md.
import process from 'node:process'
import { become, build, install, orExplain } from './prepare.mjs'

await orExplain(async () => {
  await install(console.log)
  await build(console.log)
  become('e2e/bench/sync/run.ts', process.argv.slice(2))
})
