import { type Item, rounds } from '@tafelronde/shared/programme/programme.ts'
import { useRef } from 'react'
import { Icon } from '../ui/icon.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import styles from './plan.module.css'
import { move } from './plan-draft.ts'
import { usePlan } from './use-plan.ts'

interface ItemRowProps {
  readonly item: Item
  readonly place: number
  readonly time: string
}

/** One item of the draaiboek: when it begins, what it is, how long it takes. */
export function ItemRow({ item, place, time }: ItemRowProps) {
  const { t } = useWords()
  const { draft, set, changeWithWayBack, begun } = usePlan()
  const { programme } = draft
  const { items, walkMinutes } = programme
  const row = useRef<HTMLLIElement>(null)
  const round = rounds(programme).indexOf(item)
  const name = round === -1 ? t(`item.${item.kind}`) : t('plan.items.round', { n: round + 1 })

  function write(fields: Partial<Item>): void {
    set({ items: items.map((other) => (other.id === item.id ? { ...other, ...fields } : other)) })
  }

  /** Goes up or down with the focus on the same button, so that it can be pressed again. */
  function go(by: 1 | -1): void {
    set({ items: move(items, place, by) })
    const button = by === 1 ? 'down' : 'up'
    requestAnimationFrame(() => row.current?.querySelector<HTMLButtonElement>(`[data-go="${button}"]`)?.focus())
  }

  return (
    <li ref={row} className={styles['item']} data-kind={item.kind}>
      <span className={styles['time']}>{time}</span>
      <span className={styles['itemName']}>
        <strong>{name}</strong>
        {round > -1 && walkMinutes > 0 ? (
          <span className={styles['hint']}>{t('plan.items.walks', { count: walkMinutes })}</span>
        ) : null}
      </span>
      <div className={styles['itemTitle']}>
        {isTitled(item) ? (
          <TextField
            label={t('plan.items.title')}
            labelHidden
            placeholder={t('plan.items.title')}
            value={item.title ?? ''}
            maxLength={120}
            onChange={(title) => {
              const { title: _, ...rest } = item
              set({
                items: items.map((other) =>
                  other.id === item.id ? (title === '' ? rest : { ...rest, title }) : other,
                ),
              })
            }}
          />
        ) : null}
      </div>
      <div className={styles['itemMinutes']}>
        <NumberField
          label={`${t('plan.items.minutes')}: ${name}`}
          labelHidden
          unit={t('plan.minutes')}
          min={1}
          max={600}
          value={item.minutes}
          onChange={(minutes) => write({ minutes })}
        />
      </div>
      {begun ? null : (
        <div className={styles['itemMoves']}>
          <button
            type="button"
            data-go="up"
            className={styles['iconButton']}
            aria-label={t('plan.items.up', { item: name })}
            aria-disabled={place === 0}
            onClick={() => go(-1)}
          >
            <span className={styles['up']}>
              <Icon name="down" />
            </span>
          </button>
          <button
            type="button"
            data-go="down"
            className={styles['iconButton']}
            aria-label={t('plan.items.down', { item: name })}
            aria-disabled={place === items.length - 1}
            onClick={() => go(1)}
          >
            <Icon name="down" />
          </button>
          <button
            type="button"
            className={styles['iconButton']}
            aria-label={t('plan.items.remove', { item: name })}
            onClick={() =>
              changeWithWayBack(
                ({ programme: now, people }) => ({
                  programme: { ...now, items: now.items.filter(({ id }) => id !== item.id) },
                  people,
                }),
                t('plan.removed', { what: name }),
              )
            }
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      <div className={styles['itemFindings']}>
        <FindingLines at={{ kind: 'item', item: item.id }} />
      </div>
    </li>
  )
}

/** What somebody talks about has a title of its own; a round or a break is called what it is. */
function isTitled({ kind, title }: Item): boolean {
  return title !== undefined || kind === 'welcome' || kind === 'case' || kind === 'agreements'
}
