import type { Id, PersonId } from '../../lib/id.ts'
import { GatedDocument } from '../../notes/testing/gated-document.ts'
import type { Scene } from '../../notes/testing/honest-traffic.ts'
import {
  ada,
  ben,
  blue,
  els,
  facilitator,
  participant,
  phases,
  red,
  smallCafe,
} from '../../notes/testing/small-cafe.ts'
import type { SharedSession } from '../../sessions/session.ts'
import { canWriteHarvest } from '../decide-harvest.ts'
import { applyHarvestChange, readHarvest } from '../harvest-document.ts'
import { type HarvestField, harvestTexts } from '../harvest-text.ts'
import { conclusion } from './small-harvest.ts'

/** The harvest while it is made: Els leads, Ada is host and has two pages, Ben is host now and then. */
export function harvestScene(): Scene<HarvestField> {
  let session: SharedSession = smallCafe(phases.harvest, { hosts: { [red]: ada, [blue]: ben } })
  let made = 0
  const mayType = (person: string) =>
    canWriteHarvest({ session, actor: person === els ? facilitator : participant(person as PersonId) })
  const gated = new GatedDocument<HarvestField>({ fields: harvestTexts, mayType })
  const make = (lines: readonly string[]) => () => {
    made += 1
    const subLines = lines.map((text, line) => ({ id: `s${made}-${line}` as Id<'sub-line'>, text }))
    const change = { kind: 'make-conclusion', conclusion: conclusion(`c${made}`, { subLines }) } as const
    gated.change((document) => applyHarvestChange(document, change))
  }
  const one = (pick: number) => {
    const { conclusions } = readHarvest(gated.live)
    return conclusions[pick % Math.max(1, conclusions.length)]
  }
  const remove = (pick: number) => () => {
    const { id } = one(pick) ?? {}
    if (id !== undefined)
      gated.change((document) => applyHarvestChange(document, { kind: 'remove-conclusion', conclusion: id }))
  }
  const restore = (pick: number) => () => {
    const { id } = one(pick) ?? {}
    if (id === undefined) return
    gated.change((document) =>
      applyHarvestChange(document, { kind: 'restore-conclusion', conclusion: id, sources: [] }),
    )
  }
  const removeLine = (pick: number) => () => {
    const { id, subLines = [] } = one(pick) ?? {}
    const [line] = subLines
    if (id === undefined || line === undefined) return
    gated.change((document) => applyHarvestChange(document, { kind: 'remove-sub-line', conclusion: id, sub: line.id }))
  }
  make(['Een eerste punt', 'en een tweede'])()
  make(['Nog een punt'])()
  return {
    roots: ['conclusions', 'places', 'dots', 'opinions'],
    fields: harvestTexts,
    gated,
    people: [ada, ben, els, ada],
    mayType: (person, name, document) => harvestTexts.find(document, name) !== undefined && mayType(person),
    events: [
      make([]),
      make(['Een punt', 'en nog een']),
      remove(0),
      remove(1),
      restore(0),
      restore(1),
      ...[0, 1, 2].flatMap((pick) => [removeLine(pick), removeLine(pick)]),
      () => (session = { ...session, hosts: { [red]: ada } }),
      () => (session = { ...session, hosts: { [red]: ada, [blue]: ben } }),
    ],
  }
}
