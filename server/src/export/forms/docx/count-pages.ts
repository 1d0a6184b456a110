import type { PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

const estimate = estimatePageNumbersWith({ guess: true })

/** Beyond so many paragraphs pages are not counted: it would take longer than all the rest, and Word fills them in too. */
export const MOST_COUNTED = 1_500

/**
 * On which page each place is, as Word will have it: it takes a good second for a long report. A text that it cannot lay
 * out costs the page numbers in the contents list, and not the report.
 */
export const countPages: PageNumberEstimator = (body, context) => {
  try {
    return estimate(body, context)
  } catch {
    return { bookmarks: new Map() }
  }
}

/** For a report that is too long to count: its contents list has no page numbers until Word fills them in. */
export const countNoPages: PageNumberEstimator = () => ({ bookmarks: new Map() })
