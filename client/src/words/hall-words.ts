import { common as commonEn } from './en/common.ts'
import { hall as hallEn } from './en/hall.ts'
import { harvest as harvestEn } from './en/harvest.ts'
import { join as joinEn } from './en/join.ts'
import { names as namesEn } from './en/names.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import { table as tableEn } from './en/table.ts'
import { common } from './nl/common.ts'
import { hall } from './nl/hall.ts'
import { harvest } from './nl/harvest.ts'
import { join } from './nl/join.ts'
import { names } from './nl/names.ts'
import { refusals } from './nl/refusals.ts'
import { table } from './nl/table.ts'

/** All that a hall screen says, in both languages: it goes on without a network. */
export const hallWords = {
  nl: { ...common, ...names, ...refusals, ...join, ...table, ...hall, ...harvest },
  en: { ...commonEn, ...namesEn, ...refusalsEn, ...joinEn, ...tableEn, ...hallEn, ...harvestEn },
}
