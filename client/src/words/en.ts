import { board } from './en/board.ts'
import { common } from './en/common.ts'
import { conclusions } from './en/conclusions.ts'
import { desk } from './en/desk.ts'
import { deskModel } from './en/desk-model.ts'
import { hall } from './en/hall.ts'
import { harvest } from './en/harvest.ts'
import { history } from './en/history.ts'
import { home } from './en/home.ts'
import { house } from './en/house.ts'
import { join } from './en/join.ts'
import { model } from './en/model.ts'
import { names } from './en/names.ts'
import { plan } from './en/plan.ts'
import { print } from './en/print.ts'
import { proposals } from './en/proposals.ts'
import { refusals } from './en/refusals.ts'
import { report } from './en/report.ts'
import { support } from './en/support.ts'
import { table } from './en/table.ts'
import type { Dutch } from './nl.ts'

/** Every English sentence by its key: the same keys as the Dutch. */
export const en: Readonly<Record<keyof Dutch, string>> = {
  ...common,
  ...names,
  ...refusals,
  ...history,
  ...home,
  ...house,
  ...join,
  ...model,
  ...plan,
  ...print,
  ...table,
  ...desk,
  ...deskModel,
  ...board,
  ...hall,
  ...harvest,
  ...proposals,
  ...conclusions,
  ...report,
  ...support,
}
