import { parentPort } from 'node:worker_threads'
import { type ConceptBook, openOwnConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import { type CafeToHarvest } from '@tafelronde/shared/harvest/proposals/cafe-to-harvest.ts'
import { type Proposals } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import { proposeLines, themesToThinkOver } from '@tafelronde/shared/harvest/proposals/propose-lines.ts'
import { answerThread } from '../threads/thread.ts'
import { type ToPropose } from './proposing.ts'

/* The thread on which the harvester thinks. It keeps nothing but its concept list, which takes a moment to open. */

if (parentPort !== null) answerThread(parentPort, propose)

let book: ConceptBook | undefined

function propose({ cafe, anew }: ToPropose): Proposals {
  book ??= openOwnConceptBook()
  return proposeLines(cafe, book, themesOf(cafe, anew))
}

function themesOf(cafe: CafeToHarvest, anew: ToPropose['anew']): ReturnType<typeof themesToThinkOver> {
  return new Set([...themesToThinkOver(cafe), ...anew])
}
