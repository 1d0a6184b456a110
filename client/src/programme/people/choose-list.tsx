import { useRef } from 'react'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FileField } from '../../ui/file-field.tsx'
import { Notice } from '../../ui/notice.tsx'
import { TextArea } from '../../ui/text-area.tsx'
import { useWords } from '../../words/use-words.ts'
import styles from '../plan.module.css'
import type { LoadRefusal } from './load-sheets.ts'

/** Why there is no list to look over yet. */
export type ListRefused = 'nothing' | { readonly file: string; readonly why: LoadRefusal }

interface ChooseListProps {
  readonly text: string
  /** A file hangs above the page. */
  readonly over: boolean
  /** The file that is being read. */
  readonly loading: string | undefined
  readonly refused: ListRefused | undefined
  readonly onText: (text: string) => void
  readonly onFile: (file: File) => void
  readonly onRead: () => void
  readonly onClose: () => void
}

/** Where a list comes from: a file, or what was copied. */
export function ChooseList(props: ChooseListProps) {
  const { text, over, loading, refused, onText, onFile, onRead, onClose } = props
  const { t } = useWords()
  const area = useRef<HTMLTextAreaElement>(null)
  return (
    <Dialog
      title={t('plan.paste.title')}
      open
      onClose={onClose}
      actions={
        <>
          <Button
            kind="primary"
            onPress={() => {
              onRead()
              area.current?.focus()
            }}
          >
            {t('plan.paste.read')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <FileField
        label={t('plan.file.choose')}
        hint={loading === undefined ? t('plan.file.drop') : t('plan.file.reading', { file: loading })}
        dropHint={t('plan.file.drop-now')}
        over={over}
        accept=".xlsx,.csv,.txt,.tsv"
        busy={loading !== undefined}
        onFile={onFile}
      />
      {refused === undefined || refused === 'nothing' ? null : (
        <Notice tone="warning" title={t('plan.file.refused', { file: refused.file })} announced>
          <p>{t(`plan.file.${refused.why}`)}</p>
        </Notice>
      )}
      <p>{t('plan.paste.how')}</p>
      <TextArea
        ref={area}
        label={t('plan.paste.text')}
        hint={t('plan.paste.columns')}
        rows={6}
        maxRows={14}
        value={text}
        error={refused === 'nothing' ? t('plan.paste.nothing') : undefined}
        onChange={onText}
      />
      <p className={styles['hint']}>{t('plan.file.safe')}</p>
    </Dialog>
  )
}
