import { expect, test } from 'vitest'
import { linesOf } from './lines-of.ts'

test('[CL38] paper is one briefje per line, without bullets, numbers and empty lines', () => {
  expect(linesOf('- measure time\r\n\r\n  2. ask the bus driver\n• 15 minutes is enough\n2030 is far away\n')).toEqual([
    'measure time',
    'ask the bus driver',
    '15 minutes is enough',
    '2030 is far away',
  ])
})
