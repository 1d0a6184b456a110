import { expect, test } from 'vitest'
import { hearText, isSettled, keepMine, refuseText, sendText, takeTheirs, textToSend, typeText } from './text-edit.ts'

const LIMIT = 400

test('[CL60] what one types is sent once, and the field follows the others again when everyone has it', () => {
  const typed = typeText(undefined, 'bus', 'bus  rijdt ')
  expect(textToSend(typed, LIMIT)).toBe('bus rijdt')
  const sent = sendText(typed, 'bus rijdt')
  expect(textToSend(sent, LIMIT)).toBeUndefined()
  expect(isSettled(sent)).toBe(false)
  expect(isSettled(hearText(sent, 'bus rijdt'))).toBe(true)
})

test('[CL60] one who types on while the former words travel sees no stranger in them', () => {
  const first = sendText(typeText(undefined, 'bus', 'bus r'), 'bus r')
  const second = sendText(typeText(first, 'bus', 'bus rijdt'), 'bus rijdt')
  const heard = hearText(second, 'bus r')
  expect(heard).toMatchObject({ draft: 'bus rijdt', base: 'bus r', sent: ['bus rijdt'] })
  expect(heard.theirs).toBeUndefined()
  expect(hearText(second, 'bus rijdt')).toMatchObject({ base: 'bus rijdt', sent: [] })
})

test('[CL61] what somebody else wrote is offered, and nothing is sent until one has chosen', () => {
  const mine = hearText(typeText(undefined, 'bus', 'bus rijdt'), 'trein')
  expect(mine).toMatchObject({ draft: 'bus rijdt', theirs: 'trein' })
  expect(textToSend(mine, LIMIT)).toBeUndefined()
  expect(textToSend(keepMine(mine), LIMIT)).toBe('bus rijdt')
  const taken = takeTheirs(mine)
  expect(taken.draft).toBe('trein')
  expect(isSettled(taken)).toBe(true)
})

test('[CL61] their text can still be taken after mine was written over it', () => {
  const sent = sendText(typeText(undefined, 'bus', 'bus rijdt'), 'bus rijdt')
  const both = hearText(hearText(sent, 'trein'), 'bus rijdt')
  expect(both.theirs).toBe('trein')
  expect(isSettled(both)).toBe(false)
  expect(textToSend(takeTheirs(both), LIMIT)).toBe('trein')
})

test('[CL62] what is too long, empty or refused stays in the field', () => {
  const long = typeText(undefined, 'bus', 'x'.repeat(LIMIT + 1))
  expect(textToSend(long, LIMIT)).toBeUndefined()
  expect(long.draft).toHaveLength(LIMIT + 1)
  expect(textToSend(typeText(undefined, 'bus', '  '), LIMIT)).toBeUndefined()
  const refused = refuseText(sendText(typeText(undefined, 'bus', 'trein'), 'trein'), 'trein')
  expect(refused.draft).toBe('trein')
  expect(textToSend(refused, LIMIT)).toBe('trein')
})
