import fc from 'fast-check'
import { els, noon } from '../../notes/testing/small-cafe.ts'
import { levels } from '../../people/person.ts'
import { dotPlaces } from '../../programme/support.ts'
import type { Session } from '../../sessions/session.ts'
import type { Settlement } from '../../sessions/settlement.ts'
import type { Harvest } from '../conclusion.ts'
import type { ReportInput } from '../report.ts'
import type { ReportVariant } from '../report-variant.ts'
import { maskOpinions } from '../support/mask-opinions.ts'
import { opinions } from '../support/subject.ts'
import { anyDayKept, anyHarvestKept } from './any-session-file.ts'

const told: fc.Arbitrary<Partial<Session>> = fc.record(
  {
    whatWeDid: fc.constant('Wij liepen eerst door de wijk.'),
    settlements: fc.array(
      fc.constantFrom<Settlement>(
        { kind: 'settled', at: noon, by: els },
        {
          kind: 'settled',
          at: noon + 1,
          by: els,
          override: { reason: 'Het was laat', left: { withoutPlace: 2, notApproved: 0 } },
        },
        { kind: 'taken-back', at: noon + 2, by: els },
        { kind: 'taken-back', at: noon + 3, by: els, erased: true },
      ),
      { maxLength: 4 },
    ),
    modelUses: fc.constant([{ at: noon, host: 'model.example.nl', notes: 4, requests: 3, tokens: 900 }]),
  },
  { requiredKeys: [], noNullPrototype: true },
)

const organisation = fc.record({
  name: fc.constantFrom('Gemeente Sluis', 'gemeente  sluis', 'PBL', 'TNO'),
  level: fc.constantFrom(...levels),
})

const given = fc
  .array(fc.record({ level: fc.constantFrom(...levels.slice(0, 3)), opinion: fc.constantFrom(...opinions) }), {
    maxLength: 40,
    size: 'max',
  })
  .map((all) => maskOpinions(all, new Set()))

/** What a report is made of: of all sorts of days, and of all sorts of papers with a harvest of them. */
export const anyReportInput: fc.Arbitrary<ReportInput> = fc
  .record({
    day: fc.oneof(anyDayKept, { weight: 3, arbitrary: anyHarvestKept }),
    told,
    dots: fc.constantFrom(...dotPlaces),
    asked: fc.boolean(),
    given,
    organisations: fc.array(organisation, { maxLength: 40, size: 'max' }),
  })
  .map(({ day, told: also, dots, asked, given: all, organisations }) => {
    const programme = { ...day.session.programme, support: { dots, each: 5, opinions: asked } }
    const weighed = asked && { opinions: Object.fromEntries(day.harvest.conclusions.map(({ id }) => [id, all])) }
    const harvest: Harvest = { ...day.harvest, ...weighed }
    return { ...day, session: { ...day.session, ...also, programme }, harvest, organisations }
  })

/** Every way in which a report can be chosen. */
export const anyVariant: fc.Arbitrary<ReportVariant> = fc.record({
  conclusions: fc.constantFrom('approved', 'all'),
  sources: fc.constantFrom('numbers', 'footnotes'),
  groups: fc.constantFrom('together', 'apart'),
  organisations: fc.constantFrom('named', 'anonymous'),
  annex: fc.boolean(),
  support: fc.boolean(),
  pictures: fc.boolean(),
  names: fc.boolean(),
})
