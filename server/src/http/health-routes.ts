import { Router } from 'express'
import type { HttpParts } from './http-parts.ts'

/** For whoever watches over the server: does it run, and can it keep what people write? */
export function healthRoutes({ storage, log }: Pick<HttpParts, 'storage' | 'log'>): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.type('text').send('ok\n')
  })
  router.get('/readyz', async (_request, response) => {
    const writable = await storage.writable()
    if (!writable) log.error('storage cannot be written')
    response
      .status(writable ? 200 : 503)
      .type('text')
      .send(writable ? 'ok\n' : 'storage cannot be written\n')
  })
  return router
}
