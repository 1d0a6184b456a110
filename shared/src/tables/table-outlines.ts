import type { TableShape } from './table.ts'

/** The shapes as paths on a grid of 24, each with about the same weight, so that none shouts louder than its neighbour. */
export const tableOutlines: Record<TableShape, string> = {
  cirkel: 'M12 2.6a9.4 9.4 0 1 1 0 18.8 9.4 9.4 0 0 1 0-18.8Z',
  driehoek: 'M12 2.6 22.2 20.6H1.8Z',
  vierkant: 'M3.6 3.6h16.8v16.8H3.6Z',
  ruit: 'M12 1.4 21 12l-9 10.6L3 12Z',
  ster: 'm12 1.7 3.1 6.9 7.5.8-5.6 5.1 1.6 7.4L12 18.1l-6.6 3.8L7 14.5 1.4 9.4l7.5-.8Z',
  maan: 'M15.2 2.3A10 10 0 1 0 21.8 16.5 8.6 8.6 0 0 1 15.2 2.3Z',
  hart: 'M12 21.3C6.4 17.1 1.8 13.1 1.8 8.6a5.5 5.5 0 0 1 10.2-2.8 5.5 5.5 0 0 1 10.2 2.8c0 4.5-4.6 8.5-10.2 12.7Z',
  kruis: 'M6.5 2.3 12 7.8l5.5-5.5 4.2 4.2-5.5 5.5 5.5 5.5-4.2 4.2-5.5-5.5-5.5 5.5-4.2-4.2L7.8 12 2.3 6.5Z',
  druppel: 'M12 1.6c4 5 7.3 8.9 7.3 13.2a7.3 7.3 0 0 1-14.6 0C4.7 10.5 8 6.6 12 1.6Z',
  huis: 'M12 2.2 22 11.4h-2.8v9.8h-4.7v-6h-5v6H4.8v-9.8H2Z',
}
