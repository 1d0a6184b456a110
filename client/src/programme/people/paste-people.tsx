import { useMemo, useRef, useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Notice } from '../../ui/notice.tsx'
import { Stack } from '../../ui/stack.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWords } from '../../words/use-words.ts'
import { freshId } from '../fresh-id.ts'
import styles from '../plan.module.css'
import { usePlan } from '../use-plan.ts'
import { type CheckedRow, checkPeople } from './check-people.ts'
import { PastedRows } from './pasted-rows.tsx'
import { type PastedPeople, readPeople } from './read-people.ts'

interface PastePeopleProps {
  readonly onTake: (rows: readonly CheckedRow[]) => void
  readonly onClose: () => void
}

/** Pasting a list: first the text, then what was understood of it, to look at before it is taken. */
export function PastePeople({ onTake, onClose }: PastePeopleProps) {
  const { t, format } = useWords()
  const { draft } = usePlan()
  const [text, setText] = useState('')
  const [read, setRead] = useState<PastedPeople>()
  const [empty, setEmpty] = useState(false)
  const area = useRef<HTMLTextAreaElement>(null)
  const checked = useMemo(() => checkPeople(read?.rows ?? [], draft.people), [read, draft.people])
  const ready = checked.filter((row) => row.ready)
  const remarks = checked.filter(({ findings }) => findings.some(({ kind }) => kind !== 'guessed'))

  function understand(): void {
    const people = readPeople(text, draft.programme, freshId)
    setEmpty(people.rows.length === 0)
    if (people.rows.length > 0) setRead(people)
    else area.current?.focus()
  }

  function take(): void {
    onTake(checked)
    const waiting = (read?.rows ?? []).filter((_, at) => checked[at]?.ready === false)
    if (waiting.length === 0) return onClose()
    setRead({ rows: waiting, ignored: [] })
  }

  if (read === undefined)
    return (
      <Dialog
        title={t('plan.paste.title')}
        open
        onClose={onClose}
        actions={
          <>
            <Button kind="primary" onPress={understand}>
              {t('plan.paste.read')}
            </Button>
            <Button onPress={onClose}>{t('ui.cancel')}</Button>
          </>
        }
      >
        <p>{t('plan.paste.how')}</p>
        <p className={styles['hint']}>{t('plan.paste.columns')}</p>
        <TextArea
          ref={area}
          label={t('plan.paste.text')}
          rows={8}
          maxRows={14}
          value={text}
          error={empty ? t('plan.paste.nothing') : undefined}
          onChange={(value) => {
            setText(value)
            setEmpty(false)
          }}
        />
      </Dialog>
    )
  return (
    <Dialog
      title={t('plan.paste.title')}
      wide
      open
      onClose={onClose}
      actions={
        <>
          {ready.length === 0 ? null : (
            <Button kind="primary" onPress={take}>
              {t('plan.paste.take', { count: ready.length })}
            </Button>
          )}
          <Button onPress={() => setRead(undefined)}>{t('plan.paste.back')}</Button>
        </>
      }
    >
      <Stack gap={2}>
        <Notice
          tone={remarks.length === 0 ? 'success' : 'info'}
          title={t('plan.paste.understood', { count: checked.length })}
          announced
        >
          {remarks.length === 0 ? null : <p>{t('plan.paste.to-check', { count: remarks.length })}</p>}
          {ready.length === checked.length ? null : (
            <p>{t('plan.paste.wait', { count: checked.length - ready.length })}</p>
          )}
          {read.ignored.length === 0 ? null : (
            <p>{t('plan.paste.ignored', { columns: format.list(read.ignored.map((column) => `‘${column}’`)) })}</p>
          )}
        </Notice>
        <PastedRows
          rows={checked}
          onChange={(at, row) =>
            setRead({ ...read, rows: read.rows.map((other, place) => (place === at ? row : other)) })
          }
          onSkip={(at) => {
            const rows = read.rows.filter((_, place) => place !== at)
            setRead(rows.length === 0 ? undefined : { ...read, rows })
          }}
        />
      </Stack>
    </Dialog>
  )
}
