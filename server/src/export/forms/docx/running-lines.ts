import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { oneLine } from './one-line.ts'

/** What stands above the text of every page but the first. */
export function runningHeader(title: string): Header {
  return new Header({
    children: [new Paragraph({ style: 'Header', children: [new TextRun({ text: oneLine(title) })] })],
  })
}

/** What stands below it. */
export function runningFooter(): Footer {
  const children = ['pagina ', PageNumber.CURRENT, ' van ', PageNumber.TOTAL_PAGES]
  return new Footer({ children: [new Paragraph({ style: 'Footer', children: [new TextRun({ children })] })] })
}
