import { DAY, MINUTE } from '@tafelronde/shared/lib/clock.ts'
import type { Joined, SessionPlan, WaitingScreen } from '@tafelronde/shared/wire/http.ts'
import { expect, test } from 'vitest'
import { makeOrganiserToken } from '../auth/organisers.ts'
import { hashToken } from '../storage/token-hash.ts'
import { must, secretOf } from '../testing/browser.ts'
import { openCafe, STARTS_AT } from '../testing/open-cafe.ts'

test('[AU1] a link to become an organiser works once, within 24 hours, and only by its button', async () => {
  await using cafe = await openCafe()
  const token = await makeOrganiserToken(cafe.storage, cafe.clock)
  const late = await makeOrganiserToken(cafe.storage, cafe.clock)
  const scanner = cafe.browser()
  expect((await scanner.get(`/word-organisator/${token}`)).status).toBe(200)
  expect((await scanner.get('/api/me')).body).toEqual({ empty: true, onlyHere: true })

  const ada = cafe.browser()
  expect((await ada.post('/api/organisers', { token, name: 'Ada' })).status).toBe(201)
  expect((await ada.get('/api/me')).body).toEqual({ organiser: 'Ada', empty: false, onlyHere: true })
  expect((await scanner.post('/api/organisers', { token, name: 'Ben' })).body).toEqual({ why: 'wrong-link' })
  cafe.clock.leap(DAY)
  expect((await scanner.post('/api/organisers', { token: late, name: 'Ben' })).body).toEqual({ why: 'wrong-link' })
  expect((await ada.post('/api/sign-out')).status).toBe(204)
  expect((await ada.get('/api/me')).body).toEqual({ empty: false, onlyHere: true })
})

test('[AU2] what organisers do is refused to everyone else', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const plan = await cafe.session(ada)
  const { browser: ben } = await cafe.participant(plan)
  const { browser: chi } = await cafe.facilitator(plan)
  const at = `/api/sessions/${plan.session}`
  for (const other of [cafe.browser(), ben, chi]) {
    expect((await other.get('/api/sessions')).body).toEqual({ why: 'no-badge' })
    expect((await other.put(`${at}/programme`, plan.programme)).status).toBe(401)
    expect((await other.put(`${at}/people`, [])).status).toBe(401)
    expect((await other.ask('DELETE', at)).status).toBe(401)
    expect((await other.get(`${at}/session.json`)).status).toBe(401)
    expect((await other.post(`${at}/desk`)).status).toBe(401)
  }
  expect((await ada.get('/api/sessions')).body).toMatchObject([{ session: plan.session, people: 1, phase: 'draft' }])
})

test('[AU13] whoever leads the day reads its plan, and no other one; nobody else does', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const [plan, other] = [await cafe.session(ada), await cafe.session(ada)]
  const { browser: ben } = await cafe.participant(plan)
  const { browser: chi } = await cafe.facilitator(plan)
  const at = `/api/sessions/${plan.session}`
  expect((await ada.get(at)).body).toMatchObject({ may: { organise: true, lead: false } })
  expect((await chi.get(at)).body).toMatchObject({ session: plan.session, may: { organise: false, lead: true } })
  expect((await chi.get(`/api/sessions/${other.session}`)).body).toEqual({ why: 'no-badge' })
  for (const stranger of [ben, cafe.browser()]) expect((await stranger.get(at)).body).toEqual({ why: 'no-badge' })
})

test('[AU3] each door of each session has a cookie of its own, which no script can read', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const plan = await cafe.session(ada)
  const joined = await cafe.join(cafe.browser(), plan)
  expect(joined.headers.get('set-cookie')).toMatch(
    new RegExp(`^tafelronde-person-${plan.session}=.+; Path=/; Max-Age=\\d+; HttpOnly; SameSite=Lax$`),
  )
  must(await ada.post(`/api/sessions/${plan.session}/desk`))
  must(await cafe.join(ada, plan, { name: 'Ada' }))
  expect(ada.cookies).toContain(`tafelronde-desk-${plan.session}=`)
  expect(ada.cookies).toContain(`tafelronde-person-${plan.session}=`)
})

test('[AU4] behind TLS cookies are secure and browsers are told to stay there', async () => {
  await using cafe = await openCafe({ publicUrl: 'https://cafe.example.nl' })
  const token = await makeOrganiserToken(cafe.storage, cafe.clock)
  const origin = { origin: 'https://cafe.example.nl' }
  const reply = await cafe.browser().ask('POST', '/api/organisers', { token, name: 'Ada' }, origin)
  expect(reply.headers.get('set-cookie')).toContain('; Secure')
  expect(reply.headers.get('strict-transport-security')).toContain('max-age=31536000')
})

test('[AU5] a second device gets the same person by a link that works once and for ten minutes', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const ben = await cafe.participant(plan)
  const chi = await cafe.facilitator(plan)
  for (const { browser, person, door } of [ben, chi]) {
    const link = must(await browser.post(`/api/sessions/${plan.session}/device`, { door })).body as { link: string }
    const phone = cafe.browser()
    const again = must(await phone.post('/api/join/device', { token: secretOf(link.link) }))
    expect(again.body).toEqual({ session: plan.session, person, door })
    const thief = await cafe.browser().post('/api/join/device', { token: secretOf(link.link) })
    expect(thief.body).toEqual({ why: 'wrong-link' })
  }
  const old = await ben.browser.post(`/api/sessions/${plan.session}/device`, { door: 'person' })
  cafe.clock.forward(10 * MINUTE)
  const tooLate = await cafe
    .browser()
    .post('/api/join/device', { token: secretOf((old.body as { link: string }).link) })
  expect(tooLate.body).toEqual({ why: 'wrong-link' })
  const other = await ben.browser.post(`/api/sessions/${plan.session}/device`, { door: 'desk' })
  expect(other.body).toEqual({ why: 'no-badge' })
})

test('[AU6] a renewed facilitators’ link ends the former one, and everyone who leads by it when that is asked', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const plan = await cafe.session(ada)
  const chi = await cafe.facilitator(plan)
  const at = `/api/sessions/${plan.session}`
  const renewed = must(await ada.post(`${at}/facilitator-link`, { endBadges: false })).body as { link: string }
  const former = await cafe.browser().post('/api/facilitate', { secret: secretOf(plan.links.facilitate), name: 'Daan' })
  expect(former.body).toEqual({ why: 'wrong-link' })
  expect((await chi.browser.get(`${at}/report`)).status).toBe(200)
  const look = await cafe.browser().post('/api/facilitate/look', { secret: secretOf(renewed.link) })
  expect(look.body).toMatchObject({ title: plan.programme.title, joined: false })

  must(await ada.post(`${at}/facilitator-link`, { endBadges: true }))
  expect((await chi.browser.get(`${at}/report`)).body).toEqual({ why: 'no-badge' })
})

test('[AU7] the facilitators’ link opened again under the same name is the same facilitator', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const laptop = await cafe.facilitator(plan, 'Chi')
  const other = await cafe.facilitator(plan, 'chi ')
  const daan = await cafe.facilitator(plan, 'Daan')
  expect(other.person).toBe(laptop.person)
  expect(daan.person).not.toBe(laptop.person)
})

test('[AU8] merged people answer as the one they turned out to be', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const ben = await cafe.participant(plan)
  const twin = await cafe.participant(plan, { same: 'two' })
  const live = await cafe.live(plan.session)
  const merged = await live.admit({ kind: 'merge-people', keep: ben.person, drop: twin.person })
  expect(merged).toEqual({ ok: true, value: null })
  expect((await cafe.join(twin.browser, plan)).body).toMatchObject({ person: ben.person })
})

test('[PE90] the same name and organisation is asked about: one person, or two', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const ben = await cafe.participant(plan)
  const phone = cafe.browser()
  expect((await cafe.join(phone, plan, { name: ' bén' })).body).toEqual({ why: 'same-name' })
  expect((await cafe.join(phone, plan, { same: 'me' })).body).toMatchObject({ person: ben.person })
  const other = must(await cafe.join(cafe.browser(), plan, { same: 'two' })).body as Joined
  expect(other.person).not.toBe(ben.person)
})

test('[PE91] someone on the list is recognised by name and organisation', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const plan = await cafe.session(ada)
  const expected = { organisation: 'Gemeente Hulst', level: 'gemeente', online: false, device: true }
  const people = [
    { ...expected, person: 'els', name: 'Els', cancelled: false },
    { ...expected, person: 'daan', name: 'Daan', cancelled: true },
  ]
  must(await ada.put(`/api/sessions/${plan.session}/people`, people))
  expect((must(await ada.get(`/api/sessions/${plan.session}`)).body as SessionPlan).people).toEqual(people)
  expect((await cafe.participant(plan, { name: 'els' })).person).toBe('els')
  expect((await cafe.participant(plan, { name: 'Daan' })).person).toBe('daan')
  expect((await cafe.live(plan.session)).read().people).toMatchObject({
    els: { attendance: 'here' },
    daan: { attendance: 'here' },
  })
})

test('[PE92] joining means something in every phase, and closed is for reading only', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const ben = await cafe.participant(plan)
  const live = await cafe.live(plan.session)
  const chi = await cafe.facilitator(plan)
  const asChi = { kind: 'facilitator', person: chi.person } as const
  const move = async (kind: 'open-arrival' | 'close') =>
    expect(await live.admit({ kind, after: live.read().step }, [], asChi)).toEqual({ ok: true, value: null })
  await move('open-arrival')
  must(await cafe.join(cafe.browser(), plan, { name: 'Daan' }))
  await move('close')
  expect((await cafe.join(cafe.browser(), plan, { name: 'Els' })).body).toEqual({ why: 'session-closed' })
  expect((await cafe.join(cafe.browser(), plan, { same: 'me' })).body).toMatchObject({ person: ben.person })
})

test('[PE93] joining twice from one browser is joining once', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const ben = await cafe.participant(plan)
  const secret = secretOf(plan.links.join)
  const again = await cafe.join(ben.browser, plan, { key: { secret } })
  expect(again.body).toMatchObject({ person: ben.person })
  const look = await ben.browser.post('/api/join/look', { secret })
  expect(look.body).toMatchObject({ joined: true, organisations: [{ name: 'Gemeente Hulst', level: 'gemeente' }] })
  expect(look.text).not.toContain('Ben')
})

test('[WE1] what would change something is refused from any origin but our own', async () => {
  await using cafe = await openCafe()
  const browser = cafe.browser()
  for (const origin of ['https://elders.example', 'null', `${cafe.url}.elders.example`]) {
    expect((await browser.ask('POST', '/api/join/look', { code: '12345678' }, { origin })).body).toEqual({
      why: 'not-allowed',
    })
  }
  const bare = await fetch(`${cafe.url}/api/sign-out`, { method: 'POST' })
  expect(bare.status).toBe(403)
})

test('[WE2] every page carries a policy that lets only our own files in', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const plan = await cafe.session(ada)
  for (const path of ['/', '/doe-mee', '/api/me', `/api/sessions/${plan.session}/report.html`, '/lees/unknown']) {
    const { headers, text } = await ada.get(path)
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain(`default-src 'self'; script-src 'self'; style-src 'self'`)
    expect(policy).toContain(`frame-ancestors 'none'`)
    expect(policy).not.toContain('unsafe')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    const nonce = /nonce="([^"]+)"/.exec(text)?.[1]
    if (text.includes('<html')) expect(policy).toContain(`'nonce-${nonce}'`)
  }
})

test('[WE3] joining has an entry of its own, and every other page the other', async () => {
  await using cafe = await openCafe()
  const browser = cafe.browser()
  for (const path of ['/doe-mee', '/j/secret', '/apparaat/token']) {
    expect((await browser.get(path)).text).toContain('<title>join</title>')
  }
  for (const path of ['/', '/plan/abc', '/jas', '/index.html']) {
    expect((await browser.get(path)).text).toContain('<title>index</title>')
  }
  expect((await browser.get('/assets/gone.js')).status).toBe(404)
  const file = await browser.ask('GET', '/assets/main-1a2b3c.js', undefined, { 'accept-encoding': 'br' })
  expect(file.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(file.headers.get('content-encoding')).toBe('br')
  expect(file.text).toContain('briefje')
})

test('[WE4] bad input is a named refusal, and never a look inside', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const plan = await cafe.session(ada)
  expect((await ada.get('/api/nothing')).status).toBe(404)
  expect((await ada.post('/api/join/look', '{"code":')).body).toEqual({ why: 'invalid-request' })
  expect((await ada.post('/api/join/look', { code: '1234' })).body).toEqual({ why: 'invalid-request' })
  expect((await ada.get('/api/sessions/unknown')).body).toEqual({ why: 'unknown-session' })
  expect((await ada.get('/api/sessions/..%2f..')).body).toEqual({ why: 'unknown-session' })
  const large = await ada.put(`/api/sessions/${plan.session}/programme`, { title: 'x'.repeat(1_100_000) })
  expect(large.body).toEqual({ why: 'too-long' })
  expect((await ada.get('/%E0%A4%A')).text).not.toMatch(/at .*\.(ts|js)/)
})

test('[WE5] what breaks is answered with a code that stands in the log, and with nothing else', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  await cafe.storage[Symbol.asyncDispose]()
  const broken = await ada.get('/api/sessions')
  expect(broken.status).toBe(500)
  const { faultId, ...rest } = broken.body as { faultId: string }
  expect(rest).toEqual({ why: 'server-fault' })
  expect(faultId).toMatch(/^[A-Z]\d-\d{3}$/)
  expect(cafe.logged.some((line) => line.includes(`"faultId":"${faultId}"`))).toBe(true)
  expect((await ada.get('/readyz')).status).toBe(503)
})

test('[WE6] no name, text, token or secret is ever logged', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser('Adelheid')
  const plan = await cafe.session(ada)
  const ben = await cafe.participant(plan, { name: 'Bentheim', organisation: 'Gemeente Hulst' })
  await cafe.facilitator(plan, 'Chirine')
  await cafe.browser().post('/api/organisers', '{"name":"Bentheim",')
  await ada.post(`/api/sessions/${plan.session}/facilitator-link`, { endBadges: true })
  const log = cafe.logged.join('')
  expect(log).toContain(ben.person)
  const secrets = [
    ...Object.values(plan.links).map(secretOf),
    plan.code,
    ...ada.cookies.split(/; |=/),
    ...ben.browser.cookies.split(/; |=/),
  ]
  const values = secrets.filter((value) => value !== '' && !value.startsWith('tafelronde-'))
  for (const word of ['Adelheid', 'Bentheim', 'Chirine', 'Hulst', ...values]) expect(log).not.toContain(word)
})

test('[WE7] a wrong code is slowed down, and a right one from the same address comes through', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const wrong = plan.code === '00000000' ? '11111111' : '00000000'
  const browser = cafe.browser()
  const whys = new Set<unknown>()
  for (let tries = 0; tries < 120; tries += 1) whys.add((await browser.post('/api/join/look', { code: wrong })).text)
  expect(whys).toEqual(new Set(['{"why":"wrong-code"}']))
  const guess = browser.post('/api/join/look', { code: wrong })
  const right = browser.post('/api/join/look', { code: plan.code })
  const byQrCode = await browser.post('/api/join/look', { secret: secretOf(plan.links.join) })
  expect(byQrCode.status).toBe(200)
  const answered = Promise.all([guess, right])
  const turning = setInterval(() => cafe.clock.forward(1_000), 5)
  const [late, found] = await answered.finally(() => clearInterval(turning))
  expect(late.body).toEqual({ why: 'too-many-tries' })
  expect(found.body).toMatchObject({ session: plan.session })
})

test('[WE8] a screen waits under four digits, and is a hall screen once these were typed at a desk', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const screen = cafe.browser()
  expect((await screen.get('/api/screens')).body).toEqual({ why: 'no-badge' })
  const waiting = must(await screen.post('/api/screens')).body as WaitingScreen
  expect(waiting.code).toMatch(/^\d{4}$/)
  expect((await screen.post('/api/screens')).body).toEqual(waiting)
  expect((await screen.get('/api/screens')).body).toEqual(waiting)

  const token = /tafelronde-screen=([^;]+)/.exec(screen.cookies)?.[1] ?? ''
  const now = cafe.clock.now()
  const bearer = { kind: 'hall', group: plan.programme.groups[0]!.id } as const
  await cafe.storage.commit([
    cafe.storage.screens.pairing(waiting.code, now),
    cafe.storage.badges.adding({ token: hashToken(token), session: plan.session, bearer, createdAt: now }),
  ])
  const paired = await screen.get('/api/screens')
  expect(paired.body).toEqual({ kind: 'paired', session: plan.session, door: 'hall' })
  expect(screen.cookies).toContain(`tafelronde-hall-${plan.session}=`)
})

test('[WE9] the server says that it runs and that it can keep what people write', async () => {
  await using cafe = await openCafe()
  expect((await cafe.browser().get('/healthz')).text).toBe('ok\n')
  expect((await cafe.browser().get('/readyz')).text).toBe('ok\n')
})

test('[RE90] whoever makes the report reads it at once; everyone else from the day that was promised', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const plan = await cafe.session(ada, { title: 'Café <script>', reportFrom: STARTS_AT + 14 * DAY })
  const ben = await cafe.participant(plan)
  const chi = await cafe.facilitator(plan)
  const at = `/api/sessions/${plan.session}`
  const read = `/lees/${secretOf(plan.links.read)}`
  for (const maker of [ada, chi.browser]) {
    const page = await maker.get(`${at}/report.html`)
    expect(page.text).toContain('Wat hebben we gedaan?')
    expect(page.text).toContain('Café &lt;script&gt;')
    expect((await maker.get(`${at}/report.json`)).body).toMatchObject({ schema: 'tafelronde-report@2' })
  }
  expect((await ben.browser.get(`${at}/report.json`)).body).toEqual({ why: 'not-allowed' })
  for (const page of [await ben.browser.get(`${at}/report.html`), await cafe.browser().get(read)]) {
    expect(page.text).toContain('Vanaf donderdag 14 december 2023')
    expect(page.text).not.toContain('Wat hebben we gedaan?')
  }
  expect((await ben.browser.get(`${at}/report`)).body).toMatchObject({ mayRead: false, link: plan.links.read })
  expect((await cafe.browser().get(`${at}/report.html`)).body).toEqual({ why: 'no-badge' })
  cafe.clock.leap(14 * DAY + 60 * MINUTE)
  for (const page of [await ben.browser.get(`${at}/report.html`), await cafe.browser().get(read)]) {
    expect(page.text).toContain('Wat hebben we gedaan?')
    expect(page.text).toContain('Gemeente Hulst')
    expect(page.text).not.toContain('>Ben<')
  }
})

test('[PR90] a copy keeps the plan, moves its dates and counts the community’s meetings', async () => {
  await using cafe = await openCafe()
  const ada = await cafe.organiser()
  const first = await cafe.session(ada, { community: 'Gebiedsgericht werken' })
  const startsAt = STARTS_AT + 60 * DAY
  const request = { from: { kind: 'copy', session: first.session }, startsAt, timeZone: 'Europe/Amsterdam' }
  const { session } = must(await ada.post('/api/sessions', request)).body as { session: string }
  const copy = must(await ada.get(`/api/sessions/${session}`)).body as SessionPlan
  expect(copy.programme).toEqual({
    ...first.programme,
    startsAt,
    namesUntil: first.programme.namesUntil + 60 * DAY,
    reportFrom: first.programme.reportFrom + 60 * DAY,
    ordinal: 2,
  })
  expect(copy).toMatchObject({ earlierMeetings: 1, people: [] })
  expect((await ada.ask('DELETE', `/api/sessions/${session}`)).status).toBe(204)
  expect((await ada.get(`/api/sessions/${session}`)).body).toEqual({ why: 'unknown-session' })
})

test('[ST90] names are deleted on the date that everyone was told, and nobody comes in after it', async () => {
  await using cafe = await openCafe()
  const plan = await cafe.session(await cafe.organiser())
  const ben = await cafe.participant(plan)
  const live = await cafe.live(plan.session)
  const gone = new Promise<void>((resolve) => {
    live.watch({ changed: () => {}, rosterChanged: () => resolve(), badgesChanged: () => {} })
  })
  cafe.clock.leap(plan.programme.namesUntil - cafe.clock.now() + 60 * MINUTE)
  await gone
  expect(live.readRoster()).toMatchObject([{ person: ben.person, name: '', organisation: 'Gemeente Hulst' }])
  expect((await cafe.join(cafe.browser(), plan, { name: 'Els' })).body).toEqual({ why: 'session-closed' })
})
