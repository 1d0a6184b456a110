import { type Clock, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { type Result, refuse } from '@tafelronde/shared/lib/result.ts'
import { type Budget, TryBudget } from './try-budget.ts'

/*
 * Eight digits can be guessed, so wrong ones cost something. What may not happen is that a room full of people
 * behind one address is kept out, by their own mistakes or by one guesser among them:
 *
 *   - only wrong codes count: sixty people, or three hundred, who type the right one use nothing up;
 *   - whoever comes when the budget is empty waits half a second per person in front, and a right code then
 *     passes all the same: an address is slowed down, never locked;
 *   - the long secret of the QR code needs no guard and is never slowed down.
 *
 * A guesser gets two tries a second from one address, and from all the addresses in the world together five: in the
 * eight hours of a café, 144,000 of a hundred million codes, or one chance in seven hundred.
 */
const perAddress: Budget = { tries: 120, everyMs: SECOND / 2, line: 200 }
const everywhere: Budget = { tries: 1_000, everyMs: SECOND / 5, line: 1_000 }

/** Addresses to remember before those that are long quiet are forgotten. */
const MANY_ADDRESSES = 5_000

/** Stands between whoever types a code and the sessions. */
export class CodeGuard {
  readonly #clock: Clock
  readonly #all: TryBudget
  readonly #byAddress = new Map<string, TryBudget>()

  constructor(clock: Clock) {
    this.#clock = clock
    this.#all = new TryBudget(clock, everywhere)
  }

  /** Looks a code up for someone at this address; `undefined` from `look` is a wrong code. */
  async lookUp<Found>(
    address: string,
    look: () => Promise<Found | undefined>,
  ): Promise<Result<Found, 'wrong-code' | 'too-many-tries'>> {
    const here = await this.#budgetOf(address).take()
    if (here === undefined) return refuse('too-many-tries')
    const anywhere = await this.#all.take()
    if (anywhere === undefined) {
      here.giveBack()
      return refuse('too-many-tries')
    }
    const found = await look()
    if (found === undefined) return refuse(here.late || anywhere.late ? 'too-many-tries' : 'wrong-code')
    here.giveBack()
    anywhere.giveBack()
    return { ok: true, value: found }
  }

  close(): void {
    for (const budget of [this.#all, ...this.#byAddress.values()]) budget.close()
  }

  #budgetOf(address: string): TryBudget {
    const network = networkOf(address)
    const known = this.#byAddress.get(network)
    if (known !== undefined) return known
    if (this.#byAddress.size >= MANY_ADDRESSES) this.#forgetQuiet()
    const budget = new TryBudget(this.#clock, perAddress)
    this.#byAddress.set(network, budget)
    return budget
  }

  #forgetQuiet(): void {
    for (const [network, budget] of this.#byAddress) if (budget.isFull()) this.#byAddress.delete(network)
  }
}

/** One home or office has 2⁶⁴ addresses in IPv6: they count as one. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)
  if (mapped?.[1] !== undefined) return mapped[1]
  return address.includes(':') ? expanded(address).slice(0, 4).join(':') : address
}

function expanded(address: string): readonly string[] {
  const [front = '', back] = address.split('::')
  const before = front === '' ? [] : front.split(':')
  if (back === undefined) return before
  const after = back === '' ? [] : back.split(':')
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after]
}
