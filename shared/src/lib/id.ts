declare const brand: unique symbol

/** A string that says what it identifies, so a table's id never passes for a note's. */
export type Id<Of extends string> = string & { readonly [brand]: Of }

/** Makes a fresh id. Randomness comes in from outside, so tests can choose it. */
export type NewId = <Of extends string>() => Id<Of>

/** The form of every id: url-safe, short enough for a key, never empty. */
export const idPattern: RegExp = /^[A-Za-z0-9_-]{1,36}$/

/**
 * Whether this may be an id. What every object has by nature is none: ids are the keys of records everywhere, and
 * browsers choose some of them.
 */
export function isId<Of extends string>(text: string): text is Id<Of> {
  return idPattern.test(text) && !(text in Object.prototype)
}

export type SessionId = Id<'session'>
export type PersonId = Id<'person'>
export type TableId = Id<'table'>
export type ThemeId = Id<'theme'>
export type GroupId = Id<'group'>
export type ItemId = Id<'item'>
export type NoteId = Id<'note'>
export type ConclusionId = Id<'conclusion'>
export type CommandId = Id<'command'>
export type OrganiserId = Id<'organiser'>
