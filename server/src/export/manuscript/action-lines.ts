import type { Action } from '@tafelronde/shared/harvest/action.ts'
import { printableLine } from './printable.ts'

/** Who sees to an action and by when, a line each; none of what nobody filled in. */
export function actionLines({ owner, term }: Action): readonly string[] {
  return [
    ...(owner === undefined ? [] : [`Eigenaar: ${printableLine(owner)}`]),
    ...(term === undefined ? [] : [`Termijn: ${printableLine(term)}`]),
  ]
}
