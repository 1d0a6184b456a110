import { Button } from '../ui/button.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { Select } from '../ui/select.tsx'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { useWords } from '../words/use-words.ts'
import type { WordKey } from '../words/translate.ts'
import styles from './board.module.css'
import { EmptyNotes } from './empty-notes.tsx'
import { NoteFilters } from './note-filters.tsx'
import { NoteList } from './note-list.tsx'
import { goToProposal } from './go-to-proposal.ts'
import { countViews, firstView, type NoteView } from './note-view.ts'
import { useThemeBoard } from './use-theme-board.ts'

type PlaceKind = Extract<NoteView, { kind: 'place' }>['place']

const places = ['none', 'next-time', 'not-used', 'conclusion'] as const satisfies readonly PlaceKind[]

const placeWords = {
  none: 'harvest.places.none',
  'next-time': 'harvest.places.next-time',
  'not-used': 'harvest.places.set-aside',
  conclusion: 'harvest.places.in-conclusion',
} as const satisfies Record<PlaceKind, WordKey>

const emptyWords = {
  none: 'harvest.list.none',
  'next-time': 'harvest.list.next-time',
  'not-used': 'harvest.list.not-used',
  conclusion: 'harvest.list.in-conclusion',
} as const satisfies Record<PlaceKind, WordKey>

/** The briefjes of a theme, beginning with what has no place yet; or those of one conclusion. */
export function NoteColumn() {
  const { t } = useWords()
  const { conclusions, notes, view, look, inView, shown, filter, narrow, turnTo, want, order, sort } = useThemeBoard()
  const counts = countViews(notes)
  const place = 'conclusion' in view ? conclusions.findIndex(({ id }) => id === view.conclusion) : -1

  function leaveSources(): void {
    look(firstView)
    if (view.kind === 'place') return
    turnTo('conclusions')
    if ('conclusion' in view) want({ conclusion: view.conclusion, part: 'menu' })
    else goToProposal(view.proposal)
  }

  return (
    <section
      id="notes"
      tabIndex={-1}
      className={styles['column']}
      data-column="notes"
      aria-label={t('harvest.notes', { count: notes.length })}
    >
      <div className={styles['noteHead']}>
        {view.kind !== 'place' ? (
          <div className={styles['sourcesHead']}>
            <h2>
              {view.kind === 'proposal'
                ? t('harvest.sources-of-proposal')
                : t(view.kind === 'fits' ? 'harvest.fits-of' : 'harvest.sources-of', { n: place + 1 })}
            </h2>
            <Button kind="plain" onPress={leaveSources}>
              {t('harvest.sources.back')}
            </Button>
          </div>
        ) : (
          <>
            <h2 className={styles['unseen']}>
              <VisuallyHidden>{t('harvest.notes', { count: notes.length })}</VisuallyHidden>
            </h2>
            <div className={styles['noteChoice']}>
              <Select
                label={t('harvest.view')}
                labelHidden
                value={view.place}
                choices={places.map((each) => ({
                  value: each,
                  label: t('harvest.view.choice', { place: t(placeWords[each]), n: counts[each] }),
                }))}
                onChange={(chosen) => look({ kind: 'place', place: chosen })}
              />
              {view.place === 'none' ? (
                <Select
                  label={t('harvest.order')}
                  labelHidden
                  value={order}
                  choices={[
                    { value: 'likeness', label: t('harvest.order.likeness') },
                    { value: 'table', label: t('harvest.order.table') },
                  ]}
                  onChange={(chosen) => sort(chosen === 'table' ? 'table' : 'likeness')}
                />
              ) : null}
            </div>
            <NoteFilters />
          </>
        )}
      </div>
      {view.kind === 'place' && view.place === 'none' ? <EmptyNotes /> : null}
      {shown.length > 0 ? (
        <NoteList />
      ) : inView.length > 0 ? (
        <EmptyState action={<Button onPress={() => narrow({})}>{t('harvest.filter.clear')}</Button>}>
          {filter.empty === true ? t('harvest.list.none') : t('harvest.filter.nothing')}
        </EmptyState>
      ) : (
        <EmptyState>{t(emptyNow())}</EmptyState>
      )}
    </section>
  )

  function emptyNow(): WordKey &
    (
      | 'harvest.proposal.gone'
      | 'harvest.fits.none'
      | 'harvest.sources.none'
      | 'harvest.list.no-notes'
      | (typeof emptyWords)[PlaceKind]
    ) {
    if (view.kind === 'proposal') return 'harvest.proposal.gone'
    if (view.kind === 'fits') return 'harvest.fits.none'
    if (view.kind !== 'place') return 'harvest.sources.none'
    return notes.length === 0 ? 'harvest.list.no-notes' : emptyWords[view.place]
  }
}
