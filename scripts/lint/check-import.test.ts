import { expect, test } from 'vitest'
import { checkImport } from './check-import.ts'

const allowed: readonly (readonly [string, string])[] = [
  ['shared/src/sessions/step.ts', '../lib/result.ts'],
  ['shared/src/sessions/step.ts', './session.ts'],
  ['shared/src/harvest/report.ts', '../notes/note.ts'],
  ['shared/src/wire/live-events.ts', '../harvest/report.ts'],
  ['shared/src/notes/paper-document.ts', 'yjs'],
  ['server/src/notes/paper.ts', '@tafelronde/shared/notes/note.ts'],
  ['server/src/notes/paper.ts', '../storage/document-log.ts'],
  ['server/src/notes/paper.ts', 'node:crypto'],
  ['server/src/sessions/session-routes.ts', 'express'],
  ['server/src/sessions/session-routes.ts', '../http/errors.ts'],
  ['server/src/http/serve.ts', 'express'],
  ['server/src/live/live-door.ts', 'socket.io'],
  ['server/src/sync/sync-door.ts', 'ws'],
  ['server/src/storage/sql/sql-roster.ts', 'kysely'],
  ['server/src/app.ts', './storage/open-sqlite.ts'],
  ['server/src/notes/paper.test.ts', '../storage/open-sqlite.ts'],
  ['server/src/cli/rehearse.ts', 'socket.io-client'],
  ['client/src/notes/note-card.tsx', '../ui/button.tsx'],
  ['client/src/ui/button.tsx', '../words/use-words.ts'],
  ['client/src/connection/live-line.ts', 'socket.io-client'],
  ['client/src/main.tsx', './routes.tsx'],
  ['e2e/tests/day.spec.ts', '../support/cafe.ts'],
  ['scripts/anything.ts', 'express'],
]

const refused: readonly (readonly [string, string])[] = [
  ['shared/src/lib/id.ts', '../people/person.ts'],
  ['shared/src/tables/table.ts', '../rotation/seating.ts'],
  ['shared/src/programme/timetable.ts', '../sessions/session.ts'],
  ['shared/src/rotation/plan-rotation.ts', '../sessions/session.ts'],
  ['shared/src/sessions/step.ts', '../notes/note.ts'],
  ['shared/src/notes/note.ts', '../harvest/report.ts'],
  ['shared/src/harvest/report.ts', '../wire/http.ts'],
  ['shared/src/lib/id.ts', 'node:crypto'],
  ['shared/src/lib/id.ts', 'express'],
  ['shared/src/lib/id.ts', 'react'],
  ['shared/src/lib/id.ts', '@tafelronde/server/app.ts'],
  ['shared/src/lib/id.ts', '../../../server/src/app.ts'],
  ['shared/src/attic/old.ts', '../lib/id.ts'],
  ['server/src/notes/paper.ts', 'express'],
  ['server/src/notes/paper.ts', 'socket.io'],
  ['server/src/notes/paper.ts', 'ws'],
  ['server/src/notes/paper.ts', 'kysely'],
  ['server/src/notes/paper.ts', 'node:sqlite'],
  ['server/src/notes/paper.ts', '../live/live-door.ts'],
  ['server/src/notes/paper.ts', '../storage/sql/sql-roster.ts'],
  ['server/src/notes/paper.ts', '../storage/open-sqlite.ts'],
  ['server/src/notes/paper.ts', '../relay/local-relay.ts'],
  ['server/src/notes/paper.ts', '../app.ts'],
  ['server/src/notes/paper.ts', '@tafelronde/client/main.tsx'],
  ['server/src/http/serve.ts', 'socket.io'],
  ['server/src/http/serve.ts', '../live/live-door.ts'],
  ['server/src/sync/sync-door.ts', 'kysely'],
  ['client/src/notes/note-card.tsx', '@tafelronde/server/app.ts'],
  ['client/src/notes/note-card.tsx', '../../../server/src/app.ts'],
  ['client/src/notes/note-card.tsx', 'socket.io-client'],
  ['client/src/notes/note-card.tsx', 'node:fs'],
  ['client/src/ui/button.tsx', '../notes/note-card.tsx'],
  ['client/src/ui/button.tsx', '@tafelronde/shared/notes/note.ts'],
  ['client/src/connection/outbox.ts', '../notes/note-card.tsx'],
]

test.for(allowed)('[CM2] %s may import %s', ([file, specifier]) => {
  expect(checkImport(file, specifier)).toBeUndefined()
})

test.for(refused)('[CM2] %s may not import %s', ([file, specifier]) => {
  expect(checkImport(file, specifier)).toEqual(expect.any(String))
})
