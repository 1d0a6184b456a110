import type { Table } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import styles from './manuscript.module.css'

/** Figures in rows; wider than the page, it scrolls by itself. */
export function ManuscriptTable({ table: { caption, columns, rows } }: { readonly table: Table }) {
  const [, ...others] = columns
  return (
    // A region that scrolls must be reached with the keyboard too.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles['wide']} role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, number }) => (
              <th key={title} scope="col" data-number={number}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={at} data-number={others[at]?.number === true}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
