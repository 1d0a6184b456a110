import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import { cleanLine, isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { useEffect, useEffectEvent, useState } from 'react'
import { forgetKept, keep, readKept } from '../notes/kept.ts'
import {
  hearText,
  isSettled,
  keepMine,
  refuseText,
  sendText,
  takeTheirs,
  type TextEdit,
  textToSend,
  typeText,
} from './text-edit.ts'

/** How long one pauses before the others see it. */
const PAUSE = SECOND

interface TextEditParts {
  /** What everyone has. */
  readonly shared: string
  readonly limit: number
  readonly save: (text: string) => Promise<boolean>
  /** Under this name words that nobody else has yet stay on this device. */
  readonly keepAs: string
}

export interface TextEditing {
  readonly value: string
  readonly theirs: string | undefined
  readonly used: number
  readonly wrong: 'empty' | 'too-long' | undefined
  readonly type: (text: string) => void
  /** Sends what stands there now. */
  readonly send: () => void
  readonly enter: () => void
  /** Sends it, and lets the field follow the others again. */
  readonly leave: () => void
  readonly keepMine: () => void
  readonly takeTheirs: () => void
}

/** A line that several people may change: sent after a pause, never lost, never over what somebody else wrote. */
export function useTextEdit({ shared, limit, save, keepAs }: TextEditParts): TextEditing {
  const [edit, setEdit] = useState(() => readEdit(keepAs))
  const [within, setWithin] = useState(false)

  const heard = edit === undefined ? undefined : hearText(edit, shared)
  // Under somebody's hands the field follows nobody, not even when all have what stands in it.
  const present = heard === undefined || (!within && isSettled(heard)) ? undefined : heard
  if (present !== edit) setEdit(present)

  useEffect(() => {
    if (present === undefined || isSettled(present)) forgetKept(keepAs)
    else keep(keepAs, JSON.stringify({ draft: present.draft, base: present.base }))
  }, [present, keepAs])

  const sendDraft = useEffectEvent(() => send(present))
  const draft = present?.draft
  const choosing = present?.theirs !== undefined
  useEffect(() => {
    if (draft === undefined || choosing) return
    const timer = setTimeout(() => sendDraft(), PAUSE)
    return () => clearTimeout(timer)
  }, [draft, choosing])

  // Who goes elsewhere in mid-sentence leaves no words behind.
  useEffect(() => () => sendDraft(), [])

  const value = present?.draft ?? shared
  const clean = cleanLine(value)
  return {
    value,
    theirs: present?.theirs,
    used: clean.length,
    wrong: isBlank(clean) ? 'empty' : clean.length > limit ? 'too-long' : undefined,
    type: (text) => setEdit(typeText(present, shared, text)),
    send: () => send(present),
    enter: () => setWithin(true),
    leave: () => {
      setWithin(false)
      send(present)
    },
    keepMine: () => choose(present && keepMine(present)),
    takeTheirs: () => choose(present && takeTheirs(present)),
  }

  function send(now: TextEdit | undefined): void {
    const text = now === undefined ? undefined : textToSend(now, limit)
    if (now === undefined || text === undefined) return
    setEdit(sendText(now, text))
    void save(text).then((done) => {
      if (!done) setEdit((later) => later && refuseText(later, text))
    })
  }

  function choose(chosen: TextEdit | undefined): void {
    setEdit(chosen)
    send(chosen)
  }
}

function readEdit(keepAs: string): TextEdit | undefined {
  const kept = readKept(keepAs)
  if (kept === undefined) return undefined
  try {
    const value: unknown = JSON.parse(kept)
    if (typeof value !== 'object' || value === null || !('draft' in value) || !('base' in value)) return undefined
    const { draft, base } = value
    return typeof draft === 'string' && typeof base === 'string' ? { draft, base, sent: [] } : undefined
  } catch {
    return undefined // another version wrote it
  }
}
