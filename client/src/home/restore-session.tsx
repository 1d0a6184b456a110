import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { SessionSummary } from '@tafelronde/shared/wire/http.ts'
import { use, useState } from 'react'
import { askHttp, type HttpAnswer, type HttpRefused } from '../connection/ask-http.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { FileField } from '../ui/file-field.tsx'
import { NavigationContext } from '../ui/navigation.ts'
import { useWords } from '../words/use-words.ts'
import styles from './home.module.css'
import { restoredPath } from './restored-path.ts'

/** Takes in a session that was kept as a file, and goes to it. */
export function RestoreSession() {
  const { t } = useWords()
  const navigate = use(NavigationContext)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function restore(file: File): Promise<void> {
    setBusy(true)
    setRefused(undefined)
    const answer = await sendFile(file)
    const sessions = await askHttp<readonly SessionSummary[]>('GET', '/sessions')
    setBusy(false)
    if (!answer.ok) return setRefused(answer)
    navigate?.(restoredPath(answer.value.session, sessions.ok ? sessions.value : []))
  }

  return (
    <div className={styles['restore']}>
      <FileField
        label={t('home.restore')}
        hint={t('home.restore.hint')}
        dropHint={t('home.restore.hint')}
        over={false}
        accept=".json"
        busy={busy}
        onFile={(file) => void restore(file)}
      />
      <RefusalNotice refused={refused} />
      {refused?.why === 'broken-session-file' && refused.at !== undefined ? (
        <p className={styles['hint']}>{t('home.restore.at', { at: refused.at })}</p>
      ) : null}
    </div>
  )
}

async function sendFile(file: File): Promise<HttpAnswer<{ readonly session: SessionId }>> {
  const kept = readJson(await file.text())
  if (kept === undefined) return { ok: false, why: 'no-session-file' }
  return askHttp('POST', '/sessions/import', kept)
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
