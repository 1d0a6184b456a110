import type { Id, NewId } from '@tafelronde/shared/lib/id.ts'
import { templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPeople, takePeople } from './check-people.ts'
import { findSheet } from './find-sheet.ts'
import { mendRow, readPeople } from './read-people.ts'

let count = 0
const newId: NewId = <Of extends string>() => `id-${(count += 1)}` as Id<Of>
const programme = templateProgramme({ startsAt: Date.UTC(2023, 10, 30, 12), timeZone: 'Europe/Amsterdam' }, newId)
const [groupA, groupB] = programme.groups
const geel = programme.tables.find(({ name }) => name === 'Geel')!

test('[CL46] whatever is pasted, reading never fails and gives whole people', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      for (const { person } of readPeople(text, programme, newId).rows) {
        expect(typeof person.name).toBe('string')
        expect(person.until ?? 1).toBeGreaterThanOrEqual(1)
      }
    }),
  )
  const pieces = fc.constantFrom('"', '""', '\t', ';', ',', '\n', '\r\n', 'Naam', 'Organisatie', 'ja', 'Ada', ' ', '2')
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      expect(readPeople(parts.join(''), programme, newId).rows).toBeInstanceOf(Array)
    }),
  )
})

test('[CL47] no row is lost, with any separator, with headings or without', () => {
  const names = fc.array(
    fc.stringMatching(/^[A-Z][a-z]{2,10}$/).filter((name) => !/^(name|naam|wie|names|namen)$/i.test(name)),
    { minLength: 1, maxLength: 30 },
  )
  const tables = fc.record({
    names,
    separator: fc.constantFrom('\t', ';', ','),
    heading: fc.boolean(),
    blank: fc.boolean(),
  })
  fc.assert(
    fc.property(tables, ({ names: people, separator, heading, blank }) => {
      const lines = people.map((name) => [name, 'Bakkerij Sluis', '', 'A'].join(separator))
      const text = [...(heading ? [['Naam', 'Organisatie', 'Soort', 'Groep'].join(separator)] : []), ...lines]
      const { rows } = readPeople(text.join(blank ? '\n\n' : '\r\n'), programme, newId)
      expect(rows.map(({ person }) => person.name)).toEqual(people)
      for (const { person } of rows) expect([person.organisation, person.group]).toEqual(['Bakkerij Sluis', groupA?.id])
    }),
  )
})

test('[CL48] a spreadsheet with headings in any order is understood', () => {
  const text = [
    'Achternaam\tVoornaam\tE-mail\tSoort organisatie\tOrganisatie\tGroep\tOnline?\tGaat weg na ronde\tBlijft aan deze tafel\tKomt niet\tKan niet lopen',
    'Jansen\tAda\tada@example.org\t\tGemeente Sluis\tGroep B\tx\t2\t\t\t',
    '"de Vries"\tBen\t\tRijk\t"Ministerie van LNV"\tA\tnee\t\tTafel Geel\t\tja',
    'Smit\tChi\t\tveel\tHZ\tC\tmisschien\t\t\tja\tja',
  ].join('\n')
  const { rows, ignored } = readPeople(text, programme, newId)
  const [ada, ben, chi] = rows
  expect(ignored).toEqual(['E-mail'])
  expect(ada?.person).toMatchObject({
    name: 'Ada Jansen',
    organisation: 'Gemeente Sluis',
    level: 'gemeente',
    group: groupB?.id,
    online: true,
    until: 2,
  })
  expect(ben?.person).toMatchObject({
    name: 'Ben de Vries',
    level: 'rijk',
    group: groupA?.id,
    online: false,
    staysAt: geel.id,
  })
  expect([ben?.cannotWalk, ben?.guessed]).toEqual([true, false])
  expect(chi?.person).toMatchObject({ name: 'Chi Smit', level: 'kennis', cancelled: true, online: false })
  expect(chi?.doubts).toEqual([
    { kind: 'unclear', column: 'level', text: 'veel' },
    { kind: 'unclear', column: 'group', text: 'C' },
    { kind: 'unclear', column: 'online', text: 'misschien' },
  ])
})

test('[CL48] a list without headings is read by what stands in it', () => {
  const { rows } = readPeople('Ada;Gemeente Hulst;Groep B;ja\nBen;Provincie Zeeland;Groep A;', programme, newId)
  expect(rows.map(({ person }) => [person.name, person.level, person.group, person.online])).toEqual([
    ['Ada', 'gemeente', groupB?.id, true],
    ['Ben', 'provincie', groupA?.id, false],
  ])
  const plain = readPeople('Ada (Gemeente Hulst)\nBen – Provincie Zeeland\nChi', programme, newId)
  expect(plain.rows.map(({ person }) => [person.name, person.organisation])).toEqual([
    ['Ada', 'Gemeente Hulst'],
    ['Ben', 'Provincie Zeeland'],
    ['Chi', ''],
  ])
})

test('[CL48] “tot ronde 3” is gone in round 3, “t/m ronde 2” still there in round 2', () => {
  const read = (heading: string, value: string) =>
    readPeople(`Naam\t${heading}\nAda\t${value}`, programme, newId).rows[0]
  expect(read('Blijft tot ronde', '3')?.person.until).toBe(2)
  expect(read('Blijft t/m ronde', '2')?.person.until).toBe(2)
  expect(read('Blijft tot ronde', 't/m 2')?.person.until).toBe(2)
  expect(read('Blijft t/m ronde', '3')?.person.until).toBeUndefined() // the whole day
  expect(read('Blijft tot ronde', '1')?.doubts).toEqual([{ kind: 'unclear', column: 'until-before', text: '1' }])
})

test('[CL49] a row without a name waits, whoever is listed is brought up to date, the others come at the end', () => {
  const first = checkPeople(readPeople('Naam;Organisatie\nAda;HZ\nBen;HZ', programme, newId).rows, [])
  const listed = takePeople([], first)
  const text = 'Naam;Organisatie;Komt niet\nBen;hz;ja\n;HZ;\nEls;HZ;\nEls;HZ;'
  const again = checkPeople(readPeople(text, programme, newId).rows, listed)
  expect(again.map(({ ready }) => ready)).toEqual([true, false, true, true])
  expect(again.map(({ findings }) => findings.map(({ kind }) => kind))).toEqual([
    ['listed'],
    ['no-name'],
    [],
    ['double'],
  ])
  const taken = takePeople(listed, again)
  expect(taken.map(({ name, cancelled }) => [name, cancelled])).toEqual([
    ['Ada', false],
    ['Ben', true],
    ['Els', false],
    ['Els', false],
  ])
  expect(taken.slice(0, 2).map(({ person }) => person)).toEqual(listed.map(({ person }) => person))
})

test('[CL49] what a list does not speak of stays as it was', () => {
  const listed = takePeople(
    [],
    checkPeople(readPeople('Naam;Organisatie;Online;Tafel\nAda;HZ;ja;Geel', programme, newId).rows, []),
  )
  const again = checkPeople(readPeople('Naam;Organisatie;Komt niet\nAda;HZ;ja', programme, newId).rows, listed)
  expect(takePeople(listed, again)).toEqual([{ ...listed[0], cancelled: true }])
  expect(listed[0]).toMatchObject({ online: true, staysAt: geel.id, group: geel.group })
})

test('[CL48] what stands above the headings of a list is told and is nobody; headings stand in the first lines only', () => {
  const text = 'Deelnemers\t\t\n30 november\tZaal 1\t\n\nNaam\tOrganisatie\tGroep\nAda\tHZ\tA'
  const { rows, above } = readPeople(text, programme, newId)
  expect(rows.map(({ person }) => person.name)).toEqual(['Ada'])
  expect(above).toEqual(['Deelnemers', '30 november · Zaal 1'])
  const people = 'Ada\tInstelling De Zon\tkomt\nBen\tBedrijf Jansen\tafgemeld'
  expect(readPeople(people, programme, newId).rows).toHaveLength(2)
})

test('[CL205] of the sheets of a file the first that says it holds people is read', () => {
  const sheet = (name: string, ...table: readonly (readonly string[])[]) => ({ name, table })
  const notes = sheet('Toelichting', ['Vul in wie er komt.'], ['Zaal 1', 'Hulst'])
  const people = sheet('Deelnemers', ['World Café'], ['Naam', 'Organisatie'], ['Ada', 'HZ'])
  expect(findSheet([notes, people])).toBe(1)
  expect(findSheet([people, notes])).toBe(0)
  expect(findSheet([notes])).toBe(0)
})

/** Rows of a list with a column "niet samen met", checked beside who is listed. */
function checkApart(rows: readonly (readonly [name: string, organisation: string, apart: string])[]) {
  const lines = rows.map((cells) => cells.join('\t'))
  return checkPeople(readPeople(['Naam\tOrganisatie\tNiet samen met', ...lines].join('\n'), programme, newId).rows, [])
}

test('[CL206] “niet samen met” names people of the list, however their names are written, and holds both ways', () => {
  const rows = checkApart([
    ['Renée de Vries', 'HZ', 'ben SMIT, Jan Jansen (Gemeente Hulst) en Anne Marie Bos'],
    ['Ben Smit', 'HZ', ''],
    ['Jan Jansen', 'Gemeente Sluis', 'geen'],
    ['Jan Jansen', 'Gemeente Hulst', 'Renee  de vries'],
    ['Anne-Marie Bos', 'Zorg, Wonen en Werk', 'Jan Jansen (gemeente sluis); Ben Smit'],
  ])
  expect(rows.flatMap(({ findings }) => findings.map(({ kind }) => kind)).filter((kind) => kind !== 'guessed')).toEqual(
    [],
  )
  const people = takePeople([], rows)
  const name = (id: string) => people.find(({ person }) => person === id)
  const told = people.map(({ name: own, apart = [] }) => [
    own,
    apart.map((id) => `${name(id)?.name} ${name(id)?.organisation}`).toSorted(),
  ])
  expect(told).toEqual([
    ['Renée de Vries', ['Anne-Marie Bos Zorg, Wonen en Werk', 'Ben Smit HZ', 'Jan Jansen Gemeente Hulst']],
    ['Ben Smit', ['Anne-Marie Bos Zorg, Wonen en Werk', 'Renée de Vries HZ']],
    ['Jan Jansen', ['Anne-Marie Bos Zorg, Wonen en Werk']],
    ['Jan Jansen', ['Renée de Vries HZ']],
    ['Anne-Marie Bos', ['Ben Smit HZ', 'Jan Jansen Gemeente Sluis', 'Renée de Vries HZ']],
  ])
})

test('[CL206] a name that is not there, is double or is one’s own is said on its row, which can be taken without it', () => {
  const rows = checkApart([
    ['Ada', 'HZ', 'Zwaan, Jan'],
    ['Jan', 'HZ', 'Jan'],
    ['Jan', 'PBL', 'Jan (PBL), Ada'],
    ['', 'HZ', 'Ada'],
  ])
  const kinds = rows.map(({ findings }) => findings.filter(({ kind }) => kind.startsWith('apart')))
  expect(kinds).toEqual([
    [
      { kind: 'apart-unknown', text: 'Zwaan' },
      { kind: 'apart-double', text: 'Jan' },
    ],
    [],
    [{ kind: 'apart-self' }],
    [],
  ])
  expect(rows.map(({ ready }) => ready)).toEqual([true, true, true, false])
  const people = takePeople([], rows)
  expect(people.map(({ name, apart = [] }) => [name, apart.length])).toEqual([
    ['Ada', 1],
    ['Jan', 1],
    ['Jan', 2],
  ])
})

test('[CL206] where somebody would have to sit apart from more than twenty, the rows that are left say so', () => {
  const crowd = Array.from({ length: 22 }, (_, number) => [`Gast ${number}`, '', 'Ada'] as const)
  const rows = checkApart([['Ada', '', ''], ...crowd])
  const left = rows.filter(({ findings }) => findings.some(({ kind }) => kind === 'apart-too-many'))
  expect(left.map(({ person }) => person.name)).toEqual(['Gast 20', 'Gast 21'])
  expect(takePeople([], rows).map(({ apart = [] }) => apart.length)).toEqual([
    20,
    ...crowd.map((_, at) => (at < 20 ? 1 : 0)),
  ])
})

test('[CL206] of whom a list speaks it says all; between the others it stays as it was', () => {
  const first = takePeople(
    [],
    checkApart([
      ['Ada', '', 'Ben, Chi'],
      ['Ben', '', 'Chi'],
      ['Chi', '', ''],
      ['Els', '', ''],
    ]),
  )
  const apart = (people: typeof first) =>
    people.map(({ apart: others = [] }) =>
      people.filter(({ person }) => others.includes(person)).map(({ name }) => name),
    )
  expect(apart(first)).toEqual([['Ben', 'Chi'], ['Ada', 'Chi'], ['Ada', 'Ben'], []])
  const take = (text: string) => takePeople(first, checkPeople(readPeople(text, programme, newId).rows, first))
  expect(apart(take('Naam\tNiet samen met\nAda\tEls'))).toEqual([['Els'], ['Chi'], ['Ben'], ['Ada']])
  expect(apart(take('Naam\tKomt niet\nAda\tja'))).toEqual(apart(first))
})

test('[CL207] what cannot be is said on its row, in a sentence that says how to mend it', () => {
  const text = [
    'Naam\tOrganisatie\tSoort\tGroep\tTafel\tTafelhost\tBlijft tot ronde\tOnline\tEigen apparaat',
    'Ada\tHZ\tveel\tC\tOranje\tOranje\t9\tmisschien\tsoms',
    'Ben\tHZ\t\t\t\tGeel\t1\t\t',
    'Chi\tHZ\t\t\t\tGeel\t4\t\t',
    `Daan${'n'.repeat(60)}\t${'z'.repeat(121)}\t\t\t\t\teinde\t\t`,
  ].join('\n')
  const [ada, ben, chi, daan] = checkPeople(readPeople(text, programme, newId).rows, [])
  expect(ada?.findings).toEqual([
    { kind: 'unclear', column: 'level', text: 'veel' },
    { kind: 'unclear', column: 'group', text: 'C' },
    { kind: 'unclear', column: 'stays-at', text: 'Oranje' },
    { kind: 'unclear', column: 'until-before', text: '9' },
    { kind: 'unclear', column: 'host', text: 'Oranje' },
    { kind: 'unclear', column: 'device', text: 'soms' },
    { kind: 'unclear', column: 'online', text: 'misschien' },
  ])
  expect(ada?.asks).toEqual(['staysAt', 'until'])
  expect(ben?.findings).toEqual([{ kind: 'unclear', column: 'until-before', text: '1' }])
  // A table keeps its first host; until round 4 of three is the whole day.
  expect([chi?.findings, chi?.person.until]).toEqual([[{ kind: 'host-taken' }], undefined])
  expect([daan?.ready, daan?.findings.map(({ kind }) => kind)]).toEqual([
    false,
    ['name-too-long', 'organisation-too-long', 'guessed'],
  ])
})

test('[CL207] what was mended by hand is no more remarked upon', () => {
  const read = readPeople('Naam\tOrganisatie\tSoort\tGroep\tBlijft tot ronde\nAda\tHZ\tveel\tC\t9', programme, newId)
  let [row] = read.rows
  if (row === undefined || groupA === undefined) throw new Error('There is no row.')
  row = mendRow(row, { ...row.person, level: 'kennis' }, 'level')
  row = mendRow(row, { ...row.person, group: groupA.id }, 'group')
  expect(row.doubts).toEqual([{ kind: 'unclear', column: 'until-before', text: '9' }])
  row = mendRow(row, row.person, 'until')
  expect(row.doubts).toEqual([])
  // The field in which it was mended stays.
  expect(row.asks).toEqual(['until'])
})

test('[CL49] a name of blanks is none, and blanks around a name do not come along', () => {
  const [row] = readPeople('Naam\tOrganisatie\nAda\tHZ', programme, newId).rows
  if (row === undefined) throw new Error('There is no row.')
  const named = (name: string) => checkPeople([mendRow(row, { ...row.person, name }, 'name')], [])
  expect(named('   ').map(({ ready }) => ready)).toEqual([false])
  expect(takePeople([], named(' Ada ')).map(({ name }) => name)).toEqual(['Ada'])
})
