import type { Actor } from '@tafelronde/shared/people/actor.ts'
import { mayCommand } from '@tafelronde/shared/sessions/permission.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useState } from 'react'
import { useSessionCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import { HelpDialog } from './help-dialog.tsx'

interface HelpButtonProps {
  readonly session: SharedSession
  readonly actor: Actor
  readonly table: Table
}

/** "Vraag hulp" where there is no menu: a table's screen calls the desk. */
export function HelpButton({ session, actor, table }: HelpButtonProps) {
  const { t } = useWords()
  const asking = useSessionCommand()
  const [open, setOpen] = useState(false)
  const call = { kind: 'call-desk', table: table.id, what: 'help' } as const
  if (!mayCommand(actor, call, session).ok) return null

  function press(): void {
    setOpen(true)
    if (session.calls[table.id] === undefined) void asking.ask(call)
  }

  function close(): void {
    setOpen(false)
    asking.forget()
  }

  return (
    <>
      <Button onPress={press}>{t('help')}</Button>
      <HelpDialog session={session} table={table} open={open} onClose={close} asking={asking} />
    </>
  )
}
