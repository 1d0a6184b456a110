import { currentRound, type SharedSession, isOpenIn } from '@tafelronde/shared/sessions/session.ts'
import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useSessionCommand } from '../connection/use-command.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Grid } from '../ui/grid.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './other-table-dialog.module.css'
import { TableButton } from './table-button.tsx'
import { TableName } from './table-name.tsx'

interface OtherTableDialogProps {
  readonly session: SharedSession
  readonly table: Table | undefined
  readonly onClose: () => void
}

/** "Zit u ergens anders?": one press on the table at which one really sits. Those of one's own room come first. */
export function OtherTableDialog({ session, table, onClose }: OtherTableDialogProps) {
  const { t } = useWords()
  const { ask, refused } = useSessionCommand()
  const { programme } = session
  const round = currentRound(session) ?? 0
  const tables = programme.tables
    .filter(({ id }) => isOpenIn(session, id, round))
    .toSorted((one, other) => rank(one) - rank(other))
  return (
    <Dialog place="table" title={t('other-table')} open onClose={onClose}>
      <p>{t('elsewhere.intro')}</p>
      <Grid element="ul" column="narrow" gap={1}>
        {tables.map((one) => (
          <li key={one.id} data-table-colour={one.colour}>
            <TableButton
              current={one.id === table?.id}
              onPress={() => {
                if (one.id === table?.id) return onClose()
                void ask({ kind: 'sit-elsewhere', table: one.id }).then((done) => {
                  if (done) onClose()
                })
              }}
            >
              <TableName table={one} />
              <span className={styles['theme']}>
                {themeOf(programme, one.theme)?.title}
                {one.id === table?.id ? ` · ${t('elsewhere.now')}` : null}
              </span>
            </TableButton>
          </li>
        ))}
      </Grid>
      <RefusalNotice refused={refused} />
    </Dialog>
  )

  function rank(one: Table): number {
    return one.group === table?.group ? 0 : 1
  }
}
