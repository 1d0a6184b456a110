import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { exportForms, type ExportForm } from '@tafelronde/shared/harvest/export-form.ts'
import { plainTokens } from '@tafelronde/shared/harvest/manuscript/house-style.ts'
import { plainVariant } from '@tafelronde/shared/harvest/plain-variant.ts'
import { type ReportVariant, reportVariantSchema } from '@tafelronde/shared/harvest/report-variant.ts'
import { openSessionFile } from '@tafelronde/shared/harvest/session-file/open-session-file.ts'
import { readSessionFile } from '@tafelronde/shared/harvest/session-file/read-session-file.ts'
import { accept, refuse, type Result } from '@tafelronde/shared/lib/result.ts'
import { z } from 'zod'
import type { ExportInput } from '../export/jobs/export-input.ts'
import { reportInputOf } from '../export/report-input.ts'
import { badInput } from './bad-input.ts'
import type { Command, CommandWorld } from './command.ts'
import { loadJson } from './load-json.ts'

const options = {
  to: { type: 'string' },
  form: { type: 'string', multiple: true },
  variant: { type: 'string' },
} as const

/** Makes the report of a kept session in every form, without a server. */
export const exportCommand: Command = {
  usage: `export SESSION.json --to FOLDER [--form ${exportForms.join('|')}]... [--variant JSON]`,
  does: 'Makes the report in every form from the file of a session. --variant changes what is in it, such as {"sources":"footnotes"}. Ends with 0 or 2.',
  run: makeExport,
}

async function makeExport(args: readonly string[], { say }: CommandWorld): Promise<number> {
  const asked = readArguments(args)
  if (!asked.ok) return badInput(asked.why)
  const { file, folder, forms, variant } = asked.value
  const input = await loadInput(file, variant)
  if (!input.ok) return badInput(input.why)
  // Large, and no other command waits for it.
  const { makeFiles } = await import('../export/jobs/make-files.ts')
  await mkdir(folder, { recursive: true })
  for (const form of forms) {
    const made = await makeFiles(input.value, [form])
    const to = path.join(folder, nameOf(form, made.name))
    await writeFile(to, made.bytes)
    say(`${to} (${made.bytes.length} bytes)`)
  }
  return 0
}

/** Forms of several files come in one zip, which is named after the form. */
function nameOf(form: ExportForm, made: string): string {
  return made === 'verslag.zip' ? `${form}.zip` : made
}

async function loadInput(file: string, variant: ReportVariant): Promise<Result<ExportInput, string>> {
  const content = await loadJson(file)
  if (!content.ok) return content
  const read = readSessionFile(content.value)
  if (!read.ok) return refuse(`${file} is no file of a session: ${read.why} at ${read.at || 'the top'}.`)
  // Nobody signs anything with this key: it goes with the command.
  const people = openSessionFile(read.value, '')
  return accept({
    report: reportInputOf(people),
    variant: { ...variant, names: false },
    house: { tokens: plainTokens, logos: new Map() },
    people,
    at: people.session.programme.startsAt,
  })
}

interface Asked {
  readonly file: string
  readonly folder: string
  readonly forms: readonly ExportForm[]
  readonly variant: ReportVariant
}

function readArguments(args: readonly string[]): Result<Asked, string> {
  const usage = `Usage: npx --no tafelronde ${exportCommand.usage}`
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true })
    const [file, ...rest] = positionals
    if (file === undefined || values.to === undefined || rest.length > 0) return refuse(usage)
    const forms = z.array(z.enum(exportForms)).safeParse(values.form ?? [...exportForms])
    if (!forms.success) return refuse(`A form is one of ${exportForms.join(', ')}.`)
    const changes = reportVariantSchema
      .partial()
      .strict()
      .safeParse(JSON.parse(values.variant ?? '{}'))
    if (!changes.success) return refuse(`The variant is not understood. ${z.prettifyError(changes.error)}`)
    const variant = reportVariantSchema.parse({ ...plainVariant, ...changes.data })
    return accept({ file, folder: values.to, forms: [...new Set(forms.data)], variant })
  } catch {
    return refuse(usage)
  }
}
