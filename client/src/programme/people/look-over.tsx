import { useMemo, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { ChipGroup } from '../../ui/chip-group.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Select } from '../../ui/select.tsx'
import { Stack } from '../../ui/stack.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../plan.module.css'
import { usePlan } from '../use-plan.ts'
import { type CheckedRow, checkPeople } from './check-people.ts'
import type { Source } from './find-sheet.ts'
import { PastedRows } from './pasted-rows.tsx'
import type { PastedPeople, PastedRow } from './read-people.ts'

/** So many a list holds; the server takes no more. */
const PEOPLE = 1_000
/** In a list that is longer, the rows with a remark come first, and the others when they are asked for. */
const SHORT = 12
const AT_ONCE = 50

interface LookOverProps {
  readonly people: PastedPeople
  readonly source: Source | undefined
  readonly onRows: (rows: readonly PastedRow[]) => void
  readonly onSheet: (source: Source) => void
  readonly onTake: (rows: readonly CheckedRow[]) => void
  readonly onBack: () => void
  readonly onClose: () => void
}

/** What was understood of a list: what to mend, what is taken, and what waits. */
export function LookOver({ people, source, onRows, onSheet, onTake, onBack, onClose }: LookOverProps) {
  const { t, format } = useWords()
  const { draft } = usePlan()
  const { rows, ignored, above } = people
  const checked = useMemo(() => checkPeople(rows, draft.people), [rows, draft.people])
  // Of the beginning: what is mended stays where it was, under the hands that mend it.
  const [remarked] = useState(() => new Set(checked.filter(hasRemark).map(({ person }) => person.person)))
  const [view, setView] = useState<'remarks' | 'all'>(remarked.size > 0 && rows.length > SHORT ? 'remarks' : 'all')
  const [whole, setWhole] = useState(false)
  const ready = checked.filter((row) => row.ready)
  const remarks = checked.filter(hasRemark)
  const wanted = view === 'all' ? checked : checked.filter(({ person }) => remarked.has(person.person))
  const shown = whole ? wanted : wanted.slice(0, AT_ONCE)
  const count = draft.people.length + ready.filter(({ listed }) => listed === undefined).length
  const quote = (words: readonly string[]) => format.list(words.map((word) => `‘${word}’`))

  function change(row: PastedRow): void {
    onRows(rows.map((other) => (other.person.person === row.person.person ? row : other)))
  }

  function skip({ person }: PastedRow): void {
    const others = rows.filter((other) => other.person.person !== person.person)
    if (others.length === 0) onBack()
    else onRows(others)
  }

  return (
    <Dialog
      title={t('plan.paste.title')}
      wide
      open
      onClose={onClose}
      actions={
        <>
          {ready.length === 0 || rows.length > PEOPLE ? null : (
            <Button
              kind="primary"
              blockedBy={count > PEOPLE ? t('plan.paste.list-full', { count }) : undefined}
              onPress={() => onTake(checked)}
            >
              {t('plan.paste.take', { count: ready.length })}
            </Button>
          )}
          <Button onPress={onBack}>{source === undefined ? t('plan.paste.back') : t('plan.file.another')}</Button>
        </>
      }
    >
      <Stack gap={2}>
        {source === undefined ? null : <SheetField source={source} onSheet={onSheet} />}
        {rows.length > PEOPLE ? (
          <Notice tone="warning" title={t('plan.paste.too-many', { count: rows.length })} announced />
        ) : (
          <Notice
            tone={remarks.length === 0 && rows.length > 0 ? 'success' : 'info'}
            title={t('plan.paste.understood', { count: rows.length })}
            announced
          >
            {remarks.length === 0 ? null : <p>{t('plan.paste.to-check', { count: remarks.length })}</p>}
            {ready.length === rows.length ? null : <p>{t('plan.paste.wait', { count: rows.length - ready.length })}</p>}
            {ignored.length === 0 ? null : <p>{t('plan.paste.ignored', { columns: quote(ignored) })}</p>}
            {above.length === 0 ? null : <p>{t('plan.paste.above', { words: quote(above) })}</p>}
          </Notice>
        )}
        {remarked.size === 0 || remarked.size === rows.length || rows.length > PEOPLE ? null : (
          <ChipGroup
            label={t('plan.paste.show')}
            value={view}
            choices={[
              { value: 'remarks', label: t('plan.paste.show-remarks', { count: remarked.size }) },
              { value: 'all', label: t('plan.paste.show-all', { count: rows.length }) },
            ]}
            onChange={(chosen) => setView(chosen ?? view)}
          />
        )}
        {rows.length > PEOPLE ? null : <PastedRows rows={shown} onChange={change} onSkip={skip} />}
        {shown.length === wanted.length || rows.length > PEOPLE ? null : (
          <div>
            <Button onPress={() => setWhole(true)}>
              {t('plan.paste.more', { count: wanted.length - shown.length })}
            </Button>
          </div>
        )}
      </Stack>
    </Dialog>
  )
}

/** From which file and sheet a list comes; another sheet can be chosen where there are more. */
function SheetField({ source, onSheet }: { readonly source: Source; readonly onSheet: LookOverProps['onSheet'] }) {
  const { t } = useWords()
  const { file, sheets, place } = source
  const sheet = sheets[place]?.name ?? ''
  if (sheets.length < 2) {
    return <p>{sheet === '' ? t('plan.file.from', { file }) : t('plan.file.from-sheet', { file, sheet })}</p>
  }
  return (
    <>
      <p>{t('plan.file.from', { file })}</p>
      <div className={styles['sheet']}>
        <Select<string>
          label={t('plan.file.sheet')}
          value={String(place)}
          choices={sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
          onChange={(chosen) => onSheet({ ...source, place: Number(chosen) })}
        />
      </div>
    </>
  )
}

function hasRemark({ findings }: CheckedRow): boolean {
  return findings.some(({ kind }) => kind !== 'guessed')
}
