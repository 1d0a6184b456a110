import { Button } from '../ui/button.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './board.module.css'
import { inPortions } from './portions.ts'
import { useBoard } from './use-board.ts'
import { useThemeBoard } from './use-theme-board.ts'

/** "4 briefjes lijken zonder inhoud": look at them, or set them aside together. */
export function EmptyNotes() {
  const { t } = useWords()
  const { ask, proposals } = useBoard()
  const { inView, filter, narrow, goTo, shown } = useThemeBoard()
  const announcer = useAnnounce()
  const empty = inView.filter(({ ref }) => proposals.hints[ref]?.kind === 'empty')
  const { empty: onlyEmpty, ...others } = filter
  const narrowed = Object.values(others).some((value) => value !== undefined && value !== '')
  if (empty.length === 0 || narrowed) return null

  async function setAside(): Promise<void> {
    narrow({})
    const refs = empty.map(({ ref }) => ref)
    const why = { place: 'not-used', reason: 'geen-inhoud' } as const
    if (!(await ask(...inPortions(refs, (notes) => ({ kind: 'place-notes', notes, ...why }))))) return
    announcer.announce(t('harvest.bar.done.placed', { count: refs.length, place: t('harvest.places.set-aside') }))
    goTo(shown.find(({ ref }) => !refs.includes(ref))?.ref)
  }

  return (
    <div className={styles['emptyNotes']}>
      <span>{t('harvest.empty-notes', { count: empty.length })}</span>
      <Button kind="plain" onPress={() => narrow(onlyEmpty === true ? {} : { empty: true })}>
        {onlyEmpty === true ? t('harvest.empty-notes.all') : t('harvest.empty-notes.look')}
      </Button>
      <Button kind="plain" onPress={() => void setAside()}>
        {t('harvest.empty-notes.set-aside')}
      </Button>
    </div>
  )
}
