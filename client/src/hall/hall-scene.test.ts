import { expect, test } from 'vitest'
import { deskSession, group } from '../sessions/testing/desk-session.ts'
import { hallScene } from './hall-scene.ts'

test('[CL83] a hall screen follows the day until the desk chooses something else for its room', () => {
  expect(hallScene(deskSession(), group)).toMatchObject({ kind: 'round', round: 0, minutes: 20 })
  expect(hallScene(deskSession({ phase: { kind: 'draft' } }), group)).toEqual({ kind: 'code' })
  expect(hallScene(deskSession({ phase: { kind: 'rotation', item: 3, to: 1 } }), group)).toEqual({
    kind: 'seating',
    round: 1,
  })
  expect(hallScene(deskSession({ shows: { [group]: 'black' } }), group)).toEqual({ kind: 'black' })
  expect(hallScene(deskSession({ shows: { [group]: 'question' } }), group)).toEqual({ kind: 'question', round: 0 })
})
