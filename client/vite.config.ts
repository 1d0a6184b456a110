import path, { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { nameBuild } from './name-build.ts'
import { nameParticipantFiles } from './name-participant-files.ts'
import { sharedFiles, shortName } from './share-files.ts'

const here = import.meta.dirname

export default defineConfig({
  root: here,
  plugins: [react(), nameParticipantFiles(), nameBuild()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    // The strict Content-Security-Policy allows files of our own and nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Which file is in which entry, so that e2e/bench can weigh them.
    manifest: true,
    rolldownOptions: {
      // Making a schema does nothing else: a page without the question carries no words to check its answer.
      treeshake: { manualPureFunctions: ['z', 'idSchema'] },
      // Joining has an entry of its own: it must be light on a phone over a poor line.
      input: {
        main: resolve(here, 'index.html'),
        join: resolve(here, 'join.html'),
        'service-worker': resolve(here, 'src/service-worker.ts'),
      },
      // The service worker keeps its name and its place: browsers look there for a new one.
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
        chunkFileNames: ({ name }) => `assets/${shortName(name)}-[hash].js`,
        assetFileNames: ({ names: [name = ''] }) => `assets/${shortName(path.parse(name).name)}-[hash][extname]`,
        codeSplitting: { groups: sharedFiles },
      },
    },
  },
})
