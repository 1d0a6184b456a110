import { type plan as dutch } from '../nl/plan.ts'

export const plan = {
  'plan.title': 'Plan',
  'plan.what': 'What',
  'plan.themes': 'Themes',
  'plan.tables': 'Tables and groups',
  'plan.programme': 'Schedule',
  'plan.people': 'People',
  'plan.print': 'Print',
} as const satisfies Record<keyof typeof dutch, string>
