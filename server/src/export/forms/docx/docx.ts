import { Document, type FileChild, type PageNumberEstimator, Paragraph } from 'docx'
import type { Block, Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { PrintJob } from '../print-job.ts'
import { countNoPages, countPages, MOST_COUNTED } from './count-pages.ts'
import { documentStyles } from './document-styles.ts'
import { pack } from './pack.ts'
import { A4, MARGIN, fromMillimetres } from './page.ts'
import { words } from './runs.ts'
import { runningFooter, runningHeader } from './running-lines.ts'
import { setBlock } from './set-block.ts'
import { setContents } from './set-contents.ts'
import { setCover } from './set-cover.ts'
import { type Setting, openSetting } from './setting.ts'

/** The report for Word, and for whatever else reads its files. The same job always gives the same bytes. */
export async function docx(job: PrintJob, pageNumbers: PageNumberEstimator = countFor(job)): Promise<Uint8Array> {
  const { manuscript } = job
  const setting = openSetting(job)
  const edge = fromMillimetres(12)
  const document = new Document({
    styles: documentStyles(setting.palette),
    compatabilityModeVersion: 15,
    pageNumbers,
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: A4,
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN, header: edge, footer: edge },
          },
        },
        headers: { default: runningHeader(manuscript.title) },
        footers: { default: runningFooter() },
        children: wholeText(setting, manuscript),
      },
    ],
  })
  return await pack(document, manuscript.title)
}

function countFor({ manuscript: { blocks } }: PrintJob): PageNumberEstimator {
  const length = blocks.reduce((sum, block) => sum + (block.kind === 'list' ? block.items.length : 1), 0)
  return length > MOST_COUNTED ? countNoPages : countPages
}

function wholeText(setting: Setting, manuscript: Manuscript): FileChild[] {
  const contents = setContents(setting, manuscript)
  return [
    ...setCover(setting, manuscript.cover),
    ...contents,
    ...manuscript.blocks.flatMap((block, at) =>
      setBlock(setting, at === 0 && contents.length > 0 ? onNewPage(block) : block),
    ),
    new Paragraph({ style: 'Aside', spacing: { before: 480 }, keepLines: true, children: words(manuscript.end) }),
  ]
}

function onNewPage(block: Block): Block {
  return block.kind === 'heading' ? { ...block, newPage: true } : block
}
