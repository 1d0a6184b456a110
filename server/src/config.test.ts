import { expect, test } from 'vitest'
import { addressOf } from './address.ts'
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
  ['TRUST_PROXY', 'yes', 'TRUST_PROXY is "yes", but must be a whole number from 0 to 5.'],
])('[CM91] a bad value of %s (%s) stops the start with one sentence that names it', (name, value, sentence) => {
  const config = readConfig({ [name]: value })
  expect(config.ok ? '' : config.why).toContain(sentence)
})

const machine = { name: 'laptop', addresses: ['192.168.1.5', '172.17.0.1'] }

test('[CM92] the address follows from the network, and says so when it works on this computer only', () => {
  const room = addressOf({ host: '0.0.0.0' }, 3000, machine)
  expect(room).toMatchObject({ url: 'http://192.168.1.5:3000', onlyHere: false, secure: false })
  expect([...room.origins]).toContain('http://localhost:3000')
  expect(addressOf({ host: '127.0.0.1' }, 3000, machine)).toMatchObject({
    url: 'http://localhost:3000',
    onlyHere: true,
  })
  expect(addressOf({ host: '0.0.0.0' }, 3000, { ...machine, addresses: [] }).onlyHere).toBe(true)
  expect(addressOf({ host: '0.0.0.0', publicUrl: 'http://[::1]:3000' }, 3000, machine).onlyHere).toBe(true)
  const named = addressOf({ host: '0.0.0.0', publicUrl: 'https://cafe.example.nl' }, 3000, machine)
  expect(named).toEqual({
    url: 'https://cafe.example.nl',
    origins: new Set(['https://cafe.example.nl']),
    onlyHere: false,
    secure: true,
  })
})
