import type { ConclusionId } from '../lib/id.ts'
import { accept, refuse } from '../lib/result.ts'
import { cleanLine, isBlank } from '../notes/clean-text.ts'
import { CARD_LINES, CONCLUSION_LENGTH, type NoteRef, readNoteRef } from '../notes/note.ts'
import { tableOf, themeOf } from '../programme/programme.ts'
import type { Refusal } from '../sessions/refusal.ts'
import { hostedTable, lastBegunRound } from '../sessions/session.ts'
import { isSettled } from '../sessions/settlement.ts'
import { OWNER_LENGTH, TERM_LENGTH } from './action.ts'
import type { Conclusion, Harvest } from './conclusion.ts'
import { wordsOf } from './approval.ts'
import { decideMark, type MarkCommand, whyNotAnswer, whyNotAnswerNow } from './decide-mark.ts'
import type { HarvestCommand } from './harvest-command.ts'
import type { HarvestAnswer, HarvestQuestion } from './harvest-question.ts'

/** Far above what a day brings, so that nothing can grow without end. */
export const MOST_CONCLUSIONS = 500
export const MOST_SUB_LINES = 30
const MOST_SOURCES = 1_000

type Who = Pick<HarvestQuestion, 'actor' | 'session'>

/**
 * Whether an actor may write the harvest now: hosts and facilitators, from the first round on, after the end too, until
 * the report is settled.
 */
export function canWriteHarvest(who: Who): boolean {
  return whyNotWriteHarvest(who) === undefined
}

/** Whether an actor makes the harvest, though it may be closed at the moment because the report was settled. */
export function makesHarvest(who: Who): boolean {
  const why = whyNotWriteHarvest(who)
  return why === undefined || why === 'report-settled'
}

/** Decides what a command does to the harvest. Asks for permission first, then for existence, then for limits. */
export function decideHarvest(question: HarvestQuestion): HarvestAnswer {
  const { actor, command, harvest } = question
  if (command.kind === 'agree-conclusion') return answerConclusion(question, command)
  const why = whyNotWriteHarvest(question)
  if (why !== undefined) return refuse(why)
  switch (command.kind) {
    case 'make-conclusion':
      return makeConclusion(question, command)
    case 'place-notes':
      return placeNotes(question, command)
    case 'set-harvester':
      return actor.kind === 'facilitator'
        ? accept({ kind: 'set-harvester', settings: command.settings })
        : refuse('not-allowed')
    case 'dismiss-proposal':
      return accept({ kind: 'dismiss-proposal', proposal: command.proposal, dismissed: command.dismissed })
    default: {
      const conclusion = harvest.conclusions.find(({ id }) => id === command.conclusion)
      if (conclusion === undefined) return refuse('unknown-conclusion')
      return changeConclusion(question, conclusion, command)
    }
  }
}

type Ask<Kind extends HarvestCommand['kind']> = Extract<HarvestCommand, { kind: Kind }>

/** Why an actor may not write the harvest now, if not. */
export function whyNotWriteHarvest({ actor, session }: Who): Refusal | undefined {
  const trusted =
    actor.kind === 'facilitator' || (actor.kind === 'participant' && hostedTable(session, actor.person) !== undefined)
  if (!trusted) return 'not-allowed'
  if (lastBegunRound(session) === undefined) return 'not-in-this-phase'
  return isSettled(session) ? 'report-settled' : undefined
}

/** Whoever took part says something of a conclusion, and changes nothing else. */
function answerConclusion(question: HarvestQuestion, command: Ask<'agree-conclusion'>): HarvestAnswer {
  const why = whyNotAnswerNow(question)
  if (why !== undefined) return refuse(why)
  const conclusion = question.harvest.conclusions.find(({ id, removed }) => id === command.conclusion && !removed)
  if (conclusion === undefined) return refuse('unknown-conclusion')
  const whyNotThis = whyNotAnswer(question, conclusion)
  return whyNotThis === undefined ? decideMark(question, conclusion, command) : refuse(whyNotThis)
}

function makeConclusion(question: HarvestQuestion, command: Ask<'make-conclusion'>): HarvestAnswer {
  const { session, harvest } = question
  const { theme, card } = command
  if (themeOf(session.programme, theme) === undefined) return refuse('invalid-request')
  if (card !== undefined) {
    const table = tableOf(session.programme, card.table)
    if (table === undefined) return refuse('unknown-table')
    // The line after the last one is the open question.
    if (table.theme !== theme || card.line > CARD_LINES) return refuse('invalid-request')
  }
  const text = cleanLine(command.text)
  const conclusion: Conclusion = {
    id: command.conclusion,
    theme,
    text,
    kind: command.conclusionKind,
    subLines: (command.subLines ?? []).map((line) => ({ id: line.id, text: cleanLine(line.text) })),
    sources: [...new Set(command.sources)],
    ...(card !== undefined && { card }),
    hidden: false,
    removed: false,
  }
  const present = harvest.conclusions.find(({ id }) => id === conclusion.id)
  if (present !== undefined) {
    return present.text === text && present.theme === theme ? accept({ kind: 'nothing' }) : refuse('id-in-use')
  }
  const tooLong = conclusion.subLines.some((line) => line.text.length > CONCLUSION_LENGTH)
  const why =
    whyNotSources(question, conclusion, conclusion.sources) ?? whyNotText(text) ?? (tooLong ? 'too-long' : undefined)
  if (why !== undefined) return refuse(why)
  if (harvest.conclusions.length >= MOST_CONCLUSIONS) return refuse('too-many')
  const proposed = command.proposed === true && { proposed: wordsOf(conclusion) }
  return accept({ kind: 'make-conclusion', conclusion: { ...conclusion, ...proposed } })
}

type ConclusionCommand = Exclude<
  HarvestCommand,
  { kind: 'make-conclusion' | 'place-notes' | 'dismiss-proposal' | 'set-harvester' | 'agree-conclusion' }
>

function changeConclusion(
  question: HarvestQuestion,
  conclusion: Conclusion,
  command: ConclusionCommand,
): HarvestAnswer {
  const { id } = conclusion
  if (command.kind === 'remove-conclusion') {
    return accept(conclusion.removed ? { kind: 'nothing' } : { kind: 'remove-conclusion', conclusion: id })
  }
  if (command.kind === 'restore-conclusion') {
    if (!conclusion.removed) return accept({ kind: 'nothing' })
    return accept({ kind: 'restore-conclusion', conclusion: id, sources: conclusion.sources })
  }
  if (conclusion.removed) return refuse('unknown-conclusion')
  switch (command.kind) {
    case 'change-conclusion':
      return rewrite(conclusion, command)
    case 'describe-action':
      return describeAction(conclusion, command)
    case 'move-conclusion':
      return moveConclusion(question.harvest, conclusion, command.before)
    case 'add-sources': {
      const notes = without(command.notes, conclusion.sources)
      const why = whyNotSources(question, conclusion, notes)
      if (why !== undefined) return refuse(why)
      return accept(notes.length === 0 ? { kind: 'nothing' } : { kind: 'add-sources', conclusion: id, notes })
    }
    case 'remove-sources': {
      const notes = conclusion.sources.filter((note) => command.notes.includes(note))
      return accept(notes.length === 0 ? { kind: 'nothing' } : { kind: 'remove-sources', conclusion: id, notes })
    }
    case 'move-sources':
      return moveSources(question, conclusion, command)
    case 'merge-conclusions':
      return mergeInto(question, conclusion, command)
    case 'add-sub-line':
      return addSubLine(conclusion, command)
    case 'remove-sub-line': {
      const isThere = conclusion.subLines.some((line) => line.id === command.sub)
      return accept(isThere ? { kind: 'remove-sub-line', conclusion: id, sub: command.sub } : { kind: 'nothing' })
    }
    default:
      return decideMark(question, conclusion, command satisfies MarkCommand)
  }
}

function rewrite({ id }: Conclusion, { conclusionKind, hidden }: Ask<'change-conclusion'>): HarvestAnswer {
  return accept({
    kind: 'change-conclusion',
    conclusion: id,
    ...(conclusionKind !== undefined && { conclusionKind }),
    ...(hidden !== undefined && { hidden }),
  })
}

/** Says who sees to an action, by when, or both. */
function describeAction(conclusion: Conclusion, command: Ask<'describe-action'>): HarvestAnswer {
  // Somebody made something else of it meanwhile.
  if (conclusion.kind !== 'actie') return refuse('conclusion-changed')
  const owner = newLine(command.owner, conclusion.owner)
  const term = newLine(command.term, conclusion.term)
  if ((owner?.length ?? 0) > OWNER_LENGTH || (term?.length ?? 0) > TERM_LENGTH) return refuse('too-long')
  if (owner === undefined && term === undefined) return accept({ kind: 'nothing' })
  return accept({
    kind: 'describe-action',
    conclusion: conclusion.id,
    ...(owner !== undefined && { owner }),
    ...(term !== undefined && { term }),
  })
}

/** What was typed on a line, where it says something else than what stands there; empty where there is nothing to read. */
function newLine(typed: string | undefined, present = ''): string | undefined {
  if (typed === undefined) return undefined
  const line = isBlank(typed) ? '' : cleanLine(typed)
  return line === present ? undefined : line
}

/** Sent again, it is there already, whatever was typed in it since. */
function addSubLine({ id, subLines }: Conclusion, { sub, ...command }: Ask<'add-sub-line'>): HarvestAnswer {
  const text = cleanLine(command.text)
  if (text.length > CONCLUSION_LENGTH) return refuse('too-long')
  if (subLines.some((line) => line.id === sub)) return accept({ kind: 'nothing' })
  if (subLines.length >= MOST_SUB_LINES) return refuse('too-many')
  return accept({ kind: 'add-sub-line', conclusion: id, sub, text })
}

/** Notes go from one conclusion to another of its theme; those that are not in it are left alone. */
function moveSources({ harvest }: HarvestQuestion, from: Conclusion, command: Ask<'move-sources'>): HarvestAnswer {
  const to = harvest.conclusions.find(({ id, removed }) => id === command.to && !removed)
  if (to === undefined) return refuse('unknown-conclusion')
  if (to.theme !== from.theme) return refuse('invalid-request')
  const notes = from.sources.filter((note) => command.notes.includes(note))
  if (to.id === from.id || notes.length === 0) return accept({ kind: 'nothing' })
  const all = new Set([...to.sources, ...notes])
  return all.size > MOST_SOURCES
    ? refuse('too-many')
    : accept({ kind: 'move-sources', from: from.id, to: to.id, notes })
}

/** One conclusion goes into another, with all that hangs on it; its line too, where that is asked. */
function mergeInto({ harvest }: HarvestQuestion, merged: Conclusion, command: Ask<'merge-conclusions'>): HarvestAnswer {
  const into = harvest.conclusions.find(({ id, removed }) => id === command.into && !removed)
  if (into === undefined) return refuse('unknown-conclusion')
  if (into.theme !== merged.theme || into.id === merged.id) return refuse('invalid-request')
  const own = command.sub === undefined ? [] : [{ id: command.sub, text: merged.text }]
  const lines = [...own, ...merged.subLines]
  const notes = without(merged.sources, into.sources)
  const isTooMuch = into.subLines.length + lines.length > MOST_SUB_LINES
  if (isTooMuch || into.sources.length + notes.length > MOST_SOURCES) return refuse('too-many')
  return accept({ kind: 'merge-conclusions', conclusion: merged.id, into: into.id, notes, lines })
}

/** To just before another conclusion of its theme, or with `null` to the end. */
function moveConclusion({ conclusions }: Harvest, moved: Conclusion, before: ConclusionId | null): HarvestAnswer {
  if (before === moved.id) return accept({ kind: 'nothing' })
  const target = conclusions.find(({ id }) => id === before)
  if (before !== null && (target === undefined || target.removed)) return refuse('unknown-conclusion')
  if (target !== undefined && target.theme !== moved.theme) return refuse('invalid-request')
  const present = conclusions.filter(({ theme }) => theme === moved.theme).map(({ id }) => id)
  const others = present.filter((id) => id !== moved.id)
  const at = target === undefined ? others.length : others.indexOf(target.id)
  const order = others.toSpliced(at, 0, moved.id)
  return accept(
    order.every((id, place) => present[place] === id) ? { kind: 'nothing' } : { kind: 'order-conclusions', order },
  )
}

/** A note has one place: who gives it another takes it out of the conclusions it was in. */
function placeNotes({ harvest, knownNotes }: HarvestQuestion, command: Ask<'place-notes'>): HarvestAnswer {
  const { place, reason, remark } = command
  const notes = [...new Set(command.notes)]
  if (notes.some((note) => !knownNotes.has(note))) return refuse('unknown-note')
  if (place === 'not-used' && reason === undefined) return refuse('invalid-request')
  const leave = harvest.conclusions
    .filter(({ removed, sources }) => !removed && sources.some((source) => notes.includes(source)))
    .map(({ id }) => id)
  if (place === 'none') return accept({ kind: 'place-notes', notes, place: null, leave })
  const said = remark === undefined ? '' : cleanLine(remark)
  return accept({
    kind: 'place-notes',
    notes,
    place: {
      place,
      ...(place === 'not-used' && reason !== undefined && { reason }),
      ...(!isBlank(said) && { remark: said }),
    },
    leave,
  })
}

function whyNotText(text: string): Refusal | undefined {
  if (isBlank(text)) return 'empty-text'
  return text.length > CONCLUSION_LENGTH ? 'too-long' : undefined
}

/** Sources are notes of the conclusion's theme, from every group. */
function whyNotSources(
  { session, knownNotes }: HarvestQuestion,
  conclusion: Conclusion,
  notes: readonly NoteRef[],
): Refusal | undefined {
  if (notes.some((note) => !knownNotes.has(note))) return 'unknown-note'
  const ofTheme = notes.every(
    (note) => tableOf(session.programme, readNoteRef(note)?.table)?.theme === conclusion.theme,
  )
  if (!ofTheme) return 'invalid-request'
  const all = new Set([...conclusion.sources, ...notes])
  return all.size > MOST_SOURCES ? 'too-many' : undefined
}

function without(notes: readonly NoteRef[], present: readonly NoteRef[]): readonly NoteRef[] {
  return [...new Set(notes)].filter((note) => !present.includes(note))
}
