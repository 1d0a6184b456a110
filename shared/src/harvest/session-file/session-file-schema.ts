import { z } from 'zod'
import { idSchema } from '../../lib/id-schema.ts'
import { SESSION_FILE, type SessionFile } from '../session-file.ts'
import { fileHarvestSchema, filePaperSchema } from './harvest-part-schema.ts'
import { instantSchema, peopleSchema, seatingsSchema, settlementSchema, standingFields } from './session-part-schema.ts'

const MOST_TABLES = 100
/** A report is settled and taken back a few times at most. */
const MOST_SETTLEMENTS = 1_000

/** A file of a session, as a server writes it and takes it in again. */
export const sessionFileSchema = z.object({
  schema: z.literal(SESSION_FILE),
  session: idSchema<'session'>(),
  createdAt: instantSchema,
  namesDeletedAt: instantSchema.exactOptional(),
  ...standingFields,
  people: peopleSchema,
  seatings: seatingsSchema,
  made: seatingsSchema.exactOptional(),
  settlements: z.array(settlementSchema).max(MOST_SETTLEMENTS),
  papers: z.array(filePaperSchema).max(MOST_TABLES),
  harvest: fileHarvestSchema,
}) satisfies z.ZodType<SessionFile>
