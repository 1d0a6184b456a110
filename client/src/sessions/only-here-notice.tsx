import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

/** Until the address works for others, nobody else can come in: said before the first one tries. */
export function OnlyHereNotice() {
  const { t } = useWords()
  const { news, session } = useDesk()
  const early = session.phase.kind === 'draft' || session.phase.kind === 'arrival'
  if (news?.onlyHere !== true || !early) return null
  return <Notice tone="warning" title={t('desk.code.only-here')} />
}
