import type { RotationInstance } from '../instance.ts'
import type { RotationFinding } from '../validate-rotation.ts'
import { hosted } from './known-cafes.ts'

/** Cafés that can have no plan, each with the rule that forbids it. */
export function contradictions(): readonly (readonly [RotationFinding['rule'], RotationInstance])[] {
  const cafe = themed(4, 5, 3)
  const pin = (participant: string, table: string) => ({ participant, round: 1, table })
  return [
    ['too-few-seats', { ...cafe, balance: 'seats', tables: cafe.tables.map((table) => ({ ...table, max: 4 })) }],
    ['too-many-seats', { ...cafe, balance: 'seats', tables: cafe.tables.map((table) => ({ ...table, min: 6 })) }],
    ['no-table', { ...cafe, tables: cafe.tables.map((table) => ({ ...table, to: 2 })) }],
    [
      'theme-share',
      {
        ...cafe,
        rounds: 3,
        tables: cafe.tables.map((table, at) => ({ ...table, theme: at < 2 ? 'both' : table.theme })),
      },
    ],
    ['contradicting-pins', { ...cafe, constraints: { pins: [pin('p1', 't0'), pin('p1', 't1')] } }],
    [
      'contradicting-pins',
      { ...cafe, constraints: { pins: [pin('p1', 't0')], forbid: [{ participant: 'p1', table: 't0' }] } },
    ],
    [
      'apart-pinned-together',
      { ...cafe, constraints: { pins: [pin('p1', 't0'), pin('p2', 't0')], apart: [['p1', 'p2']] } },
    ],
    [
      'too-many-pinned',
      { ...cafe, constraints: { pins: ['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => pin(id, 't0')) } },
    ],
    [
      'must-visit',
      { ...cafe, constraints: { mustVisit: cafe.tables.map(({ theme }) => ({ participant: 'p9', theme })) } },
    ],
  ]
}

function themed(tables: number, size: number, rounds: number): RotationInstance {
  return { ...hosted(tables, size, rounds), hosts: [] }
}
