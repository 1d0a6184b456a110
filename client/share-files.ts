import type { Rolldown } from 'vite'

type Group = NonNullable<Rolldown.CodeSplittingOptions['groups']>[number]
type Context = Parameters<Exclude<Group['name'], string>>[1]

/** What is joined by: the page of the QR code's link, and the first page, where digits are typed. */
const doors = ['/join.html', '/index.html', '/people/join-app.tsx']
const hall = ['/hall/hall-app.tsx']
/** The service worker stands on its own. */
const worker = /\/(service-worker|shell-cache)\.ts$/

/** What fewer bytes are of than this, before they are compressed, goes along with what is needed most nearly by the same pages. */
const SMALL = { live: 5_000, other: 3_000 } as const

/**
 * How what several pages need is spread over files. Left to itself the bundler makes a file of each set of pages that need
 * the same, and a phone at a table fetches a hundred of them over six lines. What the doors need is one file, so that they
 * stay light; after that what the hall screen needs; and in both of the others small ones go along with a larger one.
 */
export const sharedFiles: Group[] = [
  { name: fileOf('base', doors), minShareCount: 2, priority: 3 },
  {
    name: fileOf('live', hall),
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: SMALL.live,
    priority: 2,
  },
  {
    name: 'shared',
    test: (id) => !worker.test(id),
    minShareCount: 2,
    entriesAware: true,
    entriesAwareMergeThreshold: SMALL.other,
    priority: 1,
  },
]

/** A file for several pages is called after its group, and not after all of these pages. */
export function shortName(name: string): string {
  return name.split('~', 1)[0] ?? name
}

/** Everything goes in this file that one of these pages cannot do without, but for the pages themselves. */
function fileOf(name: string, pages: readonly string[]) {
  return (id: string, context: Context): string | null => {
    const module = context.getModuleInfo(id)
    const isPage = module?.isEntry === true || (module?.dynamicImporters ?? []).length > 0
    return !isPage && !worker.test(id) && isNeededBy(pages, id, context) ? name : null
  }
}

function isNeededBy(pages: readonly string[], id: string, context: Context, seen: Set<string> = new Set()): boolean {
  if (pages.some((page) => id.endsWith(page))) return true
  if (seen.has(id)) return false
  seen.add(id)
  return (context.getModuleInfo(id)?.importers ?? []).some((importer) => isNeededBy(pages, importer, context, seen))
}
