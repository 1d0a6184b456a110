import type { SessionId, ThemeId } from '@tafelronde/shared/lib/id.ts'
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
  /** The theme at which the board opens, and what is said of it. */
  readonly to?: { readonly theme: ThemeId; readonly words: string }
}

/** Back to where the conclusions are drawn. An organiser comes there as a facilitator. */
export function BoardLink({ session, isOrganiser, kind = 'quiet', to }: BoardLinkProps) {
  const { t } = useWords()
  const navigate = use(NavigationContext)
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<HttpRefused>()
  const path = to === undefined ? harvestPath(session) : `${harvestPath(session)}?thema=${to.theme}`
  const words = to?.words ?? t('report.lacks.to-board')

  async function lead(): Promise<void> {
    setBusy(true)
    const answer = await askHttp('POST', `/sessions/${session}/desk`)
    setBusy(false)
    if (!answer.ok) setRefused(answer)
    else if (navigate === null) window.location.assign(path)
    else navigate(path)
  }

  if (!isOrganiser) {
    return (
      <LinkButton kind={kind} href={path}>
        {words}
      </LinkButton>
    )
  }
  return (
    <>
      <Button kind={kind} busy={busy} onPress={() => void lead()}>
        {words}
      </Button>
      <RefusalNotice refused={refused} />
    </>
  )
}
