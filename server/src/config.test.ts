import { expect, test } from 'vitest'
import { readConfig } from './config.ts'

test('[CM90] without any setting the server is found by the whole room, on port 3000', () => {
  expect(readConfig({ PUBLIC_URL: '', PORT: undefined })).toEqual({
    ok: true,
    value: { port: 3000, host: '0.0.0.0', dataDir: './data', logLevel: 'info', proxies: 0 },
  })
})

test.each([
  ['PORT', '70000', 'PORT is "70000", but must be a whole number from 0 to 65535.'],
  ['PORT', '3e3', 'PORT is "3e3", but must be a whole number from 0 to 65535.'],
  ['HOST', 'een zaal', 'HOST is "een zaal", but must be a network address or a name.'],
  ['PUBLIC_URL', 'cafe.example.nl', 'PUBLIC_URL is "cafe.example.nl", but must be an address such as'],
  ['PUBLIC_URL', 'https://example.nl/cafe', 'PUBLIC_URL is "https://example.nl/cafe", but must be an address such as'],
  ['LOG_LEVEL', 'loud', 'LOG_LEVEL is "loud", but must be one of trace, debug,'],
  ['CHAOS_DISK_DELAY_MS', '1s', 'CHAOS_DISK_DELAY_MS is "1s", but must be a whole number from 0 to 10000.'],
  [
    'TAFELRONDE_MODEL_URL',
    'http://model.example.nl/v1',
    'TAFELRONDE_MODEL_URL is "http://model.example.nl/v1", but must be an address such as https',
  ],
  ['TAFELRONDE_MODEL_URL', 'ftp://127.0.0.1', 'TAFELRONDE_MODEL_URL is "ftp://127.0.0.1", but must be an address'],
  ['TAFELRONDE_MODEL_URL', 'model', 'TAFELRONDE_MODEL_URL is "model", but must be an address'],
  ['TAFELRONDE_MODEL_URL', 'https://model.example.nl/v1', 'TAFELRONDE_MODEL_KEY and TAFELRONDE_MODEL_NAME is not set.'],
  ['TAFELRONDE_MODEL_KEY', 'sk-secret', 'TAFELRONDE_MODEL_URL and TAFELRONDE_MODEL_NAME is not set.'],
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY is "yes", but must be a whole number from 0 to 5.'],
])('[CM91] a bad value of %s (%s) stops the start with one sentence that names it', (name, value, sentence) => {
  const config = readConfig({ [name]: value })
  expect(config.ok ? '' : config.why).toContain(sentence)
})

test.each([
  ['https://model.example.nl/v1/', 'https://model.example.nl/v1/chat/completions', 'model.example.nl'],
  ['https://model.example.nl:8443', 'https://model.example.nl:8443/chat/completions', 'model.example.nl'],
  ['http://127.0.0.1:8080/v1/chat/completions', 'http://127.0.0.1:8080/v1/chat/completions', '127.0.0.1'],
  ['http://[::1]:8080/v1', 'http://[::1]:8080/v1/chat/completions', '[::1]'],
])('[LM1] a language model is there only when its address (%s), key and name are set', (base, url, host) => {
  const set = { TAFELRONDE_MODEL_URL: base, TAFELRONDE_MODEL_KEY: 'sk-secret', TAFELRONDE_MODEL_NAME: 'small' }
  const config = readConfig(set)
  expect(config.ok && config.value.languageModel).toEqual({ url, host, key: 'sk-secret', name: 'small' })
})

test('[LM1] a key is never repeated, also when it is no good', () => {
  const set = {
    TAFELRONDE_MODEL_URL: 'https://m.nl',
    TAFELRONDE_MODEL_KEY: 'sk secret',
    TAFELRONDE_MODEL_NAME: 'small',
  }
  const config = readConfig(set)
  expect(config.ok ? '' : config.why).toBe('TAFELRONDE_MODEL_KEY holds what no key can.')
})
