import type { LivingLine } from '@tafelronde/shared/harvest/proposals/lives-document.ts'
import { CARD_LINE_LENGTH, CARD_LINES } from '@tafelronde/shared/notes/note.ts'
import { cardField, cardParts } from '@tafelronde/shared/notes/paper-text.ts'
import { isBlank } from '@tafelronde/shared/notes/clean-text.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { useLives } from '../connection/use-lives.ts'
import { useTypedText } from '../connection/use-typed-text.ts'
import { Button } from '../ui/button.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import styles from './card.module.css'
import type { WritingPlace } from './paper-place.ts'

interface WhatLivesProps {
  readonly place: WritingPlace & { readonly round: number }
  /** Whether this person writes the card: then a line can be put on it. */
  readonly holds: boolean
}

/** What several briefjes of this table say: a start for the card. Nothing of it goes on the card by itself. */
export function WhatLives({ place, holds }: WhatLivesProps) {
  const { t } = useWords()
  const lines = useLives(place.table) ?? []
  if (lines.length === 0) return null
  return (
    <Disclosure title={t('lives', { n: lines.length })} openAtFirst={holds}>
      <p className={styles['hint']}>{t('lives.hint')}</p>
      <ul className={styles['lives']}>
        {lines.map((line) => (
          <li key={line.text}>
            <span>
              {line.text} <span className={styles['livesCount']}>{t('lives.notes', { count: line.notes.length })}</span>
            </span>
            {holds ? <PutOnCard place={place} line={line} /> : null}
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}

/** Types the line where the card has room; what stands there stays. */
function PutOnCard({ place, line }: { readonly place: WhatLivesProps['place']; readonly line: LivingLine }) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const document = paperDocument(place.session.id, place.table)
  const [first = '', second = '', third = ''] = cardParts
  const fields = [
    useTypedText(document, cardField(place.round, first)),
    useTypedText(document, cardField(place.round, second)),
    useTypedText(document, cardField(place.round, third)),
  ].slice(0, CARD_LINES)
  const text =
    line.text.length <= CARD_LINE_LENGTH ? line.text : `${line.text.slice(0, CARD_LINE_LENGTH - 1).toWellFormed()}…`
  const stands = fields.some((field) => field.text === text)
  const free = fields.findIndex((field) => field.text !== undefined && isBlank(field.text) && field.mayType)
  if (stands || free < 0) return null
  return (
    <Button
      kind="plain"
      label={t('lives.put-which', { text: line.text })}
      onPress={() => {
        fields[free]?.type(text)
        announcer.announce(t('lives.put.done', { n: free + 1 }))
        // The button goes; one goes on where the words are now.
        globalThis.document.querySelectorAll<HTMLElement>('[data-part=card] textarea')[free]?.focus()
      }}
    >
      {t('lives.put')}
    </Button>
  )
}
