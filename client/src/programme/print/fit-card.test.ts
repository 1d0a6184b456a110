import { expect, test } from 'vitest'
import { fitCard } from './fit-card.ts'

const short = ['Blauw', 'Geel', 'Rood']
const ada = { name: 'Ada', organisation: 'HZ', place: '', stops: short }

test('[CL185] three rounds stand below each other, more of them in two columns, and long words below each other again', () => {
  expect(fitCard(ada).route).toEqual({ rows: 3, size: 5.6 })
  const eight = ['Blauw', 'Geel', 'Rood', 'Groen', 'Paars', 'Grijs', 'Roze', 'Bruin']
  expect(fitCard({ ...ada, stops: eight }).route.rows).toBe(4)
  const long = eight.map((name) => `Bestaanszekerheid en zorg bij ${name}`)
  expect(fitCard({ ...ada, stops: long }).route.rows).toBe(8)
})

test('[CL185] a card with as much on it as there can be is still legible', () => {
  const full = fitCard({
    name: 'Wilhelmina Johanna Antoinette van Oldenbarnevelt-Zwijndrecht',
    organisation:
      'Gemeenschappelijke Regeling Samenwerkingsverband Bestaanszekerheid en Arbeidsparticipatie Zeeuws-Vlaanderen Oost en West',
    place: 'Groep B · De grote vergaderzaal op de tweede verdieping, naast de kantine',
    stops: Array.from({ length: 8 }, () => 'Leefbaarheid in de kleine kernen aan zee'),
  })
  expect(full.name).toBeGreaterThan(4)
  expect(full.organisation).toBeGreaterThan(2)
  expect(full.route.size).toBeGreaterThanOrEqual(1.8)
  expect(fitCard(ada).name).toBeGreaterThan(full.name)
})
