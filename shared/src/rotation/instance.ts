import { z } from 'zod'

const name = z.string().min(1).max(200)
const round = z.int().min(0).max(50)
/** Each table with who sits there. */
const seating = z.record(name, z.array(name))

/**
 * A café as the planner takes it (`cafe-rotation-instance@1`). Rounds count from 0; `from` and `to` are half-open:
 * `from <= r < to`.
 */
export const rotationInstanceSchema = z.object({
  id: name.optional(),
  rounds: z.int().min(1).max(50),
  /** `even`: sizes differ by one at most, within each closed group. `seats`: between each table's `min` and `max`. */
  balance: z.enum(['even', 'seats']).optional(),
  rules: z.object({ themes: z.boolean().optional(), move: z.boolean().optional() }).optional(),
  tables: z
    .array(
      z.object({
        id: name,
        theme: name,
        min: z.int().min(0).optional(),
        max: z.int().min(0).optional(),
        group: name.optional(),
        from: round.optional(),
        to: round.optional(),
        /** People who are elsewhere can take part here. */
        video: z.boolean().optional(),
        /** Everyone here writes on a device of their own. */
        ownDevices: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(500),
  participants: z
    .array(
      z.object({
        id: name,
        attrs: z.record(name, z.string()).optional(),
        group: name.optional(),
        from: round.optional(),
        to: round.optional(),
        /** Takes part from elsewhere: only at tables with a video link, where the group has one. */
        online: z.boolean().optional(),
        /** Has no device: only at tables that write without, where the group has one. */
        deviceless: z.boolean().optional(),
      }),
    )
    .max(3_000),
  hosts: z.array(z.object({ participant: name, table: name, from: round.optional(), to: round.optional() })).optional(),
  constraints: z
    .object({
      apart: z.array(z.tuple([name, name])).optional(),
      pins: z.array(z.object({ participant: name, round, table: name.optional(), theme: name.optional() })).optional(),
      forbid: z
        .array(z.object({ participant: name, round: round.optional(), table: name.optional(), theme: name.optional() }))
        .optional(),
      mustVisit: z.array(z.object({ participant: name, theme: name })).optional(),
    })
    .optional(),
  mix: z.array(z.object({ attr: name, weight: z.number().min(0).optional() })).optional(),
  /** A day that is going on: rounds before `now` are facts, later ones may have been announced. */
  live: z.object({ now: round, past: z.array(seating), announced: z.array(seating.nullable()).optional() }).optional(),
})

export type RotationInstance = z.infer<typeof rotationInstanceSchema>

/** Who sits where, round by round. Rounds that have been may be left out. */
export interface SeatPlan {
  readonly rounds: readonly (Readonly<Record<string, readonly string[]>> | null)[]
}
