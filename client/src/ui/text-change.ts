/** At `at`, so many characters give way to others. Several in a row each count from what the former left. */
export interface TextChange {
  readonly at: number
  readonly drop: number
  readonly add: string
}

/** Which side of a place something sticks to when others write exactly there. */
export type Side = 'left' | 'right'

/** What Yjs tells of a change in a text: go on so far, put this in, or take so much away. */
export interface DeltaStep {
  readonly retain?: number | undefined
  readonly insert?: unknown
  readonly delete?: number | undefined
}

export function changesOfDelta(delta: readonly DeltaStep[]): readonly TextChange[] {
  const changes: TextChange[] = []
  let at = 0
  for (const step of delta) {
    if (step.retain !== undefined) at += step.retain
    if (step.delete !== undefined) changes.push({ at, drop: step.delete, add: '' })
    if (typeof step.insert !== 'string') continue
    changes.push({ at, drop: 0, add: step.insert })
    at += step.insert.length
  }
  return changes
}

export function applyChanges(text: string, changes: readonly TextChange[]): string {
  return changes.reduce((now, { at, drop, add }) => now.slice(0, at) + add + now.slice(at + drop), text)
}

/**
 * What was changed to get from one text to the other; `undefined` if nothing was. Where several places are as good (a
 * letter in a row of the same), it is the one that ends at the caret. Never goes through the middle of a character.
 */
export function changeBetween(before: string, after: string, caret: number = after.length): TextChange | undefined {
  if (before === after) return undefined
  const behind = sharedEnd(before, after, after.length - caret)
  const head = sharedStart(before, after, behind)
  const tail = sharedEnd(before, after, Math.min(before.length, after.length) - head)
  const from = isMiddle(before, head) || isMiddle(after, head) ? head - 1 : head
  const [until, end] = [before.length - tail, after.length - tail]
  const wider = isMiddle(before, until) || isMiddle(after, end) ? 1 : 0
  return { at: from, drop: until + wider - from, add: after.slice(from, end + wider) }
}

/** Where a place in the text lies after these changes. */
export function carryPlace(place: number, changes: readonly TextChange[], side: Side): number {
  return changes.reduce((now, { at, drop, add }) => {
    const isBefore = now < at || (now === at && (drop > 0 || side === 'left'))
    if (isBefore) return now
    if (now >= at + drop) return now - drop + add.length
    // What it stood between went: it goes to the side it sticks to.
    return side === 'left' ? at : at + add.length
  }, place)
}

/**
 * Two rows of changes that were made to the same text without knowing of each other: how each reads after the other.
 * `[mine, theirs]` then `theirs'`, or `theirs` then `mine'`, end in the same text.
 */
export function crossChanges(
  mine: readonly TextChange[],
  theirs: readonly TextChange[],
): readonly [mine: readonly TextChange[], theirs: readonly TextChange[]] {
  return cross(mine.flatMap(asSteps), theirs.flatMap(asSteps))
}

/** Steps either drop or add: first what goes, then what comes. */
function asSteps({ at, drop, add }: TextChange): readonly TextChange[] {
  return [...(drop > 0 ? [{ at, drop, add: '' }] : []), ...(add === '' ? [] : [{ at, drop: 0, add }])]
}

type Steps = readonly TextChange[]

function cross(mine: Steps, theirs: Steps): readonly [Steps, Steps] {
  const [first, ...rest] = mine
  const [other, ...others] = theirs
  if (first === undefined || other === undefined) return [mine, theirs]
  if (rest.length === 0 && others.length === 0) return [stepAfter(first, other, true), stepAfter(other, first, false)]
  if (rest.length > 0) {
    const [firstAfter, theirsAfterFirst] = cross([first], theirs)
    const [restAfter, theirsAfter] = cross(rest, theirsAfterFirst)
    return [[...firstAfter, ...restAfter], theirsAfter]
  }
  const [mineAfterOther, otherAfter] = cross([first], [other])
  const [mineAfter, othersAfter] = cross(mineAfterOther, others)
  return [mineAfter, [...otherAfter, ...othersAfter]]
}

/** A step as it reads after another one that was made to the same text. */
function stepAfter(step: TextChange, other: TextChange, comesFirst: boolean): Steps {
  const { at, drop, add } = step
  if (add !== '') {
    if (other.add === '') return [{ ...step, at: at <= other.at ? at : Math.max(other.at, at - other.drop) }]
    const stays = at < other.at || (at === other.at && comesFirst)
    return [stays ? step : { ...step, at: at + other.add.length }]
  }
  const end = at + drop
  if (other.add !== '') {
    if (other.at <= at) return [{ ...step, at: at + other.add.length }]
    if (other.at >= end) return [step]
    // Theirs was written in the middle of what goes, and stays: the part behind it goes first.
    const behind = { at: other.at + other.add.length, drop: end - other.at, add: '' }
    return [behind, { at, drop: other.at - at, add: '' }]
  }
  const otherEnd = other.at + other.drop
  const both = Math.max(0, Math.min(end, otherEnd) - Math.max(at, other.at))
  if (both === drop) return []
  return [{ at: at <= other.at ? at : Math.max(other.at, at - other.drop), drop: drop - both, add: '' }]
}

function sharedStart(one: string, other: string, without: number): number {
  const most = Math.min(one.length, other.length) - without
  let length = 0
  while (length < most && one[length] === other[length]) length += 1
  return length
}

function sharedEnd(one: string, other: string, most: number): number {
  const limit = Math.min(most, one.length, other.length)
  let length = 0
  while (length < limit && one[one.length - 1 - length] === other[other.length - 1 - length]) length += 1
  return length
}

/** Whether a place lies between the two halves of one character. */
function isMiddle(text: string, place: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(place - 1, place + 1)) && place > 0
}
