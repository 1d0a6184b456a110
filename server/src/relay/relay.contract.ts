import { describe, expect, test } from 'vitest'
import type { Relay } from './relay.ts'

/** Two processes that share a relay, and what their listeners threw. */
export interface RelayPair extends AsyncDisposable {
  readonly here: Relay
  readonly there: Relay
  readonly faults: readonly unknown[]
  /** Resolves once all that was published has been told. */
  settle(): Promise<void>
}

/** What every relay must do, local or through Redis. */
export function describeRelay(name: string, open: () => Promise<RelayPair>): void {
  describe(`${name} as a relay`, () => {
    test('[RL1] everyone who listens to a channel hears each message, in order, the sender too', async () => {
      await using pair = await open()
      const { here, there } = pair
      const heard: string[] = []
      await here.subscribe('paper/spring/blue', (message) => heard.push(`here ${message}`))
      await there.subscribe('paper/spring/blue', (message) => heard.push(`there ${message}`))
      await here.publish('paper/spring/blue', '1')
      await here.publish('paper/spring/blue', '2')
      await pair.settle()
      expect(heard.filter((line) => line.startsWith('here'))).toEqual(['here 1', 'here 2'])
      expect(heard.filter((line) => line.startsWith('there'))).toEqual(['there 1', 'there 2'])
    })

    test('[RL2] nobody hears another channel, or a channel after having left it', async () => {
      await using pair = await open()
      const { here, there } = pair
      const heard: string[] = []
      await here.subscribe('paper/spring/red', (message) => heard.push(message))
      const leave = await here.subscribe('paper/spring/blue', (message) => heard.push(message))
      await there.publish('paper/spring/blue', 'before')
      await pair.settle()
      leave()
      leave()
      await there.publish('paper/spring/blue', 'after')
      await pair.settle()
      expect(heard).toEqual(['before'])
    })

    test('[RL2] one listener that leaves takes no other along', async () => {
      await using pair = await open()
      const heard: string[] = []
      const listen = (message: string) => heard.push(message)
      const leave = await pair.here.subscribe('paper/spring/blue', listen)
      await pair.here.subscribe('paper/spring/blue', listen)
      leave()
      await pair.there.publish('paper/spring/blue', 'still')
      await pair.settle()
      expect(heard).toEqual(['still'])
    })

    test('[RL3] a listener that throws is reported and keeps nobody else from hearing', async () => {
      await using pair = await open()
      const heard: string[] = []
      await pair.here.subscribe('paper/spring/blue', () => {
        throw new Error('deaf')
      })
      await pair.here.subscribe('paper/spring/blue', (message) => heard.push(message))
      await pair.here.publish('paper/spring/blue', 'hello')
      await pair.settle()
      expect(heard).toEqual(['hello'])
      expect(pair.faults).toEqual([new Error('deaf')])
    })
  })
}
