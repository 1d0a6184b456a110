import { levels } from '@tafelronde/shared/people/person.ts'
import { expect, test } from 'vitest'
import { nl } from '../../words/nl.ts'
import { en } from '../../words/en.ts'
import { guessLevel, readLevel } from './guess-level.ts'

test('[CL45] the level is guessed from the organisation’s name', () => {
  const organisations = {
    'Ministerie van Economische Zaken en Klimaat': 'rijk',
    'Ministerie van Binnenlandse Zaken en Koninkrijksrelaties': 'rijk',
    'Planbureau voor de Leefomgeving': 'kennis',
    'HET PON | Telos': 'kennis',
    'Wageningen University & Research': 'kennis',
    'HZ Kenniscentrum Zeeuwse Samenleving': 'kennis',
    'Provincie Zeeland': 'provincie',
    'provincie Overijssel': 'provincie',
    'gemeente hulst': 'gemeente',
    'Gemeente Terneuzen': 'gemeente',
    'Stichting Dorpshuis Sluis': 'maatschappelijk',
    inwoner: 'inwoner',
    'Coöperatie Zeeland': 'maatschappelijk',
  } as const
  for (const [organisation, level] of Object.entries(organisations))
    expect([organisation, guessLevel(organisation)]).toEqual([organisation, level])
  expect(guessLevel('Bakkerij Jansen')).toBeUndefined()
})

test('[CL45] a level that is written as the screen writes it is read, in both languages', () => {
  for (const level of levels) {
    expect([level, readLevel(level)]).toEqual([level, level])
    for (const words of [nl, en]) expect([level, readLevel(words[`level.${level}`])]).toEqual([level, level])
  }
})
