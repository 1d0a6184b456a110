import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

/** How this server runs, as its environment says. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** Where people reach the server, as it was given: no slash at the end. Absent: follows from the machine. */
  readonly publicUrl?: string
  readonly logLevel: LogLevel
  /** How many proxies of our own stand before this server. */
  readonly proxies: number
  /** Where a language model is asked. Absent: there is none. */
  readonly languageModel?: ModelEndpoint
  /** Set by tests of faults only: how many milliseconds longer each write to the disk takes. */
  readonly diskDelay?: number
}

/** The settings that a language model needs: all of them, or none. */
export const modelSettings = ['TAFELRONDE_MODEL_URL', 'TAFELRONDE_MODEL_KEY', 'TAFELRONDE_MODEL_NAME'] as const

/** Where a language model is asked, when the administrator has said so. */
export interface ModelEndpoint {
  /** Where questions are posted. */
  readonly url: string
  /** Its host, as people read it. */
  readonly host: string
  readonly key: string
  /** Which model is asked for. */
  readonly name: string
}

/** A setting: what it is without being set, what it means, and how its text is read. */
interface Setting<Value> {
  readonly byDefault: string
  readonly means: string
  readonly read: (text: string) => Result<Value, string>
}

/** Every setting there is. The README's table says the same. */
export const settings = {
  PORT: {
    byDefault: '3000',
    means: 'The port to listen on; 0 takes any free one.',
    read: (text) => readNumber(text, 0, 65_535),
  },
  HOST: {
    // The phones and laptops in the room must reach it. Behind a proxy on this computer, 127.0.0.1 is better.
    byDefault: '0.0.0.0',
    means: 'The network address to listen on; 0.0.0.0 is all of them.',
    read: (text) => (/^[A-Za-z0-9.:_-]+$/.test(text) ? accept(text) : refuse('must be a network address or a name')),
  },
  DATA_DIR: {
    byDefault: './data',
    means: 'The folder in which everything is kept.',
    read: (text) => accept(text),
  },
  PUBLIC_URL: {
    byDefault: '',
    means: 'Where people reach it, such as https://cafe.example.nl. Empty: this computer’s address in its network.',
    read: (text) => readPublicUrl(text),
  },
  LOG_LEVEL: {
    byDefault: 'info',
    means: `How much is logged: ${logLevels.join(', ')}.`,
    read: (text) => {
      const level = logLevels.find((known) => known === text)
      return level === undefined ? refuse(`must be one of ${logLevels.join(', ')}`) : accept(level)
    },
  },
  TRUST_PROXY: {
    byDefault: '0',
    means: 'How many proxies of your own stand before it, so that it knows the addresses of those behind them.',
    read: (text) => readNumber(text, 0, 5),
  },
  TAFELRONDE_MODEL_URL: {
    byDefault: '',
    means: 'Where a language model is asked, such as https://model.example.nl/v1. Empty: there is none.',
    read: (text) => readModelUrl(text),
  },
  TAFELRONDE_MODEL_KEY: {
    byDefault: '',
    means: 'The key of that model.',
    // What is refused is repeated to whoever started the server: of a key only that it is one.
    read: (text) => accept(text),
  },
  TAFELRONDE_MODEL_NAME: {
    byDefault: '',
    means: 'Which model is asked for there.',
    read: (text) => (/^[\x21-\x7E]{0,200}$/.test(text) ? accept(text) : refuse('must be the name of a model')),
  },
} as const satisfies Record<string, Setting<string | number>>

/**
 * Not in the README, and nothing to run a server with: the tests of faults play a slow disk with it. A server on which
 * it is set says so when it starts.
 */
const diskDelay: Setting<number> = {
  byDefault: '0',
  means: 'How many milliseconds longer each write to the disk takes.',
  read: (text) => readNumber(text, 0, 10_000),
}

/** Reads the environment; a bad value is refused with one sentence that names it. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Result<Config, string> {
  const port = read('PORT', settings.PORT)
  const host = read('HOST', settings.HOST)
  const dataDir = read('DATA_DIR', settings.DATA_DIR)
  const publicUrl = read('PUBLIC_URL', settings.PUBLIC_URL)
  const logLevel = read('LOG_LEVEL', settings.LOG_LEVEL)
  const proxies = read('TRUST_PROXY', settings.TRUST_PROXY)
  const delay = read('CHAOS_DISK_DELAY_MS', diskDelay)
  const modelUrl = read('TAFELRONDE_MODEL_URL', settings.TAFELRONDE_MODEL_URL)
  const modelKey = read('TAFELRONDE_MODEL_KEY', settings.TAFELRONDE_MODEL_KEY)
  const modelName = read('TAFELRONDE_MODEL_NAME', settings.TAFELRONDE_MODEL_NAME)
  if (!port.ok) return port
  if (!host.ok) return host
  if (!dataDir.ok) return dataDir
  if (!publicUrl.ok) return publicUrl
  if (!logLevel.ok) return logLevel
  if (!proxies.ok) return proxies
  if (!delay.ok) return delay
  if (!modelUrl.ok) return modelUrl
  if (!modelKey.ok) return modelKey
  if (!modelName.ok) return modelName
  const languageModel = readEndpoint(modelUrl.value, modelKey.value, modelName.value)
  if (!languageModel.ok) return languageModel
  return accept({
    port: port.value,
    host: host.value,
    dataDir: dataDir.value,
    ...(publicUrl.value !== '' && { publicUrl: publicUrl.value }),
    logLevel: logLevel.value,
    proxies: proxies.value,
    ...(languageModel.value !== undefined && { languageModel: languageModel.value }),
    ...(delay.value > 0 && { diskDelay: delay.value }),
  })

  function read<Value>(name: string, setting: Setting<Value>): Result<Value, string> {
    // An empty variable is what a compose file makes of one that is not set.
    const text = environment[name]?.trim() || setting.byDefault
    const value = setting.read(text)
    return value.ok ? value : refuse(`${name} is "${text}", but ${value.why}.`)
  }
}

function readNumber(text: string, from: number, to: number): Result<number, string> {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  return number >= from && number <= to ? accept(number) : refuse(`must be a whole number from ${from} to ${to}`)
}

function readPublicUrl(text: string): Result<string, string> {
  if (text === '') return accept('')
  const why = 'must be an address such as https://cafe.example.nl, with nothing behind it'
  if (!URL.canParse(text)) return refuse(why)
  const url = new URL(text)
  const plain = url.pathname === '/' && url.search === '' && url.hash === '' && url.username === ''
  return plain && (url.protocol === 'https:' || url.protocol === 'http:') ? accept(url.origin) : refuse(why)
}

function readModelUrl(text: string): Result<string, string> {
  if (text === '') return accept('')
  const why = 'must be an address such as https://model.example.nl/v1; plain http only for this computer itself'
  if (!URL.canParse(text)) return refuse(why)
  const url = new URL(text)
  const isHere = ['localhost', '[::1]'].includes(url.hostname) || /^127\.\d+\.\d+\.\d+$/.test(url.hostname)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && isHere)
  const isPlain = url.username === '' && url.password === '' && url.hash === '' && url.search === ''
  return isSafe && isPlain ? accept(`${url.origin}${url.pathname.replace(/\/+$/, '')}`) : refuse(why)
}

/** All three or none: half a setting is a mistake, and would look like a model that is off. */
function readEndpoint(base: string, key: string, name: string): Result<ModelEndpoint | undefined, string> {
  const given = { TAFELRONDE_MODEL_URL: base, TAFELRONDE_MODEL_KEY: key, TAFELRONDE_MODEL_NAME: name }
  const missing = Object.entries(given).flatMap(([setting, text]) => (text === '' ? [setting] : []))
  if (missing.length === 3) return accept(undefined)
  if (missing.length > 0)
    return refuse(`A language model needs ${modelSettings.join(', ')}; ${missing.join(' and ')} is not set.`)
  if (!/^[\x21-\x7E]+$/.test(key)) return refuse('TAFELRONDE_MODEL_KEY holds what no key can.')
  const url = base.endsWith('/chat/completions') ? base : `${base}/chat/completions`
  return accept({ url, host: new URL(base).hostname, key, name })
}
