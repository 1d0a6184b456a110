import { setTimeout } from 'node:timers/promises'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { z } from 'zod'
import type { ModelEndpoint } from '../config.ts'
import { estimateTokens, type TokenBudget } from './token-budget.ts'

export interface Message {
  readonly role: 'system' | 'user' | 'assistant'
  readonly content: string
}

/** What is asked of a model: an answer of one shape. Every text in it is already masked. */
export interface Question<Value> {
  readonly name: string
  readonly schema: z.ZodType<Value>
  readonly messages: readonly Message[]
  /** In tokens. */
  readonly longestAnswer: number
}

export interface Answered<Value> {
  readonly value: Value
  /** As the model wrote it. */
  readonly text: string
}

/** Why there is no answer. None of these is more than a line that stays as it was. */
export type AskFailure =
  | 'stopped'
  | 'too-slow'
  | 'not-reached'
  | 'sent-elsewhere'
  | 'turned-down'
  | 'busy'
  | 'too-large'
  | 'no-json'
  | 'wrong-shape'
  | 'no-tokens-left'

/** Asks a model. The signal says when it must be done, or that it is to stop. */
export type Ask = <Value>(
  question: Question<Value>,
  signal: AbortSignal,
) => Promise<Result<Answered<Value>, AskFailure>>

export interface AskParts {
  readonly endpoint: ModelEndpoint
  readonly budget: TokenBudget
  /** Told before every request that leaves the house. */
  readonly leaves?: (bytes: number) => void
}

/** No answer that we ask for is longer. */
const LARGEST_ANSWER = 256 * 1_024
/** So much of a bad answer is shown again to whoever gave it. */
const SHOWN_AGAIN = 4_000
const SHORTEST_WAIT = 500
const LONGEST_WAIT = 5_000

/**
 * Opens the way to an endpoint that speaks as OpenAI's chat completions do. Trusts nothing of it: it is given time, but no
 * more than that; an answer may be so large; nobody is followed elsewhere; what comes must be JSON of the right shape. An
 * answer that is not gets one more try with what was wrong, and so does an endpoint that is busy.
 */
export function openModel({ endpoint, budget, leaves = () => {} }: AskParts): Ask {
  // Some servers know no response_format, or no temperature, and say so with 400 or 422: then the question is all they get.
  let takesAll = true

  return async (question, signal) => {
    const first = await askPatiently(question, question.messages, signal)
    if (!first.ok) return first
    const read = readAnswer(first.value, question.schema)
    if (read.ok) return read
    const again: readonly Message[] = [
      ...question.messages,
      { role: 'assistant', content: first.value.slice(0, SHOWN_AGAIN) },
      {
        role: 'user',
        content: `Dat antwoord kan niet worden gelezen: ${read.detail} Antwoord met alleen JSON volgens het schema.`,
      },
    ]
    const second = await askPatiently(question, again, signal)
    if (!second.ok) return second
    const last = readAnswer(second.value, question.schema)
    return last.ok ? last : refuse(last.why)
  }

  async function askPatiently<Value>(
    question: Question<Value>,
    messages: readonly Message[],
    signal: AbortSignal,
  ): Promise<Result<string, AskFailure>> {
    const isFull = takesAll
    const first = await askOnce(question, messages, signal, isFull)
    if (first.ok) return first
    if (first.why === 'turned-down' && isFull && (first.status === 400 || first.status === 422)) {
      const plain = await askOnce(question, messages, signal, false)
      if (plain.ok) takesAll = false
      return plain.ok ? plain : refuse(plain.why)
    }
    if (first.why !== 'busy') return refuse(first.why)
    if (!(await waited(first.wait ?? SHORTEST_WAIT, signal))) return refuse(whyAborted(signal))
    const second = await askOnce(question, messages, signal, isFull)
    return second.ok ? second : refuse(second.why)
  }

  async function askOnce<Value>(
    { name, schema, longestAnswer }: Question<Value>,
    messages: readonly Message[],
    signal: AbortSignal,
    isFull: boolean,
  ): Promise<Asked> {
    if (signal.aborted) return refuse(whyAborted(signal))
    const body = JSON.stringify({
      model: endpoint.name,
      messages,
      stream: false,
      ...(isFull && {
        temperature: 0,
        seed: 1,
        max_tokens: longestAnswer,
        response_format: { type: 'json_schema', json_schema: { name, strict: true, schema: plainSchema(schema) } },
      }),
    })
    const taken = estimateTokens(body) + longestAnswer
    if (!budget.take(taken)) return refuse('no-tokens-left')
    leaves(Buffer.byteLength(body))
    const { asked, used, isFree = false } = await post(endpoint, body, signal)
    // Whoever does not say what it cost is taken to have used all of it, and nobody gets what we sent for nothing.
    budget.settle(taken, isFree ? 0 : Math.max(used ?? taken, Math.ceil(estimateTokens(body) / 3)))
    return asked
  }
}

type Asked =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly why: AskFailure; readonly status?: number; readonly wait?: number }

interface Posted {
  readonly asked: Asked
  readonly used?: number | undefined
  /** It was turned away before anybody read it. */
  readonly isFree?: boolean
}

async function post({ url, key }: ModelEndpoint, body: string, signal: AbortSignal): Promise<Posted> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', authorization: `Bearer ${key}` },
      body,
      signal,
      redirect: 'manual',
    })
    const failed = readStatus(response)
    if (failed !== undefined) {
      await response.body?.cancel()
      return { asked: failed, isFree: true }
    }
    const text = await readAtMost(response, LARGEST_ANSWER)
    if (text === undefined) return { asked: refuse('too-large') }
    const completion = readCompletion(text)
    return completion === undefined
      ? { asked: refuse('no-json') }
      : { asked: accept(completion.content), used: completion.tokens }
  } catch {
    return { asked: refuse(signal.aborted ? whyAborted(signal) : 'not-reached') }
  }
}

function readStatus({ status, headers }: Response): Asked | undefined {
  if (status >= 200 && status < 300) return undefined
  if (status >= 300 && status < 400) return refuse('sent-elsewhere')
  if (status !== 429 && status < 500) return { ok: false, why: 'turned-down', status }
  const seconds = Number(headers.get('retry-after') ?? 0)
  const wait = Number.isFinite(seconds)
    ? Math.min(Math.max(seconds * 1_000, SHORTEST_WAIT), LONGEST_WAIT)
    : SHORTEST_WAIT
  return { ok: false, why: 'busy', status, wait }
}

async function readAtMost(response: Response, most: number): Promise<string | undefined> {
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of response.body ?? []) {
    size += piece.length
    // Leaving the loop lets go of the rest.
    if (size > most) return undefined
    pieces.push(piece)
  }
  return Buffer.concat(pieces).toString('utf8')
}

const completionSchema = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1),
  usage: z
    .object({ total_tokens: z.number().int().min(0) })
    .optional()
    .catch(undefined),
})

function readCompletion(text: string): { readonly content: string; readonly tokens: number | undefined } | undefined {
  const parsed = completionSchema.safeParse(parse(text))
  if (!parsed.success) return undefined
  const { choices, usage } = parsed.data
  return { content: choices[0]!.message.content, tokens: usage?.total_tokens }
}

type Read<Value> =
  | { readonly ok: true; readonly value: Answered<Value> }
  | { readonly ok: false; readonly why: 'no-json' | 'wrong-shape'; readonly detail: string }

function readAnswer<Value>(text: string, schema: z.ZodType<Value>): Read<Value> {
  const parsed = parse(stripFences(text))
  if (parsed === undefined) return { ok: false, why: 'no-json', detail: 'het is geen JSON.' }
  const read = schema.safeParse(parsed)
  if (read.success) return accept({ value: read.data, text })
  const [issue] = read.error.issues
  const detail = `${issue?.path.join('.') ?? ''} past niet in het schema.`.trim()
  return { ok: false, why: 'wrong-shape', detail }
}

const FENCE = '```'

/** Many models put JSON between fences, whatever one asks, and some say first what they thought. */
function stripFences(text: string): string {
  // Looked through from the ends, never by trying: what comes from outside may be made to be slow.
  const trimmed = text.trim()
  const thought = trimmed.toLowerCase().startsWith('<think>') ? trimmed.toLowerCase().indexOf('</think>') : -1
  const said = thought < 0 ? trimmed : trimmed.slice(thought + '</think>'.length).trim()
  if (!said.startsWith(FENCE) || !said.endsWith(FENCE) || said.length < 2 * FENCE.length) return said
  const begin = said.indexOf('\n')
  return begin < 0 ? said : said.slice(begin + 1, -FENCE.length).trim()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** Lengths and the like are ours to check: not every server takes them in a strict schema. */
function plainSchema(schema: z.ZodType): unknown {
  const own = new Set(['$schema', 'minItems', 'maxItems', 'minLength', 'maxLength', 'pattern', 'default'])
  return JSON.parse(JSON.stringify(z.toJSONSchema(schema), (key, value: unknown) => (own.has(key) ? undefined : value)))
}

function whyAborted(signal: AbortSignal): AskFailure {
  return signal.reason instanceof Error && signal.reason.name === 'TimeoutError' ? 'too-slow' : 'stopped'
}

/** Answers false when the signal came first. */
function waited(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  return setTimeout(milliseconds, true, { signal }).catch(() => false)
}
