/** Words of the report (verslag). */
export const report = {
  'report.title': 'Verslag',
  'report.print': 'Print het verslag',
  'report.download': 'Download als {format}',
} as const
