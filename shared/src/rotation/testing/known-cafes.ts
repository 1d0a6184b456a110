import type { RotationInstance } from '../instance.ts'

/** The social golfer problem (CSPLib prob010): so many foursomes and rounds, and no rule but that nobody meets twice. */
export function golf(tables: number, size: number, rounds: number): RotationInstance {
  return {
    id: `golf-${tables}-${size}-${rounds}`,
    rounds,
    rules: { themes: false, move: false },
    tables: Array.from({ length: tables }, (_, table) => ({ id: `t${table}`, theme: 'one' })),
    participants: Array.from({ length: tables * size }, (_, person) => ({ id: `p${person}` })),
  }
}

/** A theme and a host at each table. */
export function hosted(tables: number, size: number, rounds: number): RotationInstance {
  return {
    id: `hosted-${tables}-${size}-${rounds}`,
    rounds,
    tables: Array.from({ length: tables }, (_, table) => ({ id: `t${table}`, theme: `theme ${table}` })),
    participants: Array.from({ length: tables * size }, (_, person) => ({ id: `p${person}` })),
    hosts: Array.from({ length: tables }, (_, table) => ({ participant: `p${table}`, table: `t${table}` })),
  }
}
