import { whyNotWriteHarvest } from '@tafelronde/shared/harvest/decide-harvest.ts'
import { type ProposeRequest, proposeRequestSchema } from '@tafelronde/shared/harvest/proposals/propose-request.ts'
import { refuse } from '@tafelronde/shared/lib/result.ts'
import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { Answer } from '@tafelronde/shared/wire/live-events.ts'
import { answeringWithin } from './answering.ts'
import type { LiveDoorParts } from './live-door.ts'
import type { LiveLimits } from './live-limits.ts'
import type { LiveSocket } from './live-socket.ts'

/** What the harvester would propose if it began anew, and having it do so: for whoever may write the harvest. */
export function serveHarvest(parts: LiveDoorParts, socket: LiveSocket, limits: LiveLimits): void {
  const answering = answeringWithin(limits.history, parts.report)
  const { proposing } = parts
  socket.on(
    'harvest:preview',
    answering(proposeRequestSchema, (request) =>
      allowed(socket, request, async (live) => proposing.preview(live, request.theme)),
    ),
  )
  socket.on(
    'harvest:propose',
    answering(proposeRequestSchema, (request) =>
      allowed(socket, request, async (live) => {
        await proposing.proposeAnew(live, request.theme)
        return null
      }),
    ),
  )
}

async function allowed<Value>(
  { data: { live, actor } }: LiveSocket,
  { theme }: ProposeRequest,
  act: (session: typeof live) => Promise<Value>,
): Promise<Answer<Value>> {
  const session = live.read()
  const why = whyNotWriteHarvest({ actor, session })
  if (why !== undefined) return refuse(why)
  if (themeOf(session.programme, theme) === undefined) return refuse('invalid-request')
  return { ok: true, value: await act(live) }
}
