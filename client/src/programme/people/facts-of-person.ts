import { type ExpectedPerson } from '@tafelronde/shared/people/person.ts'
import { type Programme, tableOf } from '@tafelronde/shared/programme/programme.ts'
import { nameOfTable } from '../../tables/name-of-table.ts'
import { type Translate } from '../../words/translate.ts'

/** What is special about a person, in a few words each. */
export function factsOfPerson(person: ExpectedPerson, programme: Programme, t: Translate): readonly string[] {
  const { online, device, cancelled, until } = person
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
  ]
}
