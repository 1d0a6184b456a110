import { type PageNumberEstimator } from 'docx'
import { estimatePageNumbersWith } from 'docx/layout'

const estimate = estimatePageNumbersWith({ guess: true })

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
