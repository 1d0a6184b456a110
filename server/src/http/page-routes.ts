import { type Request, type Response, Router } from 'express'
import type { Address } from '../auth/address.ts'
import type { ClientFile } from './client-files.ts'
import { contentSecurityPolicy, newNonce } from './security-headers.ts'

/** Pages of the entry that is light enough for a phone on a poor line. */
const joinPages = /^\/(j\/|doe-mee(\/|$)|apparaat\/)/

/** The client's own files and pages. Every address that is no file is a page, and the client says if it knows it. */
export function pageRoutes(files: ReadonlyMap<string, ClientFile>, address: Address): Router {
  const router = Router()

  router.get('/{*page}', async (request, response) => {
    const file = files.get(request.path)
    if (file !== undefined && !request.path.endsWith('.html')) return sendFile(request, response, file)
    // A file that is gone must not be answered with a page: a browser would run it as a script.
    if (request.path.startsWith('/assets/')) return notFound(response)
    const page = files.get(joinPages.test(request.path) ? '/join.html' : '/index.html')
    if (page === undefined) {
      response.status(503).type('text').send('The pages for the browser are not built: run npm start.\n')
      return
    }
    sendPage(response, page)
  })

  return router

  function sendPage(response: Response, page: ClientFile): void {
    const nonce = newNonce()
    // Where react-aria looks for the nonce of the style it adds.
    const meta = `<meta property="csp-nonce" nonce="${nonce}" />`
    const html = page.bytes.toString('utf8').replace(/<head>/i, (head) => `${head}\n    ${meta}`)
    response.set('Content-Security-Policy', contentSecurityPolicy(address, nonce))
    response.set('Cache-Control', 'no-store')
    response.type('html').send(html)
  }
}

async function sendFile(request: Request, response: Response, file: ClientFile): Promise<void> {
  response.set({
    'Content-Type': file.type,
    'Cache-Control': file.forEver ? 'public, max-age=31536000, immutable' : 'no-cache',
    ETag: file.tag,
    Vary: 'Accept-Encoding',
  })
  if (request.headers['if-none-match'] === file.tag) {
    response.status(304).end()
    return
  }
  // Fonts and pictures are packed already.
  const how = /^(text|application|image\/svg)/.test(file.type) ? request.acceptsEncodings(['br', 'gzip']) : false
  if (how !== 'br' && how !== 'gzip') {
    response.end(file.bytes)
    return
  }
  response.set('Content-Encoding', how)
  response.end(await file.packed(how))
}

function notFound(response: Response): void {
  response.status(404).type('text').send('not found\n')
}
