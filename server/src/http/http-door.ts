import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import { refusalOfFault } from '../storage/storage-fault.ts'
import type { ClientFile } from './client-files.ts'
import { exportRoutes } from './export-routes.ts'
import { publicationRoutes } from './publication-routes.ts'
import { facilitateRoutes } from './facilitate-routes.ts'
import { healthRoutes } from './health-routes.ts'
import { houseRoutes } from './house-routes.ts'
import type { HttpParts } from './http-parts.ts'
import { importRoutes } from './import-routes.ts'
import { joinRoutes } from './join-routes.ts'
import { organiserRoutes } from './organiser-routes.ts'
import { ownOriginOnly } from './own-origin.ts'
import { pageRoutes } from './page-routes.ts'
import { readPictureBody } from './picture-body.ts'
import { sendProblem } from './problem.ts'
import { rehearsalRoutes } from './rehearsal-routes.ts'
import { readerRoutes, reportRoutes } from './report-routes.ts'
import { screenRoutes } from './screen-routes.ts'
import { securityHeaders } from './security-headers.ts'
import { sessionRoutes } from './session-routes.ts'
import { settleRoutes } from './settle-routes.ts'
import { whatWeDidRoutes } from './what-we-did-routes.ts'

export interface HttpDoorParts extends HttpParts {
  /** How many proxies of our own stand before the server. */
  readonly proxies: number
  readonly files: ReadonlyMap<string, ClientFile>
}

/** The largest body that is read. */
const LARGEST_BODY = 1_000_000

/** The HTTP road: checks where a request comes from, hands it in, passes the answer out; faults stop here. */
export function openHttpDoor(parts: HttpDoorParts): Express {
  const { address, log, proxies, files } = parts
  const door = express()
  door.disable('x-powered-by')
  door.set('trust proxy', proxies)
  door.set('query parser', 'simple')

  door.use(securityHeaders(address))
  door.use(healthRoutes(parts))
  door.use('/api', answersAreFresh, ownOriginOnly(address, log))
  door.use('/api/house', ...readPictureBody())
  // A session that is taken in may be larger than anything else.
  door.use('/api', importRoutes(parts))
  door.use('/api', express.json({ limit: LARGEST_BODY }), api(parts))
  door.use(readerRoutes(parts))
  door.use(pageRoutes(files, address))
  door.use((_request, response) => sendProblem(response, 'invalid-request'))
  door.use(stopFault(parts))
  return door
}

function api(parts: HttpParts): express.Router {
  const router = express.Router()
  router.use(organiserRoutes(parts))
  router.use(joinRoutes(parts))
  router.use(facilitateRoutes(parts))
  router.use(screenRoutes(parts))
  router.use(reportRoutes(parts))
  router.use(settleRoutes(parts))
  router.use(houseRoutes(parts))
  router.use(exportRoutes(parts))
  router.use(publicationRoutes(parts))
  router.use(whatWeDidRoutes(parts))
  router.use(rehearsalRoutes(parts))
  router.use(sessionRoutes(parts))
  router.use((_request, response) => sendProblem(response, 'unknown-document'))
  return router
}

function answersAreFresh(_request: Request, response: Response, next: NextFunction): void {
  response.set('Cache-Control', 'no-store')
  next()
}

/** Whatever broke: a code that can be reported, and nothing about how the house looks inside. */
function stopFault({ report }: HttpParts) {
  // Express knows by the four parameters that this hears of faults.
  return (fault: unknown, _request: Request, response: Response, next: NextFunction): void => {
    if (response.headersSent) return next(fault)
    const status = statusOf(fault)
    if (status === 413) return sendProblem(response, 'too-long')
    if (status !== undefined && status >= 400 && status < 500) return sendProblem(response, 'invalid-request')
    sendProblem(response, refusalOfFault(fault), { faultId: report(fault) })
  }
}

/** Of what the body parser and the router throw. */
function statusOf(fault: unknown): number | undefined {
  if (!(fault instanceof Error) || !('status' in fault)) return undefined
  return typeof fault.status === 'number' ? fault.status : undefined
}
