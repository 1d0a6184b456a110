import { CARD_LINE_LENGTH, CARD_LINES, CARD_QUESTION_LENGTH } from '@tafelronde/shared/notes/note.ts'
import { cardField, cardParts } from '@tafelronde/shared/notes/paper-text.ts'
import { paperDocument } from '@tafelronde/shared/tables/document-names.ts'
import { useCallback, useMemo, useRef, useState } from 'react'
import { useFieldNews } from '../connection/use-field-news.ts'
import { useTypedText } from '../connection/use-typed-text.ts'
import { useWords } from '../words/use-words.ts'
import styles from './card.module.css'
import { DeliveryMark } from './delivery-mark.tsx'
import type { WritingPlace } from './paper-place.ts'
import { SharedArea } from './shared-area.tsx'

interface CardFieldsProps {
  readonly place: WritingPlace & { readonly round: number }
  readonly last: boolean
}

const lineParts = cardParts.slice(0, CARD_LINES)

/** The fields of whoever has the pen. The others at the table read along, letter by letter. */
export function CardFields({ place, last }: CardFieldsProps) {
  const { t } = useWords()
  const { session, table, round } = place
  const fields = useMemo(() => cardParts.map((part) => cardField(round, part)), [round])
  const news = useFieldNews(paperDocument(session.id, table), fields)
  const [tooLong, setTooLong] = useState<ReadonlySet<string>>(new Set())
  const mark = useCallback(
    (part: string, isTooLong: boolean) =>
      setTooLong((former) => new Set(isTooLong ? [...former, part] : [...former].filter((other) => other !== part))),
    [],
  )
  // Enter goes on to the next line: in a line it would be a space that nobody hears.
  const card = useRef<HTMLDivElement>(null)
  const goOn = useCallback(() => {
    const areas = [...(card.current?.querySelectorAll('textarea') ?? [])]
    areas[areas.findIndex((area) => area === document.activeElement) + 1]?.focus()
  }, [])
  const deliveries = [...news.values()].map(({ delivery }) => delivery)
  const delivery = deliveries.find((one) => one === 'saving') ?? deliveries.find((one) => one === 'saved') ?? 'quiet'
  return (
    <div ref={card} className={styles['fields']}>
      <fieldset className={styles['lines']}>
        <legend>{t(last ? 'card.fields.last' : 'card.fields.lines')}</legend>
        {lineParts.map((part, line) => (
          <CardField
            key={part}
            place={place}
            part={part}
            limit={CARD_LINE_LENGTH}
            label={t('card.fields.line', { n: line + 1 })}
            labelHidden
            onTooLong={mark}
            onEnter={goOn}
          />
        ))}
      </fieldset>
      <CardField
        place={place}
        part="question"
        limit={CARD_QUESTION_LENGTH}
        label={t('card.fields.question')}
        labelHidden={false}
        onTooLong={mark}
        onEnter={goOn}
      />
      <div className={styles['saved']}>{tooLong.size > 0 ? null : <DeliveryMark delivery={delivery} />}</div>
    </div>
  )
}

interface CardFieldProps extends Pick<CardFieldsProps, 'place'> {
  readonly part: string
  readonly limit: number
  readonly label: string
  readonly labelHidden: boolean
  readonly onTooLong: (part: string, isTooLong: boolean) => void
  readonly onEnter: () => void
}

function CardField(props: CardFieldProps) {
  const { part, limit, label, labelHidden, onTooLong, onEnter } = props
  const { session, table, round } = props.place
  const { t } = useWords()
  const document = paperDocument(session.id, table)
  const field = cardField(round, part)
  const words = useTypedText(document, field)
  return (
    <SharedArea
      document={document}
      field={field}
      words={words}
      limit={limit}
      label={label}
      labelHidden={labelHidden}
      {...(labelHidden && { placeholder: label })}
      maxRows={4}
      onEnter={onEnter}
      onTooLong={(isTooLong) => onTooLong(part, isTooLong)}
      sayTooLong={(used) => t('card.too-long', { used, limit })}
    />
  )
}
