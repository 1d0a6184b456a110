import { type Id, isId, type SessionId, type TableId } from '../lib/id.ts'

/** A Yjs document's name: it says what lies in it and whose it is. */
export type DocumentName = `session/${string}` | `paper/${string}/${string}` | `harvest/${string}`

/** A document's name taken apart. */
export type DocumentParts =
  | { readonly kind: 'session'; readonly session: SessionId }
  | { readonly kind: 'paper'; readonly session: SessionId; readonly table: TableId }
  | { readonly kind: 'harvest'; readonly session: SessionId }

/** The document that says how a session stands. */
export function sessionDocument(session: SessionId): DocumentName {
  return `session/${session}`
}

/** The document in which a table's paper lies. */
export function paperDocument(session: SessionId, table: TableId): DocumentName {
  return `paper/${session}/${table}`
}

/** The document in which a session's conclusions and the places of its notes stand. */
export function harvestDocument(session: SessionId): DocumentName {
  return `harvest/${session}`
}

/** Takes a name apart; `undefined` when it is no document's name, whatever a browser sent. */
export function readDocumentName(name: string): DocumentParts | undefined {
  const [kind, session, table, ...rest] = name.split('/')
  if (rest.length > 0 || !names<'session'>(session)) return undefined
  if (kind === 'paper') return names<'table'>(table) ? { kind, session, table } : undefined
  if (table !== undefined) return undefined
  return kind === 'session' || kind === 'harvest' ? { kind, session } : undefined
}

/** The names under which anything lies in a document; whatever lies under another name came past every door. */
export function rootsOf(name: DocumentName): readonly string[] {
  if (name.startsWith('paper/')) return ['notes', 'cards', 'restores', 'lives']
  return name.startsWith('harvest/')
    ? ['conclusions', 'places', 'dots', 'opinions', 'proposals', 'hints', 'support', 'thoughts', 'settings']
    : ['session']
}

function names<Of extends string>(text: string | undefined): text is Id<Of> {
  return text !== undefined && isId<Of>(text)
}
