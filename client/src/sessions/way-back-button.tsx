import { Button } from '../ui/button.tsx'
import type { Translate } from '../words/translate.ts'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'
import { wayBack, type WayBack } from './step-back.ts'

/** The standing way back: no move of the room is final, so none asks "Weet u het zeker?". */
export function WayBackButton() {
  const { t } = useWords()
  const { session, news, ask, busy } = useDesk()
  if (news?.mayStepBack !== true) return null
  return (
    <Button busy={busy} onPress={() => void ask({ kind: 'step-back', after: session.step })}>
      {wordsFor(wayBack(session), t)}
    </Button>
  )
}

function wordsFor(way: WayBack, t: Translate): string {
  return way.kind === 'round' ? t('desk.rotated.back', { n: way.round + 1 }) : t(`desk.back.${way.kind}`)
}
