import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { expect, test } from 'vitest'
import { moveTarget, numberWithout } from './conclusion-order.ts'

const id = (name: string) => name as ConclusionId

test('[CL68] up and down move a conclusion by one place, and not past an end', () => {
  const three = [{ id: id('a') }, { id: id('b') }, { id: id('c') }]
  expect(moveTarget(three, id('b'), 'up')).toBe('a')
  expect(moveTarget(three, id('a'), 'down')).toBe('c')
  expect(moveTarget(three, id('b'), 'down')).toBeNull()
  expect(moveTarget(three, id('a'), 'up')).toBeUndefined()
  expect(moveTarget(three, id('c'), 'down')).toBeUndefined()
})

test('[CL223] what a conclusion went into is told by the number that it has then', () => {
  const three = [{ id: id('a') }, { id: id('b') }, { id: id('c') }]
  expect(numberWithout(id('a'), id('b'), three)).toBe(1)
  expect(numberWithout(id('c'), id('b'), three)).toBe(2)
})
