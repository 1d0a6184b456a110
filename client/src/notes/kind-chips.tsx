import type { Kind } from '@tafelronde/shared/notes/note.ts'
import { ChipGroup } from '../ui/chip-group.tsx'
import { useWords } from '../words/use-words.ts'

interface KindChipsProps {
  readonly kind: Kind | undefined
  /** Null takes the kind away. */
  readonly onChange: (kind: Kind | null) => void
}

/** The kinds that people at a table need; the rest is the reporter's work. */
const chips: readonly Kind[] = ['vraag', 'tip', 'afweging']

export function KindChips({ kind, onChange }: KindChipsProps) {
  const { t } = useWords()
  // A kind that somebody else gave it stands there too, so that it can be taken away.
  const shown = kind === undefined || chips.includes(kind) ? chips : [...chips, kind]
  return (
    <ChipGroup
      label={t('composer.kind')}
      value={kind ?? null}
      choices={shown.map((value) => ({
        value,
        label: t(`kind.${value}`),
        hint: value === 'afweging' ? t('kind.afweging.hint') : undefined,
      }))}
      onChange={onChange}
    />
  )
}
