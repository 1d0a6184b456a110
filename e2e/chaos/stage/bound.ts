import { availableParallelism, loadavg } from 'node:os'

/**
 * A bound on a time that was measured. On a machine that has more to do than it has processors everything takes longer
 * in proportion, whoever is to blame.
 */
export function bound(milliseconds: number): number {
  const [load = 0] = loadavg()
  return milliseconds * Math.max(1, load / availableParallelism())
}
