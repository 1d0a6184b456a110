import { viewHistory } from '@tafelronde/shared/notes/tell-history.ts'
import { personOf } from '@tafelronde/shared/people/actor.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { DocumentName } from '@tafelronde/shared/tables/document-names.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { lazy, Suspense, useState } from 'react'
import { useActor } from '../connection/use-actor.ts'
import { useSessionCommand } from '../connection/use-command.ts'
import { type Undoing, useUndoing } from '../notes/use-undoing.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Menu, type MenuChoice } from '../ui/menu.tsx'
import { useWords } from '../words/use-words.ts'
import { AlertsDialog } from './alerts-dialog.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { OtherDeviceDialog } from './other-device-dialog.tsx'
import { OtherTableDialog } from './other-table-dialog.tsx'
import { RouteCard } from './route-card.tsx'
import { readRoute } from './route-news.ts'

// Fetched when somebody first looks back.
const HistoryDialog = lazy(() =>
  import('../history/history-dialog.tsx').then(({ HistoryDialog: dialog }) => ({ default: dialog })),
)

interface MoreMenuProps {
  readonly session: SharedSession
  /** Where this person sits; nowhere before the seating. */
  readonly table: Table | undefined
  /** The paper in sight, on which one's own last thing can be taken back. */
  readonly paper?: DocumentName | undefined
}

type Chosen = 'route' | 'undo' | 'redo' | 'help' | 'elsewhere' | 'device' | 'leave' | 'alerts' | 'history'

/** Meer: what a participant sometimes needs, out of the way of what is the one thing now. */
export function MoreMenu({ session, table, paper }: MoreMenuProps) {
  return paper === undefined ? (
    <More session={session} table={table} />
  ) : (
    <MoreOnPaper session={session} table={table} paper={paper} />
  )
}

function MoreOnPaper({ session, table, paper }: MoreMenuProps & { readonly paper: DocumentName }) {
  return <More session={session} table={table} undoing={useUndoing(paper)} />
}

function More({ session, table, undoing }: Omit<MoreMenuProps, 'paper'> & { readonly undoing?: Undoing }) {
  const { t } = useWords()
  const [open, setOpen] = useState<Chosen>()
  const asking = useSessionCommand()
  const { ask, refused, busy, forget } = asking
  const close = () => {
    setOpen(undefined)
    forget()
  }
  const actor = useActor()
  const me = actor === undefined ? undefined : personOf(actor)
  const hasRoute = me !== undefined && readRoute(session, me) !== undefined
  const mayLookBack = actor !== undefined && table !== undefined && viewHistory({ actor, session, table: table.id }).ok
  const call = table === undefined ? undefined : session.calls[table.id]
  const choices: readonly MenuChoice<Chosen>[] = [
    ...(table === undefined ? [] : [{ id: 'help', label: t('help') } as const]),
    ...(hasRoute ? [{ id: 'route', label: t('route.title') } as const] : []),
    ...(undoing?.canUndo === true ? [{ id: 'undo', label: t('ui.undo') } as const] : []),
    ...(undoing?.canRedo === true ? [{ id: 'redo', label: t('ui.redo') } as const] : []),
    ...(table === undefined ? [] : [{ id: 'elsewhere', label: t('other-table') } as const]),
    ...(mayLookBack ? [{ id: 'history', label: t('history.open') } as const] : []),
    { id: 'device', label: t('join.other-device.title') },
    { id: 'alerts', label: t('alerts.title') },
    { id: 'leave', label: t('leave') },
  ]

  function choose(chosen: Chosen): void {
    if (chosen === 'undo') return undoing?.undo()
    if (chosen === 'redo') return undoing?.redo()
    setOpen(chosen)
    if (chosen === 'help' && table !== undefined && call === undefined)
      void ask({ kind: 'call-desk', table: table.id, what: 'help' })
  }

  return (
    <>
      <Menu label={t('ui.more')} look="words" choices={choices} onChoose={choose} />
      {table === undefined ? null : (
        <HelpDialog session={session} table={table} open={open === 'help'} onClose={close} asking={asking} />
      )}
      <Dialog
        place="table"
        title={t('leave')}
        open={open === 'leave'}
        onClose={close}
        actions={
          <>
            <Button
              kind="primary"
              busy={busy}
              onPress={() => void ask({ kind: 'leave' }).then((done) => done && close())}
            >
              {t('leave')}
            </Button>
            <Button onPress={close}>{t('ui.cancel')}</Button>
          </>
        }
      >
        <p>{t('leave.ask')}</p>
        <RefusalNotice refused={refused} />
      </Dialog>
      {open === 'route' && me !== undefined ? (
        <Dialog place="table" title={t('route.title')} open onClose={close}>
          <RouteCard session={session} me={me} titleHidden />
        </Dialog>
      ) : null}
      {open === 'history' && table !== undefined ? (
        <Suspense fallback={null}>
          <HistoryDialog place="table" session={session} table={table} onClose={close} />
        </Suspense>
      ) : null}
      {open === 'elsewhere' ? <OtherTableDialog session={session} table={table} onClose={close} /> : null}
      {open === 'device' ? <OtherDeviceDialog session={session.id} onClose={close} /> : null}
      {open === 'alerts' ? <AlertsDialog onClose={close} /> : null}
    </>
  )
}
