import type { ConclusionNumber } from '@tafelronde/shared/harvest/conclusion-number.ts'
import type { ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { ExportNews, ExportRequest, NewExport } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useRef, useState } from 'react'
import { askHttp, type HttpRefused } from '../connection/ask-http.ts'

/** How often it is asked how an export goes. */
const EVERY = 400

/** How a download goes that was begun here. */
export type Download =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly done: number; readonly of: number }
  | { readonly kind: 'saved'; readonly name: string }
  | { readonly kind: 'refused'; readonly refused: HttpRefused }

export interface ExportControl {
  readonly download: Download
  readonly begin: (forms: readonly ExportForm[], variant: ReportVariant, picked?: readonly ConclusionNumber[]) => void
  readonly stop: () => void
}

/** Has a file made and saves it once it is ready. One at a time: a new one takes the place of the former. */
export function useExport(session: SessionId): ExportControl {
  const [download, setDownload] = useState<Download>({ kind: 'idle' })
  const current = useRef<AbortController>(undefined)
  useEffect(() => () => current.current?.abort(), [])

  return { download, begin, stop }

  function begin(forms: readonly ExportForm[], variant: ReportVariant, picked?: readonly ConclusionNumber[]): void {
    current.current?.abort()
    const control = new AbortController()
    current.current = control
    setDownload({ kind: 'making', done: 0, of: 1 })
    const body: ExportRequest = { forms: [...forms], variant, ...(picked !== undefined && { picked: [...picked] }) }
    void follow(session, body, control.signal, setDownload)
  }

  function stop(): void {
    current.current?.abort()
    setDownload({ kind: 'idle' })
  }
}

async function follow(
  session: SessionId,
  body: ExportRequest,
  signal: AbortSignal,
  tell: (download: Download) => void,
): Promise<void> {
  const begun = await askHttp<NewExport>('POST', `/sessions/${session}/exports`, body)
  if (!begun.ok) {
    if (!signal.aborted) tell({ kind: 'refused', refused: begun })
    return
  }
  const path = `/sessions/${session}/exports/${begun.value.export}`
  let missed = 0
  while (!signal.aborted) {
    const news = await askHttp<ExportNews>('GET', path)
    if (signal.aborted) break
    if (!news.ok) {
      // A line that is away for a moment costs nothing: the file is being made all the same.
      missed += 1
      if (news.why !== 'no-connection' || missed > 20) return tell({ kind: 'refused', refused: news })
    } else if (news.value.kind === 'ready') {
      saveFrom(`/api${path}/file`, news.value.name)
      return tell({ kind: 'saved', name: news.value.name })
    } else if (news.value.kind === 'failed') {
      return tell({ kind: 'refused', refused: { ok: false, why: 'server-fault', faultId: news.value.faultId } })
    } else if (news.value.kind === 'working') {
      tell({ kind: 'making', done: news.value.done, of: news.value.of })
    }
    await pause(EVERY, signal)
  }
  await askHttp('DELETE', path)
}

function saveFrom(url: string, name: string): void {
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
