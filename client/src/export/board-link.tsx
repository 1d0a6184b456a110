import { type SessionId } from '@tafelronde/shared/lib/id.ts'
import { use, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'
import { harvestPath } from '../connection/paths.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { NavigationContext } from '../ui/navigation.ts'
import { useWords } from '../words/use-words.ts'

interface BoardLinkProps {
  readonly session: SessionId
  readonly isOrganiser: boolean
  readonly kind?: 'quiet' | 'plain'
}

/** Back to where the conclusions are drawn. An organiser comes there as a facilitator. */
export function BoardLink({ session, isOrganiser, kind = 'quiet' }: BoardLinkProps) {
  const { t } = useWords()
  const navigate = use(NavigationContext)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()

  async function lead(): Promise<void> {
    setBusy(true)
    const answer = await askHttp('POST', `/sessions/${session}/desk`)
    setBusy(false)
    if (!answer.ok) setRefused(answer)
    else if (navigate === null) window.location.assign(harvestPath(session))
    else navigate(harvestPath(session))
  }

  if (!isOrganiser) {
    return (
      <LinkButton kind={kind} href={harvestPath(session)}>
        {t('report.lacks.to-board')}
      </LinkButton>
    )
  }
  return (
    <>
      <Button kind={kind} busy={busy} onPress={() => void lead()}>
        {t('report.lacks.to-board')}
      </Button>
      <RefusalNotice refused={refused} />
    </>
  )
}
