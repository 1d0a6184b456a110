import type { Proposal } from '@tafelronde/shared/harvest/proposals/proposal.ts'
import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { CONCLUSION_LENGTH, type NoteRef } from '@tafelronde/shared/notes/note.ts'
import { type ReactNode, type RefObject, useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { AddToDialog } from './add-to-dialog.tsx'
import { firstView, type NoteView } from './note-view.ts'
import { addingSources, makingConclusion } from './portions.ts'
import { proposeText } from './propose-text.ts'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

export interface ProposalDeeds {
  readonly busy: boolean
  /** As it stands, or with the words of one of its briefjes. */
  readonly take: (text?: string) => void
  /** With both sides under it. */
  readonly takeAsDilemma: () => void
  readonly putAway: () => void
  /** Asks to which conclusion its briefjes are to be added. */
  readonly askWhereTo: () => void
  readonly dialog: ReactNode
}

/** A line with more under it is not read at a glance; all stand among its briefjes. */
const MOST_VOICES = 4

/** What can be done with a proposal. The keyboard goes on with the next one. */
export function useProposalDeeds(proposal: Proposal, list: RefObject<HTMLElement | null>): ProposalDeeds {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { ask, gathered } = useBoard()
  const { conclusions, proposals, remember, view, look } = useThemeBoard()
  const [busy, setBusy] = useState(false)
  const [asking, setAsking] = useState(false)
  const { id, theme, text, kind, sources, otherVoices } = proposal

  /** `then`: what is looked at where this proposal was. */
  async function goOn(doing: Promise<boolean>, said: string, then: NoteView = firstView): Promise<void> {
    const items = [...(list.current?.querySelectorAll<HTMLElement>(':scope > li') ?? [])]
    const at = items.findIndex((item) => item.dataset['proposal'] === id)
    const next = items[at + 1] ?? items[at - 1]
    setBusy(true)
    const done = await doing
    setBusy(false)
    if (!done) return
    announcer.announce(said)
    if (view.kind === 'proposal' && view.proposal === id) look(then)
    const target = next?.querySelector<HTMLElement>('button') ?? document.getElementById('proposals-heading')
    target?.focus()
  }

  function make(change: {
    readonly text?: string
    readonly kind?: Proposal['kind']
    readonly sides?: readonly string[]
  }) {
    const conclusion: ConclusionId = newId<'conclusion'>()
    const sides = (change.sides ?? []).map((side) => ({ id: newId<'sub-line'>(), text: side }))
    const made = {
      conclusion,
      theme,
      text: change.text ?? text,
      conclusionKind: change.kind ?? kind,
      ...(sides.length > 0 && { subLines: sides }),
      // Other words than its own, or another kind, are somebody's choice.
      ...(change.text === undefined && change.kind === undefined && { proposed: true as const }),
    }
    const doing = ask(...makingConclusion(made, sources))
    remember(conclusion)
    return goOn(doing, t('harvest.proposal.taken', { n: conclusions.length + 1 }), { kind: 'sources', conclusion })
  }

  const textOf = (ref: NoteRef | undefined) => gathered.notes.find((note) => note.ref === ref)?.text ?? ''

  function sides(): readonly string[] {
    const main = sources.find((ref) => !otherVoices.includes(ref))
    return [main, ...otherVoices.slice(0, MOST_VOICES)]
      .map((ref) => proposeText([{ text: textOf(ref) }]))
      .filter((side) => side !== '')
  }

  /** Who says otherwise stays in sight under the line. */
  function voices(): readonly string[] {
    return otherVoices
      .slice(0, MOST_VOICES)
      .map((ref) => `${t('harvest.proposal.other-voice')} ${textOf(ref)}`)
      .map((line) => line.slice(0, CONCLUSION_LENGTH).toWellFormed())
  }

  async function putAway(): Promise<boolean> {
    const done = await ask({ kind: 'dismiss-proposal', proposal: id, dismissed: true })
    if (done) proposals.hide(id)
    return done
  }

  return {
    busy,
    take: (other) =>
      void make({ sides: voices(), ...(other !== undefined && { text: proposeText([{ text: other }]) }) }),
    takeAsDilemma: () => void make({ kind: 'afweging', sides: sides() }),
    putAway: () => void goOn(putAway(), t('harvest.proposal.put-away.done')),
    askWhereTo: () => setAsking(true),
    dialog: asking ? (
      <AddToDialog
        choices={conclusions.map((conclusion, at) => ({ id: conclusion.id, n: at + 1 }))}
        onChoose={(conclusion) =>
          void goOn(
            ask(...addingSources(conclusion, sources)),
            t('harvest.bar.done.added', {
              count: sources.length,
              n: conclusions.findIndex((each) => each.id === conclusion) + 1,
            }),
            { kind: 'sources', conclusion },
          )
        }
        onClose={() => setAsking(false)}
      />
    ) : null,
  }
}
