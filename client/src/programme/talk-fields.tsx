import { type Level, levels } from '@tafelronde/shared/people/person.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { Select } from '../ui/select.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { freshId } from './fresh-id.ts'
import styles from './plan.module.css'
import { countTalks, divideSides, makeTalkTables } from './talk-tables.ts'
import { usePlan } from './use-plan.ts'

/** For talks by two: who is on which side, how many talks that makes, and the tables for them. */
export function TalkFields() {
  const { t } = useWords()
  const { draft, changeWithWayBack } = usePlan()
  const coming = draft.people.filter(({ cancelled }) => !cancelled)
  const present = levels.filter((level) => coming.some((person) => person.level === level))
  const [chosen, setChosen] = useState<Level>()
  const level = chosen ?? (present.includes('inwoner') ? 'inwoner' : present[0])
  if (level === undefined) return <p className={styles['hint']}>{t('plan.talks.need-people')}</p>
  const sides = divideSides(draft, level)
  const { staying, going } = sides
  return (
    <Stack gap={2}>
      <Select<Level>
        label={t('plan.talks.who')}
        hint={t('plan.talks.who.hint')}
        value={level}
        choices={present.map((value) => ({ value, label: t(`level.${value}`) }))}
        onChange={setChosen}
      />
      {staying.length === 0 ? (
        <p>{t('plan.talks.one-side')}</p>
      ) : (
        <>
          <p>
            {t('plan.talks.sides', { one: staying.length, other: going.length })} {talks()}
          </p>
          <Cluster gap={2}>
            <Button
              onPress={() =>
                changeWithWayBack((current) => makeTalkTables(current, sides, freshId), t('plan.talks.made'))
              }
            >
              {t('plan.talks.make', { count: Math.min(100, staying.length) })}
            </Button>
            <span className={styles['hint']}>{t('plan.talks.make.hint')}</span>
          </Cluster>
        </>
      )}
    </Stack>
  )

  function talks(): string {
    const { stays, goes } = countTalks(draft, sides)
    if (goes.least === stays) return t('plan.talks.each', { count: stays })
    const range = goes.least === goes.most ? String(goes.least) : t('plan.talks.range', goes)
    return t('plan.talks.stay-each', { stays, goes: range })
  }
}
