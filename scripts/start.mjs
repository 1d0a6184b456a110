// `npm start`: installs what is missing, builds what has changed, and runs the server.
import { becomeServer, build, install, orExplain } from './prepare.mjs'

await orExplain(async () => {
  await install(console.log)
  await build(console.log)
  becomeServer('main.js')
})
