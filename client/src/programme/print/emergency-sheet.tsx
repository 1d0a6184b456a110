import { type Programme, rounds } from '@tafelronde/shared/programme/programme.ts'
import { plannedEnd, planTimetable } from '@tafelronde/shared/programme/timetable.ts'
import { titleOfItem } from '../../sessions/title-of-item.ts'
import { TableName } from '../../tables/table-name.tsx'
import { formatFor } from '../../words/format.ts'
import { Lines } from '../lines.tsx'
import { useWords } from '../../words/use-words.ts'
import { PaperCard } from './paper-card.tsx'
import styles from './print.module.css'
import { Sheet } from './sheet.tsx'

/** How the day goes on with paper: what to say, the times, the way round, and cards to fill in. */
export function EmergencySheet({ programme }: { readonly programme: Programme }) {
  const { t, language } = useWords()
  const format = formatFor(language, programme.timeZone)
  const slots = planTimetable(programme)
  const steps = [
    t('print.emergency.1'),
    t('print.emergency.2'),
    t('print.emergency.3'),
    t('print.emergency.4'),
    t('print.emergency.5'),
    t('print.emergency.6'),
    t('print.emergency.7'),
  ]
  return (
    <>
      <Sheet label={t('print.emergency')} runs>
        <div className={styles['emergency']}>
          <h2 className={styles['emergencyTitle']}>{t('print.emergency.title')}</h2>
          <p className={styles['hostIntro']}>{t('print.emergency.calm')}</p>
          <Lines className={styles['steps']} element="ol">
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </Lines>
          <div className={styles['emergencyFacts']}>
            <div>
              <h3>{t('print.emergency.times')}</h3>
              <table className={styles['times']}>
                <tbody>
                  {programme.items.map((item, place) => {
                    const round = rounds(programme).indexOf(item)
                    return (
                      <tr key={item.id} data-kind={item.kind}>
                        <td>{format.time(slots[place]?.beginsAt ?? programme.startsAt)}</td>
                        <th scope="row">
                          {round === -1 ? titleOfItem(item, t) : t('print.routes.round', { n: round + 1 })}
                        </th>
                      </tr>
                    )
                  })}
                  <tr data-kind="end">
                    <td>{format.time(plannedEnd(programme))}</td>
                    <th scope="row">{t('plan.items.end')}</th>
                  </tr>
                </tbody>
              </table>
            </div>
            <div>
              <h3>{t('print.emergency.order')}</h3>
              {programme.groups.map((group) => (
                <div key={group.id} className={styles['order']}>
                  <p>
                    <strong>{group.name}</strong> {group.room}
                  </p>
                  <ol>
                    {programme.tables
                      .filter((table) => table.group === group.id)
                      .map((table) => (
                        <li key={table.id}>
                          <TableName table={table} short />
                        </li>
                      ))}
                    <li className={styles['hint']}>{t('print.emergency.around')}</li>
                  </ol>
                </div>
              ))}
            </div>
          </div>
        </div>
      </Sheet>
      <Sheet label={t('card.name')}>
        <div className={styles['papers']}>
          <PaperCard />
          <PaperCard />
        </div>
      </Sheet>
    </>
  )
}
