import { Button } from '../ui/button.tsx'
import { Cluster } from '../ui/cluster.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { KeptField } from './kept-field.tsx'
import { countOrdinal, listCommunities } from './ordinal.ts'
import styles from './plan.module.css'
import { moveStart } from './plan-draft.ts'
import { PlanSection } from './plan-section.tsx'
import { usePlan } from './use-plan.ts'
import { readWallTime, toInstant, type WallTime } from './zoned-time.ts'

/** What the session is: title, day, place, community, focus, case. */
export function WhatSection() {
  const { t } = useWords()
  const { plan, draft, change, set, sessions } = usePlan()
  const { programme } = draft
  const { timeZone, startsAt } = programme
  const start = readWallTime(startsAt, timeZone)
  const counted = countOrdinal(sessions, plan.session, programme)
  const isElsewhere = timeZone !== Intl.DateTimeFormat().resolvedOptions().timeZone

  function begin(part: Partial<WallTime>): void {
    const at = toInstant({ ...start, ...part }, timeZone)
    if (at !== undefined) change((current) => moveStart(current, at))
  }

  function join(community: string): void {
    // The number follows the community, as long as nobody chose another.
    const follows = programme.ordinal === counted || programme.community === ''
    const ordinal = countOrdinal(sessions, plan.session, { community, startsAt })
    set({ community, ...(follows && { ordinal }) })
  }

  return (
    <PlanSection section="what">
      <TextField
        label={t('plan.what.title')}
        value={programme.title}
        maxLength={200}
        onChange={(title) => set({ title })}
      />
      <FindingLines at={{ kind: 'field', field: 'title' }} />
      <div className={styles['pair']}>
        <KeptField
          label={t('plan.what.date')}
          type="date"
          value={start.date}
          fits={(date) => toInstant({ ...start, date }, timeZone) !== undefined}
          misfit={t('plan.what.when-wrong')}
          onChange={(date) => begin({ date })}
        />
        <KeptField
          label={t('plan.what.start')}
          type="time"
          value={start.time}
          fits={(time) => toInstant({ ...start, time }, timeZone) !== undefined}
          misfit={t('plan.what.when-wrong')}
          onChange={(time) => begin({ time })}
        />
      </div>
      {isElsewhere ? (
        <p className={styles['hint']}>{t('plan.what.zone', { zone: timeZone.replace('_', ' ') })}</p>
      ) : null}
      <TextField
        label={t('plan.what.place')}
        hint={t('plan.what.place.hint')}
        value={programme.place}
        maxLength={200}
        onChange={(place) => set({ place })}
      />
      <div className={styles['pair']} data-first="wide">
        <TextField
          label={t('plan.what.community')}
          value={programme.community}
          maxLength={200}
          suggestions={listCommunities(sessions)}
          onChange={join}
        />
        <NumberField
          label={t('plan.what.ordinal')}
          min={1}
          max={999}
          value={programme.ordinal}
          onChange={(ordinal) => set({ ordinal })}
        />
      </div>
      {programme.community !== '' && counted !== programme.ordinal ? (
        <Cluster>
          <span className={styles['hint']}>{t('plan.what.ordinal.computed', { n: counted })}</span>
          <Button kind="plain" onPress={() => set({ ordinal: counted })}>
            {t('plan.what.ordinal.take', { n: counted })}
          </Button>
        </Cluster>
      ) : null}
      <TextArea
        label={t('plan.what.focus')}
        value={programme.focus}
        rows={2}
        maxLength={500}
        onChange={(focus) => set({ focus })}
      />
      <TextArea
        label={t('plan.what.case')}
        hint={t('plan.what.case.hint')}
        value={programme.caseText}
        rows={4}
        maxRows={16}
        maxLength={10_000}
        onChange={(caseText) => set({ caseText })}
      />
    </PlanSection>
  )
}
