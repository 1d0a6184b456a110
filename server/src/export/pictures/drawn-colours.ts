import type { TableColour } from '@tafelronde/shared/tables/table.ts'

/** The colour of a table's shape, and the tint of what is its own: as on the screens, in client/src/ui/tokens.css. */
export const drawnColours: Record<TableColour, { readonly colour: string; readonly tint: string }> = {
  blauw: { colour: '#2c6bd9', tint: '#d3e3fb' },
  geel: { colour: '#ffd02e', tint: '#ffefad' },
  rood: { colour: '#d93a32', tint: '#fad7d2' },
  groen: { colour: '#3c9a4b', tint: '#d2ecd4' },
  paars: { colour: '#8a4fc4', tint: '#e8dcf6' },
  grijs: { colour: '#969ca5', tint: '#e3e6ea' },
  oranje: { colour: '#f08a24', tint: '#ffdfbc' },
  bruin: { colour: '#8a5a35', tint: '#ebdccd' },
  roze: { colour: '#f290ba', tint: '#fcdeea' },
  turquoise: { colour: '#2bb5b0', tint: '#c8eeeb' },
}
