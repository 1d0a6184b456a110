import { common as commonEn } from './en/common.ts'
import { join as joinEn } from './en/join.ts'
import { model as modelEn } from './en/model.ts'
import { names as namesEn } from './en/names.ts'
import { refusals as refusalsEn } from './en/refusals.ts'
import { common } from './nl/common.ts'
import { join } from './nl/join.ts'
import { model } from './nl/model.ts'
import { names } from './nl/names.ts'
import { refusals } from './nl/refusals.ts'

/** All that the pages of joining say, and nothing else: they must be light. */
export const joinWords = {
  nl: { ...common, ...names, ...refusals, ...join, ...model },
  en: { ...commonEn, ...namesEn, ...refusalsEn, ...joinEn, ...modelEn },
}
