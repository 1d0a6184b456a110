import type { Level } from '@tafelronde/shared/people/person.ts'
import type { Table } from '@tafelronde/shared/tables/table.ts'
import { useRef, useState } from 'react'
import { newId } from '../connection/session-connection.ts'
import { useSessionCommand } from '../connection/use-command.ts'
import { useRoster } from '../connection/use-roster.ts'
import { OrganisationField } from '../people/organisation-field.tsx'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Form } from '../ui/form.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'

interface AddPersonDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly table: Table
}

/** "Zet iemand erbij": name, organisation, Enter, and the next one. For people without a device. */
export function AddPersonDialog({ open, onClose, table }: AddPersonDialogProps) {
  const { t } = useWords()
  const roster = useRoster()
  const { ask, refused, busy } = useSessionCommand()
  const [name, setName] = useState('')
  const [organisation, setOrganisation] = useState('')
  const [level, setLevel] = useState<Level | ''>('')
  const [added, setAdded] = useState<string>()
  const field = useRef<HTMLInputElement>(null)
  const organisations = new Map(
    roster.entries.filter((one) => one.organisation !== '').map((one) => [one.organisation, one.level]),
  )

  async function add(): Promise<void> {
    if (name.trim() === '' || busy) {
      field.current?.focus()
      return
    }
    const done = await ask({
      kind: 'add-person',
      person: newId<'person'>(),
      name: name.trim(),
      organisation: organisation.trim(),
      level: organisations.get(organisation.trim()) ?? (level || 'overig'),
      table: table.id,
      online: false,
      device: false,
    })
    if (!done) return
    setAdded(name.trim())
    setName('')
    setOrganisation('')
    setLevel('')
    field.current?.focus()
  }

  return (
    <Dialog place="table" title={t('host.add')} open={open} onClose={onClose}>
      <Form onSubmit={() => void add()}>
        <TextField ref={field} label={t('host.add.name')} value={name} maxLength={60} required onChange={setName} />
        <OrganisationField
          label={t('host.add.organisation')}
          organisation={organisation}
          level={level}
          known={[...organisations.keys()].toSorted((one, other) => one.localeCompare(other))}
          onOrganisation={setOrganisation}
          onLevel={setLevel}
        />
        <p role="status">{added === undefined ? '' : t('host.added', { name: added })}</p>
        <RefusalNotice refused={refused} />
        <div>
          <Button kind="primary" type="submit" busy={busy}>
            {t('host.add.button')}
          </Button>
        </div>
      </Form>
    </Dialog>
  )
}
