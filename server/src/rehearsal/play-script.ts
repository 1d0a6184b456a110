import { nanoid } from 'nanoid'
import { type Report } from '@tafelronde/shared/harvest/report.ts'
import { type ConclusionId, type Id, type NoteId, type PersonId, type SessionId } from '@tafelronde/shared/lib/id.ts'
import {
  CARD_LINE_LENGTH,
  CARD_LINES,
  CONCLUSION_LENGTH,
  type NoteRef,
  noteRef,
} from '@tafelronde/shared/notes/note.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { type SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { readSession } from '@tafelronde/shared/sessions/session-document.ts'
import { type SharedSession } from '@tafelronde/shared/sessions/session.ts'
import { nextMove } from '@tafelronde/shared/sessions/next-move.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { sessionDocument } from '@tafelronde/shared/tables/document-names.ts'
import { type Joined, type SessionPlan } from '@tafelronde/shared/wire/http.ts'
import type * as Y from 'yjs'
import { Browser } from './browser.ts'
import { planScript, type ScriptProgramme } from './script-programme.ts'
import { countRounds, readPeople, readSeats, type Script, type ScriptNote, type ScriptPerson } from './script.ts'
import { shortenLine } from './shorten-line.ts'

export interface Play {
  readonly script: Script
  /** Where the server is, and the one-time link with which to become its organiser. */
  readonly url: string
  readonly organiserLink: string
  /** Waits for this long in the script's own time; the caller decides how fast that passes. */
  readonly wait: (milliseconds: number) => Promise<void>
  readonly now: () => number
  readonly say: (line: string) => void
}

/** What was laid down, so that it can be looked for in the report. */
export interface Played {
  readonly session: SessionId
  readonly people: number
  readonly rounds: number
  readonly notes: readonly LaidNote[]
  readonly conclusions: number
  readonly report: Report
  readonly html: string
}

export interface LaidNote {
  readonly text: string
  /** The table's name. */
  readonly table: string
  /** 1-based, as in the script and in the report. */
  readonly round: number
}

/** Plays the script as a whole day: everyone in a browser of their own, over the public roads. */
export async function playScript(play: Play): Promise<Played> {
  await using stage = new Stage(play)
  await stage.prepare()
  const rounds = countRounds(play.script)
  for (let round = 1; round <= rounds; round += 1) await stage.playRound(round)
  await stage.harvest()
  // Awaited here: the browsers close when this function ends.
  return await stage.close(rounds)
}

class Stage implements AsyncDisposable {
  readonly #play: Play
  readonly #people: readonly ScriptPerson[]
  readonly #browsers = new Map<string, Browser>()
  readonly #ids = new Map<string, PersonId>()
  readonly #refs = new Map<string, NoteRef>()
  readonly #laid: LaidNote[] = []
  readonly #organiser: Browser
  readonly #planned: ScriptProgramme
  #session: SessionId | undefined
  #joinLink = ''
  #document: Y.Doc | undefined
  #conclusions = 0

  constructor(play: Play) {
    this.#play = play
    this.#people = readPeople(play.script)
    this.#organiser = new Browser(play.url)
    this.#planned = planScript(play.script, play.now(), newId)
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const browser of [this.#organiser, ...this.#browsers.values()]) await browser[Symbol.asyncDispose]()
  }

  /** Plans the session and opens the inloop, with a desk and whoever is there from the beginning. */
  async prepare(): Promise<void> {
    const { organiserLink, now, say } = this.#play
    const token = organiserLink.split('/').at(-1) ?? ''
    await this.#organiser.ask('POST', '/api/organisers', { token, name: 'Oefenorganisator' })
    const beginning = { from: { kind: 'empty' }, startsAt: now(), timeZone: 'Europe/Amsterdam' }
    const { session } = await this.#organiser.ask<{ session: SessionId }>('POST', '/api/sessions', beginning)
    this.#session = session
    await this.#organiser.ask('PUT', `/api/sessions/${session}/programme`, this.#planned.programme)
    const plan = await this.#organiser.ask<SessionPlan>('GET', `/api/sessions/${session}`)
    this.#joinLink = plan.links.join
    await this.#organiser.ask('POST', `/api/sessions/${session}/desk`)
    await this.#organiser.connect(session, 'desk')
    this.#document = await this.#organiser.open(sessionDocument(session))
    await this.#move('open-arrival')
    await this.#welcome(1)
    say(`${this.#browsers.size} mensen zijn binnen.`)
  }

  /** One round: who comes now, where each sits, what each writes, and what the table passes on. */
  async playRound(round: number): Promise<void> {
    await this.#welcome(round)
    const seats: Record<string, PersonId[]> = {}
    for (const [author, table] of readSeats(this.#play.script, round)) {
      const person = this.#ids.get(author)
      if (person !== undefined) (seats[this.#tableId(table)] ??= []).push(person)
    }
    await this.#organiser.session({ kind: 'give-seating', round: round - 1, seats })
    await this.#goToRound(round - 1)
    const notes = this.#play.script.notes.filter((note) => note.round === round)
    let before = timeOf(notes[0])
    for (const note of notes.toSorted((a, b) => timeOf(a) - timeOf(b))) {
      await this.#play.wait(Math.max(0, timeOf(note) - before))
      before = timeOf(note)
      await this.#lay(note)
    }
    for (const table of this.#planned.tables.keys()) await this.#writeCard(table, round)
    this.#play.say(`Ronde ${round}: ${this.#laid.filter((note) => note.round === round).length} briefjes.`)
  }

  /** One conclusion for each line that the script knows, with its sources. */
  async harvest(): Promise<void> {
    while (this.#look().phase.kind !== 'harvest') await this.#forward()
    for (const line of this.#play.script.gold) {
      const theme = this.#planned.themes.get(line.theme)
      if (theme === undefined) throw new Error(`The script does not know the theme of line ${line.id}.`)
      await this.#organiser.harvest({
        kind: 'make-conclusion',
        conclusion: newId() as ConclusionId,
        theme,
        text: shortenLine(line.reference, CONCLUSION_LENGTH),
        conclusionKind: line.kind,
        sources: [...new Set(line.noteIds.flatMap((id) => this.#refs.get(id) ?? []))],
      })
      this.#conclusions += 1
    }
    await this.#move('begin-plenary')
  }

  async close(rounds: number): Promise<Played> {
    const session = this.#id()
    await this.#move('close')
    const report = await this.#organiser.ask<Report>('GET', `/api/sessions/${session}/report.json`)
    const html = await this.#organiser.read(`/api/sessions/${session}/report.html`)
    const people = this.#browsers.size
    return { session, people, rounds, notes: this.#laid, conclusions: this.#conclusions, report, html }
  }

  /** Lets in everyone who is first heard of in this round. */
  async #welcome(round: number): Promise<void> {
    const secret = this.#joinLink.split('/').at(-1) ?? ''
    for (const { name, organisation, level, from } of this.#people) {
      if (from !== round || this.#browsers.has(name)) continue
      const browser = new Browser(this.#play.url)
      this.#browsers.set(name, browser)
      const request = { key: { secret }, name, organisation, level, online: false }
      const { person } = await browser.ask<Joined>('POST', '/api/join', request)
      this.#ids.set(name, person)
      await browser.connect(this.#id(), 'person')
    }
  }

  async #lay(note: ScriptNote): Promise<void> {
    if (note.text.trim() === '') return
    const browser = this.#browserOf(note.author)
    const table = this.#tableId(note.table)
    const person = this.#ids.get(note.author)
    const seat = person && seatOf(this.#look().seatings[note.round - 1], person)
    if (seat !== table) await browser.session({ kind: 'sit-elsewhere', table })
    const id = newId() as NoteId
    await browser.paper({ table, round: note.round - 1, command: { kind: 'lay-note', note: id, text: note.text } })
    this.#refs.set(note.id, noteRef(table, id))
    const name = tableOf(this.#planned.programme, table)?.name ?? ''
    this.#laid.push({ text: note.text, table: name, round: note.round })
  }

  /** What the host said of this table, or else what most people there found important. */
  async #writeCard(table: string, round: number): Promise<void> {
    const { hostRemarks, notes } = this.#play.script
    const here = <Line extends { table: string; round: number }>(line: Line) =>
      line.table === table && line.round === round
    const remarks = hostRemarks.filter(here).map(({ text }) => text)
    const written = notes.filter((note) => here(note) && note.text.trim() !== '')
    const best = written.toSorted((a, b) => b.votes - a.votes).map(({ text }) => text)
    const lines = (remarks.length > 0 ? remarks : best).slice(0, CARD_LINES)
    const [writer] = written
    if (lines.length === 0 || writer === undefined) return
    const browser = this.#browserOf(writer.author)
    const paper = { table: this.#tableId(table), round: round - 1 }
    const person = this.#ids.get(writer.author)
    if (person && seatOf(this.#look().seatings[round - 1], person) !== paper.table) {
      await browser.session({ kind: 'sit-elsewhere', table: paper.table })
    }
    await browser.paper({ ...paper, command: { kind: 'take-pen' } })
    const short = lines.map((line) => shortenLine(line, CARD_LINE_LENGTH))
    await browser.paper({ ...paper, command: { kind: 'write-card', lines: short, question: '' } })
  }

  async #goToRound(round: number): Promise<void> {
    for (;;) {
      const { phase } = this.#look()
      if (phase.kind === 'round' && phase.round === round) return
      await this.#forward()
    }
  }

  /** Does what the draaiboek asks for now. */
  async #forward(): Promise<void> {
    const made = this.#organiser.desk?.made
    const { kind } = nextMove({ ...this.#look(), ...(made === undefined ? {} : { made }) })
    if (kind === 'none') throw new Error('The draaiboek is over.')
    if (kind === 'make-seating') return this.#organiser.session({ kind })
    await this.#move(kind)
  }

  /** Makes a move of the room and waits until it shows. */
  async #move(kind: Extract<SessionCommand, { after: number }>['kind'] & SimpleMove): Promise<void> {
    const before = this.#look().step
    await this.#organiser.session({ kind, after: before })
    const document = this.#shown()
    if (this.#look().step !== before) return
    await new Promise<void>((resolve) => {
      const check = () => {
        if (this.#look().step === before) return
        document.off('update', check)
        resolve()
      }
      document.on('update', check)
    })
  }

  #look(): SharedSession {
    const session = readSession(this.#shown())
    if (session === undefined) throw new Error('The session is not shown yet.')
    return session
  }

  #shown(): Y.Doc {
    if (this.#document === undefined) throw new Error('The session was not opened.')
    return this.#document
  }

  #id(): SessionId {
    if (this.#session === undefined) throw new Error('The session was not made.')
    return this.#session
  }

  #browserOf(author: string): Browser {
    const browser = this.#browsers.get(author)
    if (browser === undefined) throw new Error('The script lets someone write who is not there.')
    return browser
  }

  #tableId(name: string) {
    const table = this.#planned.tables.get(name)
    if (table === undefined) throw new Error(`The script does not know table ${name}.`)
    return table
  }
}

/** The moves that say no more than their name. */
type SimpleMove =
  | 'open-arrival'
  | 'next-item'
  | 'show-seating'
  | 'open-round'
  | 'change-tables'
  | 'begin-harvest'
  | 'begin-plenary'
  | 'close'

function timeOf(note: ScriptNote | undefined): number {
  const at = Date.parse(note?.createdAt ?? '')
  return Number.isNaN(at) ? 0 : at
}

function newId<Of extends string>(): Id<Of> {
  return nanoid(21) as Id<Of>
}
