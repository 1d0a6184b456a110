import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { useRoster } from '../../connection/use-roster.ts'
import { ChipGroup } from '../../ui/chip-group.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './support.module.css'
import { type Giving, useGiving } from './use-giving.ts'

/** How many dots are left, what they are for, and where several people share a device whose they are. */
export function SupportBar({ on }: { readonly on: 'notes' | 'conclusions' }) {
  const { t } = useWords()
  const giving = useGiving()
  if (giving === undefined) return null
  const { now, mayTake, own } = giving
  const asks = now[on] || (on === 'conclusions' && now.opinions)
  // Where nothing is given any more, the briefjes have it: dots lie there first.
  const hasSome = on === 'notes' && own !== undefined && own.given > 0 && mayTake
  if (!asks && !hasSome) return null
  return (
    <section className={styles['bar']} aria-label={t(`support.title.${on}`)}>
      <WhoGives giving={giving} />
      {own === undefined || !(now[on] || hasSome) ? null : <Left giving={giving} on={on} />}
      {giving.who === undefined && giving.hasSelf ? (
        <p className={styles['hint']}>{t(now[on] || !now.opinions ? 'support.secret' : 'support.opinion.secret')}</p>
      ) : null}
    </section>
  )
}

function Left({ giving, on }: { readonly giving: Giving; readonly on: 'notes' | 'conclusions' }) {
  const { t } = useWords()
  const { left, each, who, now } = giving
  const some = who === undefined ? t('support.left', { left, each }) : t('support.left.of', { who, left, each })
  const none = who === undefined ? t('support.none') : t('support.none.of', { who })
  const off = now[on] ? undefined : t('support.why.off')
  const why = left === 0 ? t('support.why.none') : t(`support.why.${on}`)
  return (
    <p>
      <strong>{left === 0 ? `${none}.` : some}</strong> {off ?? why}
    </p>
  )
}

function WhoGives({ giving }: { readonly giving: Giving }) {
  const { t } = useWords()
  const roster = useRoster()
  const { others, chosen, choose, hasSelf } = giving
  if (others.length === 0) return null
  const self = hasSelf ? [{ value: '' as const, label: t('support.who.self') }] : []
  return (
    <div className={styles['who']}>
      <p className={styles['label']}>{t('support.who')}</p>
      <ChipGroup<PersonId | ''>
        label={t('support.who')}
        value={chosen ?? (hasSelf ? '' : null)}
        choices={[...self, ...others.map((person) => ({ value: person, label: roster.name(person) }))]}
        onChange={(person) => choose(person === '' || person === null ? undefined : person)}
      />
      {chosen === undefined && !hasSelf ? <p className={styles['hint']}>{t('support.who.choose')}</p> : null}
    </div>
  )
}
