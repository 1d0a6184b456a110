import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import type { PaperCommand } from '@tafelronde/shared/notes/paper-command.ts'
import type { OutboxEntry } from '../connection/outbox-store.ts'

/** Everything on this page that the server does not have. */
export interface Unsaved {
  readonly drafts: readonly { readonly text: string }[]
  readonly entries: readonly OutboxEntry[]
  readonly typed: readonly { readonly field: string; readonly typed: string }[]
  readonly recovered: readonly { readonly text: string }[]
}

/** All words that would be lost with the page, each once, to take along in one piece. */
export function gatherUnsaved({ drafts, entries, typed, recovered }: Unsaved): string {
  const onTheirWay = entries.filter(({ delivery }) => delivery.kind !== 'saved')
  const words = [
    ...onTheirWay.flatMap(({ request }) => wordsOf(request.command)),
    ...typed.map((field) => field.typed),
    ...recovered.map(({ text }) => text),
    ...drafts.map(({ text }) => text),
  ]
  return [...new Set(words.map((text) => text.trim()))].filter((text) => !isBlank(text)).join('\n\n')
}

function wordsOf(command: PaperCommand): readonly string[] {
  if (command.kind === 'lay-note') return [command.text]
  return command.kind === 'lay-paper-notes' ? command.notes.map(({ text }) => text) : []
}
