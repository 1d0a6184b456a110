import type { Proposal, ProposalId } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import { useRef, useState } from 'react'
import { useHarvester } from '../connection/use-harvester.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Notice } from '../ui/notice.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import sheet from './conclusion.module.css'
import { goToProposal } from './go-to-proposal.ts'
import { ProposalItem } from './proposal-item.tsx'
import own from './proposal.module.css'
import { ProposeAnewDialog } from './propose-anew-dialog.tsx'
import { SettingsDialog } from './settings-dialog.tsx'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

/** What the harvester would conclude from the briefjes without a place: to take over, never by itself. */
export function ProposalList() {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { ask, isDesk } = useBoard()
  const settings = useHarvester()
  const [setting, setSetting] = useState(false)
  const { proposals, notes } = useThemeBoard()
  const [asksAnew, setAsksAnew] = useState(false)
  const { standing, away, hasOthers, showOthers } = proposals
  const small = standing.filter(({ sharp }) => sharp)
  const carried = standing.filter(({ sharp }) => !sharp)
  if (notes.length === 0) return null

  async function putBack(id: ProposalId): Promise<void> {
    if (!(await ask({ kind: 'dismiss-proposal', proposal: id, dismissed: false }))) return
    announcer.announce(t('harvest.proposal.back'))
    goToProposal(id)
  }

  return (
    <section className={styles['part']} aria-labelledby="proposals-heading">
      <div className={own['head']}>
        <h3 id="proposals-heading" tabIndex={-1}>
          {t('harvest.proposals', { n: standing.length })}
        </h3>
        <span>
          <Button kind="plain" onPress={() => setAsksAnew(true)}>
            {t('harvest.proposals.anew')}
          </Button>
          {isDesk ? (
            <Button kind="plain" onPress={() => setSetting(true)}>
              {t('harvester.open')}
            </Button>
          ) : null}
        </span>
      </div>
      <p className={own['hint']}>
        {t(standing.length === 0 ? 'harvest.proposals.none' : 'harvest.proposals.automatic')}
      </p>
      {hasOthers ? (
        <div className={own['news']}>
          <Notice tone="info" title={t('harvest.proposals.others')} announced>
            <Button
              onPress={() => {
                showOthers()
                document.getElementById('proposals-heading')?.focus()
              }}
            >
              {t('harvest.proposals.show-others')}
            </Button>
          </Notice>
        </div>
      ) : null}
      <Items proposals={carried} />
      {small.length === 0 ? null : (
        <>
          <h4 className={own['sharp']}>{t('harvest.proposals.sharp', { n: small.length })}</h4>
          <p className={own['hint']}>{t('harvest.proposals.sharp.hint')}</p>
          <Items proposals={small} />
        </>
      )}
      {away.length === 0 ? null : (
        <Disclosure title={t('harvest.proposals.away', { n: away.length })} level={4}>
          <ol className={sheet['quietList']}>
            {away.map(({ id, text }) => (
              <li key={id} className={sheet['quiet']}>
                <span className={sheet['quietText']}>{text}</span>
                <Button
                  kind="plain"
                  label={t('harvest.conclusion.put-back-which', { text })}
                  onPress={() => void putBack(id)}
                >
                  {t('harvest.conclusion.put-back')}
                </Button>
              </li>
            ))}
          </ol>
        </Disclosure>
      )}
      {setting && settings !== undefined ? (
        <SettingsDialog settings={settings} onClose={() => setSetting(false)} />
      ) : null}
      {asksAnew ? <ProposeAnewDialog onClose={() => setAsksAnew(false)} /> : null}
    </section>
  )
}

function Items({ proposals }: { readonly proposals: readonly Proposal[] }) {
  const list = useRef<HTMLOListElement>(null)
  return proposals.length === 0 ? null : (
    <ol ref={list} className={own['list']}>
      {proposals.map((proposal) => (
        <ProposalItem key={proposal.id} proposal={proposal} list={list} />
      ))}
    </ol>
  )
}
