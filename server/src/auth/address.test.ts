import { expect, test } from 'vitest'
import { addressOf } from './address.ts'

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
