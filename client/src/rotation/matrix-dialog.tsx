import type { PersonId } from '@tafelronde/shared/lib/id.ts'
import { peopleToSeat } from '@tafelronde/shared/sessions/seat-instance.ts'
import { countPairs, pairKey } from '@tafelronde/shared/sessions/review-seats.ts'
import { useMemo, useState } from 'react'
import { useRoster } from '../connection/use-roster.ts'
import { Dialog } from '../ui/dialog.tsx'
import { Select } from '../ui/select.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import type { PlanOfSeats } from './use-planned.ts'

/** Who meets whom: everybody as a picture, and one person in words. */
export function MatrixDialog({ plan, onClose }: { readonly plan: PlanOfSeats; readonly onClose: () => void }) {
  const { t, format } = useWords()
  const roster = useRoster()
  const { session, seatings } = plan
  const met = useMemo(() => countPairs(seatings), [seatings])
  const people = useMemo(() => {
    return peopleToSeat(session)
      .map(({ id }) => id)
      .toSorted((a, b) => roster.name(a).localeCompare(roster.name(b)))
  }, [session, roster])
  const [chosen, setChosen] = useState<PersonId>()
  const one = chosen ?? people[0]
  const times = (a: PersonId, b: PersonId) => met.get(pairKey(a, b)) ?? 0
  const by = (wanted: (count: number) => boolean) =>
    people.filter((other) => one !== undefined && other !== one && wanted(times(one, other)))
  const groups = [
    { key: 'once', people: by((count) => count === 1) },
    { key: 'again', people: by((count) => count > 1) },
    { key: 'never', people: by((count) => count === 0) },
  ] as const
  return (
    <Dialog title={t('board.matrix.title')} wide open onClose={onClose}>
      <div className={styles['matrixPage']}>
        <div className={styles['matrixWords']}>
          <Select<PersonId>
            label={t('board.matrix.person')}
            value={one ?? ''}
            choices={people.map((person) => ({ value: person, label: roster.name(person) }))}
            onChange={setChosen}
          />
          <dl className={styles['matrixList']}>
            {groups.map(({ key, people: those }) =>
              those.length === 0 ? null : (
                <div key={key}>
                  <dt>{t(`board.matrix.${key}`, { count: those.length })}</dt>
                  <dd>{format.list(those.map((person) => roster.name(person)))}</dd>
                </div>
              ),
            )}
          </dl>
        </div>
        <figure className={styles['matrix']}>
          <svg
            viewBox={`0 0 ${Math.max(1, people.length)} ${Math.max(1, people.length)}`}
            role="img"
            aria-label={t('board.matrix.picture', { count: people.length })}
            shapeRendering="crispEdges"
          >
            <path className={styles['metOnce']} d={draw((count) => count === 1)} />
            <path className={styles['metAgain']} d={draw((count) => count > 1)} />
            <path className={styles['metSelf']} d={people.map((_, at) => square(at, at)).join('')} />
            {one === undefined ? null : (
              <path
                className={styles['metChosen']}
                d={`M0 ${people.indexOf(one)}h${people.length}v1h-${people.length}z`}
              />
            )}
          </svg>
          <figcaption className={styles['legend']}>
            <span data-met="once">{t('board.matrix.legend.once')}</span>
            <span data-met="again">{t('board.matrix.legend.again')}</span>
            <span data-met="never">{t('board.matrix.legend.never')}</span>
          </figcaption>
        </figure>
      </div>
    </Dialog>
  )

  function draw(wanted: (count: number) => boolean): string {
    return people
      .flatMap((a, row) => people.flatMap((b, column) => (a !== b && wanted(times(a, b)) ? [square(column, row)] : [])))
      .join('')
  }
}

function square(column: number, row: number): string {
  return `M${column + 0.06} ${row + 0.06}h.88v.88h-.88z`
}
