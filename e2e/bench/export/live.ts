import { monitorEventLoopDelay } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { must } from '@tafelronde/server/testing/browser.ts'
import { Day } from '@tafelronde/server/testing/open-day.ts'
import { exportForms } from '@tafelronde/shared/harvest/export-form.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { makeSessionFile, type SessionFileInput } from '@tafelronde/shared/harvest/session-file.ts'
import type { NoteId } from '@tafelronde/shared/lib/id.ts'
import type { ExportNews, NewExport } from '@tafelronde/shared/wire/http.ts'

/** A note is laid so often at the live table, in milliseconds. */
const EVERY = 150

/** How long the table is measured by itself. */
const ALONE = 10_000

/** What the product puts in one zip of so large a session. */
const forms = exportForms.filter((form) => form !== 'pictures')

/** After so long an export is given up. */
const LONGEST = 180_000

/**
 * Whether somebody at a live table notices that two organisers take a large session along at once. Server and table are in
 * one process here, so what holds up the server's loop is all in the figures.
 */
export async function measureLive(large: SessionFileInput, say: (line: string) => void): Promise<void> {
  await using day = await Day.open()
  await day.walkTo('round')
  const file = makeSessionFile(large)
  must(await day.organiser.post('/api/sessions/import', file))
  const path = `/api/sessions/${file.session}/exports`
  const table = day.tableOf(day.ben)
  let laid = 0
  const measure = async (until: () => boolean): Promise<string> => {
    using watched = watchLoop()
    const waits: number[] = []
    while (!until()) {
      const before = performance.now()
      const note = `note-${(laid += 1)}` as NoteId
      const answer = await day.ben.live.paper(table, 0, { kind: 'lay-note', note, text: `Briefje ${laid}` })
      if (answer !== 'yes') throw new Error(`A note was refused: ${answer}`)
      waits.push(performance.now() - before)
      await pause(Math.max(0, EVERY - (performance.now() - before)))
      // What somebody may lay in a minute is counted by the café's clock.
      day.cafe.clock.forward(EVERY)
    }
    const at = (part: number): string =>
      `${(waits.toSorted((a, b) => a - b)[Math.floor(part * (waits.length - 1))] ?? 0).toFixed(0)} ms`
    return `${waits.length} notes, p50 ${at(0.5)}, p99 ${at(0.99)}, longest ${at(1)}; loop held up ${watched.longest()} ms at most`
  }

  const began = performance.now()
  say(`\nA live table alone: ${await measure(() => performance.now() - began > ALONE)}`)
  let left = 2
  const begun = performance.now()
  const exported = Promise.all(
    [0, 1].map(async () => {
      const asked = must(await day.organiser.post(path, { forms, variant: plainVariant })).body as NewExport
      let news: ExportNews = { kind: 'waiting' }
      while (news.kind === 'waiting' || news.kind === 'working') {
        await pause(500)
        if (performance.now() - begun > LONGEST) throw new Error('An export took too long.')
        news = must(await day.organiser.get(`${path}/${asked.export}`)).body as ExportNews
      }
      left -= 1
      return `${news.kind} after ${Math.round((performance.now() - begun) / 1000)} s`
    }),
  )
  say(`The same while two exports of 5,000 notes are made: ${await measure(() => left === 0)}`)
  say(`  both sets: ${(await exported).join(', ')}`)
}

function watchLoop(): Disposable & { readonly longest: () => number } {
  const watched = monitorEventLoopDelay({ resolution: 5 })
  watched.enable()
  return { longest: () => Math.round(watched.max / 1e6), [Symbol.dispose]: () => watched.disable() }
}
