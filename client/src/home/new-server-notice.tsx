import type { Me } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { askHttp } from '../connection/ask-http.ts'
import { Notice } from '../ui/notice.tsx'
import { useWords } from '../words/use-words.ts'

/** On a server that nobody plans on yet: where the link is that makes one an organiser. */
export function NewServerNotice() {
  const { t } = useWords()
  const [me, setMe] = useState<Me>()
  useEffect(() => {
    let left = false
    void askHttp<Me>('GET', '/me').then((answer) => {
      if (!left && answer.ok) setMe(answer.value)
    })
    return () => {
      left = true
    }
  }, [])
  if (me === undefined || !me.empty) return null
  return <Notice title={t('join.new-server')}>{t('join.new-server.text')}</Notice>
}
