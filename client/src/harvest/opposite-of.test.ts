import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import { decideHarvest } from '@tafelronde/shared/harvest/decide-harvest.ts'
import { knownNotes } from '@tafelronde/shared/harvest/gather.ts'
import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import { applyHarvestChange, readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import { anyHarvestCommand } from '@tafelronde/shared/harvest/testing/any-harvest-command.ts'
import { smallPapers } from '@tafelronde/shared/harvest/testing/small-harvest.ts'
import { els, facilitator, noon, phases, smallCafe } from '@tafelronde/shared/notes/testing/small-cafe.ts'
import { deedOf } from './opposite-of.ts'

test('[HV59] whatever was done on the board is taken back and done again, and nothing else changes', () => {
  fc.assert(
    fc.property(fc.array(anyHarvestCommand, { maxLength: 20 }), anyHarvestCommand, (before, command) => {
      const document = new Y.Doc()
      for (const one of before) decide(document, one)
      const harvest = readHarvest(document)
      const deed = deedOf(harvest, command)
      if (deed === undefined || !decide(document, command)) return
      const after = readHarvest(document)
      for (const one of deed.undo) decide(document, one)
      expect(plain(readHarvest(document), command)).toEqual(plain(harvest, command))
      for (const one of deed.redo) decide(document, one)
      expect(plain(readHarvest(document))).toEqual(plain(after))
    }),
  )
})

function decide(document: Y.Doc, command: HarvestCommand): boolean {
  const answer = decideHarvest({
    actor: facilitator,
    session: smallCafe(phases.harvest, { lastRound: 2, lastMove: { by: els, what: 'begin-harvest', at: 0 } }),
    harvest: readHarvest(document),
    knownNotes: knownNotes(smallPapers),
    command,
    now: noon,
  })
  if (answer.ok) applyHarvestChange(document, answer.value)
  return answer.ok && answer.value.kind !== 'nothing'
}

/** Without what nobody sees: the order of sources, what left a conclusion, and one that was made and taken back. */
function plain({ conclusions, places }: Harvest, made?: HarvestCommand): unknown {
  const shown = conclusions
    .filter(({ id, removed }) => !(removed && made?.kind === 'make-conclusion' && made.conclusion === id))
    .map(({ left: _left, sources, subLines, ...one }) => ({
      ...one,
      sources: sources.toSorted(),
      subLines: subLines.map(({ id }) => id).toSorted(),
    }))
  return { shown: shown.filter(({ removed }) => !removed), places }
}
