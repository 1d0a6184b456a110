import { doors } from '@tafelronde/shared/wire/live-events.ts'
import { useSession } from '../connection/use-session.ts'
import { useWriting } from '../connection/use-writing.ts'
import type { Writing } from '../connection/writing.ts'
import { CopyButton } from '../ui/copy-button.tsx'
import { useWords } from '../words/use-words.ts'
import { listDrafts } from './drafts.ts'
import { listUngiven } from './ungiven.ts'
import { gatherUnsaved } from './unsaved-words.ts'

/** "Kopieer tekst": all words of this page that the server does not have; nothing while there are none. */
export function CopyUnsaved() {
  const { t } = useWords()
  const writing = useWriting()
  const session = useSession()
  const gather = () => gatherAll(writing, session?.id)
  return gather() === '' ? null : <CopyButton text={gather}>{t('ui.copy-text')}</CopyButton>
}

function gatherAll(writing: Writing, session: Parameters<typeof listDrafts>[0]['session'] | undefined): string {
  return gatherUnsaved({
    drafts: session === undefined ? [] : doors.flatMap((door) => listDrafts({ session, door })),
    entries: writing.outbox.entries.read(),
    typed: writing.unsavedWords(),
    recovered: [
      ...writing.recovered.read().map(({ words }) => ({ text: words.typed })),
      ...(session === undefined ? [] : listUngiven(session)),
    ],
  })
}
