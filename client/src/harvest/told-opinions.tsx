import { isSupportShown } from '@tafelronde/shared/harvest/support/decide-support.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { OpinionSpread } from './support/opinion-spread.tsx'
import { useBoard } from './use-board.ts'

/** For the desk: how opinions on a conclusion are spread, once weighing is closed. */
export function ToldOpinions({ conclusion }: { readonly conclusion: ConclusionId }) {
  const { session, isDesk, harvest } = useBoard()
  const told = isSupportShown(session) ? harvest.opinions?.[conclusion] : undefined
  return isDesk && told !== undefined ? <OpinionSpread told={told} /> : null
}
