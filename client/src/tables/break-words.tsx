import { type SharedSession, readTimer, type Timer } from '@tafelronde/shared/sessions/session.ts'
import { useNow } from '../connection/use-now.ts'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'

/** "Pauze tot 14:30. Alles blijft liggen." */
export function BreakWords({ session, timer }: { readonly session: SharedSession; readonly timer: Timer }) {
  const { t, language } = useWords()
  const over = readTimer(timer, useNow()) <= 0
  if (!timer.running) return t('break.title')
  if (over) return t('break.over')
  return t('break', { time: formatFor(language, session.programme.timeZone).time(timer.endsAt) })
}
