import type { ConclusionId } from '@tafelronde/shared/lib/id.ts'
import { cleanLine, isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { CONCLUSION_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { newId } from '../connection/session-connection.ts'
import type { RecoveredText } from '../connection/use-recovered-words.ts'
import { CameBack } from '../notes/came-back.tsx'
import { Button } from '../ui/button.tsx'
import { useWords } from '../words/use-words.ts'
import { useBoard } from './use-board.ts'

interface RecoveredLineProps {
  readonly words: RecoveredText
  readonly onDone: (id: string) => void
}

/** Words typed in a conclusion that is gone: they can be a conclusion of their own, in the theme they were written for. */
export function RecoveredLine({ words, onDone }: RecoveredLineProps) {
  const { t } = useWords()
  const { session, harvest, ask } = useBoard()
  const [, lost] = words.field.split('/')
  const former = harvest.conclusions.find(({ id }) => id === lost)
  const theme = former?.theme ?? session.programme.themes[0]?.id
  const text = cleanLine(words.text)
  const fits = theme !== undefined && !isBlank(text) && text.length <= CONCLUSION_LENGTH

  async function make(): Promise<void> {
    if (theme === undefined) return
    const conclusion: ConclusionId = newId<'conclusion'>()
    const kind = former?.kind ?? 'inzicht'
    if (await ask({ kind: 'make-conclusion', conclusion, theme, text, conclusionKind: kind, sources: [] })) {
      onDone(words.id)
    }
  }

  return (
    <CameBack
      title={t('came-back.conclusion')}
      text={words.text}
      onDiscard={() => onDone(words.id)}
      actions={
        fits ? (
          <Button onPress={() => void make()} label={`${t('harvest.make')}: ${text.slice(0, 60)}`}>
            {t('harvest.make')}
          </Button>
        ) : null
      }
    />
  )
}
