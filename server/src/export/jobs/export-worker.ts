import { parentPort } from 'node:worker_threads'
import type { ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import type { Preview } from '@tafelronde/shared/wire/http.ts'
import { giveWay } from '../../threads/give-way.ts'
import { dataUrl, type PageOptions, webPage } from '../forms/web-page.ts'
import { tellDay } from '../manuscript/day-part.ts'
import type { ExportInput, MadeFile } from './export-input.ts'
import { type PackedInput, unpackInput } from './pack-input.ts'
import { makeFiles } from './make-files.ts'
import { writeReport } from './write-report.ts'

/* A thread that makes one export after the other. Whoever cancels ends it. */

/** What the thread is to make. */
export interface ExportOrder {
  readonly input: PackedInput
  readonly make:
    | { readonly kind: 'files'; readonly forms: readonly ExportForm[] }
    | { readonly kind: 'preview' }
    | { readonly kind: 'page'; readonly options: PageOptions }
}

/** What it says meanwhile, and at its end. */
export type ExportWord =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'file'; readonly file: MadeFile }
  /** A `Preview` as JSON, to be passed on as it is. */
  | { readonly kind: 'preview'; readonly preview: string }
  | { readonly kind: 'page'; readonly page: string }
  | { readonly kind: 'fault'; readonly words: string }

type Say = (word: ExportWord, moved?: ArrayBuffer[]) => void

if (parentPort !== null) {
  const port = parentPort
  giveWay()
  port.on('message', (order: ExportOrder) => void make(order, (word, moved = []) => port.postMessage(word, moved)))
}

async function make({ input: packed, make: what }: ExportOrder, say: Say): Promise<void> {
  try {
    const input = unpackInput(packed)
    if (what.kind === 'preview') say({ kind: 'preview', preview: JSON.stringify(previewOf(input)) })
    else if (what.kind === 'page') say({ kind: 'page', page: webPage(writeReport(input), what.options) })
    else {
      const file = await makeFiles(input, what.forms, (done, of) => say({ kind: 'progress', done, of }))
      say({ kind: 'file', file }, [file.bytes.buffer])
    }
  } catch (fault) {
    say({ kind: 'fault', words: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) })
  }
}

function previewOf(input: ExportInput): Preview {
  const { report, manuscript, pictures } = writeReport(input)
  return {
    manuscript,
    toldDay: tellDay(report),
    pictures: Object.fromEntries(
      [...pictures].map(([id, drawn]) => [id, { url: dataUrl(drawn), width: drawn.width, height: drawn.height }]),
    ),
  }
}
