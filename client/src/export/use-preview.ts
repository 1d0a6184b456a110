import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Preview } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'

/** The report as it would be downloaded; the former one stands until the next has come. */
export interface ShownPreview {
  readonly preview: Preview | undefined
  readonly refused: HttpRefused | undefined
  /** What stands there is not yet what was chosen. */
  readonly busy: boolean
}

/** Asks for the report as chosen; again whenever `times` is another number. */
export function usePreview(session: SessionId, variant: ReportVariant, times: number): ShownPreview {
  const asked = JSON.stringify([session, variant, times])
  const [shown, setShown] = useState<Omit<ShownPreview, 'busy'> & { readonly asked: string }>({
    preview: undefined,
    refused: undefined,
    asked: '',
  })

  useEffect(() => {
    let left = false
    const [of, chosen] = JSON.parse(asked) as [SessionId, ReportVariant]
    void askHttp<Preview>('POST', `/sessions/${of}/preview`, { variant: chosen }).then((answer) => {
      if (left) return
      if (answer.ok) setShown({ preview: answer.value, refused: undefined, asked })
      else setShown((former) => ({ preview: former.preview, refused: answer, asked }))
    })
    return () => {
      left = true
    }
  }, [asked])

  return { preview: shown.preview, refused: shown.refused, busy: shown.asked !== asked }
}
