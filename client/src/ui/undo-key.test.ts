import { expect, test } from 'vitest'
import { undoKey } from './undo-key.ts'

const none = { ctrlKey: false, metaKey: false, shiftKey: false, altKey: false }

test('[CL158] the keys for undoing are those of every system, and no others', () => {
  expect(undoKey({ ...none, key: 'z', ctrlKey: true })).toBe('undo')
  expect(undoKey({ ...none, key: 'z', metaKey: true })).toBe('undo')
  expect(undoKey({ ...none, key: 'Z', metaKey: true, shiftKey: true })).toBe('redo')
  expect(undoKey({ ...none, key: 'y', ctrlKey: true })).toBe('redo')
  for (const key of ['z', 'y', 'a']) expect(undoKey({ ...none, key })).toBeUndefined()
  expect(undoKey({ ...none, key: 'z', ctrlKey: true, altKey: true })).toBeUndefined()
  expect(undoKey({ ...none, key: 'y', metaKey: true })).toBeUndefined()
})
