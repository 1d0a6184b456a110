// The rules of the house that no linter knows by itself, as a plugin for oxlint: see `jsPlugins` in .oxlintrc.json.
import { basename, dirname, relative, sep } from 'node:path'
import { checkImport } from './check-import.ts'
import { checkName } from './words.ts'

const root = dirname(dirname(import.meta.dirname))

interface SyntaxNode {
  readonly type: string
  readonly [part: string]: unknown
}

interface RuleContext {
  readonly filename: string
  report(complaint: { readonly node: SyntaxNode; readonly message: string }): void
}

type Visitor = Readonly<Record<string, (node: SyntaxNode) => void>>

const rules = {
  rooms: { create: whoMayKnowWhom },
  words: { create: ownNames },
  files: { create: fileNames },
}

export default { meta: { name: 'house' }, rules }

function whoMayKnowWhom(context: RuleContext): Visitor {
  const file = pathFromRoot(context.filename)
  const check = (node: SyntaxNode): void => {
    const source = isNode(node['source']) ? node['source'] : undefined
    if (source === undefined || typeof source['value'] !== 'string') return
    const message = checkImport(file, source['value'])
    if (message !== undefined) context.report({ node: source, message })
  }
  return {
    ImportDeclaration: check,
    ImportExpression: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    TSImportType: check,
  }
}

/** Looks at names where they are given, so that what a library calls its things is nobody's business. */
function ownNames(context: RuleContext): Visitor {
  const check = (node: unknown): void => {
    if (!isNode(node) || node.type !== 'Identifier' || typeof node['name'] !== 'string') return
    const message = checkName(node['name'])
    if (message !== undefined) context.report({ node, message })
  }
  const checkId = (node: SyntaxNode): void => check(node['id'])
  const checkParameters = (node: SyntaxNode): void => {
    check(node['id'])
    if (Array.isArray(node['params'])) for (const parameter of node['params']) check(parameter)
  }
  return {
    VariableDeclarator: checkId,
    FunctionDeclaration: checkParameters,
    FunctionExpression: checkParameters,
    ArrowFunctionExpression: checkParameters,
    ClassDeclaration: checkId,
    TSInterfaceDeclaration: checkId,
    TSTypeAliasDeclaration: checkId,
    TSPropertySignature: (node) => check(node['key']),
    TSMethodSignature: (node) => check(node['key']),
    PropertyDefinition: (node) => check(node['key']),
    MethodDefinition: (node) => check(node['key']),
  }
}

/** A file is named after the one thing it holds; a barrel or a drawer for odds and ends holds none. */
function fileNames(context: RuleContext): Visitor {
  return {
    Program(node) {
      const file = pathFromRoot(context.filename)
      const parts = file.split('/')
      const message = parts.map((part) => checkName(part.replace(/\..*$/, ''))).find((why) => why !== undefined)
      if (message !== undefined) context.report({ node, message })
      if (/^index\.tsx?$/.test(basename(file))) {
        context.report({ node, message: 'No barrels: import from the file that holds the thing.' })
      }
      const drawer = parts.slice(0, -1).find((part) => ['utils', 'helpers', 'types', 'common', 'misc'].includes(part))
      if (drawer !== undefined) context.report({ node, message: `No ${drawer}/: put it in the room it belongs to.` })
    },
  }
}

function pathFromRoot(filename: string): string {
  return relative(root, filename).split(sep).join('/')
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
