import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { TokenHash } from './token-hash.ts'
import type { Write } from './write.ts'

/** A screen that shows four digits and waits until somebody says whose it is. */
export interface WaitingScreen {
  readonly code: string
  /** Of the token that the screen already has in its cookie; pairing makes it a badge. */
  readonly token: TokenHash
  readonly until: Instant
}

/** Screens that wait to be paired: commit `pairing` together with `BadgeStore.adding` of the screen's token. */
export interface ScreenStore {
  find(code: string, now: Instant): Promise<WaitingScreen | undefined>
  findByToken(token: TokenHash, now: Instant): Promise<WaitingScreen | undefined>

  /** Lets a screen wait, in the place of any earlier wait of its own. Conflicts when another waiting screen has the code. */
  waiting(screen: WaitingScreen, now: Instant): Write

  /** Ends the waiting. Conflicts when no screen waits with this code: of two who pair, one succeeds. */
  pairing(code: string, now: Instant): Write
}
