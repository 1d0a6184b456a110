import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'
import { isModelTold, keepModelTold } from './model-told.ts'

interface ModelNoticeProps {
  readonly session: SharedSession
}

/**
 * Where notes go while a language model is switched on: told at once and in full, and after "Begrepen" still there to be
 * opened, so that nobody who asks has to look for it.
 */
export function ModelNotice({ session: { id, languageModel } }: ModelNoticeProps) {
  const { t } = useWords()
  const [understood, setUnderstood] = useState('')
  if (languageModel === undefined) return null
  const { host } = languageModel
  const words = (
    <>
      <p>{t('model.notice', { host })}</p>
      <p>{t('model.notice.others')}</p>
    </>
  )
  if (understood === host || isModelTold(id, host)) {
    return (
      <Disclosure level={2} title={t('model.title')}>
        {words}
      </Disclosure>
    )
  }
  const understand = (): void => {
    keepModelTold(id, host)
    setUnderstood(host)
  }
  return (
    <Notice announced title={t('model.title')} actions={<Button onPress={understand}>{t('model.understood')}</Button>}>
      {words}
    </Notice>
  )
}
