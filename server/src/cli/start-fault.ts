import path from 'node:path'
import type { Config } from '../config.ts'
import { newestBackup } from '../storage/database-file.ts'
import { StorageFault } from '../storage/storage-fault.ts'

/** One sentence about what kept the server, or a command, from starting. */
export function describeStartFault(fault: unknown, { dataDir, host, port }: Config): string {
  const folder = path.resolve(dataDir)
  switch (codeOf(fault)) {
    case 'EADDRINUSE':
      return `port ${port} is in use by another program; choose another with PORT.`
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'ENOENT':
      if (fault instanceof Error && 'syscall' in fault && fault.syscall === 'listen') {
        return `port ${port} may not be used by this account; choose one above 1023 with PORT.`
      }
      return `the folder ${folder} cannot be written; choose another with DATA_DIR.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `this computer has no address ${host}; choose another with HOST.`
    case 'ENOTDIR':
    case 'EEXIST':
      return `${folder} is not a folder; choose another with DATA_DIR.`
    case 'ENOSPC':
      return `the disk with ${folder} is full.`
  }
  if (fault instanceof StorageFault && fault.kind === 'disk-full') return `the disk with ${folder} is full.`
  if (fault instanceof StorageFault && fault.kind === 'damaged') return describeDamage(folder)
  const message = fault instanceof Error ? fault.message : String(fault)
  // What SQLite says of a folder it cannot write into.
  if (/unable to open database|readonly database/.test(message)) {
    return `the folder ${folder} cannot be written; choose another with DATA_DIR.`
  }
  return message
}

/** Each backup is looked over first: one that was made of what was damaged already is no help. */
function describeDamage(folder: string): string {
  const backup = newestBackup(folder)
  if (backup === undefined) return `the database in ${folder} is damaged, and no good backup lies beside it.`
  return `the database in ${folder} is damaged; put its newest good backup back with: npx --no tafelronde restore '${backup}'`
}

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : ''
}
