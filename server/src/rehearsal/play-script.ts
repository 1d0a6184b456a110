import type { Harvest } from '@tafelronde/shared/harvest/conclusion.ts'
import { readHarvest } from '@tafelronde/shared/harvest/harvest-document.ts'
import { readProposals } from '@tafelronde/shared/harvest/proposals/proposals-document.ts'
import type { Report } from '@tafelronde/shared/harvest/report.ts'
import type { NoteId, PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import {
  CARD_LINE_LENGTH,
  CARD_LINES,
  CONCLUSION_LENGTH,
  type NoteRef,
  noteRef,
} from '@tafelronde/shared/notes/note.ts'
import { paperTexts } from '@tafelronde/shared/notes/paper-text.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import { seatOf } from '@tafelronde/shared/rotation/seating.ts'
import { harvestDocument, paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import type * as Y from 'yjs'
import { newId } from '../auth/new-token.ts'
import { Browser, TurnedDown } from './browser.ts'
import { decideAsHost } from './careful-host.ts'
import { cardWords } from './card-words.ts'
import { Desk } from './desk.ts'
import type { DrawnConclusion, LaidCard, LaidNote, Played } from './played.ts'
import { RoomOfPeople } from './room-of-people.ts'
import { planScript, type ScriptProgramme } from './script-programme.ts'
import { cardOf, readSeats, type Script, type ScriptNote } from './script.ts'
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
  /** Awaited at each moment of the day before it goes on, so that somebody can look at it. */
  readonly pause?: (moment: Moment) => Promise<void>
}

/** A moment of the day that is played: the room has moved, or its people have done what they do. */
export interface Moment {
  readonly what: 'moved' | 'arrived' | 'seated' | 'written' | 'passed-on' | 'drawn'
  readonly plan: SessionPlan
  readonly desk: Desk
  readonly people: RoomOfPeople
}

/** Plays the script as a whole day: everyone in a browser of their own, over the public roads. */
export async function playScript(play: Play): Promise<Played> {
  await using organiser = new Browser(play.url)
  const planned = planScript(play.script, play.now(), newId)
  const plan = await prepare(play, organiser, planned)
  await using people = new RoomOfPeople({
    url: play.url,
    origin: play.url,
    session: plan.session,
    secret: plan.links.join.split('/').at(-1) ?? '',
  })
  const pause = async (what: Moment['what']) => play.pause?.({ what, plan, desk, people })
  const desk: Desk = await Desk.open(organiser, plan.session, () => pause('moved'))
  const stage = new Stage({ play, planned, desk, people, pause })
  await stage.open()
  for (let round = 1; round <= play.script.rounds; round += 1) await stage.playRound(round)
  await stage.harvest()
  // Awaited here: the browsers close when this function ends.
  return await stage.close(plan.session)
}

/** Plans the session and becomes its facilitator. */
async function prepare(play: Play, organiser: Browser, { programme }: ScriptProgramme): Promise<SessionPlan> {
  const token = play.organiserLink.split('/').at(-1) ?? ''
  await organiser.ask('POST', '/api/organisers', { token, name: 'Oefenorganisator' })
  const { startsAt, timeZone } = programme
  const beginning = { from: { kind: 'empty' }, startsAt, timeZone }
  const { session } = await organiser.ask<{ session: SessionId }>('POST', '/api/sessions', beginning)
  await organiser.ask('PUT', `/api/sessions/${session}/programme`, programme)
  await organiser.ask('POST', `/api/sessions/${session}/desk`)
  return organiser.ask<SessionPlan>('GET', `/api/sessions/${session}`)
}

interface StageParts {
  readonly play: Play
  readonly planned: ScriptProgramme
  readonly desk: Desk
  readonly people: RoomOfPeople
  readonly pause: (what: Moment['what']) => Promise<void>
}

/** So many times for each note a host puts right what was proposed, and a little more where there are few. */
const EDITS_PER_NOTE = 0.23
const LEAST_EDITS = 3

class Stage {
  readonly #play: Play
  readonly #script: Script
  readonly #planned: ScriptProgramme
  readonly #desk: Desk
  readonly #people: RoomOfPeople
  readonly #pause: StageParts['pause']
  /** Where each sits in the round that is played: acknowledged, and so known before every screen shows it. */
  #sits = new Map<string, string>()
  readonly #refs = new Map<string, NoteRef>()
  readonly #laid: LaidNote[] = []
  readonly #cards: LaidCard[] = []
  readonly #drawn: DrawnConclusion[] = []
  readonly #refused: Played['refused'][number][] = []
  #edits = 0

  constructor({ play, planned, desk, people, pause }: StageParts) {
    this.#pause = pause
    this.#play = play
    this.#script = play.script
    this.#planned = planned
    this.#desk = desk
    this.#people = people
  }

  /** Opens the inloop and lets in whoever is there from the beginning. */
  async open(): Promise<void> {
    await this.#desk.move('open-arrival')
    await this.#welcome(Math.min(...this.#script.people.map(({ from }) => from)))
    await this.#pause('arrived')
    this.#play.say(`${this.#people.size} mensen zijn binnen.`)
  }

  /** One round: who comes now, where each sits, what each writes, and what the table passes on. */
  async playRound(round: number): Promise<void> {
    await this.#welcome(round)
    await this.#seat(round)
    await this.#desk.goToTables(round - 1)
    await this.#sitDown(round)
    await this.#pause('seated')
    await this.#desk.goToRound(round - 1)
    const notes = this.#script.notes.filter((note) => note.round === round)
    let before = notes[0]?.at ?? 0
    for (const note of notes.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
      await this.#play.wait(Math.max(0, (note.at ?? before) - before))
      before = note.at ?? before
      await this.#attempt(`briefje ${note.id}`, () => this.#lay(note))
    }
    await this.#pause('written')
    for (const { key, name } of this.#script.places) {
      await this.#attempt(`de kaart van ronde ${round} van tafel ${name}`, () => this.#writeCard(key, round))
    }
    await this.#pause('passed-on')
    this.#play.say(`Ronde ${round}: ${this.#laid.filter((note) => note.round === round).length} briefjes.`)
  }

  /** Draws conclusions from what the harvester proposes, as a careful host would who knows what the room concluded. */
  async harvest(): Promise<void> {
    await this.#desk.goToHarvest()
    for (const [place, { id }] of this.#script.themes.entries()) {
      await this.#attempt(`de oogst van thema ${place + 1}`, () => this.#harvestTheme(id))
    }
    this.#remember(readHarvest(await this.#openHarvest()))
    await this.#pause('drawn')
    await this.#desk.move('begin-plenary')
  }

  async close(session: SessionId): Promise<Played> {
    await this.#desk.move('close')
    const { browser } = this.#desk
    return {
      session,
      people: this.#people.size,
      rounds: this.#script.rounds,
      notes: this.#laid,
      cards: this.#cards,
      conclusions: this.#drawn,
      edits: this.#edits,
      refused: this.#refused,
      report: await browser.ask<Report>('GET', `/api/sessions/${session}/report.json`),
      html: await browser.read(`/api/sessions/${session}/report.html`),
    }
  }

  /** Lets in everyone who is first heard of by this round. */
  async #welcome(round: number): Promise<void> {
    for (const person of this.#script.people) {
      if (person.from <= round && !this.#people.has(person.key)) await this.#people.welcome(person)
    }
  }

  /** Gives those who write in this round the seats that the script has them in; the planner seats the others. */
  async #seat(round: number): Promise<void> {
    this.#sits = new Map(readSeats(this.#script, round))
    const seats: Record<string, PersonId[]> = {}
    for (const [author, place] of this.#sits) {
      const person = this.#people.idOf(author)
      if (person !== undefined) (seats[this.#tableId(place)] ??= []).push(person)
    }
    if (Object.keys(seats).length === 0) return
    await this.#desk.browser.session({ kind: 'give-seating', round: round - 1, seats })
  }

  /** Everyone who has a seat says "Ik ben er". */
  async #sitDown(round: number): Promise<void> {
    const seated = new Set(Object.values(this.#desk.look().seatings[round - 1] ?? {}).flat())
    for (const { key } of this.#script.people) {
      const person = this.#people.idOf(key)
      if (person === undefined || !seated.has(person)) continue
      await this.#attempt('"Ik ben er"', () => this.#people.browserOf(key).session({ kind: 'i-am-here' }))
    }
  }

  async #lay(note: ScriptNote): Promise<void> {
    const { id, author, place, round, text } = note
    await this.#sitAt(author, place)
    const table = this.#tableId(place)
    const laid = newId<'note'>() satisfies NoteId
    const command = { kind: 'lay-note', note: laid, text } as const
    await this.#people.browserOf(author).paper({ table, round: round - 1, command })
    this.#refs.set(id, noteRef(table, laid))
    this.#laid.push({ text, table: this.#nameOf(place), round })
  }

  async #writeCard(place: string, round: number): Promise<void> {
    const lines = cardOf(this.#script, place, round).slice(0, CARD_LINES)
    const writer = this.#writerAt(place, round)
    if (lines.length === 0 || writer === undefined) return
    await this.#sitAt(writer, place)
    const browser = this.#people.browserOf(writer)
    const paper = { table: this.#tableId(place), round: round - 1 }
    const short = lines.map((line) => shortenLine(line, CARD_LINE_LENGTH))
    await browser.paper({ ...paper, command: { kind: 'take-pen' } })
    await browser.type(paperDocument(this.#desk.look().id, paper.table), paperTexts, cardWords(paper.round, short))
    this.#cards.push({ lines: short, table: this.#nameOf(place), round })
  }

  /** Whoever sits there, or else someone who wrote there and went on to another table. */
  #writerAt(place: string, round: number): string | undefined {
    const seated = [...this.#sits].find(([, at]) => at === place)?.[0]
    if (seated !== undefined) return seated
    const wrote = this.#script.notes.find((note) => note.place === place && note.round === round)?.author
    if (wrote !== undefined) return wrote
    const planned = this.#desk.look().seatings[round - 1]
    return this.#script.people.find(({ key }) => {
      const person = this.#people.idOf(key)
      return person !== undefined && !this.#sits.has(key) && seatOf(planned, person) === this.#tableId(place)
    })?.key
  }

  async #sitAt(author: string, place: string): Promise<void> {
    if (this.#sits.get(author) === place) return
    await this.#people.browserOf(author).session({ kind: 'sit-elsewhere', table: this.#tableId(place) })
    this.#sits.set(author, place)
  }

  /** The harvest as it is now: what was shown a moment ago may be on its way still. */
  #openHarvest(): Promise<Y.Doc> {
    return this.#desk.browser.open(harvestDocument(this.#desk.look().id))
  }

  async #harvestTheme(scriptTheme: string): Promise<void> {
    const theme = this.#planned.themes.get(scriptTheme)
    if (theme === undefined) throw new Error(`Theme ${scriptTheme} was not planned.`)
    const { browser } = this.#desk
    await browser.proposeAnew(theme)
    const { proposals } = readProposals(await this.#openHarvest())
    const lines = this.#script.lines.filter((line) => line.theme === scriptTheme)
    const laid = this.#script.notes.filter(
      ({ id, place }) => this.#refs.has(id) && this.#themeOf(place) === scriptTheme,
    )
    const { commands, edits } = decideAsHost({
      theme,
      proposals: proposals.filter((proposal) => proposal.theme === theme && !proposal.dismissed),
      lines: lines.map(({ text, kind, notes }) => ({
        text: shortenLine(text, CONCLUSION_LENGTH),
        kind,
        notes: [...new Set(notes.flatMap((note) => this.#refs.get(note) ?? []))],
      })),
      edits: Math.max(LEAST_EDITS, Math.floor(EDITS_PER_NOTE * laid.length)),
      newId,
    })
    for (const command of commands) await browser.harvest(command)
    this.#edits += edits
  }

  #themeOf(place: string): string | undefined {
    return this.#script.places.find(({ key }) => key === place)?.theme
  }

  #remember({ conclusions }: Harvest): void {
    const themes = this.#planned.programme.themes.map(({ id }) => id)
    for (const { text, theme, sources, removed } of conclusions) {
      if (!removed) this.#drawn.push({ text, theme: themes.indexOf(theme), sources: sources.length })
    }
  }

  /** What the product turns down is remembered, and the day goes on. */
  async #attempt(what: string, act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      if (!(error instanceof TurnedDown)) throw error
      this.#refused.push({ what, why: error.why })
    }
  }

  #nameOf(place: string): string {
    return tableOf(this.#planned.programme, this.#tableId(place))?.name ?? ''
  }

  #tableId(place: string) {
    const table = this.#planned.tables.get(place)
    if (table === undefined) throw new Error('A table of the script was not planned.')
    return table
  }
}
