import { type ConclusionId, type Id, isId } from '../lib/id.ts'
import { CONCLUSION_LENGTH } from '../notes/note.ts'
import type { TextField, TextFields } from '../notes/text-field.ts'
import { textOfConclusion, textOfSubLine, whereConclusionLies } from './harvest-document.ts'

/** A text of the harvest: a conclusion's line, or one of its sub-lines. */
export interface HarvestField extends TextField {
  readonly conclusion: ConclusionId
  readonly subLine?: Id<'sub-line'>
}

/** The name under which a conclusion's line, or one of its sub-lines, is typed in. */
export function conclusionField(conclusion: ConclusionId, subLine?: Id<'sub-line'>): string {
  return subLine === undefined ? `conclusion/${conclusion}` : `conclusion/${conclusion}/${subLine}`
}

/** How the texts of the harvest are found. */
export const harvestTexts: TextFields<HarvestField> = {
  find(document, name) {
    const [kind, conclusion = '', subLine, ...rest] = name.split('/')
    if (kind !== 'conclusion' || rest.length > 0 || !isId<'conclusion'>(conclusion)) return undefined
    if (subLine === undefined) return textOfConclusion(document, conclusion)
    return isId<'sub-line'>(subLine) ? textOfSubLine(document, conclusion, subLine) : undefined
  },

  describe(document, text) {
    const place = whereConclusionLies(document, text)
    if (place === undefined) return undefined
    const { conclusion, subLine } = place
    const name = conclusionField(conclusion, subLine)
    return { conclusion, ...(subLine && { subLine }), name, limit: CONCLUSION_LENGTH, multiline: false }
  },
}
