import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'
import { useHarvest } from '../connection/use-harvest.ts'
import { listDiscussables, neighbourOf } from '../sessions/plenary-order.ts'
import { useWords } from '../words/use-words.ts'
import { ConclusionStrip } from './conclusion-strip.tsx'
import { fitText } from './fit-text.ts'
import styles from './hall.module.css'
import { LargeConclusion } from './large-conclusion.tsx'
import { Sized } from './sized.tsx'
import { useSettled } from './use-settled.ts'
import { useTurning } from './use-turning.ts'

/** Nobody wants to read along letter by letter: what is typed shows once it stands still. */
const PAUSE = 1.5 * SECOND

/** Samen bespreken: one conclusion large, the others as a numbered strip. A clicker leafs on this screen alone. */
export function PlenaryScene({ session }: { readonly session: SharedSession }) {
  const { t } = useWords()
  const { discussed } = session
  const [leaf, setLeaf] = useState<{ readonly from: ConclusionId | undefined; readonly to: ConclusionId }>()
  // What the desk chooses next counts again.
  const wanted = leaf !== undefined && leaf.from === discussed ? leaf.to : discussed
  const harvest = useSettled(useHarvest(), wanted ?? '', PAUSE)
  const all = harvest === undefined ? [] : listDiscussables(session.programme, harvest)
  const visible = all.filter(({ conclusion }) => !conclusion.hidden)
  const current = visible.find(({ conclusion }) => conclusion.id === wanted)

  useTurning((direction) => {
    const to = neighbourOf(all, wanted, direction)
    if (to !== undefined) setLeaf({ from: discussed, to })
  })

  // What is being read in does not begin with another sentence.
  if (harvest === undefined && wanted !== undefined) return null
  if (current === undefined) {
    return (
      <div className={styles['centre']}>
        <Sized element="h1" scale={fitText(t('hall.plenary.nothing'), { width: 34, height: 7, largest: 2.8 })}>
          {t('hall.plenary.nothing')}
        </Sized>
      </div>
    )
  }
  return (
    <div className={styles['plenary']}>
      <LargeConclusion current={current} />
      <ConclusionStrip current={current} others={visible.filter(({ theme }) => theme.id === current.theme.id)} />
    </div>
  )
}
