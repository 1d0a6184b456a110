import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { NOTE_LENGTH, type NoteRound } from '@tafelronde/shared/notes/note.ts'
import { tableOf } from '@tafelronde/shared/programme/programme.ts'
import type { SharedSession } from '@tafelronde/shared/sessions/session.ts'
import type { RecoveredText } from '../connection/use-recovered-words.ts'
import { nameOfTable } from '../tables/name-of-table.ts'
import { Button } from '../ui/button.tsx'
import type { Translate } from '../words/translate.ts'
import { useWords } from '../words/use-words.ts'
import { CameBack } from './came-back.tsx'

interface RecoveredWordsProps {
  readonly session: SharedSession
  readonly words: RecoveredText
  /** The round in which they can be laid at their table now, where that is in sight. */
  readonly round?: NoteRound | undefined
  readonly onLay: (words: RecoveredText, round: NoteRound) => void
  readonly onDiscard: (id: string) => void
}

/** "Dit schreef u bij tafel Rood, ronde 1": typed words that no text took. */
export function RecoveredWords({ session, words, round, onLay, onDiscard }: RecoveredWordsProps) {
  const { t } = useWords()
  const { id, text, table } = words
  const forRound = round ?? words.round
  const standing = tableOf(session.programme, table)
  const mayLay = standing !== undefined && forRound !== undefined && !isBlank(text) && text.length <= NOTE_LENGTH
  const layWords =
    round === undefined && standing !== undefined
      ? t('draft.lay', { table: nameOfTable(standing, t) })
      : t('composer.lay')
  return (
    <CameBack
      title={sentenceOf(words, standing === undefined ? undefined : nameOfTable(standing, t), t)}
      text={text}
      onDiscard={() => onDiscard(id)}
      actions={
        mayLay ? (
          <Button onPress={() => onLay(words, forRound)} label={`${layWords}: ${text.slice(0, 60)}`}>
            {layWords}
          </Button>
        ) : null
      }
    />
  )
}

function sentenceOf({ field, round }: RecoveredText, table: string | undefined, t: Translate): string {
  if (table === undefined) return t('came-back.conclusion')
  if (field.startsWith('card/')) return t('came-back.card', { table })
  return typeof round === 'number' ? t('came-back.round', { table, n: round + 1 }) : t('came-back', { table })
}
