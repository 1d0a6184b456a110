import process from 'node:process'

/** Everything at its full length (`npm run chaos`), or the short form of `npm test`. */
const isFull = process.env['CHAOS'] === 'full'

/** How much of something: a little in the short form, all of it in the full one. */
export function scale<Amount>(short: Amount, full: Amount): Amount {
  return isFull ? full : short
}
