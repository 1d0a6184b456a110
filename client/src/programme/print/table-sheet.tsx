import { groupOf, rounds, themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { nameOfTable } from '../../tables/name-of-table.ts'
import { TableShape } from '../../tables/table-shape.tsx'
import { QrCode } from '../../ui/qr-code.tsx'
import { useWords } from '../../words/use-words.ts'
import { spacedCode } from '../spaced-code.ts'
import styles from './print.module.css'
import { Sheet } from './sheet.tsx'

interface TableSheetProps {
  readonly table: Table
  readonly plan: SessionPlan
}

/** What stands on a table: its sign, readable from across the room, and what is talked about there. */
export function TableSheet({ table, plan }: TableSheetProps) {
  const { t } = useWords()
  const { programme, people } = plan
  const theme = themeOf(programme, table.theme)
  const group = groupOf(programme, table.group)
  const name = nameOfTable(table, t)
  const coming = people.filter(({ cancelled }) => !cancelled)
  const host = programme.hosts === 'named' ? coming.find((person) => person.host === table.id) : undefined
  const stay = coming.filter((person) => person.staysAt === table.id && person !== host)
  const own = rounds(programme).flatMap((_, round) => {
    const question = theme?.roundQuestions?.[String(round)]
    return question === undefined || question === '' ? [] : [{ round, question }]
  })
  return (
    <Sheet label={t('table.spoken', { name, shape: t(`shape.${table.shape}`) })}>
      <div className={styles['table']} data-table-colour={table.colour}>
        <header className={styles['tableHead']}>
          <span className={styles['tableSign']}>
            <TableShape table={table} />
          </span>
          <div>
            <h2 className={styles['tableName']} data-long={name.length > 9}>
              {name}
            </h2>
            <p className={styles['tableShape']}>
              {t(`shape.${table.shape}`)}
              {group === undefined ? null : ` · ${[group.name, group.room].filter(Boolean).join(', ')}`}
            </p>
          </div>
        </header>
        <div className={styles['tableTalk']}>
          <p className={styles['tableTheme']}>{theme?.title}</p>
          <p className={styles['tableQuestion']} data-long={(theme?.question.length ?? 0) > 150}>
            {theme?.question}
          </p>
          {own.map(({ round, question }) => (
            <p key={round} className={styles['tableRound']}>
              <strong>{t('print.routes.round', { n: round + 1 })}</strong> {question}
            </p>
          ))}
        </div>
        <footer className={styles['tableFoot']}>
          <div className={styles['tableStay']}>
            {table.kind === 'paper' ? <p>{t('print.table.paper')}</p> : null}
            {table.kind === 'one-screen' ? <p>{t('print.table.screen')}</p> : null}
            {host === undefined ? null : (
              <p>
                {t('print.table.host')}
                <br />
                <strong>{host.name}</strong>
              </p>
            )}
            {stay.length === 0 ? null : (
              <p>
                {t('print.table.stays')}
                <br />
                <strong>{stay.map((person) => person.name).join(', ')}</strong>
              </p>
            )}
          </div>
          {table.kind === 'paper' ? null : (
            <div className={styles['tableScan']}>
              <p>
                {t('print.table.scan')}
                <br />
                {plan.address}
                <br />
                <strong>{spacedCode(plan.code)}</strong>
              </p>
              <div className={styles['tableQr']}>
                <QrCode text={plan.links.join} label={t('print.scan')} />
              </div>
            </div>
          )}
        </footer>
      </div>
    </Sheet>
  )
}
