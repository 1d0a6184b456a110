import { cleanLine, isBlank } from '@tafelronde/shared/notes/clean-text.ts'

/**
 * A line that this person is changing, while others may change it too. It lives from the first letter until everyone
 * has the same text; what somebody else wrote meanwhile is never written over and never written over what stands here.
 */
export interface TextEdit {
  /** What stands in the field. */
  readonly draft: string
  /** What everyone had when this person last agreed with it. */
  readonly base: string
  /** On its way to everyone, the oldest first. */
  readonly sent: readonly string[]
  /** Somebody else's text, to choose between. */
  readonly theirs?: string
}

/** The first letter, or the next one. */
export function typeText(edit: TextEdit | undefined, shared: string, draft: string): TextEdit {
  return edit === undefined ? { draft, base: shared, sent: [] } : { ...edit, draft }
}

/** The text that everyone has became this one. */
export function hearText(edit: TextEdit, shared: string): TextEdit {
  if (shared === edit.base) return edit
  const place = edit.sent.indexOf(shared)
  if (place !== -1) return { ...edit, base: shared, sent: edit.sent.slice(place + 1) }
  if (shared === cleanLine(edit.draft)) return { ...edit, base: shared }
  return { ...edit, base: shared, theirs: shared }
}

/** What is to be sent now, if anything: never while there is a choice to make, and never what would be refused. */
export function textToSend(edit: TextEdit, limit: number): string | undefined {
  if (edit.theirs !== undefined) return undefined
  const text = cleanLine(edit.draft)
  if (isBlank(text) || text.length > limit || text === (edit.sent.at(-1) ?? edit.base)) return undefined
  return text
}

export function sendText(edit: TextEdit, text: string): TextEdit {
  return { ...edit, sent: [...edit.sent, text] }
}

/** It was refused: what stands in the field stays, and can be sent again. */
export function refuseText(edit: TextEdit, text: string): TextEdit {
  return { ...edit, sent: edit.sent.filter((other) => other !== text) }
}

/** Everyone has what stands in the field: once the writer left it, it may follow the others again. */
export function isSettled(edit: TextEdit): boolean {
  return edit.theirs === undefined && edit.sent.length === 0 && cleanLine(edit.draft) === edit.base
}

/** "Houd mijn tekst": what stands in the field goes to everyone after all. */
export function keepMine(edit: TextEdit): TextEdit {
  const { theirs: _, ...mine } = edit
  return mine
}

/** "Neem die tekst": what the other wrote takes the field's place, also where it was written over meanwhile. */
export function takeTheirs({ theirs, ...edit }: TextEdit): TextEdit {
  return theirs === undefined ? edit : { ...edit, draft: theirs }
}
