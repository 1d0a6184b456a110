import { type Id, type NewId } from '@tafelronde/shared/lib/id.ts'
import { templateProgramme } from '@tafelronde/shared/programme/new-programme.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkPeople, takePeople } from './check-people.ts'
import { readPeople } from './read-people.ts'

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
