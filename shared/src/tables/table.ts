import { z } from 'zod'
import { idSchema } from '../lib/id-schema.ts'

/** In the order in which a session's tables get them, so that a beamer does not wash neighbours together. */
export const tableColours = [
  'blauw',
  'geel',
  'rood',
  'groen',
  'paars',
  'grijs',
  'oranje',
  'bruin',
  'roze',
  'turquoise',
] as const

export const tableShapes = [
  'cirkel',
  'driehoek',
  'vierkant',
  'ruit',
  'ster',
  'maan',
  'hart',
  'kruis',
  'druppel',
  'huis',
] as const

/** How a table writes: each on an own device, together on one screen, or on paper. */
export const tableKinds = ['own-devices', 'one-screen', 'paper'] as const

/** A place for one theme and one group, recognised by name, colour and shape everywhere. */
export const tableSchema = z.object({
  id: idSchema<'table'>(),
  name: z.string().trim().min(1).max(40),
  colour: z.enum(tableColours),
  shape: z.enum(tableShapes),
  theme: idSchema<'theme'>(),
  group: idSchema<'group'>(),
  kind: z.enum(tableKinds),
  chairs: z.number().int().min(1).max(30),
  video: z
    .url({ protocol: /^https$/ })
    .max(500)
    .optional(),
})

export type Table = z.infer<typeof tableSchema>
export type TableColour = (typeof tableColours)[number]
export type TableShape = (typeof tableShapes)[number]
export type TableKind = (typeof tableKinds)[number]
