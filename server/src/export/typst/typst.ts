import {
  NodeCompiler,
  type NodeError,
  type NodeTypstDocument,
  PdfStandard,
} from '@myriaddreamin/typst-ts-node-compiler'
import { type Instant, SECOND } from '@tafelronde/shared/lib/clock.ts'
import { readFileSync } from 'node:fs'
import { families, readFamily } from './fonts.ts'

/** What a document is set from. */
export interface TypstSource {
  /** The `.typ` file. */
  readonly template: URL
  /**
   * What the template reads by `json("data.json")`. People's words are only ever strings in it, and Typst never takes a
   * string for markup or code.
   */
  readonly data: unknown
  /** What the template reads as pictures, by file names such as `picture-1.svg`. Few different names, as each is kept. */
  readonly pictures?: ReadonlyMap<string, Uint8Array>
}

/** A document that was set. It can be written out until the next one is set on this thread. */
export interface Typeset {
  readonly pages: number
  /** Tagged, and checked against PDF/UA-1: throws what it finds. The same source and time give the same bytes. */
  pdf(at: Instant): Uint8Array
  /** All pages in one picture, below each other, with outlines for letters. */
  svg(): string
}

/** A folder that is nowhere, so that a template finds what is handed to it and nothing of the machine. */
const workspace = '/tafelronde-typst'
const main = `${workspace}/main.typ`

/** Each thread has its own, with its own fonts: opening one takes a quarter of a second. */
let opened: NodeCompiler | undefined

/** Sets a document. Throws in words what the template or what is handed to it lacks. */
export function compileTypst({ template, data, pictures = new Map() }: TypstSource): Typeset {
  opened ??= NodeCompiler.create({ workspace, fontArgs: [{ fontBlobs: families.flatMap(readFamily) }] })
  const compiler = opened
  compiler.resetShadow()
  compiler.addSource(main, readFileSync(template, 'utf8'))
  compiler.mapShadow(`${workspace}/data.json`, Buffer.from(JSON.stringify(data)))
  for (const [name, bytes] of pictures) compiler.mapShadow(`${workspace}/${name}`, Buffer.from(bytes))
  try {
    return typeset(compiler, compile(compiler))
  } finally {
    // What is kept for the next time is kept for the whole process, and the next one is another document.
    compiler.evictCache(0)
  }
}

function compile(compiler: NodeCompiler): NodeTypstDocument {
  const compiled = compiler.compile({ mainFilePath: main })
  if (compiled.result === null) throw faultOf(compiler, compiled.takeError())
  return compiled.result
}

function typeset(compiler: NodeCompiler, document: NodeTypstDocument): Typeset {
  return {
    pages: document.numOfPages,
    pdf: (at) => {
      try {
        return compiler.pdf(document, { pdfStandard: PdfStandard.UA_1, creationTimestamp: Math.floor(at / SECOND) })
      } catch (fault) {
        throw new Error(withoutWords(fault instanceof Error ? fault.message : String(fault)))
      } finally {
        compiler.evictCache(0)
      }
    },
    svg: () => compiler.plainSvg(document),
  }
}

function faultOf(compiler: NodeCompiler, fault: NodeError | null): Error {
  if (fault === null) return new Error('Typst set nothing and does not say why.')
  const diagnostics: readonly Diagnostic[] = compiler.fetchDiagnostics(fault)
  return new Error(`Typst set nothing: ${diagnostics.map(inWords).join('; ')}.`)
}

/** A piece of what Typst says went wrong. It counts lines from 0. */
interface Diagnostic {
  readonly message: string
  readonly path: string
  readonly range: { readonly start: { readonly line: number } } | null
}

function inWords({ message, path, range }: Diagnostic): string {
  const where = range === null ? path : `${path}:${range.start.line + 1}`
  return `${withoutWords(message)} (${where})`
}

/** A fault goes into the log, and what people wrote does not: Typst quotes the text that it cannot set. */
function withoutWords(message: string): string {
  return message.replace(/`\\?".*"`/gs, '`…`')
}
