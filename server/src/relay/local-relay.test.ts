import { expect, test } from 'vitest'
import { LocalRelay } from './local-relay.ts'
import { describeRelay, type RelayPair } from './relay.contract.ts'

describeRelay('LocalRelay', async (): Promise<RelayPair> => {
  const faults: unknown[] = []
  const relay = new LocalRelay((fault) => faults.push(fault))
  return {
    here: relay,
    there: relay,
    faults,
    settle: async () => {},
    [Symbol.asyncDispose]: () => relay[Symbol.asyncDispose](),
  }
})

test('[RL4] who leaves or comes while a message is told hears nothing of it', async () => {
  await using relay = new LocalRelay((fault) => {
    throw fault
  })
  const heard: string[] = []
  let leave = () => {}
  await relay.subscribe('desk/spring', (message) => {
    heard.push(`Ada ${message}`)
    leave()
    void relay.subscribe('desk/spring', (later) => heard.push(`Chi ${later}`))
  })
  leave = await relay.subscribe('desk/spring', (message) => heard.push(`Ben ${message}`))
  await relay.publish('desk/spring', 'bell')
  expect(heard).toEqual(['Ada bell'])
})
