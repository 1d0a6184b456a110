import type { Proposal } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { useEffect, useState } from 'react'
import { useSessionConnection } from '../connection/use-session-connection.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { compareProposals } from './compare-proposals.ts'
import own from './proposal.module.css'
import { useThemeBoard } from './use-theme-board.ts'

/** What would be different if the harvester began anew, before it does: conclusions stay as they are. */
export function ProposeAnewDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { live } = useSessionConnection()
  const { theme, proposals } = useThemeBoard()
  const [answer, setAnswer] = useState<Answer<readonly Proposal[]>>()
  const [refused, setRefused] = useState<Extract<Answer, { ok: false }>>()
  const [busy, setBusy] = useState(false)

  useEffect(() => {
    let isGone = false
    void live.previewProposals({ theme: theme.id }).then((told) => {
      if (!isGone) setAnswer(told)
    })
    return () => {
      isGone = true
    }
  }, [live, theme.id])

  async function use(): Promise<void> {
    setBusy(true)
    proposals.expectOthers(true)
    const done = await live.proposeAnew({ theme: theme.id })
    setBusy(false)
    if (!done.ok) {
      proposals.expectOthers(false)
      return setRefused(done)
    }
    announcer.announce(t('harvest.anew.done'))
    onClose()
  }

  const difference = answer?.ok === true ? compareProposals(proposals.standing, answer.value) : undefined
  const isSame = difference !== undefined && difference.fresh.length === 0 && difference.gone.length === 0
  return (
    <Dialog
      title={t('harvest.proposals.anew')}
      open
      onClose={onClose}
      actions={
        <>
          {difference === undefined || isSame ? null : (
            <Button kind="primary" busy={busy} onPress={() => void use()}>
              {t('harvest.anew.use')}
            </Button>
          )}
          <Button onPress={onClose}>{t(isSame ? 'ui.close' : 'harvest.anew.leave')}</Button>
        </>
      }
    >
      <p>{t('harvest.anew.hint')}</p>
      <RefusalNotice refused={refused ?? (answer?.ok === false ? answer : undefined)} />
      {answer === undefined ? <p role="status">{t('harvest.anew.thinking')}</p> : null}
      {isSame ? <p role="status">{t('harvest.anew.same')}</p> : null}
      {difference === undefined || isSame ? null : (
        <>
          <p role="status">
            {t('harvest.anew.counts', {
              same: difference.same.length,
              fresh: difference.fresh.length,
              gone: difference.gone.length,
            })}
          </p>
          <Lines title={t('harvest.anew.fresh')} proposals={difference.fresh} />
          <Lines title={t('harvest.anew.gone')} proposals={difference.gone} />
        </>
      )}
    </Dialog>
  )
}

function Lines({ title, proposals }: { readonly title: string; readonly proposals: readonly Proposal[] }) {
  const { t } = useWords()
  if (proposals.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className={own['lines']}>
        {proposals.map(({ id, text, sources }) => (
          <li key={id}>
            {text} <span className={own['count']}>{t('harvest.notes', { count: sources.length })}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
