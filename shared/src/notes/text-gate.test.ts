import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { cleanTyped } from './clean-text.ts'
import { CARD_LINE_LENGTH, CARD_QUESTION_LENGTH, NOTE_LENGTH } from './note.ts'
import { applyPaperChange } from './paper-document.ts'
import { cardField, noteField, type PaperField } from './paper-text.ts'
import { type DrawnStruct, type DrawnUpdate, drawUpdate } from './testing/draw-update.ts'
import { FIRST_ISSUED, type GatedDocument } from './testing/gated-document.ts'
import { layNote, openBrowser, smallPaper } from './testing/small-paper.ts'
import { ada, ben, chi, noon, noteId } from './testing/small-cafe.ts'
import type { Verdict } from './text-gate.ts'

const bus = noteField(noteId('bus'))
const train = noteField(noteId('trein'))
const old = noteField(noteId('oud'))
const gone = noteField(noteId('weg'))
const line = cardField(1, 'line0')
const question = cardField(1, 'question')

test('[TG1] what an honest browser types, pastes, deletes and undoes is accepted as it is', () => {
  const paper = smallPaper()
  const browser = openBrowser(paper)
  const undo = new Y.UndoManager([browser.text(bus)!, browser.text(train)!], { captureTimeout: 0 })
  const edits: readonly (() => Uint8Array)[] = [
    () => browser.write(bus, 'De bus rijdt nooit 😀'),
    () => browser.write(bus, 'Vandaag rijdt de bus nooit 😀!'),
    () => browser.write(bus, ''),
    () => browser.hear(() => undo.undo()),
    () => browser.hear(() => undo.undo()),
    () => browser.hear(() => undo.redo()),
    () => browser.write(train, 'Eén\nTwee\nDrie'),
    () => browser.hear(() => undo.undo()),
  ]
  for (const edit of edits) {
    expect(paper.send(ben, edit()).kind).toBe('accepted')
    expect([paper.read(bus), paper.read(train)]).toEqual([browser.read(bus), browser.read(train)])
  }
})

test('[TG1] only what is new is passed on, and the document is as it was until it is applied', () => {
  const paper = smallPaper()
  const browser = openBrowser(paper)
  browser.write(bus, 'De bus rijdt weer 😀')
  const before = paper.state()
  const verdict = paper.judge(ben, Y.encodeStateAsUpdate(browser.document))
  expect(paper.state()).toEqual(before)
  expect(verdict).toMatchObject({ kind: 'accepted', fields: [bus] })
  const { structs, ds } = Y.decodeUpdate(verdict.kind === 'accepted' ? verdict.update : new Uint8Array())
  expect(structs.map(({ id }) => id.client)).toEqual([browser.id])
  expect([...ds.clients.keys()]).toEqual([1])
})

test('[TG2] a browser that repeats all it was shown says nothing new, whoever wrote it', () => {
  const paper = smallPaper()
  const browser = openBrowser(paper)
  const other = openBrowser(paper, ada)
  paper.send(ada, other.write(bus, 'De bus'))
  paper.send(ben, browser.write(bus, 'De bus rijdt'))
  expect(paper.send(ben, Y.encodeStateAsUpdate(browser.document))).toEqual({ kind: 'known' })
  expect(paper.send(chi, Y.encodeStateAsUpdate(other.document))).toEqual({ kind: 'known' })
})

test('[TG2] the whole delete set of a busy table goes along with one new letter', () => {
  const paper = smallPaper()
  paper.change((document) => {
    layNote(document, 'een', 'ab'.repeat(400))
    layNote(document, 'twee', 'ab'.repeat(400))
  })
  const other = openBrowser(paper, ada)
  for (const field of ['een', 'twee'].map((note) => noteField(noteId(note)))) {
    for (let place = 0; place < 400; place += 1) {
      expect(
        paper.send(
          ada,
          other.act(() => other.text(field)!.delete(place, 1)),
        ).kind,
      ).toBe('accepted')
    }
  }
  const browser = openBrowser(paper)
  browser.write(bus, '!')
  const answer = browser.answer(paper.live)
  expect([...Y.decodeUpdate(answer).ds.clients.values()].flat().length).toBeGreaterThan(500)
  expect(paper.send(ben, answer)).toMatchObject({ kind: 'accepted', fields: [bus] })
})

test('[TG2] content that only the server writes is passed over when it is known, however it is made', () => {
  const paper = smallPaper()
  paper.change((document) => {
    const notes = document.getMap('notes')
    notes.set('json', { a: [1, 2.5, null, true, false, 'x', { b: new Uint8Array(3) }], c: 10n, d: undefined, e: 1.1 })
    notes.set('binary', new Uint8Array([1, 2, 3]))
    notes.set('array', Y.Array.from(['a', 1]))
    notes.set('element', new Y.XmlElement('p'))
    notes.set('subdocument', new Y.Doc())
    const rich = new Y.Text()
    notes.set('rich', rich)
    rich.insert(0, 'vet', { bold: true })
    rich.insertEmbed(0, { image: 'x' })
  })
  expect(paper.send(ben, paper.state())).toEqual({ kind: 'known' })
  const browser = openBrowser(paper)
  browser.write(bus, 'x')
  expect(paper.send(ben, Y.encodeStateAsUpdate(browser.document)).kind).toBe('accepted')
})

test('[TG3] a character belongs to whom its id was issued, and nobody writes under an id of another', () => {
  const paper = smallPaper()
  const browser = openBrowser(paper)
  const other = openBrowser(paper, ada)
  const typed = other.write(bus, 'Van Ada')
  expect(paper.send(ben, typed)).toEqual(hostile('foreign-id'))
  for (const id of [1, 2, FIRST_ISSUED - 1, FIRST_ISSUED + 100, 2 ** 32, 2 ** 53]) {
    expect(paper.send(ben, draw(paper, id, [{ kind: 'text', text: 'x', ...at(paper, bus, 0) }])).kind).toBe('hostile')
    expect(paper.send(ben, draw(paper, id, [{ kind: 'gone', length: 1 }])).kind).toBe('hostile')
  }
  expect(paper.send(ada, typed).kind).toBe('accepted')
  expect(paper.send(ben, browser.write(bus, 'Van Ben')).kind).toBe('accepted')
})

test('[TG3] ids of earlier loads of a page stay valid, also together in one message', () => {
  const paper = smallPaper()
  const first = openBrowser(paper)
  const stored = first.write(bus, 'De bus rijdt niet 😀, al jaren')
  const second = openBrowser(paper)
  second.take(stored)
  second.write(bus, 'De bus rijdt niet 😀, al twintig jaren')
  expect(paper.send(ben, second.answer(paper.live)).kind).toBe('accepted')
  expect(paper.send(ben, stored)).toEqual({ kind: 'known' })
  expect(paper.read(bus)).toBe('De bus rijdt niet 😀, al twintig jaren')
})

test('[TG4] a gap in the clock hides nothing: what would have to wait is refused', () => {
  const paper = smallPaper()
  const browser = openBrowser(paper)
  const first = browser.write(bus, 'Eerst')
  const second = browser.write(bus, 'Eerst dit')
  expect(paper.send(ben, second)).toEqual(hostile('gap'))
  expect(paper.send(ben, first).kind).toBe('accepted')
  expect(paper.send(ben, second).kind).toBe('accepted')
  const id = paper.issue(ben)
  const place = at(paper, bus, 0)
  const hidden: DrawnStruct = { kind: 'text', text: 'vals', ...place }
  expect(paper.send(ben, drawUpdate({ blocks: [{ client: id, clock: 1, structs: [hidden] }] }))).toEqual(hostile('gap'))
  for (const structs of [
    [{ kind: 'skip', length: 1 }, hidden],
    [hidden, { kind: 'skip', length: 1 }, hidden],
  ] satisfies DrawnStruct[][]) {
    expect(paper.send(ben, drawUpdate({ blocks: [{ client: id, clock: 0, structs }] }))).toEqual(hostile('skip'))
  }
})

test('[TG4] what leans on nothing, on itself, or in a circle is refused', () => {
  const paper = smallPaper()
  const [one, two] = [paper.issue(ben), paper.issue(ben)]
  const lean = (client: number, clock: number): DrawnStruct => ({ kind: 'text', text: 'x', origin: { client, clock } })
  const leaning: readonly DrawnUpdate[] = [
    { blocks: [{ client: one, clock: 0, structs: [lean(one, 0)] }] },
    { blocks: [{ client: one, clock: 0, structs: [lean(one, 1), { kind: 'text', text: 'x', ...at(paper, bus, 0) }] }] },
    { blocks: [{ client: one, clock: 0, structs: [lean(two, 0)] }] },
    { blocks: [{ client: one, clock: 0, structs: [lean(1, 9_999)] }] },
    { blocks: [{ client: one, clock: 0, structs: [lean(2 ** 52, 2 ** 52)] }] },
    {
      blocks: [
        { client: two, clock: 0, structs: [lean(one, 0)] },
        { client: one, clock: 0, structs: [lean(two, 0)] },
      ],
    },
    {
      blocks: [
        { client: two, clock: 0, structs: [{ kind: 'text', text: 'x', ...at(paper, bus, 0) }, lean(one, 1)] },
        { client: one, clock: 0, structs: [lean(two, 1), lean(two, 0)] },
      ],
    },
  ]
  for (const drawn of leaning) expect(paper.send(ben, drawUpdate(drawn))).toEqual(hostile('unknown-place'))
})

test('[TG4] an id that stands twice, or deletions that overlap, come from no encoder', () => {
  const paper = smallPaper()
  const client = paper.issue(ben)
  const place = at(paper, bus, 0)
  const block = { client, clock: 0, structs: [{ kind: 'text', text: 'x', ...place } satisfies DrawnStruct] }
  const { origin: _origin, ...first } = idAt(paper, bus, 0)
  expect(paper.send(ben, drawUpdate({ blocks: [block, block] }))).toEqual(hostile('unreadable'))
  const ranges: readonly (readonly (readonly [number, number])[])[] = [
    [
      [first.clock, 2],
      [first.clock, 2],
    ],
    [
      [first.clock + 1, 2],
      [first.clock, 2],
    ],
    [
      [first.clock, 2],
      [first.clock + 1, 2],
    ],
  ]
  for (const overlapping of ranges) {
    const update = drawUpdate({ deleted: [{ client: 1, ranges: overlapping }] })
    expect(paper.send(ben, update)).toEqual(hostile('unreadable'))
  }
  const twice = { client: 1, ranges: [[first.clock, 1]] as const }
  expect(paper.send(ben, drawUpdate({ deleted: [twice, twice] }))).toEqual(hostile('unreadable'))
})

test('[TG5] nothing but characters comes in: no structure, format, embed, attribute, subdocument or value', () => {
  const paper = smallPaper()
  const place = { origin: idAt(paper, bus, 0), rightOrigin: idAt(paper, bus, 1) }
  const contents: readonly (readonly [number, readonly number[]])[] = [
    [2, [1, 1, 0x31]],
    [3, [1, 7]],
    [5, [2, 0x7b, 0x7d]],
    [6, [1, 0x62, 4, 0x74, 0x72, 0x75, 0x65]],
    [7, [0]],
    [7, [1]],
    [7, [2]],
    [7, [3, 1, 0x70]],
    [8, [1, 126]],
    [9, [0, 118, 0]],
  ]
  for (const [content, bytes] of contents) {
    const client = paper.issue(ben)
    const struct: DrawnStruct = { kind: 'content', content, bytes, ...place }
    expect(paper.send(ben, draw(paper, client, [struct]))).toEqual(hostile('content'))
    const typed: DrawnStruct = { kind: 'text', text: 'x', ...place }
    expect(paper.send(ben, draw(paper, client, [typed, struct]))).toEqual(hostile('content'))
  }
  const attribute: DrawnStruct = { kind: 'text', text: 'x', parent: textId(paper, bus), key: 'bold' }
  expect(paper.send(ben, draw(paper, paper.issue(ben), [attribute]))).toEqual(hostile('content'))
})

test('[TG5] what a page of ours writes through Yjs itself is refused all the same', () => {
  const attacks: readonly ((document: Y.Doc) => void)[] = [
    (document) => document.getMap('notes').set('vals', new Y.Map()),
    (document) => document.getMap('notes').delete('bus'),
    (document) => document.getMap('invented').set('x', 1),
    (document) => document.getText('invented').insert(0, 'x'),
    (document) => (document.getMap('notes').get('bus') as Y.Map<unknown>).set('sealedAuthor', 'ada'),
    (document) => (document.getMap('notes').get('bus') as Y.Map<unknown>).set('text', new Y.Text('vals')),
    (document) => (document.getMap('notes').get('bus') as Y.Map<unknown>).delete('text'),
    (document) => (document.getMap('cards').get('1') as Y.Map<unknown>).set('pen', ben),
  ]
  for (const attack of attacks) {
    const paper = smallPaper()
    const browser = openBrowser(paper)
    const before = paper.state()
    expect(
      paper.send(
        ben,
        browser.act(() => attack(browser.document)),
      ).kind,
    ).toBe('hostile')
    expect(paper.send(ben, browser.answer(paper.live)).kind).toBe('hostile')
    expect(paper.state()).toEqual(before)
  }
  const paper = smallPaper()
  const browser = openBrowser(paper)
  for (const format of [
    () => browser.text(bus)?.format(0, 2, { bold: true }),
    () => browser.text(bus)?.insertEmbed(0, { image: 'x' }),
    () => browser.text(bus)?.setAttribute('bold', 'x'),
  ]) {
    expect(paper.send(ben, browser.act(format)).kind).toBe('hostile')
  }
})

test('[TG6] ten bytes that would silence somebody for good silence nobody', () => {
  const paper = smallPaper()
  const victim = openBrowser(paper, ada)
  const silence = drawUpdate({ blocks: [{ client: victim.id, clock: 0, structs: [{ kind: 'gone', length: 1 }] }] })
  expect(silence.byteLength).toBeLessThanOrEqual(12)
  const undefended = new Y.Doc()
  Y.applyUpdate(undefended, silence)
  expect(Y.getState(undefended.store, victim.id)).toBe(1)
  expect(paper.send(ben, silence)).toEqual(hostile('foreign-id'))
  expect(paper.send(ada, victim.write(bus, 'Ik schrijf nog')).kind).toBe('accepted')
})

test('[TG6] ones own characters of which nothing is left are late, so that no page calls them saved', () => {
  const paper = smallPaper()
  const own = paper.issue(ben)
  const text: DrawnStruct = { kind: 'text', text: '!', ...at(paper, bus, 0) }
  expect(paper.send(ben, draw(paper, own, [{ kind: 'gone', length: 5 }, text]))).toEqual({ kind: 'late' })
  expect(paper.send(ben, draw(paper, own, [text, { kind: 'gone', length: 5 }]))).toEqual({ kind: 'late' })
  // What the document itself says to be gone is known, as everything else.
  paper.change((document) => layNote(document, 'kort', 'Iets'))
  const browser = openBrowser(paper)
  paper.send(ben, browser.write(noteField(noteId('kort')), 'Iets anders'))
  paper.change((document) => document.getMap('notes').delete('kort'))
  expect(paper.send(ben, Y.encodeStateAsUpdate(browser.document))).toEqual({ kind: 'known' })
})

test('[TG6] what was typed and deleted before anybody saw it leaves only its room', () => {
  const paper = smallPaper()
  const browser = openBrowser(paper)
  browser.write(bus, 'Een lange zin die nooit iemand zag, 😀')
  browser.write(bus, 'De bus rijdt niet 😀')
  browser.write(bus, 'De bus rijdt weer 😀')
  expect(paper.send(ben, browser.answer(paper.live)).kind).toBe('accepted')
  expect(paper.read(bus)).toBe('De bus rijdt weer 😀')
})

test('[TG7] neighbours exist, stand in one text, and belong to a text at all', () => {
  const paper = smallPaper()
  const note = paper.live.getMap('notes').get('bus') as Y.Map<unknown>
  const inMap = { client: 1, clock: note._map.get('round')!.id.clock }
  const places = [
    { origin: idAt(paper, bus, 0), rightOrigin: idAt(paper, train, 1) },
    { origin: inMap },
    { rightOrigin: inMap },
    { parent: inMap },
    { parent: { client: 1, clock: 0 } },
    { parent: 'notes' },
    { parent: 'bus' },
    { parent: idAt(paper, bus, 0) },
  ]
  for (const place of places) {
    const update = draw(paper, paper.issue(ben), [{ kind: 'text', text: 'x', ...place }])
    expect(paper.send(ben, update)).toEqual(hostile('unknown-place'))
  }
})

test('[TG7] neighbours stood next to each other when a character was typed, the right one to the right', () => {
  const paper = smallPaper()
  const [first, second, third, last] = [0, 1, 2, 19].map((place) => idAt(paper, bus, place))
  const places = [
    { origin: first, rightOrigin: first },
    { origin: second, rightOrigin: first },
    { origin: first, rightOrigin: third },
    { rightOrigin: second },
    { origin: last, rightOrigin: first },
  ]
  for (const place of places) {
    const update = draw(paper, paper.issue(ben), [{ kind: 'text', text: 'x', ...place }])
    expect(paper.send(ben, update)).toEqual(hostile('order'))
  }
  const between: DrawnStruct = { kind: 'text', text: 'x', origin: first, rightOrigin: second }
  expect(paper.send(ben, draw(paper, paper.issue(ben), [between])).kind).toBe('accepted')
  // Both name the neighbours of their own moment: two people typed in the same place, or one went on meanwhile.
  expect(paper.send(ben, draw(paper, paper.issue(ben), [between])).kind).toBe('accepted')
  const atTheEnd: DrawnStruct = { kind: 'text', text: 'x', origin: second }
  expect(paper.send(ben, draw(paper, paper.issue(ben), [atTheEnd])).kind).toBe('accepted')
})

test('[TG7] what was put in front of something else never stood next to what comes after that', () => {
  const paper = smallPaper()
  const other = openBrowser(paper, ada)
  paper.send(ada, other.write(bus, `b${other.read(bus)}`))
  paper.send(ada, other.write(bus, `a${other.read(bus)}`))
  const [a, , d] = [0, 1, 2].map((place) => idAt(paper, bus, place))
  const struct: DrawnStruct = { kind: 'text', text: 'x', origin: a, rightOrigin: d }
  expect(paper.send(ben, draw(paper, paper.issue(ben), [struct]))).toEqual(hostile('order'))
})

test('[TG7] neighbours that never met would make a document read otherwise once it is loaded again', () => {
  const paper = new Y.Doc()
  const text = paper.getText('text')
  // Five messages, each of them with neighbours in the right order: "left before right" is not enough.
  for (const drawn of [
    { client: 13, clock: 0, place: { parent: 'text' }, text: 'a' },
    { client: 11, clock: 0, place: { origin: { client: 13, clock: 0 } }, text: 'bb' },
    { client: 12, clock: 0, place: { origin: { client: 13, clock: 0 } }, text: 'cc' },
    { client: 12, clock: 2, place: { rightOrigin: { client: 12, clock: 1 } }, text: 'dd' },
    { client: 14, clock: 0, place: { rightOrigin: { client: 11, clock: 0 } }, text: 'ee' },
  ]) {
    const { client, clock, place, text: typed } = drawn
    Y.applyUpdate(
      paper,
      drawUpdate({ blocks: [{ client, clock, structs: [{ kind: 'text', text: typed, ...place }] }] }),
    )
  }
  const again = new Y.Doc()
  Y.applyUpdate(again, Y.encodeStateAsUpdate(paper))
  expect(again.getText('text').toString()).not.toBe(text.toString())
  const behindGate = smallPaper()
  const own = openBrowser(behindGate)
  behindGate.send(ben, own.write(bus, 'abc'))
  const struct: DrawnStruct = { kind: 'text', text: 'x', rightOrigin: idAt(behindGate, bus, 1) }
  expect(behindGate.send(ben, draw(behindGate, behindGate.issue(ben), [struct]))).toEqual(hostile('order'))
})

test('[TG7] the rest of an item goes on where its known part ends, whatever neighbours the whole of it names', () => {
  const paper = smallPaper()
  const client = paper.issue(ben)
  const place = at(paper, bus, 0)
  paper.send(ben, draw(paper, client, [{ kind: 'text', text: 'abcd', ...place }]))
  const whole: DrawnStruct = { kind: 'text', text: 'abcdef', ...place }
  const torn: DrawnStruct = { ...whole, origin: { client, clock: 0 }, rightOrigin: { client, clock: 1 } }
  expect(paper.send(ben, drawUpdate({ blocks: [{ client, clock: 0, structs: [torn] }] }))).toEqual(hostile('order'))
  expect(paper.send(ben, drawUpdate({ blocks: [{ client, clock: 0, structs: [whole] }] })).kind).toBe('accepted')
  expect(paper.read(bus)).toBe('abcdefDe bus rijdt niet 😀')
})

test('[TG9] only characters that are there, in texts that the sender may type in, are deleted', () => {
  const paper = smallPaper()
  const before = paper.state()
  const everything = Y.getState(paper.live.store, 1)
  expect(paper.send(ben, deleting(1, 0, everything))).toEqual(hostile('unknown-deletion'))
  expect(paper.send(ben, deleting(1, everything, 1))).toEqual(hostile('unknown-deletion'))
  expect(paper.send(ben, deleting(1, idAt(paper, bus, 3).clock, 2 ** 40))).toEqual(hostile('unknown-deletion'))
  expect(paper.send(ben, deleting(1, 2 ** 53, 2 ** 53))).toEqual(hostile('unknown-deletion'))
  expect(paper.send(ben, deleting(FIRST_ISSUED + 9, 0, 1))).toEqual(hostile('unknown-deletion'))
  expect(paper.send(ben, deleting(1, idAt(paper, old, 0).clock, 2))).toEqual({ kind: 'late' })
  expect(paper.state()).toEqual(before)
  expect(paper.send(ben, deleting(1, idAt(paper, bus, 0).clock, 3))).toMatchObject({ kind: 'accepted', fields: [bus] })
  expect(paper.read(bus)).toBe('bus rijdt niet 😀')
  // Once more it says nothing new, and what is still there of a longer range is.
  expect(paper.send(ben, deleting(1, idAt(paper, bus, 0).clock - 3, 3))).toEqual({ kind: 'known' })
  expect(paper.send(ben, deleting(1, idAt(paper, bus, 0).clock - 3, 7)).kind).toBe('accepted')
  expect(paper.read(bus)).toBe('rijdt niet 😀')
})

test('[TG9] ten bytes that would delete every note of everyone delete nothing', () => {
  const document = new Y.Doc()
  document.clientID = 1
  for (let note = 0; note < 20; note += 1) layNote(document, `n${note}`, 'Iets')
  const attack = deleting(1, 0, Y.getState(document.store, 1))
  expect(attack.byteLength).toBeLessThanOrEqual(10)
  const undefended = new Y.Doc()
  Y.applyUpdate(undefended, Y.encodeStateAsUpdate(document))
  Y.applyUpdate(undefended, attack)
  expect(undefended.getMap('notes').size).toBe(0)
  const paper = smallPaper()
  expect(paper.send(ben, deleting(1, 0, Y.getState(paper.live.store, 1)))).toEqual(hostile('unknown-deletion'))
  expect(paper.read(train)).toBe('De trein wel')
})

test('[TG10] a text keeps within its limit', () => {
  for (const [field, limit, person] of [
    [bus, NOTE_LENGTH, ben],
    [line, CARD_LINE_LENGTH, ada],
    [question, CARD_QUESTION_LENGTH, ada],
  ] as const) {
    const paper = smallPaper()
    const browser = openBrowser(paper, person)
    expect(paper.send(person, browser.write(field, 'x'.repeat(limit))).kind).toBe('accepted')
    const full = browser.write(field, 'x'.repeat(limit + 1))
    expect(paper.send(person, full)).toEqual({ kind: 'late' })
    expect(paper.read(field)).toBe('x'.repeat(limit))
    // What becomes shorter in the end may be longer on the way.
    browser.write(field, 'y'.repeat(limit))
    expect(paper.send(person, browser.answer(paper.live)).kind).toBe('accepted')
  }
})

test('[TG10] two who fill a text at the same time are honest, and the second is only late', () => {
  const paper = smallPaper()
  const [one, two] = [openBrowser(paper), openBrowser(paper, ada)]
  const room = NOTE_LENGTH - one.read(bus)!.length
  const [first, second] = [one, two].map((browser) => browser.write(bus, `${browser.read(bus)}${'x'.repeat(room)}`))
  expect(paper.send(ben, first!).kind).toBe('accepted')
  expect(paper.send(ada, second!)).toEqual({ kind: 'late' })
})

test('[TG11] limits count what is new: a thousand items, five hundred deletions', () => {
  for (const [count, expected] of [
    [1_000, 'accepted'],
    [1_001, 'hostile'],
  ] as const) {
    const paper = smallPaper()
    paper.change((document) => layNote(document, 'leeg', ''))
    const client = paper.issue(ben)
    const parent = textId(paper, noteField(noteId('leeg')))
    // Each goes before the one before it, so that no two are one.
    const structs = Array.from({ length: count }, (_, clock): DrawnStruct => {
      return { kind: 'deleted', length: 1, ...(clock > 0 ? { rightOrigin: { client, clock: clock - 1 } } : { parent }) }
    })
    expect(paper.send(ben, draw(paper, client, structs)).kind).toBe(expected)
  }
  for (const [count, expected] of [
    [500, 'accepted'],
    [501, 'hostile'],
  ] as const) {
    const paper = smallPaper()
    paper.change((document) => {
      layNote(document, 'lang', 'ab'.repeat(count))
      layNote(document, 'ander', 'ab'.repeat(count))
    })
    const { clock } = idAt(paper, noteField(noteId('lang')), 0)
    const ranges = Array.from({ length: count }, (_, pair) => [clock + 2 * pair, 1] as const)
    expect(paper.send(ben, drawUpdate({ deleted: [{ client: 1, ranges }] })).kind).toBe(expected)
  }
})

test('[TG11] a message of more than 64 KB is refused, unless it is the answer to the servers own question', () => {
  const paper = smallPaper()
  const client = paper.issue(ben)
  const large = draw(paper, client, [
    { kind: 'deleted', length: 1, ...at(paper, bus, 0) },
    { kind: 'text', text: 'x'.repeat(70_000), origin: { client, clock: 0 }, rightOrigin: idAt(paper, bus, 0) },
  ])
  expect(paper.send(ben, large)).toEqual(hostile('too-large'))
  expect(paper.send(ben, large, 256 * 1024)).toEqual({ kind: 'late' })
})

test('[TG17] two who mended every word of a long note without a line, many times over, are not too much work', () => {
  const paper = smallPaper()
  const long = noteField(noteId('lang'))
  paper.change((document) => layNote(document, 'lang', 'woord '.repeat(150).trim()))
  const [one, two] = [openBrowser(paper), openBrowser(paper, ada)]
  paper.told.length -= 2
  for (let times = 0; times < 8; times += 1) {
    for (const [browser, letter] of [[one, 'a'] as const, [two, 'b'] as const]) {
      const words = browser.read(long)!.split(' ')
      const mended = words.map((word, place) => (place % 8 === times ? `${letter}${times}` : word))
      browser.write(long, mended.join(' '))
    }
  }
  expect(paper.send(ben, one.answer(paper.live)).kind).toBe('accepted')
  expect(paper.send(ada, two.answer(paper.live)).kind).toBe('accepted')
  expect(paper.read(long)).toContain('a0')
  expect(paper.read(long)).toContain('b7')
  expect(openBrowser(paper).read(long)).toBe(paper.read(long))
})

test('[TG12] nothing that nobody can see, and line ends only where there are lines', () => {
  const paper = smallPaper()
  const unprintable = ['\u0000', '\u0007', '\r', '\u001b', '\u007f', '\u0085', '\ufffe', '\uffff']
  for (const letter of unprintable) {
    expect(paper.send(ben, openBrowser(paper).write(bus, `a${letter}b`))).toEqual(hostile('content'))
  }
  for (const letter of ['\n', '\t', 'é', '😀', '\u200d', '\ufffd']) {
    const browser = openBrowser(paper)
    expect(paper.send(ben, browser.write(bus, `${browser.read(bus)}${letter}`)).kind).toBe('accepted')
  }
  expect(paper.send(ada, openBrowser(paper, ada).write(line, 'een\ntwee'))).toEqual(hostile('content'))
  expect(paper.send(ada, openBrowser(paper, ada).write(line, 'een\ttwee')).kind).toBe('accepted')
})

test('[TG12] whatever comes from a keyboard or a clipboard passes, once it is cleaned as fields do', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), fc.constantFrom(bus, line), (pasted, field) => {
      const paper = smallPaper()
      const browser = openBrowser(paper, ada)
      const typed = cleanTyped(pasted, { multiline: field === bus })
      expect(['accepted', 'known']).toContain(paper.send(ada, browser.write(field, typed)).kind)
      expect(paper.read(field)).toBe(typed)
    }),
    { seed: 12, numRuns: 150 },
  )
})

test('[TG12] nobody tears a character apart that takes two units', () => {
  const paper = smallPaper()
  const [left, right] = [idAt(paper, bus, 18), idAt(paper, bus, 19)]
  const within: DrawnStruct = { kind: 'text', text: 'x', origin: left, rightOrigin: right }
  expect(paper.send(ben, draw(paper, paper.issue(ben), [within]))).toEqual(hostile('content'))
  for (const { clock } of [left, right]) expect(paper.send(ben, deleting(1, clock, 1))).toEqual(hostile('content'))
  const client = paper.issue(ben)
  const own: DrawnStruct = { kind: 'text', text: '😀', ...at(paper, bus, 0) }
  const inOwn: DrawnStruct = {
    kind: 'text',
    text: 'x',
    origin: { client, clock: 0 },
    rightOrigin: { client, clock: 1 },
  }
  expect(paper.send(ben, draw(paper, client, [own, inOwn]))).toEqual(hostile('content'))
  const half = drawUpdate({
    blocks: [{ client, clock: 0, structs: [own] }],
    deleted: [{ client, ranges: [[0, 1]] }],
  })
  expect(paper.send(ben, half)).toEqual(hostile('content'))
  expect(paper.send(ben, deleting(1, left.clock, 2)).kind).toBe('accepted')
  expect(paper.read(bus)).toBe('De bus rijdt niet ')
})

test('[TG13] words for a text that one may not type in are late, whatever one does to it', () => {
  const paper = smallPaper()
  for (const field of [old, line]) {
    const browser = openBrowser(paper)
    expect(paper.send(ben, browser.write(field, 'Nog iets'))).toEqual({ kind: 'late' })
  }
  expect(paper.send(ada, openBrowser(paper, ada).write(old, 'Nog iets')).kind).toBe('accepted')
})

test('[TG13] words for a note that was removed are late, and after it came back they are in time', () => {
  const paper = smallPaper()
  const before = openBrowser(paper)
  const browser = openBrowser(paper)
  paper.told.pop()
  browser.write(bus, 'De bus rijdt weer 😀')
  const typed = browser.answer(paper.live)
  paper.change((document) => applyPaperChange(document, { kind: 'remove-note', note: noteId('bus'), at: noon }))
  expect(paper.send(ben, typed)).toEqual({ kind: 'late' })
  expect(before.text(bus)).toBeUndefined()
  expect(paper.read(gone)).toBeUndefined()
  paper.change((document) => applyPaperChange(document, { kind: 'restore-note', note: noteId('bus') }))
  expect(paper.send(ben, typed).kind).toBe('accepted')
  expect(paper.read(bus)).toBe('De bus rijdt weer 😀')
})

test('[TG13] words for a text of which nothing is left are late, wherever in it they stand', () => {
  const kort = noteField(noteId('kort'))
  const places: readonly (readonly [before: string, typed: string])[] = [
    ['', 'x'],
    ['Iets', 'xIets'],
    ['Iets', 'Ie ts'],
    ['Iets', 'Ietsx'],
    ['Iets', ''],
    ['Iets', 'x'],
  ]
  for (const [before, typed] of places) {
    const paper = smallPaper()
    paper.change((document) => layNote(document, 'kort', before))
    const browser = openBrowser(paper)
    paper.told.pop()
    const update = browser.write(kort, typed)
    paper.change((document) => document.getMap('notes').delete('kort'))
    // A deletion of what is gone already asks for nothing.
    expect(paper.send(ben, update)).toEqual({ kind: typed === '' ? 'known' : 'late' })
  }
})

function hostile(why: string): Verdict {
  return { kind: 'hostile', why } as Verdict
}

function draw(paper: GatedDocument<PaperField>, client: number, structs: readonly DrawnStruct[]): Uint8Array {
  return drawUpdate({ blocks: [{ client, clock: Y.getState(paper.live.store, client), structs }] })
}

function deleting(client: number, clock: number, length: number): Uint8Array {
  return drawUpdate({ deleted: [{ client, ranges: [[clock, length]] }] })
}

/** The live character at this place of a text. */
function idAt(paper: GatedDocument<PaperField>, field: string, place: number) {
  let left = place
  for (let item = paper.text(field)!._start; item !== null; item = item.right) {
    if (item.deleted) continue
    if (left < item.length) return { client: item.id.client, clock: item.id.clock + left, origin: item.origin }
    left -= item.length
  }
  throw new RangeError(`There is no character ${place} in ${field}`)
}

/** Neighbours at the very beginning of a text. */
function at(
  paper: GatedDocument<PaperField>,
  field: string,
  _place: 0,
): { rightOrigin: { client: number; clock: number } } {
  const { id } = paper.text(field)!._start!
  return { rightOrigin: { client: id.client, clock: id.clock } }
}

function textId(paper: GatedDocument<PaperField>, field: string): { client: number; clock: number } {
  const { id } = paper.text(field)!._item!
  return { client: id.client, clock: id.clock }
}
