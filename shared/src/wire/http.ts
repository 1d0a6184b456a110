import { z } from 'zod'
import type { Instant } from '../lib/clock.ts'
import { idSchema } from '../lib/id-schema.ts'
import type { Id, PersonId, SessionId } from '../lib/id.ts'
import { type ExpectedPerson, expectedPersonSchema, levels, nameSchema, organisationSchema } from '../people/person.ts'
import { type Programme, programmeSchema } from '../programme/programme.ts'
import { conclusionNumberSchema } from '../harvest/conclusion-number.ts'
import { exportForms } from '../harvest/export-form.ts'
import type { HouseTokens } from '../harvest/manuscript/house-style.ts'
import type { Manuscript } from '../harvest/manuscript/manuscript.ts'
import { type ReportVariant, reportVariantSchema } from '../harvest/report-variant.ts'
import type { LeftOfTheme } from '../harvest/what-is-left.ts'
import { whatWeDidSchema } from '../sessions/command.ts'
import type { Refusal } from '../sessions/refusal.ts'
import type { PhaseKind } from '../sessions/session.ts'
import type { WhatIsLeft } from '../sessions/settlement.ts'

/*
 * What travels over HTTP, before and after the day. A refusal is answered as `Problem` with a fitting status.
 *
 *   POST /api/organisers                  BecomeOrganiser → Me            one-time link → organiser cookie
 *   GET  /api/me                          → Me
 *   POST /api/sign-out
 *   GET  /api/sessions                    → SessionSummary[]              organiser
 *   POST /api/sessions                    NewSessionRequest → { session } organiser
 *   GET  /api/sessions/:session           → SessionPlan                   organiser
 *   PUT  /api/sessions/:session/programme Programme                       organiser
 *   PUT  /api/sessions/:session/people    ExpectedPerson[]                organiser
 *   DELETE /api/sessions/:session                                         organiser
 *   POST /api/sessions/:session/facilitator-link RenewLink → NewLink      organiser, facilitator: former links end
 *   POST /api/sessions/:session/desk      → Joined                        organiser: becomes facilitator here
 *   POST /api/sessions/:session/device    { door } → DeviceLink           own link for a second device, works once
 *   GET  /api/sessions/:session/report    → ReportNews                    everyone with a badge: may I read it, when, where
 *   GET  /api/sessions/:session/report.json | report.html                 organiser, facilitator, host; others once it may be read
 *   POST /api/sessions/:session/settle    SettleRequest                 facilitator: settles the report (vaststellen)
 *   POST /api/sessions/:session/take-back                               facilitator: opens it again
 *   PUT  /api/sessions/:session/what-we-did WhatWeDidRequest            organiser, facilitator: empty, it is told by itself
 *   GET  /api/sessions/:session/session.json                              organiser
 *   POST /api/sessions/import             SessionFile → { session }       organiser: takes in what session.json gave
 *   POST /api/sessions/:session/preview   { variant } → Preview           who may read the report: as it would be downloaded
 *   POST /api/sessions/:session/exports   ExportRequest → NewExport       who may read the report; with people: organiser
 *   GET  /api/sessions/:session/exports/:export → ExportNews              how it goes
 *   GET  /api/sessions/:session/exports/:export/file                      the file, once it is ready
 *   DELETE /api/sessions/:session/exports/:export                         stops it
 *   PUT  /api/sessions/:session/publication PublishRequest → PublicationNews  organiser, facilitator: everyone may read it
 *   DELETE /api/sessions/:session/publication                             organiser, facilitator: nobody may any more
 *   GET  /api/house                       → HouseNews                     organiser: how reports look here
 *   PUT  /api/house/tokens                HouseTokens → HouseNews         organiser
 *   PUT | DELETE /api/house/logo          NewLogo → HouseNews             organiser: of the house itself
 *   PUT | DELETE /api/house/logos         NewOrganisationLogo → HouseNews organiser: of those that take part
 *   POST /api/rehearsals                  → { session }                   organiser: a session with invented people plays
 *   POST /api/join/look                   Key → Invitation
 *   POST /api/join                        JoinRequest → Joined            badge cookie
 *   POST /api/join/device                 { token } → Joined
 *   POST /api/facilitate/look             { secret } → FacilitatorInvitation
 *   POST /api/facilitate                  { secret, name } → Joined
 *   POST /api/screens                     → WaitingScreen                 a screen that waits to be paired
 *   GET  /api/screens                     → WaitingScreen | PairedScreen
 *
 * Pages that links lead to, besides the client's own:
 *
 *   /word-organisator/:token   a button to become an organiser (client)
 *   /j/:secret, /doe-mee       join, by QR code or by digits (client, its own entry)
 *   /begeleid/:secret          a button to become a facilitator (client)
 *   /apparaat/:token           a button to go on here, on a second device (client, the entry of joining)
 *   /lees/:secret              the report for readers, or when it comes (made by the server)
 *   /v/:code                   the report for everyone, as long as it is published (made by the server)
 */

/** A refusal over HTTP. */
export interface Problem {
  readonly why: Refusal
  readonly faultId?: string
  /** Where in a file it goes wrong, as `papers.3.notes.12.author`. */
  readonly at?: string
}

export const becomeOrganiserSchema = z.object({ token: z.string().max(200), name: nameSchema })

export interface Me {
  /** The organiser's name, if this browser is signed in. */
  readonly organiser?: string
  /** No organiser exists yet: the server printed a link. */
  readonly empty: boolean
  readonly onlyHere: boolean
}

export interface SessionSummary {
  readonly session: SessionId
  readonly title: string
  readonly community: string
  readonly ordinal: number
  readonly startsAt: Instant
  readonly timeZone: string
  readonly place: string
  readonly phase: PhaseKind
  readonly people: number
  readonly rehearsal: boolean
}

export const newSessionRequestSchema = z.object({
  from: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('template') }),
    z.object({ kind: z.literal('empty') }),
    z.object({ kind: z.literal('copy'), session: idSchema<'session'>() }),
  ]),
  startsAt: z.number().int(),
  timeZone: z.string().max(60),
})
export type NewSessionRequest = z.infer<typeof newSessionRequestSchema>

export const changeProgrammeSchema = programmeSchema
export const expectedPeopleSchema = z.array(expectedPersonSchema).max(1_000)

export interface SessionPlan {
  readonly session: SessionId
  readonly programme: Programme
  readonly people: readonly ExpectedPerson[]
  readonly phase: PhaseKind
  readonly code: string
  readonly links: { readonly join: string; readonly facilitate: string; readonly read: string }
  readonly address: string
  readonly onlyHere: boolean
  /** How many meetings of the same community came before. */
  readonly earlierMeetings: number
  /** Whether this browser may change the plan, and whether it leads the day. */
  readonly may: { readonly organise: boolean; readonly lead: boolean }
}

/** How someone comes in: the eight digits, or the long secret of the QR code. */
export const keySchema = z.union([
  z.object({ code: z.string().regex(/^\d{8}$/) }),
  z.object({ secret: z.string().min(16).max(100) }),
])
export type Key = z.infer<typeof keySchema>

/** What someone reads before joining: true in every word. */
export interface Invitation {
  readonly session: SessionId
  readonly title: string
  readonly startsAt: Instant
  readonly timeZone: string
  readonly place: string
  readonly phase: PhaseKind
  readonly anonymous: boolean
  /** The host of a language model that may read the notes, while that is switched on. */
  readonly modelHost?: string
  readonly online: boolean
  readonly nextStep: string
  readonly contact: string
  readonly namesUntil: Instant
  readonly organisations: readonly { readonly name: string; readonly level: (typeof levels)[number] }[]
  /** This browser already has a badge here. */
  readonly joined: boolean
}

export const joinRequestSchema = z.object({
  key: keySchema,
  name: nameSchema,
  organisation: organisationSchema,
  level: z.enum(levels),
  online: z.boolean(),
  /** The answer to "Er is al een …": absent at first. */
  same: z.enum(['me', 'two']).optional(),
})
export type JoinRequest = z.infer<typeof joinRequestSchema>

export interface Joined {
  readonly session: SessionId
  readonly person: PersonId
  readonly door: 'person' | 'desk'
}

/** What a facilitator sees before the button is pressed. */
export interface FacilitatorInvitation {
  readonly session: SessionId
  readonly title: string
  /** This browser leads the session already. */
  readonly joined: boolean
}

export const facilitateSchema = z.object({ secret: z.string().min(16).max(100), name: nameSchema })
export const secretSchema = z.object({ secret: z.string().min(16).max(100) })
export const tokenSchema = z.object({ token: z.string().min(16).max(200) })
export const deviceSchema = z.object({ door: z.enum(['person', 'desk']) })

/** The link that goes on on another device, as a QR code; it works once, and not for long. */
export interface DeviceLink {
  readonly link: string
  readonly until: Instant
}

/** Renewing ends the former link; `endBadges` also sends away everyone who leads by it now. */
export const renewLinkSchema = z.object({ endBadges: z.boolean() })
export interface NewLink {
  readonly link: string
}

/** What someone with a badge may know of the report. */
export interface ReportNews {
  readonly mayRead: boolean
  /** Where everyone may read it, while it is published. */
  readonly publication?: PublicationNews
  /** For who makes the report: who settled it or took it back, one for each time; empty where the name is not kept. */
  readonly making?: { readonly settledBy: readonly string[] }
  /** From this moment on everyone may. */
  readonly from: Instant
  /** The link to keep. */
  readonly link: string
  /** For who makes the report: what is left before it can be settled, and whether this reader settles it. */
  readonly settling?: {
    readonly may: boolean
    readonly left: readonly LeftOfTheme[]
    readonly count: WhatIsLeft
  }
}

/** A report that everyone may read under this link. */
export interface PublicationNews {
  readonly link: string
  readonly at: Instant
  readonly variant: ReportVariant
}

export const publishRequestSchema = z.object({ variant: reportVariantSchema })
export type PublishRequest = z.infer<typeof publishRequestSchema>

export const previewExportSchema = z.object({ variant: reportVariantSchema })

/** The report as it would be downloaded, with its pictures as parts of it. */
export interface Preview {
  readonly manuscript: Manuscript
  /** "Wat hebben we gedaan?" from what happened, also where somebody told it in other words. */
  readonly toldDay: string
  readonly pictures: Readonly<Record<string, { readonly url: string; readonly width: number; readonly height: number }>>
}

export const exportRequestSchema = z.object({
  forms: z.array(z.enum(exportForms)).min(1).max(exportForms.length),
  variant: reportVariantSchema,
  /** Of the newsletter: which conclusions are in it, as `theme.number`. Without it all. */
  picked: z.array(conclusionNumberSchema).max(500).optional(),
})
export type ExportRequest = z.infer<typeof exportRequestSchema>

export interface NewExport {
  readonly export: Id<'export'>
}

/** How an export goes. */
export type ExportNews =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'working'; readonly done: number; readonly of: number }
  | { readonly kind: 'ready'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly faultId: string }

export const whatWeDidRequestSchema = z.object({ text: whatWeDidSchema })
export type WhatWeDidRequest = z.infer<typeof whatWeDidRequestSchema>

/** How the reports of the organisation that runs this server look, and the logos that may stand in them. */
export interface HouseNews {
  readonly tokens: HouseTokens
  readonly logo?: ShownLogo
  readonly logos: readonly OrganisationLogo[]
}

export interface ShownLogo {
  readonly alt: string
  /** The picture itself, as a PNG in a `data:` address. */
  readonly url: string
}

export interface OrganisationLogo extends ShownLogo {
  readonly organisation: string
}

export const newLogoSchema = z.object({
  /** What it says to who cannot see it; an empty one is refused in words. */
  alt: z.string().trim().max(200),
  /** A PNG or an SVG in base64; what is kept of it is drawn anew. */
  picture: z.string().max(2_000_000),
})
export type NewLogo = z.infer<typeof newLogoSchema>

export const organisationOfLogoSchema = z.object({ organisation: organisationSchema.min(1) })
export const newOrganisationLogoSchema = newLogoSchema.extend(organisationOfLogoSchema.shape)
export type NewOrganisationLogo = z.infer<typeof newOrganisationLogoSchema>

export interface WaitingScreen {
  readonly kind: 'waiting'
  readonly code: string
}
export interface PairedScreen {
  readonly kind: 'paired'
  readonly session: SessionId
  readonly door: 'hall' | 'table-screen'
}
