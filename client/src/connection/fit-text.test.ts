import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitText } from './fit-text.ts'

const note = { name: 'note/bus', limit: 10, multiline: true }
const line = { name: 'card/0/line0', limit: 10, multiline: false }

test('[CL118] a field takes nothing that the server would refuse, whatever is typed or pasted', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(text, text, fc.constantFrom(note, line), (present, wanted, field) => {
      const fitting = fitText(present, wanted, field)
      expect(fitting.length).toBeLessThanOrEqual(Math.max(field.limit, present.length))
      expect(fitting.isWellFormed()).toBe(true)
      // oxlint-disable-next-line no-control-regex
      expect(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/.test(fitting)).toBe(false)
      if (!field.multiline) expect(fitting).not.toContain('\n')
    }),
  )
})

test('[CL118] what fits is taken as it is, and half a character is none', () => {
  expect(fitText('', 'een\r\nbus', note)).toBe('een\nbus')
  expect(fitText('', 'een\nbus', line)).toBe('een bus')
  expect(fitText('', '123456789😀', note)).toBe('123456789')
  expect(fitText('twaalf lang!', 'elf lang is', note)).toBe('elf lang is')
})
