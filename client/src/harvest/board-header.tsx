import type { Theme } from '@tafelronde/shared/programme/programme.ts'
import { use, useState } from 'react'
import { Tab, TabList } from 'react-aria-components/Tabs'
import { deskPath, participantPath, reportPath } from '../connection/paths.ts'
import { Button } from '../ui/button.tsx'
import { LanguageSwitch } from '../ui/language-switch.tsx'
import { LinkButton } from '../ui/link-button.tsx'
import { Menu } from '../ui/menu.tsx'
import { NavigationContext } from '../ui/navigation.ts'
import { VisuallyHidden } from '../ui/visually-hidden.tsx'
import { Sentence } from '../words/sentence.tsx'
import { useWords } from '../words/use-words.ts'
import type { BoardDialog, BoardSaved } from './board-frame.tsx'
import styles from './board.module.css'
import { useBoard } from './use-board.ts'

interface BoardHeaderProps {
  readonly theme: Theme | undefined
  readonly saved: BoardSaved
  readonly onOpen: (dialog: BoardDialog) => void
}

/** Which session this is, the ways out of it, the themes, and how much has no place yet: always in sight. */
export function BoardHeader({ theme, saved, onOpen }: BoardHeaderProps) {
  const { t } = useWords()
  const { session, isDesk, gathered, undoing } = useBoard()
  const { title, themes } = session.programme
  const closed = session.phase.kind === 'closed'
  const back = isDesk ? deskPath(session.id) : participantPath(session.id)
  const backWords = isDesk ? t('harvest.to-desk') : t('harvest.to-table')

  return (
    <>
      <header className={styles['top']}>
        <div className={styles['titles']}>
          <h1>{t('harvest.title')}</h1>
          <p className={styles['title']} title={title}>
            {title}
          </p>
          <Saving saved={saved} />
        </div>
        <div className={styles['ways']}>
          {undoing.canUndo ? (
            <Button kind="plain" onPress={undoing.undo}>
              {t('ui.undo')}
            </Button>
          ) : null}
          {undoing.canRedo ? (
            <Button kind="plain" onPress={undoing.redo}>
              {t('ui.redo')}
            </Button>
          ) : null}
          <LinkButton kind="plain" href={back}>
            {backWords}
          </LinkButton>
          <LinkButton kind="plain" href={reportPath(session.id)}>
            {t('harvest.to-report')}
          </LinkButton>
          <Button kind="plain" onPress={() => onOpen('paper')}>
            {t('harvest.paper')}
          </Button>
          <LanguageSwitch />
          {isDesk && !closed ? <Button onPress={() => onOpen('close')}>{t('close.leftover.close')}</Button> : null}
        </div>
        <div className={styles['waysNarrow']}>
          <WaysMenu back={back} backWords={backWords} onOpen={onOpen} mayClose={isDesk && !closed} />
        </div>
      </header>
      <section className={styles['themes']} aria-label={t('harvest.themes')}>
        <TabList aria-label={t('harvest.themes')} className={styles['tabList'] ?? ''}>
          {themes.map(({ id, title: words }) => {
            const left = gathered.themes.find((each) => each.theme === id)?.count.withoutPlace ?? 0
            return (
              <Tab key={id} id={id} className={styles['tab'] ?? ''}>
                {words}
                <span className={styles['left']} data-done={left === 0} aria-hidden="true">
                  {left}
                </span>
                <VisuallyHidden>
                  , {left === 0 ? t('harvest.theme.done') : t('harvest.theme.left', { count: left })}
                </VisuallyHidden>
              </Tab>
            )
          })}
        </TabList>
        <Counter theme={theme} />
      </section>
    </>
  )
}

/** "14 van 50 briefjes hebben nog geen plek", of this theme and of all. */
function Counter({ theme }: { readonly theme: Theme | undefined }) {
  const { t, format } = useWords()
  const { gathered } = useBoard()
  const count = gathered.themes.find((each) => each.theme === theme?.id)?.count
  const { withoutPlace, notes } = gathered.count
  if (count === undefined || notes === 0) return <p className={styles['counter']}>{t('harvest.counter.none')}</p>
  return (
    <p className={styles['counter']}>
      <span className={styles['counterTheme']}>
        {count.notes > 0 && count.withoutPlace === 0 ? (
          t('harvest.counter.done', { all: count.notes })
        ) : (
          <Sentence
            say="harvest.counter"
            with={{ left: <strong>{format.number(count.withoutPlace)}</strong>, all: format.number(count.notes) }}
          />
        )}
      </span>{' '}
      {gathered.themes.length > 1 ? (
        <span className={styles['counterAll']}>{t('harvest.counter.all', { left: withoutPlace, all: notes })}</span>
      ) : null}
    </p>
  )
}

/** Quiet, and true: said after the server's answer. */
function Saving({ saved }: { readonly saved: BoardSaved }) {
  const { t } = useWords()
  const [began, setBegan] = useState(false)
  if (saved === 'busy' && !began) setBegan(true)
  const words = saved === 'busy' ? t('saved.busy') : began && saved === 'done' ? t('saved.done') : null
  return <span className={styles['saved']}>{words}</span>
}

interface WaysMenuProps {
  readonly back: string
  readonly backWords: string
  readonly mayClose: boolean
  readonly onOpen: (dialog: BoardDialog) => void
}

/** The same ways where there is no room for words. */
function WaysMenu({ back, backWords, mayClose, onOpen }: WaysMenuProps) {
  const { t, language, setLanguage } = useWords()
  const { session, undoing } = useBoard()
  const navigate = use(NavigationContext)
  const go = (href: string) => (navigate === null ? window.location.assign(href) : navigate(href))
  return (
    <Menu
      label={t('ui.more')}
      choices={[
        ...(undoing.canUndo ? [{ id: 'undo' as const, label: t('ui.undo') }] : []),
        ...(undoing.canRedo ? [{ id: 'redo' as const, label: t('ui.redo') }] : []),
        { id: 'back', label: backWords },
        { id: 'report', label: t('harvest.to-report') },
        { id: 'paper', label: t('harvest.paper') },
        { id: 'language', label: language === 'nl' ? 'English' : 'Nederlands' },
        ...(mayClose ? [{ id: 'close' as const, label: t('close.title') }] : []),
      ]}
      onChoose={(id: 'undo' | 'redo' | 'back' | 'report' | 'paper' | 'language' | 'close') => {
        if (id === 'undo') undoing.undo()
        else if (id === 'redo') undoing.redo()
        else if (id === 'back') go(back)
        else if (id === 'report') go(reportPath(session.id))
        else if (id === 'language') setLanguage(language === 'nl' ? 'en' : 'nl')
        else onOpen(id)
      }}
    />
  )
}
