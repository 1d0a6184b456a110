import type { Dutch } from './nl.ts'

type PluralOf<Key> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key

/** The keys that a screen can ask for; a missing one does not compile. `x_one` and `x_other` are asked for as `x`. */
export type WordKey = PluralOf<keyof Dutch>

type SentenceOf<Key extends string> = Key extends keyof Dutch
  ? Dutch[Key]
  : `${Key}_other` extends keyof Dutch
    ? Dutch[`${Key}_other`] | ' {count}'
    : never

type HolesIn<Sentence extends string> = Sentence extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesIn<Rest>
  : never

/** What must be filled in for a key: its holes, and the count of a plural. */
export type HolesOf<Key extends WordKey> = HolesIn<SentenceOf<Key>>

type Fill<Hole extends string, Value> = [Hole] extends [never]
  ? []
  : [values: { readonly [Name in Hole]: Name extends 'count' ? number : Value }]

/** Values for the holes of a key, as an argument list: empty if it has none. */
export type ValuesFor<Key extends WordKey, Value> = Fill<HolesOf<Key>, Value>

/** Says the sentence of a key in the reader's language. Numbers are written the reader's way; text stays as it is. */
export type Translate = <Key extends WordKey>(key: Key, ...values: ValuesFor<Key, string | number>) => string
