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
