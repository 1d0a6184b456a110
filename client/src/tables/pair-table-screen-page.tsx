import { PairScreen } from '../people/pair-screen.tsx'
import type { PairedScreen } from '@tafelronde/shared/wire/http.ts'
import { hallPath, tableScreenPath } from '../connection/paths.ts'
import { useWords } from '../words/use-words.ts'

/** A device that will stay at a table: it shows four digits until a facilitator says whose it is. */
export function PairTableScreenPage() {
  const { t } = useWords()
  return <PairScreen title={t('table-screen.pair')} how={t('table-screen.pair-how')} pathOf={pathOf} />
}

function pathOf({ session, door }: PairedScreen): string {
  return door === 'hall' ? hallPath(session) : tableScreenPath(session)
}
