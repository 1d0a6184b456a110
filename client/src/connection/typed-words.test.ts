import type { Instant } from '@tafelronde/shared/lib/clock.ts'
import { syncClose } from '@tafelronde/shared/wire/sync-close.ts'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Browser, field, type Page, settle } from './testing/typing-page.ts'
import { TypingServer } from './testing/typing-server.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  for (const page of Browser.pages.splice(0)) page.kill()
  vi.useRealTimers()
})

test('[CL110] typed words are saved when the server has them on disk, and not before', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  expect(page.delivery('bus')).toBe('quiet')
  page.type('bus', ' graag')
  expect(page.delivery('bus')).toBe('saving')
  for (const socket of browser.network.sockets) socket.up()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([page.delivery('bus'), server.text('bus')]).toEqual(['saving', 'Meer bussen'])
  server.save()
  expect(page.delivery('bus')).toBe('saving')
  for (const socket of browser.network.sockets) socket.down()
  expect([page.delivery('bus'), server.text('bus')]).toEqual(['saved', 'Meer bussen graag'])
  await vi.advanceTimersByTimeAsync(15_000)
  expect(page.delivery('bus')).toBe('quiet')
})

test('[CL110] what was typed while the line was cut arrives once it is back, and is saved only then', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  browser.cut()
  page.type('bus', ' en')
  page.type('bus', ' treinen')
  await settle(server, browser)
  expect([page.delivery('bus'), server.text('bus')]).toEqual(['saving', 'Meer bussen'])
  browser.mend()
  await settle(server, browser)
  expect([page.delivery('bus'), server.text('bus')]).toEqual(['saved', 'Meer bussen en treinen'])
  expect(await browser.words.load('ada')).toEqual([])
})

test('[CL110] a letter typed before the server was answered waits for that answer, and does no harm', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  browser.cut()
  page.type('bus', ' en')
  browser.mend()
  await vi.advanceTimersByTimeAsync(400)
  // The line is open, and the server's question still on its way.
  page.type('bus', ' treinen')
  for (const socket of browser.network.sockets) socket.up()
  server.save()
  await settle(server, browser)
  expect(server.text('bus')).toBe('Meer bussen en treinen')
  expect(server.hostile).toEqual([])
})

test('[CL107] nobody ever sees a briefje that was just laid without what was typed in it since', async () => {
  const { server, browser, page } = await open({})
  const seen = new Set<string>()
  const stop = page.words.subscribe(() => seen.add(page.text('bus') ?? 'not there'))
  page.onChange = () => {
    if (!page.words.knows(field('bus'))) return
    page.onChange = () => {}
    page.words.typeLater({ field: field('bus'), base: 'Meer bussen', typed: 'Meer bussen, graag', at: 0 as Instant })
  }
  server.lay('bus', 'Meer bussen')
  await settle(server, browser)
  stop()
  expect([...seen].filter((text) => text !== 'not there')).toEqual(['Meer bussen, graag'])
  expect(server.text('bus')).toBe('Meer bussen, graag')
})

test('[CL111] words of a page that was killed arrive with the next one, each once', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  browser.cut()
  page.type('bus', ' en treinen')
  await vi.advanceTimersByTimeAsync(300)
  page.kill()
  browser.mend()
  const next = await browser.load()
  await settle(server, browser)
  expect([next.text('bus'), next.delivery('bus')]).toEqual(['Meer bussen en treinen', 'saved'])
  expect(server.text('bus')).toBe('Meer bussen en treinen')
  expect(await browser.words.load('ada')).toEqual([])
})

test('[CL111] words that had arrived when the page was killed are not typed a second time', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  page.type('bus', ' en treinen')
  await vi.advanceTimersByTimeAsync(300)
  for (const socket of browser.network.sockets) socket.up()
  server.save()
  page.kill() // before the server's word came
  await browser.load()
  await settle(server, browser)
  expect(server.text('bus')).toBe('Meer bussen en treinen')
  expect(await browser.words.load('ada')).toEqual([])
})

test('[CL111] words are on the device at latest a quarter of a second after they were typed', async () => {
  const { browser, page } = await open({ bus: '' })
  browser.cut()
  page.type('bus', 'e')
  await vi.advanceTimersByTimeAsync(0)
  expect(await keptTexts(browser)).toEqual(['e'])
  for (const letter of 'en bus') page.type('bus', letter)
  await vi.advanceTimersByTimeAsync(250)
  expect(await keptTexts(browser)).toEqual(['een bus'])
})

test('[CL112] words in a briefje that was removed meanwhile come back to their writer', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen', trein: 'Meer treinen' })
  browser.cut()
  page.type('bus', ' graag')
  page.type('trein', ' ook')
  server.remove('bus')
  browser.mend()
  await settle(server, browser)
  expect(await browser.recovered()).toMatchObject([
    { field: field('bus'), base: 'Meer bussen', typed: 'Meer bussen graag', round: 0 },
  ])
  // What stands beside it is typed all the same.
  expect(server.text('trein')).toBe('Meer treinen ook')
  expect(page.delivery('trein')).toBe('saved')
  expect(server.hostile).toEqual([])
})

test('[CL112] words for a text in which one may not type any more come back, also after a reload', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  browser.cut()
  page.type('bus', ' graag')
  await vi.advanceTimersByTimeAsync(300)
  page.kill()
  server.closed.add(field('bus'))
  browser.mend()
  const next = await browser.load()
  await settle(server, browser)
  expect(next.text('bus')).toBe('Meer bussen')
  expect(await browser.recovered()).toMatchObject([{ typed: 'Meer bussen graag' }])
  expect(await browser.words.load('ada')).toHaveLength(1)
})

test('[CL112] where the document began anew, words come back and are not typed into what took its place', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  browser.cut()
  page.type('bus', ' graag')
  server.renew({ bus: 'Iets anders' })
  browser.mend()
  await settle(server, browser)
  expect(server.text('bus')).toBe('Iets anders')
  expect(page.text('bus')).toBe('Iets anders')
  expect(await browser.recovered()).toMatchObject([{ typed: 'Meer bussen graag' }])
})

test('[CL112] words of somebody who was moved to another table come back', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  page.type('bus', ' graag')
  server.closeAll(syncClose.notAllowed)
  await settle(server, browser)
  expect(page.text('bus')).toBeUndefined()
  expect(await browser.recovered()).toMatchObject([{ typed: 'Meer bussen graag' }])
  expect(await browser.words.load('ada')).toHaveLength(1)
})

test('[CL112] without a badge nobody judged the words: they wait for the next page', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  page.type('bus', ' graag')
  server.closeAll(syncClose.noBadge)
  await settle(server, browser)
  page.kill()
  expect(await browser.recovered()).toEqual([])
  await browser.load()
  await settle(server, browser)
  expect(server.text('bus')).toBe('Meer bussen graag')
})

test('[CL112] words of somebody who sat here before are not typed in the name of the next one', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  browser.cut()
  page.type('bus', ' graag')
  await vi.advanceTimersByTimeAsync(300)
  page.kill()
  browser.by = 'ben'
  browser.mend()
  await browser.load()
  await settle(server, browser)
  expect(server.text('bus')).toBe('Meer bussen')
  expect(await browser.recovered()).toMatchObject([{ typed: 'Meer bussen graag' }])
})

test('[CL113] after the line started over, words go on where they were, in the new document', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  page.type('bus', ' en')
  server.closeAll(syncClose.resync)
  for (const socket of [...browser.network.sockets]) socket.down()
  page.type('bus', ' treinen') // while there is no line
  await settle(server, browser)
  expect(server.text('bus')).toBe('Meer bussen en treinen')
  expect(await browser.recovered()).toEqual([])
  page.type('bus', '!')
  await settle(server, browser)
  expect(server.text('bus')).toBe('Meer bussen en treinen!')
})

test('[CL113] the server loses what it had not saved, and gets it again', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  page.type('bus', ' en')
  for (const socket of browser.network.sockets) socket.up()
  server.crash()
  await settle(server, browser)
  expect([server.text('bus'), page.delivery('bus')]).toEqual(['Meer bussen en', 'saved'])
})

test('[CL114] without a network the page shows what it had, and takes what is typed', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  await vi.advanceTimersByTimeAsync(5_000)
  page.kill()
  browser.cut()
  const next = await browser.load()
  await vi.advanceTimersByTimeAsync(100)
  expect(next.text('bus')).toBe('Meer bussen')
  next.type('bus', ' graag')
  expect([next.text('bus'), next.delivery('bus')]).toEqual(['Meer bussen graag', 'saving'])
  await vi.advanceTimersByTimeAsync(300)
  next.kill()

  const third = await browser.load()
  await vi.advanceTimersByTimeAsync(100)
  expect(third.text('bus')).toBe('Meer bussen graag')
  third.type('bus', '!')
  server.type('bus', 0, 'Veel: ')
  browser.mend()
  await settle(server, browser)
  expect(server.text('bus')).toBe('Veel: Meer bussen graag!')
  expect([third.text('bus'), third.delivery('bus')]).toEqual(['Veel: Meer bussen graag!', 'saved'])
  expect(server.hostile).toEqual([])
})

test('[CL114] words that stand in a copy already are not taken for saved', async () => {
  const { server, browser, page } = await open({ bus: 'Meer bussen' })
  browser.cut()
  page.type('bus', ' graag')
  await vi.advanceTimersByTimeAsync(10_000)
  page.kill()
  server.remove('bus')
  const next = await browser.load()
  await vi.advanceTimersByTimeAsync(100)
  expect(next.text('bus')).toBe('Meer bussen graag')
  browser.mend()
  await settle(server, browser)
  expect(await browser.recovered()).toMatchObject([{ typed: 'Meer bussen graag' }])
})

test('[CL115] where one may only read, nothing that is typed goes anywhere', async () => {
  const server = new TypingServer({ bus: 'Meer bussen' })
  server.mayWrite = false
  const browser = new Browser(server)
  const page = await browser.load()
  await settle(server, browser)
  page.type('bus', ' graag')
  expect([page.text('bus'), page.delivery('bus')]).toEqual(['Meer bussen', 'quiet'])
})

interface Move {
  readonly who: 0 | 1
  readonly act:
    | 'type'
    | 'erase'
    | 'up'
    | 'down'
    | 'save'
    | 'cut'
    | 'mend'
    | 'reload'
    | 'crash'
    | 'resync'
    | 'remove'
    | 'close'
    | 'renew'
    | 'pass'
  readonly note: 'bus' | 'trein'
  readonly front: boolean
}

const often = ['type', 'type', 'erase', 'up', 'down', 'save', 'pass'] as const
const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    who: fc.constantFrom<(0 | 1)[]>(0, 1),
    act: fc.oneof(
      { arbitrary: fc.constantFrom(...often), weight: 8 },
      { arbitrary: fc.constantFrom('cut', 'mend', 'reload', 'crash', 'resync'), weight: 3 },
      { arbitrary: fc.constantFrom('remove', 'close', 'renew'), weight: 1 },
    ),
    note: fc.constantFrom('bus', 'trein'),
    front: fc.boolean(),
  }),
  { minLength: 5, maxLength: 60 },
)

test('[CL116] whatever breaks: each word arrives once or comes back, is never called saved before, and nothing looks hostile', async () => {
  await fc.assert(
    fc.asyncProperty(moves, async (script) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
      const server = new TypingServer({ bus: '', trein: '' })
      const browsers = [new Browser(server), new Browser(server)] as const
      const pages = [await browsers[0].load(), await browsers[1].load()]
      await settle(server, ...browsers)
      const typed: { readonly word: string; readonly note: string; readonly page: Page }[] = []
      const erased = new Set<string>()
      for (const { who, act, note, front } of script) {
        const [browser, page] = [browsers[who], pages[who]!]
        const sockets = [...browser.network.sockets]
        if (act === 'type') {
          // No two words share a letter, so that it is clear whose each of them is.
          const word = String.fromCharCode(0x4e00 + typed.length).repeat(3)
          if (page.text(note) !== undefined && page.words.document?.mayWrite === true) {
            page.type(note, word, front ? 'front' : 'end')
            typed.push({ word, note, page })
          }
        } else if (act === 'erase') {
          const [word] = /(.)\1\1/.exec(page.text(note) ?? '') ?? []
          if (word === undefined || page.words.document?.mayWrite !== true) continue
          page.erase(note, word)
          erased.add(word)
        } else if (act === 'up') for (const socket of sockets) socket.up(1)
        else if (act === 'down') for (const socket of sockets) socket.down(1)
        else if (act === 'save') server.save()
        else if (act === 'cut') browser.cut()
        else if (act === 'mend') browser.mend()
        else if (act === 'crash') server.crash()
        else if (act === 'resync') server.closeAll(syncClose.resync)
        else if (act === 'remove') server.remove(note)
        else if (act === 'close') server.closed.add(field(note))
        else if (act === 'renew') server.renew({ bus: server.text('bus'), trein: server.text('trein') })
        else if (act === 'reload') {
          await vi.advanceTimersByTimeAsync(250)
          page.kill()
          pages[who] = await browser.load()
        }
        await vi.advanceTimersByTimeAsync(act === 'pass' ? 1_000 : 5)
        for (const { word, note: of, page: by } of typed) {
          if (by.delivery(of) !== 'saved' || erased.has(word)) continue
          expect([word, server.text(of).includes(word)]).toEqual([word, true])
        }
      }
      for (const browser of browsers) browser.mend()
      await settle(server, ...browsers)
      await settle(server, ...browsers)
      const back = (await Promise.all(browsers.map((browser) => browser.recovered()))).flat()
      for (const { word, note } of typed) {
        const there = server.text(note).split(word).length - 1
        const cameBack = back.some((words) => words.typed.includes(word))
        expect([word, there > 1, there === 1 || cameBack || erased.has(word)]).toEqual([word, false, true])
      }
      expect(server.hostile).toEqual([])
      const left = (await Promise.all(browsers.map(({ words }) => words.load('ada')))).flat()
      expect(left.filter(({ kind }) => kind === 'unsaved')).toEqual([])
      for (const page of Browser.pages.splice(0)) page.kill()
    }),
    { numRuns: 200 },
  )
})

async function open(notes: Readonly<Record<string, string>>) {
  const server = new TypingServer(notes)
  const browser = new Browser(server)
  const page = await browser.load()
  await settle(server, browser)
  return { server, browser, page }
}

async function keptTexts(browser: Browser): Promise<readonly string[]> {
  const rows = await browser.words.load('ada')
  return rows.flatMap((row) => (row.kind === 'unsaved' ? row.fields.map(({ typed }) => typed) : []))
}
