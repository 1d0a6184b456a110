import { useState } from 'react'
import { useFileDrop } from '../../ui/use-file-drop.ts'
import { freshId } from '../fresh-id.ts'
import { usePlan } from '../use-plan.ts'
import type { CheckedRow } from './check-people.ts'
import { ChooseList, type ListRefused } from './choose-list.tsx'
import { findSheet, type Source } from './find-sheet.ts'
import { loadSheets } from './load-sheets.ts'
import { LookOver } from './look-over.tsx'
import { type PastedPeople, type PastedRow, readPeople, readTable } from './read-people.ts'

interface PastePeopleProps {
  readonly onTake: (rows: readonly CheckedRow[]) => void
  readonly onClose: () => void
}

/** A reading of a list, to look over. Each reading has a number of its own. */
interface Reading {
  readonly number: number
  readonly people: PastedPeople
  readonly source: Source | undefined
}

/** Bringing in a list: first the file or the text, then what was understood of it, to look at before it is taken. */
export function PastePeople({ onTake, onClose }: PastePeopleProps) {
  const { programme } = usePlan().draft
  const [text, setText] = useState('')
  const [loading, setLoading] = useState<string>()
  const [refused, setRefused] = useState<ListRefused>()
  const [reading, setReading] = useState<Reading>()
  const over = useFileDrop((file) => void load(file))

  function show(people: PastedPeople, source?: Source): void {
    setRefused(undefined)
    setReading((former) => ({ number: (former?.number ?? 0) + 1, people, source }))
  }

  function showSheet(source: Source): void {
    const table = source.sheets[source.place]?.table ?? []
    show(readTable(table, programme, freshId), source)
  }

  async function load(file: File): Promise<void> {
    if (loading !== undefined) return
    setLoading(file.name)
    const loaded = await loadSheets(file)
    setLoading(undefined)
    if (loaded.ok) return showSheet({ file: file.name, sheets: loaded.value, place: findSheet(loaded.value) })
    setReading(undefined)
    setRefused({ file: file.name, why: loaded.why })
  }

  function understand(): void {
    const people = readPeople(text, programme, freshId)
    if (people.rows.length === 0) setRefused('nothing')
    else show(people)
  }

  function keep(rows: readonly PastedRow[]): void {
    setReading((former) => former && { ...former, people: { ...former.people, rows } })
  }

  if (reading === undefined)
    return (
      <ChooseList
        text={text}
        over={over}
        loading={loading}
        refused={refused}
        onText={(written) => {
          setText(written)
          setRefused(undefined)
        }}
        onFile={(file) => void load(file)}
        onRead={understand}
        onClose={onClose}
      />
    )
  return (
    <LookOver
      key={reading.number}
      people={reading.people}
      source={reading.source}
      onRows={keep}
      onSheet={showSheet}
      onTake={(rows) => {
        onTake(rows)
        const waiting = reading.people.rows.filter((_, at) => rows[at]?.ready === false)
        if (waiting.length === 0) return onClose()
        show({ rows: waiting, ignored: [], above: [] })
      }}
      onBack={() => setReading(undefined)}
      onClose={onClose}
    />
  )
}
