import { rounds, type Theme } from '@tafelronde/shared/programme/programme.ts'
import { useState } from 'react'
import { Beside } from '../ui/beside.tsx'
import { Card } from '../ui/card.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { Menu } from '../ui/menu.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { TextField } from '../ui/text-field.tsx'
import { useWords } from '../words/use-words.ts'
import { FindingLines } from './finding-lines.tsx'
import { move, removeTheme } from './plan-draft.ts'
import { usePlan } from './use-plan.ts'

interface ThemeCardProps {
  readonly theme: Theme
  readonly place: number
}

/** One theme: its name, its central question, and where wished another question for a round. */
export function ThemeCard({ theme, place }: ThemeCardProps) {
  const { t } = useWords()
  const { draft, set, changeWithWayBack, begun } = usePlan()
  const { programme } = draft
  const { themes } = programme
  const title = theme.title || t('plan.themes.one', { n: place + 1 })
  const questions = theme.roundQuestions ?? {}
  const [open, setOpen] = useState(() => Object.values(questions).some((text) => text !== ''))

  function write(fields: Partial<Theme>): void {
    set({ themes: themes.map((other) => (other.id === theme.id ? { ...other, ...fields } : other)) })
  }

  function ask(round: number, question: string): void {
    const { [String(round)]: _, ...others } = questions
    const roundQuestions = question === '' ? others : { ...others, [String(round)]: question }
    write({ roundQuestions })
  }

  const name = (
    <TextField
      label={t('plan.themes.title')}
      value={theme.title}
      maxLength={120}
      onChange={(value) => write({ title: value })}
    />
  )
  const moves = [
    ...(place > 0 ? [{ id: 'up' as const, label: t('plan.move-up') }] : []),
    ...(place < themes.length - 1 ? [{ id: 'down' as const, label: t('plan.move-down') }] : []),
    { id: 'remove' as const, label: t('plan.themes.remove'), tone: 'danger' as const },
  ]
  return (
    <Card label={title}>
      <Stack gap={2}>
        {begun ? (
          name
        ) : (
          <Beside
            end={
              <Menu
                label={t('plan.themes.more', { title })}
                choices={moves}
                onChoose={(id) => {
                  if (id === 'remove')
                    return changeWithWayBack(
                      (current) => removeTheme(current, theme.id),
                      t('plan.removed', { what: title }),
                    )
                  set({ themes: move(themes, place, id === 'up' ? -1 : 1) })
                }}
              />
            }
          >
            {name}
          </Beside>
        )}
        <TextArea
          label={t('plan.themes.question')}
          value={theme.question}
          rows={2}
          maxLength={500}
          onChange={(question) => write({ question })}
        />
        <FindingLines at={{ kind: 'theme', theme: theme.id }} />
        {rounds(programme).length < 2 ? null : (
          <Disclosure title={t('plan.themes.rounds')} open={open} onOpenChange={setOpen}>
            {open ? (
              <Stack gap={2}>
                {rounds(programme).map((item, round) => (
                  <TextArea
                    key={item.id}
                    label={t('plan.themes.round-question', { n: round + 1 })}
                    hint={t('plan.themes.round-question.hint')}
                    value={questions[String(round)] ?? ''}
                    maxLength={500}
                    onChange={(question) => ask(round, question)}
                  />
                ))}
              </Stack>
            ) : null}
          </Disclosure>
        )}
      </Stack>
    </Card>
  )
}
