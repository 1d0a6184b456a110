import type { Block, Cover, Manuscript } from '@tafelronde/shared/harvest/manuscript/manuscript.ts'
import type { Preview } from '@tafelronde/shared/wire/http.ts'
import { ManuscriptList } from './manuscript-list.tsx'
import { ManuscriptPicture } from './manuscript-picture.tsx'
import { ManuscriptTable } from './manuscript-table.tsx'
import { ManuscriptText } from './manuscript-text.tsx'
import styles from './manuscript.module.css'

/** The report on paper, word for word as every form for readers says it. */
export function ManuscriptView({ manuscript, pictures }: Preview) {
  return (
    <article className={styles['paper']} lang={manuscript.language} aria-label={manuscript.title}>
      <Head cover={manuscript.cover} pictures={pictures} />
      {manuscript.blocks.map((block, place) => (
        // It is read as it was made: its blocks do not move.
        // oxlint-disable-next-line react/no-array-index-key
        <OneBlock key={place} block={block} pictures={pictures} />
      ))}
      <p className={styles['end']}>{manuscript.end}</p>
    </article>
  )
}

function Head({ cover, pictures }: { readonly cover: Cover; readonly pictures: Preview['pictures'] }) {
  const { logo, over, title, when, focus, state } = cover
  return (
    <header className={styles['cover']}>
      {logo === undefined ? null : <ManuscriptPicture picture={logo} pictures={pictures} isLogo />}
      <p className={styles['over']}>{over}</p>
      <h2 className={styles['title']}>{title}</h2>
      <p className={styles['quiet']}>{when}</p>
      {focus === undefined ? null : (
        <p className={styles['focus']}>
          <ManuscriptText text={focus} />
        </p>
      )}
      <p className={styles['state']} data-settled={state.settled}>
        {state.text}
      </p>
    </header>
  )
}

interface OneBlockProps {
  readonly block: Manuscript['blocks'][number]
  readonly pictures: Preview['pictures']
}

function OneBlock({ block, pictures }: OneBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <BlockHeading {...block} />
    case 'paragraph':
      return (
        <p className={styles[block.style]}>
          <ManuscriptText text={block.text} />
        </p>
      )
    case 'list':
      return <ManuscriptList list={block} />
    case 'table':
      return <ManuscriptTable table={block} />
    case 'figure':
      return (
        <>
          <figure className={styles['figure']}>
            <figcaption>{block.title}</figcaption>
            <ManuscriptPicture picture={block.picture} pictures={pictures} />
          </figure>
          <ManuscriptTable table={block.table} />
        </>
      )
    case 'pictures':
      return (
        <div className={styles['pictures']}>
          {block.pictures.map((picture) => (
            <ManuscriptPicture key={picture.id} picture={picture} pictures={pictures} isLogo />
          ))}
        </div>
      )
  }
}

/** One level lower than in the report itself, which has a title of its own here. */
function BlockHeading({ level, id, text, newPage }: Extract<Block, { kind: 'heading' }>) {
  const marks = { id: `voorbeeld-${id}`, 'data-level': level, 'data-new-page': newPage, className: styles['heading'] }
  if (level === 1) return <h3 {...marks}>{text}</h3>
  return level === 2 ? <h4 {...marks}>{text}</h4> : <h5 {...marks}>{text}</h5>
}
