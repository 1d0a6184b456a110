import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import { deskPath, participantPath, reportPath } from '../connection/paths.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'

interface SettledDoorProps {
  readonly session: SessionId
  readonly isDesk: boolean
}

/** Instead of the board while the report is settled: what that means, and where it can be taken back. */
export function SettledDoor({ session, isDesk }: SettledDoorProps) {
  const { t } = useWords()
  return (
    <Notice
      tone="success"
      title={t('settle.door')}
      announced
      actions={
        <>
          <LinkButton href={reportPath(session)}>{t('harvest.to-report')}</LinkButton>
          <LinkButton href={isDesk ? deskPath(session) : participantPath(session)}>
            {t(isDesk ? 'harvest.to-desk' : 'harvest.to-table')}
          </LinkButton>
        </>
      }
    >
      {t('settle.door.text')}
    </Notice>
  )
}
