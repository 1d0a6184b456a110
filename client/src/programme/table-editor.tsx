import {
  type Table,
  type TableColour,
  tableColours,
  type TableKind,
  tableKinds,
  tableSchema,
  type TableShape,
  tableShapes,
} from '@tafelronde/shared/tables/table.ts'
import { themeOf } from '@tafelronde/shared/programme/programme.ts'
import type { GroupId, ThemeId } from '@tafelronde/shared/lib/id.ts'
import { useState } from 'react'
import { nameOfTable } from '../tables/name-of-table.ts'
import { TableName } from '../tables/table-name.tsx'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { NumberField } from '../ui/number-field.tsx'
import { Select } from '../ui/select.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { KeptField } from './kept-field.tsx'
import styles from './plan.module.css'
import { removeTable } from './plan-draft.ts'
import { usePlan } from './use-plan.ts'

/** One table: a line that says what it is, which opens to change it. */
export function TableEditor({ table }: { readonly table: Table }) {
  const { t } = useWords()
  const { draft, set, changeWithWayBack, begun } = usePlan()
  const { programme } = draft
  // Forty closed tables hold no fields: typing elsewhere stays light.
  const [open, setOpen] = useState(false)
  const { tables, themes, groups } = programme
  const others = tables.filter(({ id }) => id !== table.id)
  const theme = themeOf(programme, table.theme)
  const { video, ...bare } = table

  function write(next: Table): void {
    set({ tables: tables.map((other) => (other.id === table.id ? next : other)) })
  }

  /** Says which colours or shapes would make this table look like another. */
  function label(words: string, look: Partial<Table>): string {
    const { colour, shape } = { ...table, ...look }
    const isTaken = others.some((other) => other.colour === colour && other.shape === shape)
    return isTaken ? t('plan.tables.taken', { name: words }) : words
  }

  const facts = [
    theme?.title,
    table.kind === 'own-devices' ? undefined : t(`table-kind.${table.kind}`),
    t('plan.tables.chairs-short', { count: table.chairs }),
  ]
  return (
    <>
      <Disclosure
        level={3}
        open={open}
        onOpenChange={setOpen}
        title={
          <span className={styles['tableLine']}>
            <TableName table={table} />
            <span className={styles['tableFacts']}>{facts.filter(Boolean).join(' · ')}</span>
          </span>
        }
      >
        {open ? (
          <Stack gap={2}>
            <div className={styles['fields']}>
              <KeptField
                label={t('plan.tables.name')}
                value={table.name}
                maxLength={40}
                fits={(name) => name.trim() !== ''}
                misfit={t('plan.tables.name-empty')}
                onChange={(name) => write({ ...table, name })}
              />
              {begun ? null : (
                <Select<ThemeId>
                  label={t('plan.tables.theme')}
                  value={theme?.id ?? ''}
                  choices={themes.map(({ id, title }, at) => ({
                    value: id,
                    label: title || t('plan.themes.one', { n: at + 1 }),
                  }))}
                  onChange={(id) => write({ ...table, theme: id })}
                />
              )}
              <Select<TableColour>
                label={t('plan.tables.colour')}
                value={table.colour}
                choices={tableColours.map((colour) => ({
                  value: colour,
                  label: label(t(`colour.${colour}`), { colour }),
                }))}
                onChange={(colour) => {
                  // A table that was called after its colour goes on being so.
                  const isCalledSo = nameOfTable(table, t) === t(`colour.${table.colour}`)
                  const name = colour.charAt(0).toUpperCase() + colour.slice(1)
                  const isFree = others.every((other) => other.name.toLowerCase() !== colour)
                  write({ ...table, colour, ...(isCalledSo && isFree && { name }) })
                }}
              />
              <Select<TableShape>
                label={t('plan.tables.shape')}
                value={table.shape}
                choices={tableShapes.map((shape) => ({ value: shape, label: label(t(`shape.${shape}`), { shape }) }))}
                onChange={(shape) => write({ ...table, shape })}
              />
              {begun || groups.length < 2 ? null : (
                <Select<GroupId>
                  label={t('plan.tables.group')}
                  value={table.group}
                  choices={groups.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={(group) => write({ ...table, group })}
                />
              )}
              <Select<TableKind>
                label={t('plan.tables.kind')}
                value={table.kind}
                choices={tableKinds.map((kind) => ({ value: kind, label: t(`table-kind.${kind}`) }))}
                onChange={(kind) => write({ ...table, kind })}
              />
              <NumberField
                label={t('plan.tables.chairs')}
                min={1}
                max={30}
                value={table.chairs}
                onChange={(chairs) => write({ ...table, chairs })}
              />
              <KeptField
                label={t('plan.tables.video')}
                note={t('ui.optional')}
                type="url"
                value={video ?? ''}
                maxLength={500}
                fits={(link) => link.trim() === '' || tableSchema.shape.video.safeParse(link.trim()).success}
                misfit={t('plan.tables.video-wrong')}
                onChange={(link) => write(link.trim() === '' ? bare : { ...table, video: link.trim() })}
              />
            </div>
            {begun ? null : (
              <div>
                <Button
                  kind="plain"
                  onPress={() =>
                    changeWithWayBack(
                      (current) => removeTable(current, table.id),
                      t('plan.removed', { what: t('table.name', { name: nameOfTable(table, t) }) }),
                    )
                  }
                >
                  {t('plan.tables.remove', { name: nameOfTable(table, t) })}
                </Button>
              </div>
            )}
          </Stack>
        ) : null}
      </Disclosure>
      <FindingLines at={{ kind: 'table', table: table.id }} />
    </>
  )
}
