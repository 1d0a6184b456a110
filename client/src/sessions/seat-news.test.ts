import { expect, test } from 'vitest'
import { seatNewsBetween } from './seat-news.ts'
import { ada, ben, blue, chi, daan, deskSession, els, person, red, yellow } from './testing/desk-session.ts'

test('[CL36] the desk hears who came late and who sits elsewhere, and nothing of the others', () => {
  const before = deskSession({
    people: { ...deskSession().people, [els]: person(els, { attendance: 'expected' }) },
    seatings: [{ [blue]: [ada, ben], [yellow]: [chi, daan], [red]: [] }],
  })
  const after = deskSession({ seatings: [{ [blue]: [ben], [yellow]: [chi, daan, els], [red]: [ada] }] })
  expect(seatNewsBetween(before, after)).toEqual([
    { kind: 'came', person: els, table: yellow },
    { kind: 'moved', person: ada, table: red },
  ])
})

test('[CL36] the desk hears which table lost its host', () => {
  const before = deskSession({ hosts: { [blue]: ada, [yellow]: chi } })
  const left = { ...deskSession().people, [ada]: person(ada, { attendance: 'gone' }) }
  const after = deskSession({ hosts: { [yellow]: chi }, people: left })
  expect(seatNewsBetween(before, after)).toContainEqual({ kind: 'host-left', person: ada, table: blue })
  expect(seatNewsBetween(before, deskSession({ hosts: {} }))).toEqual([])
})

test('[CL36] a move of the room is no news about anyone', () => {
  expect(seatNewsBetween(deskSession(), deskSession({ step: 1, seatings: [{ [red]: [ada] }] }))).toEqual([])
})
