import fc from 'fast-check'
import type { Id } from '../../lib/id.ts'
import { kinds, type NoteRef } from '../../notes/note.ts'
import { choices, support } from '../../notes/testing/small-cafe.ts'
import type { HarvestCommand } from '../harvest-command.ts'
import { unusedReasons } from '../unused-reason.ts'
import { b1, conclusionId, g1, r1, r2 } from './small-harvest.ts'

const id = fc.constantFrom('c0', 'c1', 'c2', 'c3').map(conclusionId)
const sub = fc.constantFrom('s0', 's1').map((name) => name as Id<'sub-line'>)
const words = fc.constantFrom('Een ondergrens', 'Een hoge ondergrens', 'Meer bussen 😀')
const owner = fc.constantFrom('', ' ', 'Gemeente Sluis', 'de  wethouder')
const term = fc.constantFrom('', 'voor 1 maart 2027')
const notes = fc.uniqueArray(fc.constantFrom(r1, r2, g1, b1), { minLength: 1, maxLength: 3 })

/** Anything that can be asked of the harvest of the small café, about conclusions that may be there. */
export const anyHarvestCommand: fc.Arbitrary<HarvestCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('make-conclusion'),
    conclusion: id,
    theme: fc.constantFrom(choices, support),
    text: words,
    conclusionKind: fc.constantFrom(...kinds),
    sources: fc.uniqueArray(fc.constantFrom(r1, r2, g1), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('approve-conclusion'),
    conclusion: id,
    seen: fc.record({
      text: words,
      kind: fc.constantFrom('inzicht', 'tip', 'actie'),
      subLines: fc.constant<string[]>([]),
      sources: fc.constantFrom<NoteRef[]>([], [r1]),
    }),
  }),
  fc.record({ kind: fc.constant('withdraw-approval'), conclusion: id }),
  fc.record(
    {
      kind: fc.constant('change-conclusion'),
      conclusion: id,
      conclusionKind: fc.constantFrom(...kinds),
      hidden: fc.boolean(),
    },
    { requiredKeys: ['kind', 'conclusion'] },
  ),
  fc.record(
    { kind: fc.constant('describe-action'), conclusion: id, owner, term },
    { requiredKeys: ['kind', 'conclusion'] },
  ),
  fc.record({ kind: fc.constant('move-conclusion'), conclusion: id, before: fc.option(id) }),
  fc.record({ kind: fc.constant('remove-conclusion'), conclusion: id }),
  fc.record({ kind: fc.constant('restore-conclusion'), conclusion: id }),
  fc.record({ kind: fc.constant('add-sources'), conclusion: id, notes }),
  fc.record({ kind: fc.constant('remove-sources'), conclusion: id, notes }),
  fc.record({ kind: fc.constant('move-sources'), conclusion: id, to: id, notes }),
  fc.record(
    { kind: fc.constant('merge-conclusions'), conclusion: id, into: id, sub },
    { requiredKeys: ['kind', 'conclusion', 'into'] },
  ),
  fc.record({ kind: fc.constant('add-sub-line'), conclusion: id, sub, text: words }),
  fc.record({ kind: fc.constant('remove-sub-line'), conclusion: id, sub }),
  fc.record({
    kind: fc.constant('place-notes'),
    notes,
    place: fc.constantFrom('none', 'next-time', 'not-used'),
    reason: fc.constantFrom(...unusedReasons),
    remark: fc.constantFrom('', 'Voor juni'),
  }),
)
