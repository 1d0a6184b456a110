import type { MaskedCounts, MaskedOpinions } from '@tafelronde/shared/harvest/support/mask-opinions.ts'
import { opinions } from '@tafelronde/shared/harvest/support/subject.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './support.module.css'

/** How opinions are spread over the kinds of organisation, as far as numbers are told. */
export function OpinionSpread({ told }: { readonly told: MaskedOpinions }) {
  const { t } = useWords()
  const isTold = (counts: MaskedCounts) => opinions.some((opinion) => counts[opinion] !== null)
  const rows = told.levels.filter(({ counts }) => isTold(counts))
  return (
    <Disclosure title={t('support.spread')}>
      {!isTold(told.all) ? (
        <p className={styles['hint']}>{t('support.spread.none')}</p>
      ) : (
        <div className={styles['spread']}>
          <table>
            <caption className={styles['hint']}>{t('support.spread.hint')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('support.spread.level')}</th>
                {opinions.map((opinion) => (
                  <th key={opinion} scope="col">
                    {t(`support.opinion.${opinion}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              <Row name={t('support.spread.all')} counts={told.all} />
              {rows.map(({ level, counts }) => (
                <Row key={level} name={t(`level.${level}`)} counts={counts} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Disclosure>
  )
}

function Row({ name, counts }: { readonly name: string; readonly counts: MaskedCounts }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {opinions.map((opinion) => (
        <td key={opinion}>{counts[opinion] ?? '–'}</td>
      ))}
    </tr>
  )
}
