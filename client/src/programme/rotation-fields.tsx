import { rotationKinds, rotationOf } from '@tafelronde/shared/programme/programme.ts'
import { countMet } from '@tafelronde/shared/sessions/count-met.ts'
import { useDeferredValue, useMemo } from 'react'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { TalkFields } from './talk-fields.tsx'
import { usePlan } from './use-plan.ts'

/** How people change tables, with what it costs to go on together, in people one meets. */
export function RotationFields() {
  const { t } = useWords()
  const { draft, set } = usePlan()
  const cost = useCostSentence()
  const rotation = rotationOf(draft.programme)
  return (
    <>
      <RadioGroup
        label={t('plan.rotation')}
        value={rotation}
        choices={rotationKinds.map((value) => ({
          value,
          label: t(`plan.rotation.${value}`),
          hint: [t(`plan.rotation.${value}.hint`), ...(value === 'together' ? cost : [])].join(' '),
        }))}
        onChange={(value) => set({ rotation: value })}
      />
      <FindingLines at={{ kind: 'field', field: 'rotation' }} />
      {rotation === 'pairs' ? <TalkFields /> : null}
    </>
  )
}

function useCostSentence(): readonly string[] {
  const { t } = useWords()
  const { programme, people } = useDeferredValue(usePlan().draft)
  const { groups, tables, items } = programme
  // Only what seats rest on: a word that is typed elsewhere costs no time.
  const count = useMemo(() => countMet({ groups, tables, items }, people), [groups, tables, items, people])
  if (count === undefined) return []
  const [met, could] = [Math.round(count.met), Math.round(count.could)]
  if (could <= met) return []
  const sentence = t('plan.rotation.together.cost', { count: met, could })
  return count.isGuess ? [sentence, t('plan.rotation.together.full')] : [sentence]
}
