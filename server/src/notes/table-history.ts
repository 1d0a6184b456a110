import type { Clock } from '@tafelronde/shared/lib/clock.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import type { CommandId } from '@tafelronde/shared/lib/id.ts'
import type {
  HistoryRequest,
  PreviewRequest,
  RestoreChoice,
  RestorePreview,
  RestoreRequest,
  TableHistory,
} from '@tafelronde/shared/notes/history-request.ts'
import type { PaperHistory } from '@tafelronde/shared/notes/paper-history.ts'
import { isNothing, planRestore, type RestorePlan } from '@tafelronde/shared/notes/plan-restore.ts'
import { readRestoreMark } from '@tafelronde/shared/notes/restore-mark.ts'
import { restorePaper, type RestoreName } from '@tafelronde/shared/notes/restore-paper.ts'
import {
  type HistoryView,
  isChosen,
  listDoers,
  tellHistory,
  viewHistory,
} from '@tafelronde/shared/notes/tell-history.ts'
import { type Actor, personOf } from '@tafelronde/shared/people/actor.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import { isSettled } from '@tafelronde/shared/sessions/settlement.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { answerOf, commandKey, findDone } from '../sessions/kept-answer.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { returnDots } from '../harvest/return-dots.ts'
import type { Storage } from '../storage/storage.ts'
import { loadHistory } from './load-history.ts'

export interface HistoryParts {
  readonly storage: Pick<Storage, 'documents' | 'clientIds' | 'answers' | 'support'>
  readonly clock: Clock
}

/** Of a note's text, as much as tells it from others. */
const LONGEST_TEXT = 120

/** What was done at a table, for whoever may know. */
export async function readTableHistory(
  { storage }: HistoryParts,
  live: LiveSession,
  actor: Actor,
  { table, newest }: HistoryRequest,
): Promise<Answer<TableHistory>> {
  const view = viewHistory({ actor, session: live.read(), table })
  if (!view.ok) return view
  const history = await loadHistory(storage, paperDocument(live.id, table))
  const deeds = tellHistory(history.deeds(), view.value)
  const since = history.since()
  return accept({
    deeds: deeds.slice(-newest).map((deed) => ({ ...deed, text: shorten(deed.text) })),
    more: deeds.length > newest,
    people: listDoers(deeds, view.value),
    ...(since !== undefined && { since }),
  })
}

/** What would come of putting a table back. Nothing is done. */
export async function previewRestore(
  { storage }: HistoryParts,
  live: LiveSession,
  actor: Actor,
  { table, choice }: PreviewRequest,
): Promise<Answer<RestorePreview>> {
  const view = viewHistory({ actor, session: live.read(), table })
  if (!view.ok) return view
  const history = await loadHistory(storage, paperDocument(live.id, table))
  const planned = planChoice(history, choice, view.value)
  return planned.ok ? accept({ effects: planned.value.effects }) : planned
}

/**
 * Puts a table back, once, by one new edit of its paper: nothing is taken out of the log. What is written on the paper
 * while this is planned stays.
 */
export async function takeRestore(
  parts: HistoryParts,
  live: LiveSession,
  actor: Actor,
  { id, table, restore }: RestoreRequest,
): Promise<Answer> {
  const view = viewHistory({ actor, session: live.read(), table })
  if (!view.ok) return view
  const paper = await live.openPaper(table)
  if (paper === undefined) return refuse('unknown-table')
  const { storage, clock } = parts
  const key = commandKey(live.id, actor, `paper/${table}`, id)
  const history = await loadHistory(storage, paper.name)
  const planned =
    restore.kind === 'to' ? planChoice(history, restore.choice, view.value) : planUndo(history, restore.restore)
  const author = live.read().programme.anonymous ? undefined : personOf(actor)
  await returnDots(parts, live, table)
  const outcome = await paper.change<Refusal | 'done'>(async (present) => {
    if ((await findDone(storage.answers, key)) !== undefined) return { otherwise: 'done' }
    if (readRestoreMark(present, id) !== undefined) return { otherwise: 'id-in-use' }
    if (isSettled(live.read())) return { otherwise: 'report-settled' }
    if (!planned.ok) return { otherwise: planned.why }
    if (isNothing(planned.value.restore)) return { otherwise: 'done' }
    const at = clock.now()
    const what: RestoreName['what'] = restore.kind === 'to' ? { to: restore.choice.to } : { undoes: restore.restore }
    return {
      apply: (document) => restorePaper(document, planned.value.restore, { restore: id, at, what }),
      also: [storage.answers.keeping(key, true)],
      at,
      ...(author !== undefined && { author }),
    }
  })
  // Notes may have gone, and others come back.
  await returnDots(parts, live, table)
  return answerOf(outcome)
}

function planChoice(
  history: PaperHistory,
  { to, people, laid }: RestoreChoice,
  view: HistoryView,
): Result<RestorePlan, Refusal> {
  // Who may not know who did what may not find out by choosing either.
  if (people !== undefined && !view.names) return refuse('not-allowed')
  return accept(planRestore(history, { isUndone: (act) => isChosen(act, to, people, view), laid }))
}

function planUndo(history: PaperHistory, restore: CommandId): Result<RestorePlan, Refusal> {
  const act = history.restoredBy(restore)
  if (act === undefined) return refuse('no-way-back')
  return accept(planRestore(history, { isUndone: ({ seq }) => seq === act.seq, laid: 'go' }))
}

/** A text that is cut off says so. */
function shorten(text: string): string {
  return text.length <= LONGEST_TEXT ? text : `${text.slice(0, LONGEST_TEXT - 1).trimEnd()}…`
}
