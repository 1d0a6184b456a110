// Where the browser for the stories is on this machine; installed first where that can be done without asking.
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { root, run, runOnWorkspaceNode, StepFailed } from './prepare.mjs'

/** The shell is Chromium without what a window needs: the same pages for a quarter less of the processor. */
const SHELL = 'chromium-headless-shell'
const names = [SHELL, 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome.exe']

/** The path of a Chromium that can be started here. */
export async function findChromium(say) {
  const named = process.env['CHROMIUM_PATH']
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named
    throw new StepFailed(`CHROMIUM_PATH names ${named}, and there is nothing there.`)
  }
  return (await playwrightsOwn()) ?? onPath() ?? (await installed(say)) ?? fail()
}

async function playwrightsOwn() {
  const ask = "import { chromium } from '@playwright/test'; console.log(chromium.executablePath())"
  const { code, output } = await runOnWorkspaceNode(['--input-type=module', '--eval', ask], { cwd: join(root, 'e2e') })
  const path = output.trim()
  return code === 0 && existsSync(path) ? path : undefined
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '')
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path))
}

async function installed(say) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return undefined
  say('Installing Chromium…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const get = (...args) => run('apt-get', args, { env })
  const install = (name) => get('install', '-y', '--no-install-recommends', name)
  const updated = await get('update')
  // Older releases have no package for the shell alone.
  const done = updated.code === 0 && (await install(SHELL)).code === 0 ? updated : await install('chromium')
  if (done.code !== 0) throw new StepFailed('Chromium could not be installed.', done.output)
  return onPath()
}

function fail() {
  throw new StepFailed('Install Chromium, or set CHROMIUM_PATH to where it is, to run the stories in a browser.')
}
