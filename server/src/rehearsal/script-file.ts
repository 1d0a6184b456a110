import { z } from 'zod'
import { kinds } from '@tafelronde/shared/notes/note.ts'
import { levels } from '@tafelronde/shared/people/person.ts'

/*
 * A script as it lies in a file. Rounds are 1-based here, as in all data files. Only what a café cannot be played
 * without must be there; whatever else is missing or odd is read as not said.
 */

const name = z.union([z.string(), z.number()]).transform(String)
const words = z.string().nullish()
const round = z.number().int().min(1).max(20)

const theme = z.object({ id: z.string().min(1), title: words, question: words })

const note = z.object({
  id: name,
  theme: z.string(),
  table: name,
  round,
  author: words,
  org: words,
  level: z.enum(levels).optional().catch(undefined),
  text: words,
  votes: z.number().catch(0),
  createdAt: words.catch(undefined),
})

const remark = z.object({ theme: z.string(), table: name, round, text: words })

const line = z.object({
  id: name,
  theme: z.string(),
  kind: z.enum(kinds).catch('inzicht'),
  reference: words,
  noteIds: z.array(name).nullish(),
  parent: name.nullish().catch(undefined),
})

export const scriptFileSchema = z.object({
  id: words,
  title: words,
  themes: z.array(theme).min(1).max(20),
  notes: z.array(note).min(1).max(5_000),
  hostRemarks: z.array(remark).nullish(),
  /** The conclusions that people drew, where the script knows them. */
  gold: z.array(line).nullish(),
})

export type ScriptFile = z.infer<typeof scriptFileSchema>
