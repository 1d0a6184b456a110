import express, { Router } from 'express'
import { importSession, type Imported } from '../export/import-session.ts'
import { SessionFileThread } from '../export/session-file-thread.ts'
import { readOrganiser } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** The largest file of a session that is taken in: a hundred tables that wrote all day are a fifth of it. */
const LARGEST_FILE = 50_000_000

/** A session that was kept as a file, taken in again by an organiser. */
export function importRoutes(parts: HttpParts): Router {
  const { log, report } = parts
  const files = new SessionFileThread(report)
  const router = Router()

  router.post(
    '/sessions/import',
    // Before anything is read: nobody else makes the server hold so much.
    async (request, response, next) => {
      if ((await readOrganiser(parts, request)) === undefined) return sendProblem(response, 'no-badge')
      next()
    },
    express.raw({ limit: LARGEST_FILE, type: 'application/json' }),
    async (request, response) => {
      if (!Buffer.isBuffer(request.body)) return sendProblem(response, 'invalid-request')
      const read = await files.read(request.body)
      if (!read.ok && read.why === 'no-json') return sendProblem(response, 'invalid-request')
      const imported = read.ok ? await importSession(parts, read.value) : read
      if (!imported.ok) {
        log.info({ why: imported.why, at: imported.at }, 'a session was not taken in')
        return sendProblem(response, refusalOf(imported.why), { at: imported.at })
      }
      log.info({ session: imported.value.id }, 'a session was taken in from a file')
      response.status(201).json({ session: imported.value.id })
    },
  )

  return router
}

function refusalOf(why: Extract<Imported, { ok: false }>['why']) {
  return why === 'already-here' || why === 'no-session-file' ? why : 'broken-session-file'
}
