import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { mergeTexts } from './merge-texts.ts'
import { countWords, readEdited, retype } from './retype.ts'

const place = fc.double({ min: 0, max: 0.999, noNaN: true })
const edit = fc.record({ at: place, drop: fc.nat(3), add: fc.constantFrom('', 'a', 'bus', ' en ') })

test('[CL119] typed once more, words stand where Yjs would have put them', () => {
  fc.assert(
    fc.property(
      fc.array(edit, { maxLength: 6 }),
      fc.array(edit, { maxLength: 6 }),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      (early, theirs, mine) => {
        const [ours, server] = [docOf(7), docOf(1)]
        server.getText().insert(0, 'Meer bussen')
        copy(server, ours)
        for (const one of early) play(ours, one)
        copy(ours, server)
        const before = Y.encodeStateVector(ours)
        const updates: Uint8Array[] = []
        ours.on('update', (update: Uint8Array) => updates.push(update))
        for (const one of mine) play(ours, one)
        for (const one of theirs) play(server, one)
        if (updates.length === 0) return
        const update = Y.mergeUpdates(updates)

        const merged = docOf(3)
        copy(server, merged)
        Y.applyUpdate(merged, Y.encodeStateAsUpdate(ours, before))
        const fresh = docOf(9)
        copy(server, fresh)
        const edited = readEdited(update)
        retype(ours.getText(), fresh.getText(), edited)
        // Characters that both put in the same place may come in either order: the same ones are there.
        expect(letters(fresh)).toEqual(letters(merged))
        if (theirs.length === 0) expect(fresh.getText().toString()).toBe(merged.getText().toString())
        expect(countWords(ours.getText(), edited)).toBeLessThanOrEqual(fresh.getText().length)
      },
    ),
  )
})

test('[CL119] what was typed while somebody else went on from the same words stands beside theirs', () => {
  expect(mergeTexts('bus', 'bus per uur', 'bus')).toBe('bus per uur')
  expect(mergeTexts('bus', 'bus', 'bussen')).toBe('bussen')
  expect(mergeTexts('een bus', 'een snelle bus', 'een bus en een trein')).toBe('een snelle bus en een trein')
  expect(mergeTexts('bus', 'bus per uur', 'bus per uur')).toBe('bus per uur')
})

function docOf(client: number): Y.Doc {
  const document = new Y.Doc()
  document.clientID = client
  return document
}

function copy(from: Y.Doc, to: Y.Doc): void {
  Y.applyUpdate(to, Y.encodeStateAsUpdate(from))
}

function play(
  document: Y.Doc,
  { at, drop, add }: { readonly at: number; readonly drop: number; readonly add: string },
) {
  const text = document.getText()
  const index = Math.floor(at * (text.length + 1))
  document.transact(() => {
    text.delete(index, Math.min(drop, text.length - index))
    text.insert(index, add)
  })
}

function letters(document: Y.Doc): readonly string[] {
  return [...document.getText().toString()].toSorted()
}
