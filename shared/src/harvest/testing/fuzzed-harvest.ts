import type * as Y from 'yjs'
import type { Id } from '../../lib/id.ts'
import { Browser } from '../../notes/testing/browser.ts'
import type { Fuzzed } from '../../notes/testing/fuzzed-document.ts'
import { GatedDocument } from '../../notes/testing/gated-document.ts'
import { ada, ben, els } from '../../notes/testing/small-cafe.ts'
import { applyHarvestChange } from '../harvest-document.ts'
import { type HarvestField, harvestTexts } from '../harvest-text.ts'
import { conclusion, conclusionId, r1 } from './small-harvest.ts'

/**
 * The harvest behind the gate. Who may write there writes everywhere; that of Ben is said to be the first conclusion
 * alone, so that there is something to break out of.
 */
export function gatedHarvest(): GatedDocument<HarvestField> {
  const harvest = new GatedDocument<HarvestField>({
    fields: harvestTexts,
    mayType: (person, field) => person !== ben || field.conclusion === 'bus',
  })
  harvest.change((document) => {
    const make = (id: string, text: string, lines: readonly string[]) => {
      const subLines = lines.map((line) => ({ id: `sub-${line}` as Id<'sub-line'>, text: line }))
      applyHarvestChange(document, {
        kind: 'make-conclusion',
        conclusion: conclusion(id, { text, subLines, sources: [r1] }),
      })
    }
    make('bus', 'De bus rijdt weer 😀', ['ook', 'avond'])
    make('trein', 'De trein rijdt al', [])
    make('weg', 'Dit komt er niet in', ['nergens'])
    applyHarvestChange(document, { kind: 'remove-conclusion', conclusion: conclusionId('weg') })
  })
  return harvest
}

/** A browser of this person that was shown the harvest, and is told what happens to it. */
export function openHarvestBrowser(
  harvest: GatedDocument<HarvestField>,
  person: string,
  id: number = harvest.issue(person),
): Browser {
  const browser = new Browser(person, id, harvestTexts)
  browser.take(harvest.state())
  harvest.told.push((update) => browser.take(update))
  return browser
}

/** The harvest under attack: Ada suffers, Ben and Els attack. */
export const fuzzedHarvest: Fuzzed<HarvestField> = {
  roots: ['conclusions', 'places', 'dots', 'opinions'],
  open: gatedHarvest,
  browser: openHarvestBrowser,
  people: [ada, ben, els],
  commands: [
    (document: Y.Doc) => applyHarvestChange(document, { kind: 'remove-conclusion', conclusion: conclusionId('trein') }),
    (document) =>
      applyHarvestChange(document, { kind: 'restore-conclusion', conclusion: conclusionId('trein'), sources: [] }),
    (document) =>
      applyHarvestChange(document, {
        kind: 'remove-sub-line',
        conclusion: conclusionId('bus'),
        sub: 'sub-ook' as Id<'sub-line'>,
      }),
    (document) => {
      const subLines = [{ id: 'sub-ook' as Id<'sub-line'>, text: 'Opnieuw' }]
      const made = conclusion('nieuw', { text: 'Nog een', subLines })
      applyHarvestChange(document, { kind: 'make-conclusion', conclusion: made })
    },
    (document) =>
      applyHarvestChange(document, {
        kind: 'place-notes',
        notes: [r1],
        place: { place: 'next-time' },
        leave: [conclusionId('bus')],
      }),
  ],
}
