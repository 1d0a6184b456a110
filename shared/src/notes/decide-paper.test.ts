import { expect, test } from 'vitest'
import type { Id } from '../lib/id.ts'
import type { SharedSession } from '../sessions/session.ts'
import { canChangeNote, canWriteNote, decidePaper, ownNotes } from './decide-paper.ts'
import { mayType } from './may-type.ts'
import {
  type Kind,
  NOTE_LENGTH,
  NOTES_EVER_ON_A_PAPER,
  NOTES_PER_PAPER,
  type OpenedNote,
  type OpenedPaper,
} from './note.ts'
import type { PaperCommand } from './paper-command.ts'
import type { PaperAnswer, PaperQuestion } from './paper-question.ts'
import {
  ada,
  anonymousCafe,
  ben,
  blue,
  chi,
  daan,
  els,
  emptyPaper,
  facilitator,
  green,
  noon,
  noteBy,
  noteId,
  participant,
  phases,
  red,
  redScreen,
  smallCafe,
} from './testing/small-cafe.ts'

const running = smallCafe(phases.round)
const lay: Extract<PaperCommand, { kind: 'lay-note' }> = {
  kind: 'lay-note',
  note: noteId('fresh'),
  text: 'Een ondergrens voor zorg',
}

test('[NO6] a note of the running round is in time, one of an earlier round is late', () => {
  expect(laid(ask({ actor: participant(ben), command: lay }))).toMatchObject({ round: 0, late: false })
  expect(laid(ask({ session: smallCafe(phases.rotation), actor: participant(ben), command: lay }))).toMatchObject({
    late: true,
  })
  const second = smallCafe({ ...phases.round, item: 3, round: 1 }, { lastRound: 1 })
  expect(laid(ask({ session: second, actor: participant(ben), command: lay }))).toMatchObject({ round: 0, late: true })
})

test('[NO6] no note lies in a round that has not begun or does not exist', () => {
  expect(ask({ round: 2, actor: participant(ben), command: lay })).toEqual(no('not-in-this-phase'))
  expect(ask({ round: 3, actor: facilitator, command: lay })).toEqual(no('no-such-round'))
  expect(canWriteNote({ session: running, actor: participant(ben), table: red, round: 0 })).toBe(true)
  expect(canWriteNote({ session: running, actor: participant(ben), table: red, round: 2 })).toBe(false)
})

test('[NO5] a table that does not exist is named as such to the desk alone', () => {
  const table = 'gone' as typeof red
  expect(ask({ table, actor: facilitator, command: lay })).toEqual(no('unknown-table'))
  expect(ask({ table, actor: participant(ben), command: lay })).toEqual(no('not-at-this-table'))
})

test('[NO7] a text is kept composed, trimmed and printable, and is counted in that form', () => {
  const text = ` cafe\u0301\r\nhier\u0000\u0007 \uD800`
  expect(laid(ask({ actor: participant(ben), command: { ...lay, text } }))).toMatchObject({ text: 'café\nhier \uFFFD' })
  const longest = `  ${'e\u0301'.repeat(NOTE_LENGTH)}  `
  expect(laid(ask({ actor: participant(ben), command: { ...lay, text: longest } }))?.text.length).toBe(NOTE_LENGTH)
  expect(ask({ actor: participant(ben), command: { ...lay, text: `${longest}x` } }).ok).toBe(false)
  expect(ask({ actor: participant(ben), command: { ...lay, text: 'x'.repeat(NOTE_LENGTH + 1) } })).toEqual(
    no('too-long'),
  )
})

test.each(['', '  \n ', '\u200b\u200d', '\u0000'])('[NO7] %j is no text', (text) => {
  expect(ask({ actor: participant(ben), command: { ...lay, text } })).toEqual(no('empty-text'))
})

test('[NO7] a paper that is full takes no more', () => {
  const notes = Array.from({ length: NOTES_PER_PAPER }, (_, at) => noteBy(ben, `n${at}`))
  expect(ask({ actor: participant(ben), paper: { notes, cards: [] }, command: lay })).toEqual(no('too-many'))
})

test('[AT6] what was removed from a full paper makes room on it, though not for ever', () => {
  const removed = (count: number) => {
    const notes = Array.from({ length: count }, (_, at) => ({ ...noteBy(ben, `n${at}`), removedAt: noon }))
    return ask({ actor: participant(ben), paper: { notes, cards: [] }, command: lay })
  }
  expect(laid(removed(NOTES_PER_PAPER))?.id).toBe(noteId('fresh'))
  expect(removed(NOTES_EVER_ON_A_PAPER)).toEqual(no('too-many'))
})

test('[NO7] a note builds only on one that lies on the same paper', () => {
  const parent = noteId('lying')
  expect(ask({ actor: participant(ben), command: { ...lay, parent } })).toEqual(no('unknown-note'))
  expect(laid(ask({ actor: participant(ben), paper: lying(), command: { ...lay, parent } }))).toMatchObject({ parent })
})

test('[NO8] the same note sent again is one note, and its id is never used for another', () => {
  const paper: OpenedPaper = { notes: [noteBy(ben, 'fresh', { text: 'Een ondergrens voor zorg' })], cards: [] }
  expect(ask({ actor: participant(ben), paper, command: lay })).toEqual(yes({ kind: 'nothing' }))
  expect(ask({ actor: participant(ben), paper, command: { ...lay, text: 'Iets anders' } })).toEqual(no('id-in-use'))
})

test('[NO18] a note that is laid again under another name gets the same answer for every name', () => {
  const paper: OpenedPaper = { notes: [noteBy(ben, 'fresh', { text: 'Een ondergrens voor zorg' })], cards: [] }
  for (const actor of [participant(ada), redScreen]) {
    for (const author of [ada, ben, daan]) {
      expect(ask({ actor, paper, command: { ...lay, author } })).toEqual(yes({ kind: 'nothing' }))
    }
  }
})

test('[NO18] one’s own notes are what one wrote, and for a table’s screen what the table wrote', () => {
  const notes = [noteBy(ben, 'ben'), noteBy(daan, 'daan'), noteBy(chi, 'chi'), noteBy(undefined, 'table')]
  const own = (actor: PaperQuestion['actor'], session = running): readonly string[] =>
    ownNotes({ session, actor, table: red }, notes)
  expect(own(participant(ben))).toEqual(['ben'])
  expect(own(participant(ada))).toEqual([])
  expect(own(facilitator)).toEqual([])
  expect(own(redScreen)).toEqual(['ben', 'daan', 'table'])
  const merged = { ...running.people, [chi]: { ...running.people[chi]!, attendance: 'merged', as: ben } } as const
  expect(own(participant(ben), smallCafe(phases.round, { people: merged }))).toEqual(['ben', 'chi'])
  const keyed = noteBy(undefined, 'keyed', { keyHash: 'hash-1' })
  expect(ownNotes({ session: running, actor: redScreen, table: red }, [keyed])).toEqual([])
})

test('[NO9] a note is by who lays it; others write only for someone at the same table', () => {
  expect(laid(ask({ actor: participant(ben), command: lay }))?.author).toBe(ben)
  expect(laid(ask({ actor: participant(ada), command: { ...lay, author: daan } }))?.author).toBe(daan)
  expect(laid(ask({ actor: facilitator, command: { ...lay, author: ben } }))?.author).toBe(ben)
  expect(ask({ actor: participant(ada), command: { ...lay, author: chi } })).toEqual(no('not-at-this-table'))
  expect(ask({ actor: facilitator, command: { ...lay, author: noteId('nobody') as unknown as typeof ben } })).toEqual(
    no('unknown-person'),
  )
})

test('[NO9] a note that a facilitator lays without more is by the facilitator', () => {
  expect(laid(ask({ actor: facilitator, command: lay }))?.author).toBe(els)
})

test('[NO9] a participant writes for nobody else, except for who has no device where no host does it', () => {
  const hostless = smallCafe(phases.round, { hosts: {} })
  expect(ask({ actor: participant(ben), command: { ...lay, author: daan } })).toEqual(no('not-allowed'))
  expect(laid(ask({ session: hostless, actor: participant(ben), command: { ...lay, author: daan } }))?.author).toBe(
    daan,
  )
  expect(ask({ session: hostless, actor: participant(ben), command: { ...lay, author: ada } })).toEqual(
    no('not-allowed'),
  )
})

test('[NO9] a table screen writes for the table or for someone who sits there', () => {
  expect(laid(ask({ actor: redScreen, command: lay }))?.author).toBeUndefined()
  expect(laid(ask({ actor: redScreen, command: { ...lay, author: ben } }))?.author).toBe(ben)
  expect(ask({ actor: redScreen, command: { ...lay, author: chi } })).toEqual(no('not-at-this-table'))
})

test('[NO9] a table screen changes what was written at its table, and nothing by who never sat there', () => {
  const paper: OpenedPaper = {
    notes: [noteBy(undefined, 'table'), noteBy(daan, 'daan'), noteBy(chi, 'chi')],
    cards: [],
  }
  const remove = (note: string): PaperAnswer =>
    ask({ actor: redScreen, paper, command: { kind: 'remove-note', note: noteId(note) } })
  expect(remove('table').ok).toBe(true)
  expect(remove('daan').ok).toBe(true)
  expect(remove('chi')).toEqual(no('not-your-note'))
})

test('[NO5] a note is changed by its author, the host and the desk, by nobody else at the table', () => {
  const note = noteBy(ben, 'lying')
  const { author: _, ...lies } = note
  const may = (actor: PaperQuestion['actor']): boolean => {
    const place = { session: running, actor, table: red }
    return canChangeNote(place, lies, ownNotes(place, [note]).includes(note.id))
  }
  expect([ben, ada, daan].map((person) => may(participant(person)))).toEqual([true, true, false])
  expect(may(facilitator)).toBe(true)
  const command: PaperCommand = { kind: 'set-note-kind', note: note.id, noteKind: 'tip' }
  expect(ask({ actor: participant(daan), paper: lying(), command })).toEqual(no('not-your-note'))
  expect(ask({ actor: participant(ben), paper: lying(), command })).toEqual(yes(command))
})

test('[NO5] what is not there cannot be changed, and what is already so is no change', () => {
  const actor = participant(ben)
  const gone: OpenedPaper = { notes: [noteBy(ben, 'lying', { removedAt: noon })], cards: [] }
  const change: PaperCommand = { kind: 'set-note-kind', note: noteId('lying'), noteKind: null }
  expect(ask({ actor, command: change })).toEqual(no('unknown-note'))
  expect(ask({ actor, paper: gone, command: change })).toEqual(no('unknown-note'))
  expect(ask({ actor, paper: lying(), command: change })).toEqual(yes({ kind: 'nothing' }))
  expect(ask({ actor, paper: gone, command: { kind: 'remove-note', note: noteId('lying') } })).toEqual(
    yes({ kind: 'nothing' }),
  )
  expect(ask({ actor, paper: lying(), command: { kind: 'restore-note', note: noteId('lying') } })).toEqual(
    yes({ kind: 'nothing' }),
  )
})

test('[NO5] a kind is given, taken away and left as it is by whoever may change the note', () => {
  const set = (noteKind: Kind | null, actor = participant(ben)) =>
    ask({ actor, paper: lying(), command: { kind: 'set-note-kind', note: noteId('lying'), noteKind } })
  expect(set('tip')).toEqual(yes({ kind: 'set-note-kind', note: noteId('lying'), noteKind: 'tip' }))
  expect(set(null)).toEqual(yes({ kind: 'nothing' }))
  expect(set('tip', participant(daan))).toEqual(no('not-your-note'))
})

test('[NO11] for ten seconds the whole table can put a note back, after that the host and the desk', () => {
  const paper: OpenedPaper = { notes: [noteBy(ben, 'lying', { removedAt: noon })], cards: [] }
  const restore = (actor: PaperQuestion['actor'], after: number): PaperAnswer =>
    ask({ actor, paper, command: { kind: 'restore-note', note: noteId('lying') }, now: noon + after })
  for (const actor of [participant(ben), participant(daan), redScreen]) {
    expect(restore(actor, 10_000).ok).toBe(true)
    expect(restore(actor, 13_000)).toEqual(no('not-allowed'))
  }
  expect(restore(participant(chi), 1_000)).toEqual(no('not-at-this-table'))
  for (const actor of [participant(ada), facilitator]) expect(restore(actor, 3_600_000).ok).toBe(true)
})

test('[NO10] what was missed is laid on the paper of the last table of a theme, while the harvest is open', () => {
  const harvest = smallCafe(phases.harvest, { lastRound: 1 })
  const missed = (session: SharedSession, actor: PaperQuestion['actor'], table = red): PaperAnswer =>
    ask({ session, actor, table, round: 'harvest', command: lay })
  expect(laid(missed(harvest, participant(chi)))).toMatchObject({ round: 'harvest', late: false, author: chi })
  expect(laid(missed(harvest, participant(ben), blue))).toMatchObject({ round: 'harvest' })
  // Ben sat at red before he sat at blue, and nobody sat at green.
  expect(missed(harvest, participant(ben))).toMatchObject({ ok: true })
  expect(missed(harvest, participant(ben), green)).toEqual(no('not-at-this-table'))
  const [red0, blue1] = harvest.seatings
  const twice = { ...harvest, seatings: [red0!, { ...blue1, [red]: [], [blue]: [], [green]: [ben] }] }
  expect(missed(twice, participant(ben))).toEqual(no('not-at-this-table'))
  expect(missed(twice, participant(ben), green)).toMatchObject({ ok: true })
  expect(missed(running, participant(ben))).toEqual(no('not-in-this-phase'))
  expect(missed(running, facilitator)).toEqual(no('not-in-this-phase'))
  const closed = smallCafe(phases.closed, { lastRound: 1 })
  expect(missed(closed, participant(chi))).toEqual(no('session-closed'))
  expect(missed(closed, participant(ada)).ok).toBe(true)
  expect(missed(closed, facilitator, blue).ok).toBe(true)
})

test('[CO10] what is missed in a conclusion is laid with its name, at the harvest and at no other time', () => {
  const about = 'first' as Id<'conclusion'>
  const harvest = smallCafe(phases.harvest)
  const asked = { actor: participant(ben), table: red, command: { ...lay, about } } as const
  expect(laid(ask({ ...asked, session: harvest, round: 'harvest' }))).toMatchObject({ round: 'harvest', about })
  expect(ask({ ...asked, session: running, round: 0 })).toEqual(no('invalid-request'))
})

test('[CO8] while the report is settled nobody lays, changes, removes or writes anything at a table', () => {
  const settlements = [{ kind: 'settled', at: noon, by: els } as const]
  const paper: OpenedPaper = { notes: [noteBy(ben, 'lying')], cards: [] }
  for (const phase of ['harvest', 'plenary', 'closed'] as const) {
    const session = smallCafe(phases[phase], { settlements })
    const commands = [
      lay,
      { kind: 'remove-note', note: noteId('lying') },
      { kind: 'set-note-kind', note: noteId('lying'), noteKind: 'tip' },
      { kind: 'lay-paper-notes', notes: [{ note: noteId('new'), text: 'Van papier' }] },
    ] as const
    for (const command of commands) {
      for (const actor of [facilitator, participant(ada)]) {
        expect(ask({ session, actor, paper, round: 'harvest', command: command as PaperQuestion['command'] })).toEqual(
          no('report-settled'),
        )
      }
    }
    expect(ask({ session, actor: facilitator, paper, round: 0, command: { kind: 'take-pen' } })).toEqual(
      no('report-settled'),
    )
    for (const actor of [facilitator, participant(ada), participant(ben)]) {
      expect(mayType({ session, actor, table: red, now: noon }, { kind: 'note', round: 'harvest' })).toBe(false)
    }
  }
})

test('[NO10] who never came adds nothing', () => {
  const people = { ...running.people, [chi]: { ...running.people[chi]!, attendance: 'expected' as const } }
  const session = smallCafe(phases.harvest, { people })
  expect(ask({ session, actor: participant(chi), table: blue, round: 'harvest', command: lay })).toEqual(
    no('not-at-this-table'),
  )
})

test('[NO12] notes from paper keep their order, have no author and are never late; empty lines are left out', () => {
  const notes = ['Eén', '  ', 'Twee'].map((text, at) => ({ note: noteId(`p${at}`), text }))
  const session = smallCafe(phases.harvest)
  const answer = ask({ session, actor: participant(ada), command: { kind: 'lay-paper-notes', notes } })
  expect(answer).toEqual(
    yes({
      kind: 'lay-notes',
      notes: [
        { id: 'p0', round: 0, text: 'Eén', laidAt: noon, late: false, fromPaper: true },
        { id: 'p2', round: 0, text: 'Twee', laidAt: noon + 1, late: false, fromPaper: true },
      ],
    }),
  )
})

test('[NO12] one bad line refuses them all, so that nothing is half done', () => {
  const paperNotes = (...texts: string[]): PaperAnswer =>
    ask({
      actor: facilitator,
      command: { kind: 'lay-paper-notes', notes: texts.map((text, at) => ({ note: noteId(`p${at}`), text })) },
    })
  expect(paperNotes('Eén', 'x'.repeat(NOTE_LENGTH + 1))).toEqual(no('too-long'))
  expect(paperNotes(' ', '')).toEqual(no('empty-text'))
  const twice = { note: noteId('p0'), text: 'Eén' }
  expect(ask({ actor: facilitator, command: { kind: 'lay-paper-notes', notes: [twice, twice] } })).toEqual(
    no('id-in-use'),
  )
})

test('[NO12] without a host anyone at the table copies from paper', () => {
  const command: PaperCommand = { kind: 'lay-paper-notes', notes: [{ note: noteId('p0'), text: 'Eén' }] }
  const hostless = smallCafe(phases.round, { hosts: {} })
  expect(ask({ actor: participant(ben), command })).toEqual(no('not-allowed'))
  expect(ask({ session: hostless, actor: participant(ben), command }).ok).toBe(true)
  expect(ask({ session: hostless, actor: redScreen, command }).ok).toBe(true)
})

test('[NO16] who turned out to be someone else keeps the notes of both', () => {
  const people = { ...running.people, [chi]: { ...running.people[chi]!, attendance: 'merged' as const, as: ben } }
  const session = smallCafe(phases.round, { people })
  const command: PaperCommand = { kind: 'set-note-kind', note: noteId('lying'), noteKind: 'tip' }
  expect(ask({ session, actor: participant(ben), paper: lying(chi), command }).ok).toBe(true)
  expect(laid(ask({ session, actor: participant(chi), command: lay }))?.author).toBe(ben)
})

test('[NO16] who will not come or is unknown writes nothing', () => {
  const people = { ...running.people, [ben]: { ...running.people[ben]!, attendance: 'cancelled' as const } }
  expect(ask({ session: smallCafe(phases.round, { people }), actor: participant(ben), command: lay })).toEqual(
    no('not-allowed'),
  )
  const { [ben]: _ben, ...others } = running.people
  expect(ask({ session: smallCafe(phases.round, { people: others }), actor: participant(ben), command: lay })).toEqual(
    no('not-allowed'),
  )
})

test('[NO4] in an anonymous session a note is changed with its key alone, or by host and desk', () => {
  const session = anonymousCafe(phases.round)
  const paper: OpenedPaper = {
    notes: [noteBy(undefined, 'keyed', { keyHash: 'hash-1' }), noteBy(undefined, 'keyless')],
    cards: [],
  }
  const change = (actor: PaperQuestion['actor'], note: string, keyHash?: string): boolean =>
    ask({ session, actor, paper, keyHash, command: { kind: 'set-note-kind', note: noteId(note), noteKind: 'tip' } }).ok
  expect(change(participant(ben), 'keyed', 'hash-1')).toBe(true)
  expect(change(participant(ben), 'keyed', 'hash-2')).toBe(false)
  expect(change(participant(ben), 'keyed')).toBe(false)
  expect(change(participant(ben), 'keyless')).toBe(false)
  expect(change(redScreen, 'keyed')).toBe(false)
  expect(change(redScreen, 'keyless')).toBe(true)
  expect(change(participant(ada), 'keyed')).toBe(true)
  expect(change(facilitator, 'keyed')).toBe(true)
})

test('[NO4] in a named session no key is kept', () => {
  expect(laid(ask({ actor: participant(ben), command: lay, keyHash: 'hash-1' }))).not.toHaveProperty('keyHash')
  expect(
    laid(ask({ session: anonymousCafe(phases.round), actor: participant(ben), command: lay, keyHash: 'hash-1' })),
  ).toEqual({
    ...noteBy(undefined, 'fresh', { text: 'Een ondergrens voor zorg', keyHash: 'hash-1' }),
  })
})

function ask(question: Partial<PaperQuestion> & Pick<PaperQuestion, 'actor' | 'command'>): PaperAnswer {
  return decidePaper({ session: running, table: red, round: 0, paper: emptyPaper, now: noon, ...question })
}

function laid(answer: PaperAnswer): OpenedNote | undefined {
  return answer.ok && answer.value.kind === 'lay-notes' ? answer.value.notes[0] : undefined
}

function lying(author = ben): OpenedPaper {
  return { notes: [noteBy(author, 'lying')], cards: [] }
}

function yes(value: unknown): unknown {
  return { ok: true, value }
}

function no(why: string): unknown {
  return { ok: false, why }
}
