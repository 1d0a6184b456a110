import { keep, readKept } from '../notes/kept.ts'

/** What is read out and felt: all, only the clock and the tables, or nothing. */
export const alertLevels = ['all', 'time', 'none'] as const
export type AlertLevel = (typeof alertLevels)[number]

const key = 'tafelronde:alerts'

export function readAlertLevel(): AlertLevel {
  const kept = readKept(key)
  return alertLevels.find((level) => level === kept) ?? 'all'
}

export function keepAlertLevel(level: AlertLevel): void {
  keep(key, level)
}
