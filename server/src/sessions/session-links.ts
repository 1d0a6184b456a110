import type { CodeNews, DeskNews } from '@tafelronde/shared/wire/live-events.ts'
import type { StoredSession } from '../storage/session-store.ts'

/** Where the house is found from outside. */
export interface PublicAddress {
  /** Without a slash at the end, such as `https://cafe.example.nl`. */
  readonly url: string
  /** The address works on this computer only. */
  readonly onlyHere: boolean
}

/** The links by which people come in, lead, and read the report later. */
export function readLinks({ url }: PublicAddress, { secrets }: StoredSession): DeskNews['links'] {
  return {
    join: `${url}/j/${secrets.join}`,
    facilitate: `${url}/begeleid/${secrets.facilitator}`,
    read: `${url}/lees/${secrets.reader}`,
  }
}

/** What a screen for everyone shows so that people can come in: the typed address as short as it can be. */
export function readCodeNews(address: PublicAddress, stored: StoredSession): CodeNews {
  return {
    code: stored.code,
    address: address.url.replace(/^https?:\/\//, ''),
    link: readLinks(address, stored).join,
    onlyHere: address.onlyHere,
  }
}
