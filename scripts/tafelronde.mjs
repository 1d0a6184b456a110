#!/usr/bin/env node
// `npx --no tafelronde <command>`: the command line, after installing and building what it needs.
import process from 'node:process'
import { becomeServer, buildOnce, install, orExplain } from './prepare.mjs'

await orExplain(async () => {
  // What these steps say goes beside the answer, which may be piped into a file.
  await install(console.error)
  await buildOnce(console.error)
  becomeServer('cli/main.js', process.argv.slice(2))
})
