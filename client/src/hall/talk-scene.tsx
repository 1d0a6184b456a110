import type { Item } from '@tafelronde/shared/programme/programme.ts'
import { titleOfItem } from '../sessions/title-of-item.ts'
import { useWords } from '../words/use-words.ts'
import { fitText } from './fit-text.ts'
import styles from './hall.module.css'
import { Sized } from './sized.tsx'

/** People listen: put your screen away. */
export function TalkScene({ item }: { readonly item: Item | undefined }) {
  const { t } = useWords()
  const title = item === undefined ? t('item.welcome') : titleOfItem(item, t)
  return (
    <div className={styles['centre']}>
      <Sized element="h1" scale={fitText(title, { width: 36, height: 9, largest: 3.4 })}>
        {title}
      </Sized>
      <p className={styles['large']}>{t('hall.talk.away')}</p>
    </div>
  )
}
