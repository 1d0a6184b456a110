import * as Y from 'yjs'
import type { NoteRef } from '../notes/note.ts'
import { forgetPeople, type ForgottenPeople } from './forget-people.ts'
import { applyHarvestChange, forgetDrawn, forgetSources, readHarvest } from './harvest-document.ts'
import { noProposals } from './proposals/proposal.ts'
import { readProposals, writeProposals } from './proposals/proposals-document.ts'

/**
 * Whether a harvest may hold anything of these notes: as a source, with a place, or in the words of something that was once
 * proposed.
 */
export function knowsOf(document: Y.Doc, gone: ReadonlySet<NoteRef>): boolean {
  const { conclusions, places } = readHarvest(document)
  const isNamed = conclusions.some(({ sources, left = [] }) => [...sources, ...left].some((ref) => gone.has(ref)))
  const hasProposed = Object.keys(readProposals(document).thoughts).length > 0
  return hasProposed || isNamed || Object.keys(places).some((ref) => gone.has(ref as NoteRef))
}

/**
 * The harvest as a new beginning that knows nothing of these notes: no source, no place, and nothing that the harvester
 * made of them; nor of these people. It proposes anew from what is left.
 */
export function copyHarvest(document: Y.Doc, gone: ReadonlySet<NoteRef>, forgotten: ForgottenPeople = nobody): Y.Doc {
  const changed = copyOf(document)
  changed.transact(() => {
    for (const mark of forgetPeople(readHarvest(changed), forgotten)) applyHarvestChange(changed, mark)
    if (gone.size === 0) return
    forgetDrawn(changed, gone)
    forgetSources(changed, gone)
    writeProposals(changed, noProposals)
  })
  // What was deleted in it lies in this one no more.
  return copyOf(changed)
}

const nobody: ForgottenPeople = { people: [], isTheirs: () => false }

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document))
  return copy
}
