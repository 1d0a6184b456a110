import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type {
  CommandId,
  ConclusionId,
  GroupId,
  OrganiserId,
  PersonId,
  SessionId,
  TableId,
} from '@tafelronde/shared/lib/id.ts'
import type { Opinion, Subject } from '@tafelronde/shared/harvest/support/subject.ts'
import type { Level } from '@tafelronde/shared/people/person.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Bearer } from '../badge-store.ts'
import type { TokenPurpose } from '../one-time-tokens.ts'
import type { TokenHash } from '../token-hash.ts'

/** The SQL tables as `migrations.ts` makes them. */
export interface Schema {
  readonly settings: SettingsRow
  readonly sessions: SessionRow
  readonly roster: RosterRow
  readonly badges: BadgeRow
  readonly one_time_tokens: OneTimeTokenRow
  readonly organisers: OrganiserRow
  readonly organiser_logins: OrganiserLoginRow
  readonly answers: AnswerRow
  readonly waiting_screens: WaitingScreenRow
  readonly documents: DocumentRow
  readonly document_snapshots: DocumentSnapshotRow
  readonly document_updates: DocumentUpdateRow
  readonly document_history: DocumentHistoryRow
  readonly client_ids: ClientIdRow
  readonly dots: DotsRow
  readonly opinions: OpinionsRow
  readonly publications: PublicationRow
  readonly house_tokens: HouseTokenRow
  readonly logos: LogoRow
}

/** `forget`: how many deletions still have remnants. `clean`: closed in good order. `probe`: written to see if one can. */
export interface SettingsRow {
  readonly key: 'forget' | 'clean' | 'probe'
  readonly value: number
}

export interface SessionRow {
  readonly id: SessionId
  readonly code: string
  readonly join_secret: string
  readonly facilitator_secret: string
  readonly reader_secret: string
  readonly created_at: Instant
  readonly date: string
  readonly community: string
  readonly names_until: Instant
  readonly names_deleted_at: Instant | null
  /** JSON. */
  readonly session: string
  readonly revision: number
}

export interface RosterRow {
  readonly session: SessionId
  readonly person: PersonId
  readonly position: number
  readonly name: string
  readonly organisation: string
  readonly level: Level
}

export interface BadgeRow {
  readonly token: TokenHash
  readonly session: SessionId
  readonly kind: Bearer['kind']
  /** The id of the person, group or table, as `kind` says. */
  readonly bearer: PersonId | GroupId | TableId
  readonly created_at: Instant
}

export interface OneTimeTokenRow {
  readonly token: TokenHash
  readonly kind: TokenPurpose['kind']
  readonly session: SessionId | null
  readonly person: PersonId | null
  readonly created_at: Instant
  readonly expires_at: Instant
  readonly used_at: Instant | null
}

export interface OrganiserRow {
  readonly id: OrganiserId
  readonly name: string
  readonly created_at: Instant
}

export interface OrganiserLoginRow {
  readonly token: TokenHash
  readonly organiser: OrganiserId
  readonly created_at: Instant
}

export interface AnswerRow {
  readonly session: SessionId
  readonly person: PersonId
  readonly command: CommandId
  /** JSON. */
  readonly answer: string
}

export interface WaitingScreenRow {
  readonly token: TokenHash
  readonly code: string
  readonly until: Instant
}

export interface DocumentRow {
  readonly name: DocumentName
  readonly session: SessionId
  readonly epoch: number
  readonly seq: number
  /** The snapshot holds everything up to and including this update. */
  readonly snapshot_seq: number
}

export interface DocumentSnapshotRow {
  readonly document: DocumentName
  readonly bytes: Uint8Array
}

export interface DocumentUpdateRow {
  readonly document: DocumentName
  readonly seq: number
  readonly epoch: number
  readonly bytes: Uint8Array
  readonly at: Instant
  readonly author: PersonId | null
}

export interface DocumentHistoryRow extends DocumentUpdateRow {
  readonly kind: 'opening' | 'update'
}

export interface ClientIdRow {
  readonly document: DocumentName
  readonly id: number
  /** Of the document. Its own column, because ids are issued before anything is written in the document. */
  readonly session: SessionId
  readonly holder: string
  readonly person: PersonId | null
  readonly at: Instant
}

/** How many dots somebody gave to something. */
export interface DotsRow {
  readonly session: SessionId
  readonly person: PersonId
  readonly subject: Subject
  readonly count: number
}

export interface OpinionsRow {
  readonly session: SessionId
  readonly person: PersonId
  readonly conclusion: ConclusionId
  readonly opinion: Opinion | null
  /** What was last counted in sight of all. */
  readonly told: Opinion | null
}

/** A report that is public; once it is withdrawn, only that its code was given. */
export interface PublicationRow {
  readonly code: string
  readonly session: SessionId | null
  /** JSON. */
  readonly variant: string | null
  readonly published_at: Instant | null
  readonly withdrawn_at: Instant | null
}

export interface HouseTokenRow {
  readonly name: string
  readonly value: string
}

export interface LogoRow {
  /** What the spellings of an organisation's name have in common; empty for the house's own logo. */
  readonly organisation_key: string
  readonly organisation: string
  readonly png: Uint8Array
  readonly width: number
  readonly height: number
  readonly alt: string
}
