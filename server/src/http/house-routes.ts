import { areReadable } from '@tafelronde/shared/harvest/manuscript/contrast.ts'
import { houseTokensSchema } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { nameKey } from '@tafelronde/shared/harvest/organisations.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import type { Refusal } from '@tafelronde/shared/sessions/refusal.ts'
import {
  type HouseNews,
  newLogoSchema,
  newOrganisationLogoSchema,
  organisationOfLogoSchema,
  type ShownLogo,
} from '@tafelronde/shared/wire/http.ts'
import { type Request, type Response, Router } from 'express'
import type { z } from 'zod'
import type { Logo } from '../storage/house-store.ts'
import type { Organiser } from '../storage/organiser-store.ts'
import type { Write } from '../storage/write.ts'
import { readBody, readOrganiser } from './asked.ts'
import type { HttpParts } from './http-parts.ts'
import { sendProblem } from './problem.ts'

/** More organisations than ever sat at one café; it only keeps the page of all logos from growing without end. */
const MOST_LOGOS = 100

/** So many bytes of logos are kept together: all of them are in memory, and go along with each report that is made. */
const LARGEST_TOGETHER = 20_000_000

const refusalOfPicture = {
  'not-a-picture': 'not-a-picture',
  'too-large': 'picture-too-large',
  'cannot-be-drawn': 'cannot-be-drawn',
} as const satisfies Record<string, Refusal>

/** How the reports of the organisation that runs this server look, for organisers alone. */
export function houseRoutes(parts: HttpParts): Router {
  const { storage, readLogo, log } = parts
  const known = parts.house
  const { house } = storage
  const router = Router()

  router.get('/house', async (request, response) => {
    if ((await readOrganiser(parts, request)) === undefined) return sendProblem(response, 'no-badge')
    await sendHouse(response)
  })

  change('put', '/house/tokens', houseTokensSchema, async (tokens) =>
    areReadable(tokens) ? accept(house.savingTokens(tokens)) : refuse('poor-contrast'),
  )

  change('put', '/house/logo', newLogoSchema, async (asked) => {
    const logo = await drawLogo(asked)
    return logo.ok ? accept(house.savingLogo(logo.value)) : logo
  })

  router.delete('/house/logo', async (request, response) => {
    const organiser = await readOrganiser(parts, request)
    if (organiser === undefined) return sendProblem(response, 'no-badge')
    await save(organiser, house.savingLogo(undefined))
    await sendHouse(response)
  })

  change('put', '/house/logos', newOrganisationLogoSchema, async ({ organisation, ...asked }) => {
    const logo = await drawLogo(asked)
    if (!logo.ok) return logo
    const others = (await house.logos()).filter((one) => nameKey(one.organisation) !== nameKey(organisation))
    const together = others.reduce((sum, { png }) => sum + png.length, logo.value.png.length)
    if (others.length >= MOST_LOGOS || together > LARGEST_TOGETHER) return refuse('too-many')
    return accept(house.keepingLogo({ organisation, ...logo.value }))
  })

  change('delete', '/house/logos', organisationOfLogoSchema, async ({ organisation }) =>
    accept(house.removingLogo(organisation)),
  )

  return router

  /** A change that an organiser asks for, answered with how all of it then is. */
  function change<Asked>(
    method: 'put' | 'delete',
    path: string,
    schema: z.ZodType<Asked>,
    decide: (asked: Asked) => Promise<Result<Write, Refusal>>,
  ): void {
    router[method](path, async (request: Request, response: Response) => {
      const organiser = await readOrganiser(parts, request)
      if (organiser === undefined) return sendProblem(response, 'no-badge')
      const asked = readBody(request, schema)
      if (asked === undefined) return sendProblem(response, 'invalid-request')
      const decided = await decide(asked)
      if (!decided.ok) return sendProblem(response, decided.why)
      await save(organiser, decided.value)
      await sendHouse(response)
    })
  }

  async function drawLogo({ alt, picture }: z.infer<typeof newLogoSchema>): Promise<Result<Logo, Refusal>> {
    if (alt === '') return refuse('empty-text')
    const drawn = await readLogo(Buffer.from(picture, 'base64'))
    if (!drawn.ok) return refuse(refusalOfPicture[drawn.why])
    const { png, width, height } = drawn.value
    return accept({ png, width, height, alt })
  }

  async function save({ id }: Organiser, write: Write): Promise<void> {
    const done = await storage.commit([write])
    if (!done.ok) throw new Error('The house style changed while it was being changed.')
    known.changed()
    log.info({ organiser: id }, 'the house style changed')
  }

  async function sendHouse(response: Response): Promise<void> {
    const [{ tokens, logo }, logos] = await Promise.all([house.read(), house.logos()])
    response.json({
      tokens,
      ...(logo !== undefined && { logo: show(logo) }),
      logos: logos.map((one) => ({ organisation: one.organisation, ...show(one) })),
    } satisfies HouseNews)
  }
}

/** A picture as a part of what is sent: nobody but an organiser asks for it, and no page of another site can. */
function show({ png, alt }: Logo): ShownLogo {
  return { alt, url: `data:image/png;base64,${Buffer.from(png).toString('base64')}` }
}
