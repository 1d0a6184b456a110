import { supportOf } from '../../programme/support.ts'
import type { SharedSession } from '../../sessions/session.ts'
import type { Conclusion, Harvest } from '../conclusion.ts'
import { isSupportShown } from './decide-support.ts'
import type { MaskedOpinions } from './mask-opinions.ts'
import { dotsOfConclusion } from './support.ts'

/** What a conclusion got: dots where those counted, and opinions as far as they are told. */
export interface ReportSupport {
  readonly dots?: number
  readonly opinions?: MaskedOpinions
}

/** The support of one conclusion for the report; nothing before everyone may know it. */
export function reportSupport(
  session: SharedSession,
  harvest: Pick<Harvest, 'dots' | 'opinions'>,
  conclusion: Pick<Conclusion, 'id' | 'sources'>,
): { readonly support?: ReportSupport } {
  if (!isSupportShown(session)) return {}
  const support = supportOf(session.programme)
  const opinions = harvest.opinions?.[conclusion.id]
  const told: ReportSupport = {
    ...(support.dots !== 'none' && { dots: dotsOfConclusion(support, harvest, conclusion) }),
    ...(opinions !== undefined && { opinions }),
  }
  return Object.keys(told).length === 0 ? {} : { support: told }
}
