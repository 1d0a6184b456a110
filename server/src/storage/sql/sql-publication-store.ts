import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { type ReportVariant, reportVariantSchema } from '@tafelronde/shared/harvest/report-variant.ts'
import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Kysely } from 'kysely'
import type { Publication, PublicationStore, WithdrawnPublication } from '../publication-store.ts'
import { StorageFault } from '../storage-fault.ts'
import { fromJson, toJson } from './json.ts'
import type { PublicationRow, Schema } from './schema.ts'
import type { SqlEngine } from './sql-engine.ts'
import { writing } from './sql-write.ts'
import { one, statement } from './statement.ts'

export function sqlPublicationStore({ build, ask }: SqlEngine): PublicationStore {
  const all = build.selectFrom('publications').selectAll()

  return {
    async find(code) {
      const [row] = await ask(all.where('code', '=', code))
      return row && (withdrawn(row) ?? publication(row))
    },

    async current(session) {
      const [row] = await ask(all.where('session', '=', session))
      return row && publication(row)
    },

    publishing({ code, session, variant, publishedAt }) {
      return writing(
        statement(
          build.insertInto('publications').values({
            code,
            session,
            variant: toJson(variant),
            published_at: publishedAt,
            withdrawn_at: null,
          }),
        ),
      )
    },

    changing(session, variant) {
      const changed = build.updateTable('publications').set({ variant: toJson(variant) })
      return writing(one(changed.where('session', '=', session)))
    },

    withdrawing(session, at) {
      return writing(one(withdraw(build, session, at)))
    },
  }
}

/** Leaves of a publication only that its code once was one. */
export function withdraw(build: Kysely<Schema>, session: SessionId, at: Instant) {
  return build
    .updateTable('publications')
    .set({ session: null, variant: null, published_at: null, withdrawn_at: at })
    .where('session', '=', session)
}

function withdrawn({ code, withdrawn_at }: PublicationRow): WithdrawnPublication | undefined {
  return withdrawn_at === null ? undefined : { code, withdrawnAt: withdrawn_at }
}

function publication({ code, session, variant, published_at }: PublicationRow): Publication {
  if (session === null || variant === null || published_at === null) {
    throw new StorageFault('broken', 'A publication of no session')
  }
  return { code, session, variant: readVariant(variant), publishedAt: published_at }
}

/** What a later version lets choose besides, an earlier publication tells as it was told then. */
function readVariant(variant: string): ReportVariant {
  return reportVariantSchema.parse(Object.assign({}, plainVariant, fromJson(variant)))
}
