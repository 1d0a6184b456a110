import { harvestPath, reportPath } from '../connection/paths.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

/** Where the work of this phase is done, when it is not here: the conclusions, and afterwards the report. */
export function PhaseLink({ due }: { readonly due: boolean }) {
  const { t } = useWords()
  const { id, phase } = useDesk().session
  if (phase.kind === 'harvest') {
    return (
      <LinkButton kind={due ? 'primary' : 'quiet'} size="large" href={harvestPath(id)}>
        {t('desk.links.harvest')}
      </LinkButton>
    )
  }
  if (phase.kind !== 'closed') return null
  return (
    <LinkButton kind="primary" size="large" href={reportPath(id)}>
      {t('desk.links.report')}
    </LinkButton>
  )
}
