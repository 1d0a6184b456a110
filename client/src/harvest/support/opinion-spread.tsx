import { type MaskedOpinions } from '@tafelronde/shared/harvest/support/mask-opinions.ts'
import { opinions } from '@tafelronde/shared/harvest/support/subject.ts'
import { Disclosure } from '../../ui/disclosure.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from './support.module.css'

/** How opinions are spread over the kinds of organisation, as far as numbers are told. */
export function OpinionSpread({ told }: { readonly told: MaskedOpinions }) {
  const { t } = useWords()
  const rows = told.levels.filter(({ counts }) => opinions.some((opinion) => counts[opinion] !== null))
  return (
    <Disclosure title={t('support.spread')} level={4}>
      {rows.length === 0 ? (
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
              {rows.map(({ level, counts }) => (
                <tr key={level}>
                  <th scope="row">{t(`level.${level}`)}</th>
                  {opinions.map((opinion) => (
                    <td key={opinion}>{counts[opinion] ?? '–'}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Disclosure>
  )
}
