import type { ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { nameOfTable } from '../../tables/name-of-table.ts'
import type { Translate } from '../../words/translate.ts'
import type { PlanDraft } from '../plan-draft.ts'

/** What is special about a person, in a few words each. */
export function factsOfPerson(
  person: ExpectedPerson,
  { programme, people }: PlanDraft,
  t: Translate,
): readonly string[] {
  const { online, device, cancelled, until, apart = [] } = person
  const others = people.filter((one) => apart.includes(one.person))
  const [first] = others
  const stays = tableOf(programme, person.staysAt)
  const hosts = tableOf(programme, person.host)
  return [
    ...(cancelled ? [t('plan.people.cancelled-short')] : []),
    ...(online ? [t('plan.people.online-short')] : []),
    ...(device ? [] : [t('plan.people.no-device-short')]),
    ...(until === undefined ? [] : [t('plan.people.until-short', { n: until })]),
    ...(stays === undefined ? [] : [t('plan.people.stays-short', { table: nameOfTable(stays, t) })]),
    ...(hosts === undefined || programme.hosts !== 'named'
      ? []
      : [t('plan.people.host-short', { table: nameOfTable(hosts, t) })]),
    ...(first === undefined ? [] : [sayApart(first, others.length, t)]),
  ]
}

/** One by name; how many, where there are more: a line on the list is short. */
function sayApart({ name }: ExpectedPerson, count: number, t: Translate): string {
  return count === 1 ? t('plan.people.apart-one', { name }) : t('plan.people.apart-many', { count })
}
