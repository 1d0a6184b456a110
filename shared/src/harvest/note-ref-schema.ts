import { z } from 'zod'
import type { NoteRef } from '../notes/note.ts'

/** A note by its table and its id, as a browser names it. */
export const noteRefSchema = z.string().regex(/^[A-Za-z0-9_-]{1,36}\.[A-Za-z0-9_-]{1,36}$/) as unknown as z.ZodType<
  NoteRef,
  string
>
