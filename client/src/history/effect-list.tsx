import type { RestoreEffect } from '@tafelronde/shared/notes/plan-restore.ts'
import { PlainList } from '../ui/plain-list.tsx'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './history.module.css'

/** Everything that would change, one by one: what it is, and what it reads now and then. */
export function EffectList({ effects }: { readonly effects: readonly RestoreEffect[] }) {
  const { t } = useWords()
  return (
    <PlainList className={styles['effects']}>
      {effects.map((effect, place) => (
        <li key={place} className={styles['effect']}>
          <Tag>{nameOf(effect)}</Tag>
          {'before' in effect ? (
            <dl className={styles['change']}>
              <dt>{t('history.effect.now')}</dt>
              <dd>{words(effect.before)}</dd>
              <dt>{t('history.effect.then')}</dt>
              <dd>{words(effect.text)}</dd>
            </dl>
          ) : (
            <p className={styles['text']}>{words(effect.text)}</p>
          )}
        </li>
      ))}
    </PlainList>
  )

  function nameOf(effect: RestoreEffect): string {
    if (effect.kind === 'card') return t('history.effect.card', { n: effect.round + 1 })
    if (effect.kind !== 'kind') return t(`history.effect.${effect.kind}`)
    return effect.noteKind === undefined
      ? t('history.effect.no-kind')
      : t('history.effect.kind', { kind: t(`kind.${effect.noteKind}`) })
  }

  function words(text: string): string {
    return text.trim() === '' ? t('history.nothing-there') : text
  }
}
