import { parentPort, workerData } from 'node:worker_threads'
import { type ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import { type Preview } from '@tafelronde/shared/wire/http.ts'
import { giveWay } from '../../threads/give-way.ts'
import { dataUrl, type PageOptions, reportPage } from '../forms/html.ts'
import { type ExportInput, type MadeFile } from './export-input.ts'
import { makeFiles } from './make-files.ts'
import { writeReport } from './write-report.ts'

/* A thread that makes one export and ends. Whoever cancels ends it. */

/** What the thread is to make. */
export interface ExportOrder {
  readonly input: ExportInput
  readonly make:
    | { readonly kind: 'files'; readonly forms: readonly ExportForm[] }
    | { readonly kind: 'preview' }
    | { readonly kind: 'page'; readonly options: PageOptions }
}

/** What it says meanwhile, and at its end. */
export type ExportWord =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'file'; readonly file: MadeFile }
  | { readonly kind: 'preview'; readonly preview: Preview }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'fault'; readonly words: string }

if (parentPort !== null) {
  const port = parentPort
  const say = (word: ExportWord, moved: ArrayBuffer[] = []) => port.postMessage(word, moved)
  giveWay()
  try {
    const { input, make } = workerData as ExportOrder
    if (make.kind === 'preview') say({ kind: 'preview', preview: previewOf(input) })
    else if (make.kind === 'page') say({ kind: 'page', page: reportPage(writeReport(input), make.options) })
    else {
      const file = await makeFiles(input, make.forms, (done, of) => say({ kind: 'progress', done, of }))
      say({ kind: 'file', file }, [file.bytes.buffer])
    }
  } catch (fault) {
    say({ kind: 'fault', words: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
  }
}

function previewOf(input: ExportInput): Preview {
  const { manuscript, pictures } = writeReport(input)
  return {
    manuscript,
    pictures: Object.fromEntries(
      [...pictures].map(([id, drawn]) => [id, { url: dataUrl(drawn), width: drawn.width, height: drawn.height }]),
    ),
  }
}
