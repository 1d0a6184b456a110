import { useRoster } from '../connection/use-roster.ts'
import { useSeatings } from '../connection/use-seatings.ts'
import { useSession } from '../connection/use-session.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import { listSeats } from './list-seats.ts'
import { saveFile } from './save-file.ts'
import { writeCsv } from '@tafelronde/shared/lib/write-csv.ts'

/** All seats as a file for a spreadsheet; nothing where there are none. */
export function DownloadSeats() {
  const { t, language } = useWords()
  const session = useSession()
  const seatings = useSeatings()
  const { entries: roster } = useRoster()
  if (session === undefined || seatings.length === 0) return null
  const save = () => {
    const csv = writeCsv(listSeats({ session, seatings, roster, t, language }))
    saveFile(t('seats.file'), new Blob([csv], { type: 'text/csv;charset=utf-8' }))
  }
  return <Button onPress={save}>{t('seats.download')}</Button>
}
