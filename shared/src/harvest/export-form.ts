import { z } from 'zod'

/** Every form in which a meeting's result can be taken along. */
export const exportForms = [
  'odt',
  'docx',
  'pdf',
  'html',
  'markdown',
  'json',
  'newsletter',
  'pictures',
  'csv',
  'xlsx',
  'session',
] as const
export type ExportForm = (typeof exportForms)[number]

/** Those with who wrote what, for the organiser alone. */
const withPeople: ReadonlySet<ExportForm> = new Set(['csv', 'xlsx', 'session'])

/** Whether a form tells of people, or of organisations by note. */
export function tellsOfPeople(form: ExportForm): boolean {
  return withPeople.has(form)
}

/** One conclusion of a report: the number of its theme and its own within it, both from 1. */
export const pickedSchema = z.object({
  theme: z.number().int().min(1).max(20),
  conclusion: z.number().int().min(1).max(1_000),
})
export type Picked = z.infer<typeof pickedSchema>
