// One word, one thing. What stands on the left never names anything of ours; on the right is what to write.
// Only words that can have no other sense here: "room" and "card", for one, are words of the house.

/** Words that no name of ours contains, in any file. */
export const forbidden: Readonly<Record<string, string>> = {
  meeting: 'a café is a session',
  meetup: 'a café is a session',
  workshop: 'a café is a session',
  sticky: 'what one writes is a note',
  stickies: 'what one writes is a note',
  postit: 'what one writes is a note',
  user: 'whoever is there is a person, or by role a participant, host, facilitator, organiser',
  users: 'whoever is there is a person, or by role a participant, host, facilitator, organiser',
  attendee: 'whoever takes part is a participant',
  attendees: 'whoever takes part is a participant',
  moderator: 'who leads the day is the facilitator',
  admin: 'who plans and publishes is the organiser',
  whiteboard: 'what lies on a table is its paper',
  breakout: 'people sit at tables, in groups',
}

/** Screen words: they belong to the word files and to data, never to a name. */
export const screenWords: Readonly<Record<string, string>> = {
  bijeenkomst: 'session',
  draaiboek: 'programme',
  onderdeel: 'item',
  thema: 'theme',
  groep: 'group',
  tafel: 'table',
  ronde: 'round',
  indeling: 'seating',
  tafelhost: 'host',
  briefje: 'note',
  briefjes: 'notes',
  doorgeefkaart: 'card',
  slotkaart: 'card',
  oogst: 'harvest',
  stapel: 'cluster',
  conclusie: 'conclusion',
  verslag: 'report',
  deelnemer: 'participant',
  begeleider: 'facilitator',
}

/** What a name must not end in: such names say how a thing is made, or nothing. */
export const forbiddenEndings: Readonly<Record<string, string>> = {
  impl: 'name it after what it does differently',
  util: 'name it after what it holds',
  utils: 'name it after what it holds',
  helper: 'name it after what it promises',
  helpers: 'name it after what it promises',
  manager: 'name it after what it does',
}

/** Why this name is not one of ours, or undefined where it may be. */
export function checkName(name: string): string | undefined {
  const words = wordsOf(name)
  for (const word of words) {
    const why = own(forbidden, word)
    if (why !== undefined) return `"${word}" is no word of the house: ${why}.`
    const english = own(screenWords, word)
    if (english !== undefined) return `"${word}" is for screens; in code it is ${english}.`
  }
  const last = words.at(-1) ?? ''
  const better = own(forbiddenEndings, last)
  return better === undefined ? undefined : `No name ends in "${last}": ${better}.`
}

/** The words in `SessionStore`, `next_table`, `plan-rotation`, `QR_CODE`, in small letters. */
export function wordsOf(name: string): readonly string[] {
  const spaced = name.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
  return spaced
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '')
}

function own(table: Readonly<Record<string, string>>, word: string): string | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}
