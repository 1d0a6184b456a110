import {
  type Footnote,
  isFootnote,
  type Linked,
  type Run,
  type Text,
} from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import { each, type Markup, xmlText } from '../../markup.ts'
import { xml } from './xml.ts'

/** One line of a manuscript, as it was written: ODF folds spaces, so those that it would fold are written out. */
export function inlineXml(text: Text): Markup {
  const runs = text
    .map((run) => (isFootnote(run) ? run : { ...run, text: xmlText(run.text) }))
    .filter((run) => isFootnote(run) || run.text !== '')
  return each(runs, (run, place) => {
    if (isFootnote(run)) return footnoteXml(run)
    return linkedXml(run, writtenXml(run.text, isEdge(runs[place - 1], /\s$/), isEdge(runs[place + 1], /^\s/)))
  })
}

/** Whether a space that meets this run would be folded away. */
function isEdge(run: Run | undefined, space: RegExp): boolean {
  return run === undefined || isFootnote(run) || space.test(run.text)
}

function linkedXml({ strong, quiet, to }: Linked, written: Markup): Markup {
  const loud = strong ? xml`<text:span text:style-name="Strong_20_Emphasis">${written}</text:span>` : written
  const told = quiet ? xml`<text:span text:style-name="Quiet">${loud}</text:span>` : loud
  return to === undefined ? told : linkXml(to, told)
}

/** Leads to what stands in this same document under that id. */
export function linkXml(to: string, shown: Markup, style = 'Internet_20_link'): Markup {
  return xml`<text:a xlink:type="simple" xlink:href="#${to}" text:style-name="${style}" text:visited-style-name="${style}">${shown}</text:a>`
}

/** What an id leads to. */
export function anchorXml(id: string | undefined, shown: Markup): Markup {
  if (id === undefined) return shown
  return xml`<text:bookmark-start text:name="${id}"/>${shown}<text:bookmark-end text:name="${id}"/>`
}

/** A real footnote, which whoever edits can move and which counts itself. A footnote of a footnote stands in its line. */
function footnoteXml({ footnote, number }: Footnote): Markup {
  const line = inlineXml(flatten(footnote))
  return xml`<text:note text:id="footnote-${number}" text:note-class="footnote"><text:note-citation>${number}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${line}</text:p></text:note-body></text:note>`
}

function flatten(text: Text): readonly Linked[] {
  return text.flatMap((run) => (isFootnote(run) ? flatten(run.footnote) : [run]))
}

/** `opens` and `closes` say that a space at that end would be folded away. */
function writtenXml(text: string, opens: boolean, closes: boolean): Markup {
  // Words stand at the even places, what is between them at the odd ones.
  const parts = text.split(/(\n|\t| +)/)
  return each(parts, (part, place) => {
    if (place % 2 === 0) return xml`${part}`
    if (part === '\n') return xml`<text:line-break/>`
    if (part === '\t') return xml`<text:tab/>`
    const before = parts[place - 1] !== '' || (place === 1 && !opens)
    const after = parts[place + 1] !== '' || (place === parts.length - 2 && !closes)
    const folded = before && after ? part.length - 1 : part.length
    return xml`${part.slice(folded)}${folded === 0 ? undefined : xml`<text:s text:c="${folded}"/>`}`
  })
}
