import { z } from 'zod'
import { harvestCommandSchema } from '../harvest/harvest-command.ts'
import type { Proposal } from '../harvest/proposals/proposal.ts'
import type { ProposeRequest } from '../harvest/proposals/propose-request.ts'
import type { OwnSupport } from '../harvest/support/support.ts'
import type { SupportQuestion, SupportRequest } from '../harvest/support/support-command.ts'
import type { Instant } from '../lib/clock.ts'
import type { NoteId, TableId } from '../lib/id.ts'
import { idSchema } from '../lib/id-schema.ts'
import type {
  HistoryRequest,
  PreviewRequest,
  RestorePreview,
  RestoreRequest,
  TableHistory,
} from '../notes/history-request.ts'
import type { PaperRequest } from '../notes/paper-command.ts'
import type { Actor } from '../people/actor.ts'
import type { Apart, RosterEntry } from '../people/person.ts'
import type { RosterChanges } from '../people/roster-changes.ts'
import type { Seating } from '../rotation/seating.ts'
import { sessionCommandSchema } from '../sessions/command.ts'
import type { ModelUse } from '../sessions/model-use.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { ToldDeed } from '../sessions/seat-deeds.ts'
import type { Session } from '../sessions/session.ts'
import type { DocumentName } from '../tables/document-names.ts'

/** As whom a page speaks: one browser may hold several badges of one session. */
export const doors = ['desk', 'person', 'table-screen', 'hall'] as const
export type Door = (typeof doors)[number]

/** What a browser says when it opens the live road. */
export const greetingSchema = z.object({
  session: idSchema<'session'>(),
  door: z.enum(doors),
  protocol: z.number().int(),
})
export type Greeting = z.infer<typeof greetingSchema>

export const sessionRequestSchema = z.object({ id: idSchema<'command'>(), command: sessionCommandSchema })
export type SessionRequest = z.infer<typeof sessionRequestSchema>

export const harvestRequestSchema = z.object({ id: idSchema<'command'>(), command: harvestCommandSchema })
export type HarvestRequest = z.infer<typeof harvestRequestSchema>

/** Asks to erase somebody; their notes lose their author, or go along. */
export const erasureRequestSchema = z.object({
  id: idSchema<'command'>(),
  person: idSchema<'person'>(),
  notes: z.enum(['keep', 'take']),
})
export type ErasureRequest = z.infer<typeof erasureRequestSchema>

/** What a screen is paired to, with the four digits it shows. */
export const pairingSchema = z.object({
  code: z.string().regex(/^\d{4}$/),
  to: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('hall'), group: idSchema<'group'>() }),
    z.object({ kind: z.literal('table-screen'), table: idSchema<'table'>() }),
  ]),
})
export type Pairing = z.infer<typeof pairingSchema>

/** Why something was not done; a fault comes with the code under which it is logged. */
export interface Refused {
  readonly ok: false
  readonly why: Refusal
  readonly faultId?: string
}
export type Answer<Value = null> = { readonly ok: true; readonly value: Value } | Refused

/** Who this browser is in the session. */
export interface Welcome {
  readonly actor: Actor
  readonly now: Instant
  /** Ids of documents' states this server knows: a browser with another protocol reloads. */
  readonly protocol: number
}

export interface OpenedDocument {
  readonly name: DocumentName
  readonly epoch: number
  /**
   * Ids under which this browser may type: the first in all texts but cards, the second in cards, the others in pairs for
   * loads without a network. Empty where it may only read.
   */
  readonly clientIds: readonly number[]
  readonly mayWrite: boolean
  /** Of a paper: the notes on it that are this browser's own, since authors are sealed. */
  readonly mine: readonly NoteId[]
}

/** What only the desk gets to know. */
export interface DeskNews {
  /** A seating that was made and not yet shown, per round. */
  readonly made?: readonly Seating[]
  /** Seats given by hand, by round. */
  readonly given?: NonNullable<Session['given']>
  /** What changed seats since the round opened, the newest last. */
  readonly deeds: readonly ToldDeed[]
  /** The desk chose even tables over new themes. */
  readonly preferEven: boolean
  /** Better seats than these are being looked for. */
  readonly looksOn: boolean
  /** Who must not sit at a table together. */
  readonly apart?: readonly Apart[]
  readonly code: string
  /** Links for people to come in, to lead, and to read the report later. */
  readonly links: { readonly join: string; readonly facilitate: string; readonly read: string }
  /** The address works on the server's own computer only. */
  readonly onlyHere: boolean
  /** The language model that there is, and what was sent to it; none without one. */
  readonly languageModel?: { readonly host: string; readonly uses: readonly ModelUse[] }
  /** Whether there is a former phase to return to. */
  readonly mayStepBack: boolean
}

/** What a screen for everyone shows so that people can come in. */
export interface CodeNews {
  readonly code: string
  readonly address: string
  readonly link: string
  readonly onlyHere: boolean
}

/** What browsers send. Every command is answered after it is on disk, or with the reason why not. */
export interface ClientEvents {
  'session:command': (request: SessionRequest, answer: (answer: Answer) => void) => void
  'paper:command': (request: PaperRequest, answer: (answer: Answer) => void) => void
  'harvest:command': (request: HarvestRequest, answer: (answer: Answer) => void) => void
  /** A dot or an opinion; answered with all that this person has given. */
  'support:command': (request: SupportRequest, answer: (answer: Answer<OwnSupport>) => void) => void
  /** What somebody gave whose dots are given here, at a table. */
  'support:read': (question: SupportQuestion, answer: (answer: Answer<OwnSupport>) => void) => void
  'document:open': (name: string, answer: (answer: Answer<OpenedDocument>) => void) => void
  'screen:pair': (pairing: Pairing, answer: (answer: Answer) => void) => void
  /** What was done at a table, what would come of putting it back, and doing that. */
  'history:read': (request: HistoryRequest, answer: (answer: Answer<TableHistory>) => void) => void
  'history:preview': (request: PreviewRequest, answer: (answer: Answer<RestorePreview>) => void) => void
  'history:restore': (request: RestoreRequest, answer: (answer: Answer) => void) => void
  /** What would be proposed for a theme that is grouped from the beginning, and having that done. */
  'harvest:preview': (request: ProposeRequest, answer: (answer: Answer<readonly Proposal[]>) => void) => void
  'harvest:propose': (request: ProposeRequest, answer: (answer: Answer) => void) => void
  /** Answered when nothing is left of somebody, which may take seconds. */
  'person:erase': (request: ErasureRequest, answer: (answer: Answer) => void) => void
  /** The server's clock, for the offset. */
  clock: (answer: (now: Instant) => void) => void
  /** A sync line where WebSockets are refused: `line` is chosen by the browser. */
  'line:open': (line: string, name: string, epoch: number, answer: (answer: Answer) => void) => void
  'line:piece': (line: string, piece: Uint8Array, last: boolean) => void
  'line:close': (line: string) => void
}

/** What the server tells. */
export interface ServerEvents {
  welcome: (welcome: Welcome) => void
  /** Names and organisations of everyone in the session, on coming in. */
  roster: (entries: readonly RosterEntry[]) => void
  /** What became different in them since. */
  'roster-changes': (changes: RosterChanges) => void
  desk: (news: DeskNews) => void
  code: (news: CodeNews) => void
  /** Own notes that were laid after their paper was opened, from whichever device. */
  mine: (table: TableId, notes: readonly NoteId[]) => void
  /** What oneself gave, from whichever device. */
  support: (own: OwnSupport) => void
  /** To the desk: a device of this one sent what no browser of ours sends, and may only read for ten minutes. */
  'reads-only': (who: Actor) => void
  /** The badge no longer counts: the link was renewed, or the person was merged with another. */
  dismissed: (why: Refusal) => void
  'line:piece': (line: string, piece: Uint8Array, last: boolean) => void
  'line:closed': (line: string, code: number, why: string) => void
}
