import { expect, test } from 'vitest'
import { z } from 'zod'
import { PlayedEndpoint, type Reply, say } from '../testing/model-endpoint.ts'
import { type AskFailure, openModel } from './ask-model.ts'
import { TokenBudget } from './token-budget.ts'

const question = {
  name: 'answer',
  schema: z.strictObject({ word: z.string().max(20) }),
  messages: [
    { role: 'system', content: 'Answer.' },
    { role: 'user', content: '{}' },
  ] as const,
  longestAnswer: 100,
}
const good = '{"word":"yes"}'

async function ask(answer: (again: number, at: number) => Reply, { within = 5_000, tokens = 100_000 } = {}) {
  let at = 0
  await using endpoint = await PlayedEndpoint.open(({ again }) => answer(again, at++))
  const budget = new TokenBudget(tokens)
  const model = openModel({ endpoint: endpoint.config, budget })
  const answered = await model(question, AbortSignal.timeout(within))
  return { answered, bodies: endpoint.bodies, headers: endpoint.headers, budget }
}

function value(outcome: Awaited<ReturnType<typeof ask>>['answered']): string {
  return outcome.ok ? outcome.value.value.word : outcome.why
}

test('[LM40] a question asks for JSON of one strict shape, without chance, with the key', async () => {
  const { answered, bodies, headers } = await ask(() => say(good))
  expect(value(answered)).toBe('yes')
  const body = JSON.parse(bodies[0]!)
  expect(body).toMatchObject({ model: 'played', temperature: 0, stream: false, max_tokens: 100 })
  const shape = {
    type: 'object',
    properties: { word: { type: 'string' } },
    required: ['word'],
    additionalProperties: false,
  }
  expect(body.response_format).toEqual({
    type: 'json_schema',
    json_schema: { name: 'answer', strict: true, schema: shape },
  })
  expect(headers[0]?.authorization).toBe('Bearer sk-played')
})

test('[LM41] fences around JSON are taken off', async () => {
  const { answered } = await ask(() => say(`\`\`\`json\n${good}\n\`\`\``))
  expect(value(answered)).toBe('yes')
  const thought = await ask(() => say(`<think>\n{"word":"no"}\n</think>\n${good}`))
  expect(value(thought.answered)).toBe('yes')
})

test('[LM41] an answer that cannot be read is asked for once more, with what was wrong', async () => {
  const { answered, bodies } = await ask((again) => say(again === 0 ? '{"word":' : good))
  expect(value(answered)).toBe('yes')
  expect(JSON.parse(bodies[1]!).messages.at(-1).content).toContain('het is geen JSON')
  const shaped = await ask((again) => say(again === 0 ? '{"word":"yes","publish":true}' : good))
  expect(value(shaped.answered)).toBe('yes')
  expect(shaped.bodies).toHaveLength(2)
})

test.each<[AskFailure, string, (at: number) => Reply, number]>([
  ['no-json', 'nothing but words, twice', () => say('Graag gedaan!'), 2],
  ['wrong-shape', 'another shape, twice', () => say('{"word":1}'), 2],
  ['wrong-shape', 'too long a word', () => say(JSON.stringify({ word: 'x'.repeat(21) })), 2],
  ['wrong-shape', 'a prototype', () => say('{"__proto__":{"word":"yes"}}'), 2],
  ['no-json', 'no completion', () => ({ body: '<html>hello</html>' }), 1],
  ['no-json', 'a completion without a choice', () => ({ body: '{"choices":[]}' }), 1],
  ['too-large', 'five megabytes', () => ({ content: 'x'.repeat(5 * 1_024 * 1_024) }), 1],
  ['sent-elsewhere', 'a way to elsewhere', () => ({ status: 307, headers: { location: 'http://127.0.0.1:9/v1' } }), 1],
  ['turned-down', 'a key that is no good', () => ({ status: 401 }), 1],
  ['busy', 'too many questions, twice', () => ({ status: 429, headers: { 'retry-after': '0' } }), 2],
  ['busy', 'a fault of its own, twice', () => ({ status: 500 }), 2],
])('[LM42] %s: %s', async (why, _what, answer, requests) => {
  const { answered, bodies } = await ask((_again, at) => answer(at))
  expect([value(answered), bodies.length]).toEqual([why, requests])
})

test('[LM42] an endpoint that is busy is asked once more', async () => {
  const { answered } = await ask((_again, at) => (at === 0 ? { status: 503 } : say(good)))
  expect(value(answered)).toBe('yes')
})

test('[LM42] a server that does not know all we ask for gets the question alone', async () => {
  await using endpoint = await PlayedEndpoint.open(({ withFormat }) => (withFormat ? { status: 400 } : say(good)))
  const model = openModel({ endpoint: endpoint.config, budget: new TokenBudget(100_000) })
  const signal = AbortSignal.timeout(5_000)
  expect([value(await model(question, signal)), value(await model(question, signal))]).toEqual(['yes', 'yes'])
  expect(endpoint.bodies.map((body) => body.includes('response_format'))).toEqual([true, false, false])
  expect(Object.keys(JSON.parse(endpoint.bodies[1]!))).toEqual(['model', 'messages', 'stream'])
})

test.each<[string, Reply]>([
  ['says nothing', { silent: true }],
  ['begins and never ends', { endless: true }],
])('[LM43] an endpoint that %s is left when the time is up', async (_what, reply) => {
  const { answered } = await ask(() => reply, { within: 100 })
  expect(value(answered)).toBe('too-slow')
})

test('[LM43] whoever stops it is not kept waiting', async () => {
  await using endpoint = await PlayedEndpoint.open(() => ({ silent: true }))
  const stopping = new AbortController()
  const asked = openModel({ endpoint: endpoint.config, budget: new TokenBudget(100_000) })(question, stopping.signal)
  await endpoint.received(1)
  stopping.abort()
  expect(value(await asked)).toBe('stopped')
})

test('[LM43] an endpoint that is not there is not reached', async () => {
  const endpoint = await PlayedEndpoint.open()
  const { config } = endpoint
  await endpoint[Symbol.asyncDispose]()
  const model = openModel({ endpoint: config, budget: new TokenBudget(100_000) })
  expect(value(await model(question, AbortSignal.timeout(5_000)))).toBe('not-reached')
})

test('[LM44] what a session may ask ends: then nothing is sent any more', async () => {
  const { answered, bodies } = await ask(() => say(good), { tokens: 50 })
  expect([value(answered), bodies.length]).toEqual(['no-tokens-left', 0])
  const { budget } = await ask(() => say(good))
  expect(budget.left).toBe(100_000 - Math.ceil(good.length / 4) - 200)
  const free = { choices: [{ message: { content: good } }], usage: { total_tokens: 0 } }
  const flattering = await ask(() => ({ body: JSON.stringify(free) }))
  expect(flattering.budget.left).toBeLessThan(100_000 - 30)
  const silent = await ask(() => ({ body: '{}' }))
  expect(silent.budget.left).toBeLessThan(100_000)
})
