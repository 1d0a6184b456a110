import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'

/** Writes into the service worker which build it belongs to, so that a browser notices every new one. */
export function nameBuild(): Plugin {
  return {
    name: 'name-build',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const worker = bundle['service-worker.js']
        if (worker?.type !== 'chunk') throw new Error('No service worker was built.')
        if (worker.imports.length > 0) throw new Error('The service worker must stand on its own.')
        const names = Object.keys(bundle).toSorted().join('\n')
        const build = createHash('sha256').update(names).update(worker.code).digest('hex').slice(0, 12)
        worker.code = worker.code.replaceAll('__BUILD__', build)
      },
    },
  }
}
