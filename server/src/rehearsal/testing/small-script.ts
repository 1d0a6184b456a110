/** A small café as it lies in a file: three people, two themes, two rounds. Change what a test is about. */
export function smallFile() {
  return {
    id: 'small',
    title: 'Een kleine oefening',
    themes: [
      { id: 'groen', title: 'Groen', question: 'Wat groeit hier?' },
      { id: 'water', title: 'Water', question: 'Waar blijft het water?' },
    ],
    notes: [
      note({ id: 'n1', theme: 'groen', table: 'Rood', author: 'Ada', text: 'Bomen langs de weg', votes: 1 }),
      note({ id: 'n2', theme: 'groen', table: 'Rood', author: 'Ben', text: 'Minder tegels' }),
      note({ id: 'n3', theme: 'water', table: 'tafel 2', author: 'Chi', text: 'Een regenton' }),
      note({ id: 'n4', theme: 'groen', table: 'Rood', round: 2, author: 'Chi', text: 'Gras' }),
      note({ id: 'n5', theme: 'water', table: 'tafel 2', round: 2, author: 'Ada', text: 'Een vijver' }),
    ],
    hostRemarks: [{ theme: 'water', table: 'tafel 2', round: 1, text: 'Veel over regen.' }],
    gold: [
      { id: 'g1', theme: 'groen', kind: 'tip', reference: 'Tip: haal tegels weg.', noteIds: ['n1', 'n2'] },
      { id: 'g2', theme: 'water', kind: 'inzicht', reference: 'Water mag blijven.', noteIds: ['n3', 'n5'] },
    ],
  }
}

/** A note as it lies in a file; Ada writes it at table 1 in round 1 unless a test says otherwise. */
export function note(change: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { id: 'n0', theme: 'groen', table: 1, round: 1, author: 'Ada', org: 'PBL', text: 'Iets', votes: 0, ...change }
}
