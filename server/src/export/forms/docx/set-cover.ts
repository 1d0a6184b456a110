import { PageBreak, Paragraph } from 'docx'
import type { Cover } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { fromMillimetres } from './page.ts'
import { LOGO_ROOM, pictureRun } from './picture-run.ts'
import { runs, words } from './runs.ts'
import type { Setting } from './setting.ts'

/** The page before all others. */
export function setCover(setting: Setting, cover: Cover): Paragraph[] {
  const { logo, focus, state } = cover
  return [
    ...(logo === undefined ? [] : [new Paragraph({ children: pictureRun(setting, logo, LOGO_ROOM) })]),
    new Paragraph({
      style: 'Subtitle',
      spacing: { before: fromMillimetres(logo === undefined ? 70 : 50) },
      border: { top: { style: 'single', size: 36, space: 16, color: setting.palette.accent } },
      children: words(cover.over),
    }),
    new Paragraph({ style: 'Title', children: words(cover.title) }),
    new Paragraph({ style: 'CoverLine', children: words(cover.when) }),
    ...(focus === undefined ? [] : [new Paragraph({ style: 'CoverLine', children: runs(setting, focus) })]),
    new Paragraph({
      style: 'CoverState',
      children: words(state.text, state.settled ? {} : { bold: true, color: setting.palette.accent }),
    }),
    new Paragraph({ children: [new PageBreak()] }),
  ]
}
