import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import type { ReportVariant } from '@tafelronde/shared/harvest/report-variant.ts'
import type { SessionId } from '@tafelronde/shared/lib/id.ts'
import type { PublicationNews } from '@tafelronde/shared/wire/http.ts'
import type { HttpParts } from './http-parts.ts'

/** Where everyone may read the report of this session, if they may. */
export async function publicLink(
  { storage, address }: Pick<HttpParts, 'storage' | 'address'>,
  session: SessionId,
): Promise<PublicationNews | undefined> {
  const publication = await storage.publications.current(session)
  if (publication === undefined) return undefined
  const { code, variant, publishedAt } = publication
  return { link: `${address.url}/v/${code}`, at: publishedAt, variant }
}

/** As whoever only reads has the report: as it was published, or as it is made where nobody has chosen. */
export function readersVariant(publication: PublicationNews | undefined): ReportVariant {
  return publication?.variant ?? plainVariant
}
