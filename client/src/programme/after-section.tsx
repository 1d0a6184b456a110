import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { KeptField } from './kept-field.tsx'
import styles from './plan.module.css'
import { PlanSection } from './plan-section.tsx'
import { usePlan } from './use-plan.ts'
import { daysBetween, readWallTime, toInstant } from './zoned-time.ts'

/** What happens after the day: with the result, with the names. */
export function AfterSection() {
  const { t } = useWords()
  const { draft, set } = usePlan()
  const { programme } = draft
  const { timeZone, startsAt, namesUntil, reportFrom } = programme
  const dateOf = (instant: number) => readWallTime(instant, timeZone).date
  const midnight = (date: string) => toInstant({ date, time: '00:00' }, timeZone)

  return (
    <PlanSection section="after">
      <TextArea
        label={t('plan.after.next-step')}
        hint={t('plan.after.next-step.hint')}
        value={programme.nextStep}
        rows={2}
        maxLength={500}
        required
        onChange={(nextStep) => set({ nextStep })}
      />
      <FindingLines at={{ kind: 'field', field: 'nextStep' }} />
      <div className={styles['pair']}>
        <KeptField
          label={t('plan.after.report-from')}
          type="date"
          value={dateOf(reportFrom)}
          fits={(date) => midnight(date) !== undefined}
          misfit={t('plan.after.date-wrong')}
          onChange={(date) => set({ reportFrom: midnight(date) ?? reportFrom })}
        />
        <KeptField
          label={t('plan.after.names-until')}
          type="date"
          value={dateOf(namesUntil)}
          fits={(date) => midnight(date) !== undefined}
          misfit={t('plan.after.date-wrong')}
          onChange={(date) => set({ namesUntil: midnight(date) ?? namesUntil })}
        />
      </div>
      <p className={styles['hint']}>
        {t('plan.after.names-until.hint', { count: Math.max(0, daysBetween(startsAt, namesUntil, timeZone)) })}
      </p>
      <FindingLines at={{ kind: 'field', field: 'reportFrom' }} />
      <FindingLines at={{ kind: 'field', field: 'namesUntil' }} />
      <TextField
        label={t('plan.after.contact')}
        hint={t('plan.after.contact.hint')}
        type="email"
        value={programme.contact}
        maxLength={200}
        onChange={(contact) => set({ contact })}
      />
    </PlanSection>
  )
}
