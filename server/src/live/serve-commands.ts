import { z } from 'zod'
import { supportQuestionSchema, supportRequestSchema } from '@tafelronde/shared/harvest/support/support-command.ts'
import type { CommandId } from '@tafelronde/shared/lib/id.ts'
import { paperRequestSchema } from '@tafelronde/shared/notes/paper-command.ts'
import type { Actor } from '@tafelronde/shared/people/actor.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { canReadDocument } from '@tafelronde/shared/sessions/permission.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import { readDocumentName } from '@tafelronde/shared/tables/document-names.ts'
import {
  type Answer,
  erasureRequestSchema,
  harvestRequestSchema,
  type OpenedDocument,
  pairingSchema,
  sessionRequestSchema,
} from '@tafelronde/shared/wire/live-events.ts'
import { takeHarvestCommand } from '../harvest/take-harvest-command.ts'
import { readSupport, takeSupportCommand } from '../harvest/take-support-command.ts'
import { tellOpinions } from '../harvest/tell-opinions.ts'
import { readOwnNotes } from '../notes/read-own-notes.ts'
import { typistOf } from '../notes/typing.ts'
import { takePaperCommand } from '../notes/take-paper-command.ts'
import { takeErasure } from '../sessions/erase-person.ts'
import type { LiveSession } from '../sessions/live-session.ts'
import { pairScreen } from '../sessions/pair-screen.ts'
import { answeringWithin } from './answering.ts'
import type { LiveDoorParts } from './live-door.ts'
import type { LiveLimits } from './live-limits.ts'
import type { LiveSocket } from './live-socket.ts'

/** Checks what a browser asks, hands it in, passes the answer out. */
export function serveCommands(parts: LiveDoorParts, socket: LiveSocket, limits: LiveLimits): void {
  const { storage, clock } = parts
  const answering = answeringWithin(limits.commands, parts.report)
  const acting = answeringWithin(limits.session, parts.report)
  const opening = answeringWithin(limits.documents, parts.report)
  const stores = { storage, clock }

  socket.on(
    'session:command',
    acting(sessionRequestSchema, ({ id, command }) => move(id, command)),
  )
  socket.on(
    'paper:command',
    answering(paperRequestSchema, (request) =>
      writing((live, actor) => takePaperCommand(stores, live, actor, request)),
    ),
  )
  socket.on(
    'harvest:command',
    answering(harvestRequestSchema, (request) =>
      writing((live, actor) => takeHarvestCommand(stores, live, actor, request)),
    ),
  )
  socket.on(
    'support:command',
    answering(supportRequestSchema, (request) =>
      writing((live, actor) => takeSupportCommand(stores, live, actor, request)),
    ),
  )
  socket.on(
    'support:read',
    answering(supportQuestionSchema, (question) => readSupport(stores, socket.data.live, socket.data.actor, question)),
  )
  socket.on(
    'screen:pair',
    answering(pairingSchema, (pairing) =>
      pairScreen(storage, socket.data.live, socket.data.actor, pairing, clock.now()),
    ),
  )
  socket.on(
    'person:erase',
    answering(erasureRequestSchema, (request) => takeErasure(parts, socket.data.live, socket.data.actor, request)),
  )
  socket.on(
    'document:open',
    opening(documentNameSchema, (name) => open(parts, socket, name)),
  )

  /** What people gave is counted in sight of all as soon as nobody can give any more. */
  async function move(id: CommandId, command: SessionCommand): Promise<Answer> {
    const { live, actor } = socket.data
    const answer = await live.take(actor, id, command)
    const ends = command.kind === 'close' || (command.kind === 'close-support' && command.closed)
    // It was done; what cannot be counted now is counted with the report.
    if (answer.ok && ends) await tellOpinions(stores, live).catch(parts.report)
    return answer
  }

  /** Whoever sends what no browser of ours sends writes nothing for a while. */
  async function writing<Value>(
    write: (live: LiveSession, actor: Actor) => Promise<Answer<Value>>,
  ): Promise<Answer<Value>> {
    const { live, actor } = socket.data
    return parts.lines.readsOnly(live, actor) ? refuse('reads-only') : write(live, actor)
  }
}

const documentNameSchema = z.string().max(120)

async function open(
  { lines, clock }: LiveDoorParts,
  { data: { live, actor, holder } }: LiveSocket,
  name: string,
): Promise<Answer<OpenedDocument>> {
  const parts = readDocumentName(name)
  if (parts === undefined) return refuse('unknown-document')
  if (!canReadDocument(actor, parts, live.read())) return refuse('not-allowed')
  const document = await live.openDocument(parts)
  if (document === undefined) return refuse('unknown-document')
  const mine = parts.kind === 'paper' ? await readOwnNotes(live, actor, parts.table) : []
  const mayWrite = lines.canType(live, actor, parts)
  const typist = { key: holder(document.name), person: typistOf(live.read(), actor) }
  const clientIds = mayWrite ? await document.ids.issue(typist, clock.now()) : []
  return { ok: true, value: { name: document.name, epoch: document.epoch, clientIds, mayWrite, mine } }
}
