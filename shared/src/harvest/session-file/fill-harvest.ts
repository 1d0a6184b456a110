import type * as Y from 'yjs'
import type { ConclusionId } from '../../lib/id.ts'
import type { NoteRef } from '../../notes/note.ts'
import type { Harvest, Place } from '../conclusion.ts'
import { applyHarvestChange } from '../harvest-document.ts'
import type { HarvestSettings } from '../harvest-settings.ts'
import type { MaskedOpinions } from '../support/mask-opinions.ts'
import type { Subject } from '../support/subject.ts'
import { changeDots, writeOpinions } from '../support/support-document.ts'

/** Writes all of a harvest into a document that holds none yet: `readHarvest` reads the same again. */
export function fillHarvest(document: Y.Doc, harvest: Harvest, settings: HarvestSettings): void {
  document.transact(() => {
    for (const conclusion of harvest.conclusions) {
      const { id, sources, left = [] } = conclusion
      // What was taken out of it was once in it.
      applyHarvestChange(document, {
        kind: 'make-conclusion',
        conclusion: { ...conclusion, sources: [...sources, ...left] },
      })
      applyHarvestChange(document, { kind: 'remove-sources', conclusion: id, notes: left })
    }
    // After the conclusions: a note that comes into one loses its place.
    for (const [note, place] of Object.entries(harvest.places) as [NoteRef, Place][]) {
      applyHarvestChange(document, { kind: 'place-notes', notes: [note], place, leave: [] })
    }
    for (const [subject, dots] of Object.entries(harvest.dots ?? {}) as [Subject, number][]) {
      changeDots(document, subject, dots)
    }
    for (const [conclusion, told] of Object.entries(harvest.opinions ?? {}) as [ConclusionId, MaskedOpinions][]) {
      writeOpinions(document, conclusion, told)
    }
    applyHarvestChange(document, { kind: 'set-harvester', settings })
  })
}
