import { findPlace } from '@tafelronde/shared/sessions/places.ts'
import { Menu, type MenuChoice } from '../ui/menu.tsx'
import { useWords } from '../words/use-words.ts'
import { useDesk } from './use-desk.ts'

type OtherStep = 'begin-harvest' | 'close'

/** Steps that the draaiboek does not ask for now, for a day that runs otherwise. */
export function OtherSteps() {
  const { t } = useWords()
  const { session, move, ask } = useDesk()
  const { phase, programme } = session
  if (phase.kind === 'draft' || phase.kind === 'closed') return null
  const choices: MenuChoice<OtherStep>[] = []
  const mayHarvest = phase.kind !== 'harvest' && findPlace(programme, 'harvest', 0) !== undefined
  if (mayHarvest && move.kind !== 'begin-harvest')
    choices.push({ id: 'begin-harvest', label: t('desk.buttons.begin-harvest') })
  if (move.kind !== 'close') choices.push({ id: 'close', label: t('desk.buttons.close') })
  if (choices.length === 0) return null
  return (
    <Menu
      label={t('desk.buttons.other')}
      look="words"
      choices={choices}
      onChoose={(kind) => void ask({ kind, after: session.step })}
    />
  )
}
