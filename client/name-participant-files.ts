import type { Plugin, Rolldown } from 'vite'

/** What a phone needs for the page of a participant, which follows on joining. */
const parts = ['/index.html', '/src/strict-zod.ts', '/src/app.tsx', '/src/tables/participant-page.tsx']

/** Names those files in the pages of the client, so that they can be fetched while somebody fills in the form. */
export function nameParticipantFiles(): Plugin {
  return {
    name: 'name-participant-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => {
        const chunks = Object.values(bundle ?? {}).filter((output) => output.type === 'chunk')
        const files = new Set<string>()
        for (const part of parts) {
          const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/client${part}`))
          if (chunk === undefined) throw new Error(`Nothing was built from ${part}.`)
          collect(chunk, files)
        }
        return [
          {
            tag: 'meta',
            attrs: { name: 'participant-files', content: [...files].map((file) => `/${file}`).join(' ') },
            injectTo: 'head',
          },
        ]

        function collect(chunk: Rolldown.OutputChunk, into: Set<string>): void {
          if (into.has(chunk.fileName)) return
          into.add(chunk.fileName)
          for (const style of chunk.viteMetadata?.importedCss ?? []) into.add(style)
          for (const other of chunks) if (chunk.imports.includes(other.fileName)) collect(other, into)
        }
      },
    },
  }
}
