/** How a room's tables stand under the clock: large, small, or by their names alone where there are very many. */
export type TablesSize = 'large' | 'small' | 'names'

export function sizeOfTables(count: number): TablesSize {
  if (count <= 4) return 'large'
  return count <= 8 ? 'small' : 'names'
}
