import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { MINUTE, SECOND } from '../lib/clock.ts'
import type { CommandId, PersonId } from '../lib/id.ts'
import { readPaper } from './paper-document.ts'
import { entryOf } from './paper-entry.ts'
import { PaperHistory, type PaperRow } from './paper-history.ts'
import { cardField, noteField } from './paper-text.ts'
import { planRestore } from './plan-restore.ts'
import { laying, LoggedTable } from './testing/logged-table.ts'
import { ada, ben, chi, noon, noteId } from './testing/small-cafe.ts'

const bus = noteField(noteId('bus'))

test('[HI7] the history tells who did what and when, in the words of people', () => {
  const table = new LoggedTable()
  table.change(ada, laying('bus', 'Meer bussen', table.now))
  table.change(ben, { kind: 'give-pen', round: 0, to: ben })
  write(table, ben, bus, ' op zondag')
  table.write(ben, (document) => entryOf(document, noteId('bus'))?.set('kind', 'vraag'))
  table.change(ada, { kind: 'remove-note', note: noteId('bus'), at: table.now })
  table.change(chi, { kind: 'restore-note', note: noteId('bus') })
  write(table, ben, cardField(0, 'line0'), 'De bus')
  table.change(undefined, laying('together', 'Samen', table.now))
  expect(
    table
      .history()
      .deeds()
      .map(({ until: _until, ...deed }) => ({ ...deed, at: (deed.at - noon) / SECOND })),
  ).toEqual([
    { kind: 'laid', note: 'bus', text: 'Meer bussen', by: ada, at: 1 },
    { kind: 'pen-given', round: 0, to: ben, text: '', by: ben, at: 2 },
    { kind: 'typed', note: 'bus', text: 'Meer bussen op zondag', by: ben, at: 3 },
    { kind: 'kind-changed', note: 'bus', noteKind: 'vraag', text: 'Meer bussen op zondag', by: ben, at: 4 },
    { kind: 'removed', note: 'bus', text: 'Meer bussen op zondag', by: ada, at: 5 },
    { kind: 'put-back', note: 'bus', text: 'Meer bussen op zondag', by: chi, at: 6 },
    { kind: 'card-written', round: 0, text: 'De bus', by: ben, at: 7 },
    { kind: 'laid', note: 'together', text: 'Samen', at: 8 },
  ])
})

test('[HI8] what one person writes on in one note within a minute is one deed, and a pause begins another', () => {
  const table = new LoggedTable()
  table.change(ada, laying('bus', 'Bus', table.now))
  for (const letters of [' e', 'n', ' trein']) write(table, ada, bus, letters)
  write(table, ben, bus, ' of tram')
  write(table, ada, bus, '?')
  const began = table.now
  table.now += MINUTE
  write(table, ada, bus, '!')
  const typed = table
    .history()
    .deeds()
    .filter(({ kind }) => kind === 'typed')
  expect(typed.map(({ by, text, until }) => [by, text, until])).toEqual([
    [ada, 'Bus en trein of tram?', began],
    [ben, 'Bus en trein of tram', began - SECOND],
    [ada, 'Bus en trein of tram?!', table.now],
  ])
})

test('[HI8] a note that was emptied is told by what it read before', () => {
  const table = new LoggedTable()
  table.change(ada, laying('bus', 'Meer bussen', table.now))
  table.meet(chi)
  table.type(chi, bus, (text) => text.delete(0, text.length))
  table.meet(chi)
  expect(table.history().deeds().at(-1)).toMatchObject({ kind: 'typed', by: chi, text: 'Meer bussen' })
})

test('[HI7] a putting back is one deed, whatever it changed', () => {
  const table = new LoggedTable()
  for (const name of ['bus', 'trein']) table.change(ada, laying(name, name, table.now))
  const to = table.now
  for (const name of ['bus', 'trein']) table.change(chi, { kind: 'remove-note', note: noteId(name), at: table.now })
  table.restore({ isUndone: ({ at }) => at > to, laid: 'go' }, 'it' as CommandId, { to }, ben)
  table.undo('it' as CommandId, 'undone' as CommandId)
  expect(table.history().deeds().slice(-2)).toMatchObject([
    { kind: 'restored', restore: 'it', to, by: ben },
    { kind: 'restore-undone', restore: 'undone', undoes: 'it' },
  ])
})

test('[HI9] letters in a row without an author are of whoever was given the id they were typed under', () => {
  const table = new LoggedTable()
  table.change(ada, laying('bus', 'Bus', table.now))
  const to = table.now
  write(table, ben, bus, ' en tram')
  const { clientID } = table.browser(ben).document
  const rows = table.rows.map(({ author, ...row }): PaperRow => (author === ben ? row : { ...row, author: ada }))
  const history = follow(rows, (client) => (client === clientID ? ben : undefined))
  expect(wordsWithout(history, ben, to)).toBe('Bus')
  expect(wordsWithout(follow(rows), ben, to)).toBe('Bus en tram')
})

test('[HI10] a paper that began anew can be put back to its beginning, and to nothing before', () => {
  const table = new LoggedTable()
  table.change(ada, laying('bus', 'Bus', table.now))
  write(table, ben, bus, ' en tram')
  const anew = new Y.Doc()
  anew.transact(() => {
    const entry = new Y.Map<unknown>([['text', new Y.Text('Bus en tram')]])
    anew.getMap('notes').set('bus', entry)
  })
  const began = table.now + MINUTE
  const bytes = Y.encodeStateAsUpdate(anew)
  const history = follow([...table.rows, { kind: 'opening', seq: 2, bytes, at: began }])
  expect(history.since()).toBe(began)
  expect(history.deeds()).toHaveLength(2)
  expect(planRestore(history, { isUndone: () => false, laid: 'go' }).effects).toEqual([])
  expect(planRestore(history, { isUndone: ({ at }) => at > 0, laid: 'go' }).effects).toEqual([])
})

test('[HI10] a paper that was rebuilt from its own log goes on', () => {
  const table = new LoggedTable()
  table.change(ada, laying('bus', 'Bus', table.now))
  const to = table.now
  write(table, ben, bus, ' en tram')
  const bytes = Y.encodeStateAsUpdate(table.document)
  const rebuilt: PaperRow = { kind: 'opening', seq: 2, bytes, at: table.now + MINUTE }
  const history = follow([...table.rows, rebuilt])
  expect(history.since()).toBe(table.rows[0]?.at)
  expect(wordsWithout(history, ben, to)).toBe('Bus')
})

test('[HI7] a paper with notes that another version wrote badly is followed all the same', () => {
  const table = new LoggedTable()
  table.write(ada, (document) => {
    document.getMap('notes').set('bad', 7)
    document.getMap('notes').set('worse', new Y.Map([['text', 'no text']]))
    document.getMap('cards').set('x', 'y')
    document.getMap('restores').set('r', { at: 'never' })
  })
  table.change(ada, laying('bus', 'Bus', table.now))
  const plan = planRestore(table.history(), { isUndone: () => true, laid: 'go' })
  expect(plan.effects).toEqual([{ kind: 'goes', note: 'bus', text: 'Bus' }])
  expect(readPaper(table.document).notes).toHaveLength(1)
})

function write(table: LoggedTable, by: PersonId, field: string, letters: string): void {
  table.meet(by)
  table.type(by, field, (text) => text.insert(text.length, letters))
  table.meet(by)
}

function follow(rows: readonly PaperRow[], ownerOf?: (client: number) => PersonId | undefined): PaperHistory {
  const history = new PaperHistory(ownerOf)
  for (const row of rows) history.take(row)
  return history
}

/** What the note with the bus would read without what somebody did after a moment. */
function wordsWithout(history: PaperHistory, who: PersonId, to: number): string {
  const { effects } = planRestore(history, { isUndone: ({ at, by }) => at > to && by === who, laid: 'go' })
  const [effect] = effects
  return effect?.text ?? 'Bus en tram'
}
