import type { Proposal } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { RefObject } from 'react'
import { Button } from '../ui/button.tsx'
import { Menu, type MenuChoice } from '../ui/menu.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './proposal.module.css'
import { labelFor } from './label-for.ts'
import { LookButton } from './look-button.tsx'
import { brief } from './brief.ts'
import { saySupport } from './say-support.ts'
import { useBoard } from './use-board.ts'
import { useProposalDeeds } from './use-proposal-deeds.tsx'
import { useThemeBoard } from './use-theme-board.ts'

interface ProposalItemProps {
  readonly proposal: Proposal
  /** Where the keyboard goes on after this one is gone. */
  readonly list: RefObject<HTMLElement | null>
}

type Deed = 'dilemma' | 'put-away' | 'add-to' | `with ${string}`

/** A line that the harvester proposes, with all that is needed to judge it: its words, its kind, who carries it, and who not. */
export function ProposalItem({ proposal, list }: ProposalItemProps) {
  const { t } = useWords()
  const { gathered } = useBoard()
  const { view, conclusions, proposals } = useThemeBoard()
  const deeds = useProposalDeeds(proposal, list)
  const { id, text, sources, alternatives, otherVoices, under } = proposal
  const label = labelFor(proposal, t)
  const selected = view.kind === 'proposal' && view.proposal === id
  const parent = proposals.standing.find((each) => each.id === under)
  const textOf = (ref: string) => gathered.notes.find((note) => note.ref === ref)?.text

  const choices: readonly MenuChoice<Deed>[] = [
    ...(otherVoices.length === 0 ? [] : [{ id: 'dilemma' as const, label: t('harvest.proposal.as-dilemma') }]),
    ...alternatives.flatMap((ref): readonly MenuChoice<Deed>[] => {
      const other = textOf(ref)
      return other === undefined
        ? []
        : [{ id: `with ${ref}`, label: t('harvest.proposal.with', { text: brief(other) }) }]
    }),
    ...(conclusions.length === 0 ? [] : [{ id: 'add-to' as const, label: t('harvest.proposal.add-to') }]),
    { id: 'put-away', label: t('harvest.proposal.put-away') },
  ]

  function act(deed: Deed): void {
    if (deed === 'dilemma') deeds.takeAsDilemma()
    else if (deed === 'put-away') deeds.putAway()
    else if (deed === 'add-to') deeds.askWhereTo()
    else deeds.take(textOf(deed.slice('with '.length)))
  }

  const carried = `${t('harvest.notes', { count: sources.length })} · ${saySupport(proposal.support, t)}`
  return (
    <li className={styles['proposal']} data-proposal={id} data-selected={selected}>
      {proposal.origin === 'model' ? <p className={styles['under']}>{t('harvest.proposal.model')}</p> : null}
      <p className={styles['text']}>
        {label === '' ? null : <span className={styles['kind']}>{label}: </span>}
        {text}
      </p>
      {otherVoices.map((ref) => (
        <p key={ref} className={styles['voice']}>
          <span className={styles['voiceLabel']}>{t('harvest.proposal.other-voice')}</span> {textOf(ref)}
        </p>
      ))}
      {proposal.disagreement && otherVoices.length === 0 ? (
        <p className={styles['voice']}>
          <span className={styles['voiceLabel']}>{t('harvest.proposal.disagreement')}</span>
        </p>
      ) : null}
      {parent === undefined ? null : (
        <p className={styles['under']}>{t('harvest.proposal.under', { text: brief(parent.text) })}</p>
      )}
      <div className={styles['deeds']}>
        <LookButton
          at={{ kind: 'proposal', proposal: id }}
          className={styles['support']}
          label={`${carried}: ${brief(text)}`}
        >
          {carried}
        </LookButton>
        <span className={styles['buttons']}>
          <Button
            busy={deeds.busy}
            label={t('harvest.proposal.take-which', { text: brief(text) })}
            onPress={() => deeds.take()}
          >
            {t('harvest.cards.take')}
          </Button>
          <Menu label={t('harvest.proposal.menu', { text: brief(text) })} choices={choices} onChoose={act} />
        </span>
      </div>
      {deeds.dialog}
    </li>
  )
}
