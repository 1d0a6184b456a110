import { expect, test } from 'vitest'
import { idSchema } from './id-schema.ts'

const schema = idSchema<'person'>()

test('[LB1] an id is short and url-safe, and never the name of something that every object has', () => {
  for (const id of ['a', 'ada', 'V1StGXR8_Z5jdHi6B-myT', '0', '-', '_', '__', 'x'.repeat(36)]) {
    expect([id, schema.safeParse(id).success]).toEqual([id, true])
  }
  const inherited = Object.getOwnPropertyNames(Object.prototype)
  for (const text of ['', ' ', 'a b', 'a/b', 'a.b', 'a\n', 'é', 'x'.repeat(37), ...inherited]) {
    expect([text, schema.safeParse(text).success]).toEqual([text, false])
  }
})
