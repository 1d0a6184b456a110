import process from 'node:process'
import { parentPort } from 'node:worker_threads'
import { type ConceptBook, openOwnConceptBook } from '@tafelronde/shared/harvest/engine/concept-book.ts'
import type { Draft } from '@tafelronde/shared/harvest/engine/draft.ts'
import { harvestNotes } from '@tafelronde/shared/harvest/engine/harvest-notes.ts'
import type { CafeToHarvest } from '@tafelronde/shared/harvest/proposals/cafe-to-harvest.ts'
import { proposeLines, themesToThinkOver } from '@tafelronde/shared/harvest/proposals/propose-lines.ts'
import { whatLives } from '@tafelronde/shared/harvest/proposals/what-lives.ts'
import { giveWay } from '../threads/give-way.ts'
import { answerThread } from '../threads/thread.ts'
import type { Proposed, ToDraft, ToPropose } from './proposing.ts'

/* The thread on which the harvester thinks. It keeps nothing but its concept list, which takes a moment to open. */

if (parentPort !== null) {
  // Nobody waits for it as one does for a letter.
  giveWay()
  answerThread(parentPort, answer)
}

let book: ConceptBook | undefined

function answer(question: ToPropose | ToDraft): Proposed | Draft {
  if (question.kind === 'propose') return propose(question)
  book ??= openOwnConceptBook()
  return harvestNotes(question.input, book, { constraints: question.constraints })
}

function propose({ cafe, anew }: ToPropose): Proposed {
  book ??= openOwnConceptBook()
  const before = process.threadCpuUsage()
  const proposals = proposeLines(cafe, book, themesOf(cafe, anew))
  // Once all papers are open to everybody, nobody fills in a card any more.
  const lives = cafe.session.harvestOpen ? undefined : whatLives(cafe, book)
  const { user, system } = process.threadCpuUsage(before)
  return { proposals, lives, took: (user + system) / 1_000 }
}

function themesOf(cafe: CafeToHarvest, anew: ToPropose['anew']): ReturnType<typeof themesToThinkOver> {
  return new Set([...themesToThinkOver(cafe), ...anew])
}
