/**
 * Carries short messages between the processes that serve the same sessions. It only rings a bell: what a message
 * is about stands in storage, and whoever missed one finds it there.
 */
export interface Relay extends AsyncDisposable {
  /** Tells everyone who listens to the channel, the sender's own process included. */
  publish(channel: string, message: string): Promise<void>

  /** Hears, in order, every message published once this has resolved; calling the answer ends it. */
  subscribe(channel: string, heard: (message: string) => void): Promise<() => void>
}
