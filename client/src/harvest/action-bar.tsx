import { unusedReasons } from '@tafelronde/shared/harvest/unused-reason.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Menu } from '../ui/menu.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './action-bar.module.css'
import { brief } from './brief.ts'
import { AddToDialog } from './add-to-dialog.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { useNoteDeeds } from './use-note-deeds.ts'
import { useThemeBoard } from './use-theme-board.ts'

type Asked = 'add-to' | 'move-to' | 'reason'
type More = Asked | 'latest' | 'split' | 'next-time' | 'none' | 'untick'

/** The stop after the list: what to do with the ticked briefjes. On a narrow screen the rest is behind one button. */
export function ActionBar() {
  const { t } = useWords()
  const { view, conclusions, chosen, latest, untick } = useThemeBoard()
  const deeds = useNoteDeeds()
  const [asked, setAsked] = useState<Asked>()

  const source = view.kind === 'sources' ? view.conclusion : undefined
  const looked = 'conclusion' in view ? view.conclusion : undefined
  const others = conclusions.map(({ id }, at) => ({ id, n: at + 1 })).filter(({ id }) => id !== looked)
  const target = others.find(({ id }) => id === latest) ?? (others.length === 1 ? others[0] : undefined)
  const sourceNumber = conclusions.findIndex(({ id }) => id === source) + 1
  const where = view.kind === 'place' ? view.place : 'conclusion'

  const fits = view.kind === 'fits' ? conclusions.findIndex(({ id }) => id === view.conclusion) + 1 : 0
  const more: readonly { readonly id: More; readonly label: string }[] = [
    ...(target === undefined ? [] : [{ id: 'latest' as const, label: t('harvest.bar.add-to-one', { n: target.n }) }]),
    ...(others.length > (target === undefined ? 0 : 1)
      ? [{ id: 'add-to' as const, label: t('harvest.bar.add-to-title') }]
      : []),
    ...(source === undefined
      ? []
      : [
          { id: 'split' as const, label: t('harvest.bar.split') },
          ...(others.length > 0 ? [{ id: 'move-to' as const, label: t('harvest.bar.move-to') }] : []),
        ]),
    ...(where === 'next-time' ? [] : [{ id: 'next-time' as const, label: t('harvest.places.next-time') }]),
    { id: 'reason', label: t('harvest.places.set-aside') },
    ...(where === 'none' ? [] : [{ id: 'none' as const, label: t('harvest.bar.none') }]),
    { id: 'untick', label: t('harvest.bar.untick') },
  ]

  function act(deed: More): void {
    if (deed === 'untick') untick()
    else if (deed === 'latest') {
      if (target !== undefined) deeds.addTo(target.id)
    } else if (deed === 'split') {
      if (source !== undefined) deeds.split(source)
    } else if (deed === 'add-to' || deed === 'move-to' || deed === 'reason') setAsked(deed)
    else deeds.place(deed)
  }

  return (
    <section
      id="action-bar"
      tabIndex={-1}
      className={styles['bar']}
      data-empty={chosen.length === 0}
      aria-label={t('harvest.bar')}
    >
      {chosen.length === 0 ? (
        <p className={styles['hint']}>{t('harvest.bar.hint')}</p>
      ) : (
        <>
          <p className={styles['chosen']} role="status">
            {t('harvest.bar.chosen', { count: chosen.length })}
          </p>
          {view.kind === 'fits' && fits > 0 ? (
            <Button kind="primary" busy={deeds.busy} onPress={() => deeds.addTo(view.conclusion)}>
              {t('harvest.bar.add-to-one', { n: fits })}
            </Button>
          ) : source === undefined ? (
            <Button kind="primary" busy={deeds.busy} onPress={deeds.make}>
              {t('harvest.make')}
            </Button>
          ) : (
            <Button kind="primary" busy={deeds.busy} onPress={() => deeds.takeOut(source)}>
              {t('harvest.bar.take-out', { n: sourceNumber })}
            </Button>
          )}
          <div className={styles['wide']}>
            {target === undefined ? null : (
              <Button onPress={() => deeds.addTo(target.id)}>{t('harvest.bar.add-to-one', { n: target.n })}</Button>
            )}
            {others.length > (target === undefined ? 0 : 1) ? (
              <Menu
                look="words"
                label={target === undefined ? t('harvest.bar.add-to') : t('harvest.bar.add-to-other')}
                choices={others
                  .filter(({ id }) => id !== target?.id)
                  .map(({ id, n }) => ({ id, label: `${n}  ${brief(conclusions[n - 1]?.text ?? '')}` }))}
                onChoose={deeds.addTo}
              />
            ) : null}
            {source === undefined ? null : (
              <>
                <Button onPress={() => deeds.split(source)}>{t('harvest.bar.split')}</Button>
                {others.length === 0 ? null : (
                  <Button onPress={() => setAsked('move-to')}>{t('harvest.bar.move-to')}</Button>
                )}
              </>
            )}
            {where === 'next-time' ? null : (
              <Button onPress={() => deeds.place('next-time')}>{t('harvest.places.next-time')}</Button>
            )}
            <Menu
              look="words"
              label={t('harvest.places.set-aside')}
              choices={unusedReasons.map((id) => ({ id, label: t(`harvest.reason.${id}`) }))}
              onChoose={(reason) => (reason === 'anders' ? setAsked('reason') : deeds.setAside(reason))}
            />
            {where === 'none' || source !== undefined ? null : (
              <Button onPress={() => deeds.place('none')}>{t('harvest.bar.none')}</Button>
            )}
            <Button kind="plain" onPress={untick}>
              {t('harvest.bar.untick')}
            </Button>
          </div>
          <div className={styles['narrow']}>
            <Menu look="words" label={t('ui.more')} choices={more} onChoose={act} />
          </div>
        </>
      )}
      {asked === 'add-to' ? (
        <AddToDialog choices={others} onChoose={deeds.addTo} onClose={() => setAsked(undefined)} />
      ) : null}
      {asked === 'move-to' && source !== undefined ? (
        <AddToDialog
          title={t('harvest.bar.move-to')}
          choices={others}
          onChoose={(to) => deeds.moveTo(source, to)}
          onClose={() => setAsked(undefined)}
        />
      ) : null}
      {asked === 'reason' ? <ReasonDialog onChoose={deeds.setAside} onClose={() => setAsked(undefined)} /> : null}
    </section>
  )
}
