import { expect, test } from 'vitest'
import { cafeOf } from '@tafelronde/shared/harvest/engine/testing/cafe-of.ts'
import { readGlossary } from '@tafelronde/shared/harvest/engine/words/glossary.ts'
import { answerWell, answerWith, type Answerer, PlayedEndpoint } from '../testing/model-endpoint.ts'
import { openModel } from './ask-model.ts'
import { maskTexts } from './mask-texts.ts'
import { codeNotes } from './note-codes.ts'
import { TokenBudget } from './token-budget.ts'
import { writeGroup } from './write-group.ts'

const { notes: all } = cafeOf(
  'mail sanne@voorbeeld.nl over het onderhoud van bruggen en sluizen in de polder langs het water bij de dijk',
  'Ben regelt het onderhoud van bruggen met BW',
  'bel 06 12345678 voor bomen in de straat',
)

async function write(answer: Answerer) {
  await using endpoint = await PlayedEndpoint.open(answer)
  const mask = maskTexts({ names: ['Ben Bruin'], organisations: ['Waterschap'] })
  const ask = openModel({ endpoint: endpoint.config, budget: new TokenBudget(100_000) })
  // What the third note hides has a placeholder before any other has.
  mask.hide(all[2]!.text)
  const group = {
    notes: all.slice(0, 2),
    against: [],
    question: 'Hoe onderhoudt het Waterschap bruggen?',
    glossary: readGlossary({ BW: 'brede welvaart van Ben', ZV: 'Zeeuws-Vlaanderen' }),
    authorsOfTheme: 3,
    isLocked: false,
  }
  const parts = { ask, mask, codes: codeNotes(all, mask, {}) }
  const written = await writeGroup(group, 'g4', parts, AbortSignal.timeout(5_000))
  return { written, sent: endpoint.bodies.map((body) => JSON.parse(JSON.parse(body).messages[1].content)) }
}

test('[LM34] of a group leave its notes, its question and the abbreviations in it, with nothing that is hidden', async () => {
  const { sent } = await write(answerWell)
  expect(sent[0]).toEqual({
    question: 'Hoe onderhoudt het [organisatie 2] bruggen?',
    abbreviations: [{ short: 'bw', long: 'brede welvaart van [naam 3]' }],
    group: 'g4',
    against: [],
    notes: [
      {
        id: 'n1',
        text: 'mail [contact 4] over het onderhoud van bruggen en sluizen in de polder langs het water bij de dijk',
        table: 1,
        round: 0,
        votes: 0,
        kind: expect.any(String),
      },
      {
        id: 'n2',
        text: '[naam 3] regelt het onderhoud van bruggen met BW',
        table: 1,
        round: 0,
        votes: 0,
        kind: expect.any(String),
      },
    ],
  })
})

test('[LM32] what a line takes over from its notes comes back as it stood there', async () => {
  const { written } = await write(
    answerWith((_line, { notes }) => ({ text: notes[1]!.text.replace(/$/, '.'), kind: 'actie' })),
  )
  expect(written).toMatchObject({ ok: true, value: { text: 'Actie: Ben regelt het onderhoud van bruggen met BW.' } })
})

test('[LM35] what was hidden in one note does not come out in the line of others', async () => {
  const { written } = await write(
    answerWith((line) => ({ text: line.text.replace(/^Mail \[contact \d\]/, 'Mail [contact 1]') })),
  )
  const finding = { rule: 'name-not-in-notes', about: '[contact 1]' }
  expect(written).toMatchObject({ ok: false, because: { findings: expect.arrayContaining([finding]) } })
})
