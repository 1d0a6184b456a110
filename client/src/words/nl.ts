import { board } from './nl/board.ts'
import { common } from './nl/common.ts'
import { conclusions } from './nl/conclusions.ts'
import { desk } from './nl/desk.ts'
import { deskModel } from './nl/desk-model.ts'
import { hall } from './nl/hall.ts'
import { harvest } from './nl/harvest.ts'
import { history } from './nl/history.ts'
import { home } from './nl/home.ts'
import { house } from './nl/house.ts'
import { join } from './nl/join.ts'
import { model } from './nl/model.ts'
import { names } from './nl/names.ts'
import { plan } from './nl/plan.ts'
import { print } from './nl/print.ts'
import { proposals } from './nl/proposals.ts'
import { refusals } from './nl/refusals.ts'
import { report } from './nl/report.ts'
import { support } from './nl/support.ts'
import { table } from './nl/table.ts'

/** Every Dutch sentence by its key. */
export const nl = {
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

export type Dutch = typeof nl
