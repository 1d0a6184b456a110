import { itemKinds, type ItemKind, rotationOf } from '@tafelronde/shared/programme/programme.ts'
import { plannedEnd, planTimetable } from '@tafelronde/shared/programme/timetable.ts'
import { supportOf } from '@tafelronde/shared/programme/support.ts'
import { SupportFields } from '../harvest/support/support-fields.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Menu } from '../ui/menu.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { formatFor } from '../words/format.ts'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { freshId } from './fresh-id.ts'
import { ItemRow } from './item-row.tsx'
import styles from './plan.module.css'
import { PlanSection } from './plan-section.tsx'
import { RotationFields } from './rotation-fields.tsx'
import { usePlan } from './use-plan.ts'
import { Lines } from './lines.tsx'

/** How long an item usually takes. */
const usualMinutes: Readonly<Record<ItemKind, number>> = {
  arrival: 15,
  welcome: 10,
  case: 20,
  round: 20,
  break: 15,
  harvest: 30,
  plenary: 30,
  agreements: 10,
}

/** The draaiboek: ordered items with minutes, and the times that follow from the start. */
export function ItemsSection() {
  const { t, language } = useWords()
  const { draft, set, begun } = usePlan()
  const { programme } = draft
  const { items, timeZone } = programme
  const format = formatFor(language, timeZone)
  const slots = planTimetable(programme)
  const end = plannedEnd(programme)

  return (
    <PlanSection section="programme">
      <FindingLines at={{ kind: 'field', field: 'items' }} />
      {items.length === 0 ? <EmptyState>{t('plan.items.empty')}</EmptyState> : null}
      <Lines className={styles['items']} element="ol">
        {items.map((item, place) => (
          <ItemRow key={item.id} item={item} place={place} time={format.time(slots[place]?.beginsAt ?? end)} />
        ))}
        <li className={styles['end']}>
          <strong>
            <time dateTime={new Date(end).toISOString()}>{format.time(end)}</time>
          </strong>
          <strong>{t('plan.items.end')}</strong>
        </li>
      </Lines>
      {begun || items.length >= 60 ? null : (
        <div>
          <Menu<ItemKind>
            label={t('plan.items.add')}
            look="words"
            choices={itemKinds.map((kind) => ({ id: kind, label: t(`item.${kind}`) }))}
            onChoose={(kind) => set({ items: [...items, { id: freshId(), kind, minutes: usualMinutes[kind] }] })}
          />
        </div>
      )}
      <div className={styles['pair']}>
        <NumberField
          label={t('plan.items.walk')}
          unit={t('plan.minutes')}
          min={0}
          max={60}
          value={programme.walkMinutes}
          onChange={(walkMinutes) => set({ walkMinutes })}
        />
        {rotationOf(programme) === 'pairs' ? null : (
          <NumberField
            label={t('plan.items.card')}
            unit={t('plan.minutes')}
            min={0}
            max={60}
            value={programme.cardMinutes}
            onChange={(cardMinutes) => set({ cardMinutes })}
          />
        )}
      </div>
      {begun ? null : <RotationFields />}
      <h3>{t('support.settings')}</h3>
      <SupportFields value={supportOf(programme)} onChange={(support) => set({ support })} />
    </PlanSection>
  )
}
