/** Words of planning a meeting and printing its sheets. */
export const plan = {
  'plan.title': 'Plan',
  'plan.what': 'Wat',
  'plan.themes': 'Thema’s',
  'plan.tables': 'Tafels en groepen',
  'plan.programme': 'Draaiboek',
  'plan.people': 'Mensen',
  'plan.print': 'Print',
} as const
