import { Router } from 'express'
import { type Storage } from '../storage/storage.ts'

/** For whoever watches over the server: does it run, and can it keep what people write? */
export function healthRoutes(storage: Storage): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.type('text').send('ok\n')
  })
  router.get('/readyz', async (_request, response) => {
    const writable = await storage.writable()
    response
      .status(writable ? 200 : 503)
      .type('text')
      .send(writable ? 'ok\n' : 'storage cannot be written\n')
  })
  return router
}
