import { labelFor } from '../harvest/label-for.ts'
import { sayAction } from '../harvest/say-action.ts'
import type { Discussable } from '../sessions/plenary-order.ts'
import { Tag } from '../ui/tag.tsx'
import { useWords } from '../words/use-words.ts'
import { fitText, linesFor } from './fit-text.ts'
import styles from './hall.module.css'
import { Sized } from './sized.tsx'

/** In letters of 48 px: as wide as the screen less its margins, as high as what the strip leaves. */
const width = 36
const height = 15

/** The conclusion that is talked about, with its sub-lines, as large as it can be. */
export function LargeConclusion({ current }: { readonly current: Discussable }) {
  const { t } = useWords()
  const { conclusion, theme, number } = current
  const { text, subLines } = conclusion
  const label = labelFor(conclusion, t)
  const action = sayAction(conclusion, t)
  const under = [...subLines.map((line) => line.text), ...(action === '' ? [] : [action])]
  const lines = under.reduce((sum, line) => sum + Math.min(3, linesFor(line, 64)), 0)
  const scale = fitText(text, { width, height: Math.max(3.6, height - 1.25 * lines), largest: 2.6 })
  return (
    <article className={styles['large-conclusion']}>
      <p className={styles['conclusionHead']}>
        {theme.title} · {number}
        {label === '' ? null : <Tag>{label}</Tag>}
      </p>
      <Sized element="h1" scale={scale}>
        {text}
      </Sized>
      {subLines.length === 0 ? null : (
        <ul className={styles['subLines']}>
          {subLines.map((line) => (
            <li key={line.id}>
              <span>{line.text}</span>
            </li>
          ))}
        </ul>
      )}
      {action === '' ? null : <p className={styles['action']}>{action}</p>}
    </article>
  )
}
