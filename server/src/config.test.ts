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
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY is "yes", but must be a whole number from 0 to 5.'],
])('[CM91] a bad value of %s (%s) stops the start with one sentence that names it', (name, value, sentence) => {
  const config = readConfig({ [name]: value })
  expect(config.ok ? '' : config.why).toContain(sentence)
})
