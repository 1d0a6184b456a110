import type { NextFunction, Request, Response } from 'express'
import { type Address, isOwnOrigin } from '../auth/address.ts'
import type { Log } from '../log.ts'
import { sendProblem } from './problem.ts'

/** Turns away whatever would change something and does not come from a page of our own. */
export function ownOriginOnly(address: Address, log: Log) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const reads = request.method === 'GET' || request.method === 'HEAD'
    if (reads || isOwnOrigin(address, request.headers.origin)) return next()
    // Most often an address that PUBLIC_URL does not say: whoever set the server up must be able to see that.
    log.warn({ origin: request.headers.origin ?? 'none', expected: address.url }, 'a request from another origin')
    sendProblem(response, 'not-allowed')
  }
}
