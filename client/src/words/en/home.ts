import { type home as dutch } from '../nl/home.ts'

export const home = {
  'home.title': 'My meetings',
  'home.new': 'Make a meeting',
  'home.rehearse': 'Practise first with made-up participants',
  'home.empty': 'No meetings yet.',
} as const satisfies Record<keyof typeof dutch, string>
