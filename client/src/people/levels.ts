import type { Level } from '@tafelronde/shared/people/person.ts'

const all: Readonly<Record<Level, true>> = {
  rijk: true,
  provincie: true,
  gemeente: true,
  kennis: true,
  maatschappelijk: true,
  inwoner: true,
  overig: true,
}

/** The kinds of organisation in their order. Written out again, since the schema they stand in weighs too much here. */
export const levelsInOrder = Object.keys(all) as readonly Level[]
