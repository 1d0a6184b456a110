import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { Menu } from '../ui/menu.tsx'
import { useWords } from '../words/use-words.ts'
import type { SessionActions } from './session-actions.ts'

interface MoreMenuProps extends SessionActions {
  readonly session: SessionSummary
}

/** What is done less often with a session: copy it, throw a draft away. */
export function MoreMenu({ session, onCopy, onDelete }: MoreMenuProps) {
  const { t } = useWords()
  const title = session.title || t('home.untitled')
  return (
    <Menu
      label={t('home.more', { title })}
      choices={[
        { id: 'copy' as const, label: t('home.copy') },
        ...(session.phase === 'draft'
          ? [{ id: 'delete' as const, label: t('home.delete'), tone: 'danger' as const }]
          : []),
      ]}
      onChoose={(id) => (id === 'copy' ? onCopy(session) : onDelete(session))}
    />
  )
}
