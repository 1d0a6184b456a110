import { expect, test } from 'vitest'
import { seemsEmpty } from './seems-empty.ts'

test('[CL64] a briefje of at most one word seems empty, and no other', () => {
  for (const text of ['-', '???', '...', '+1', 'ja', 'eens!', 'BW', '👍', ''])
    expect([text, seemsEmpty(text)]).toEqual([text, true])
  for (const text of ['bestuurlijk lef', 'co-creatie met dorpsraden', 'boundary spanners!', 'middel, geen doel!'])
    expect([text, seemsEmpty(text)]).toEqual([text, false])
})
