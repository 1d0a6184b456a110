import { markWords } from '@tafelronde/shared/harvest/approval.ts'
import type { Conclusion } from '@tafelronde/shared/harvest/conclusion.ts'
import { useRef, useState } from 'react'
import { useHarvestCommand } from '../connection/use-command.ts'
import { useOutbox, useOutboxEntries } from '../connection/use-outbox.ts'
import { useGiving } from '../harvest/support/use-giving.ts'
import { forgetKept, keep, readKept } from '../notes/kept.ts'
import { layWords } from '../notes/lay-words.ts'
import type { WritingPlace } from '../notes/paper-place.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { useWords } from '../words/use-words.ts'
import styles from './conclusions-to-read.module.css'
import { MissingForm } from './missing-form.tsx'

interface AnswerConclusionProps {
  readonly conclusion: Conclusion
  /** The paper on which what is missed is laid: of one's last table of this theme. */
  readonly place: WritingPlace
}

/** "Klopt", or "Mist iets: …": the first is counted, the second becomes a briefje with the conclusion. */
export function AnswerConclusion({ conclusion, place }: AnswerConclusionProps) {
  const { t } = useWords()
  const outbox = useOutbox()
  const asking = useHarvestCommand()
  const asksOpinion = useGiving()?.now.opinions === true
  const opener = useRef<HTMLButtonElement>(null)
  const [writing, setWriting] = useState(false)
  const [laid, setLaid] = useState<string>()
  const entries = useOutboxEntries()
  const laying = entries.find(({ request }) => request.id === laid)?.delivery.kind
  // Nobody else can tell whose word it is, the server's document neither: this device remembers it.
  const key = `tafelronde:agreed:${place.session.id}:${conclusion.id}`
  const [agreed, setAgreed] = useState(() => readKept(key))
  const mark = markWords(conclusion)
  const agrees = agreed === mark

  async function agree(): Promise<void> {
    const seen = agrees ? null : mark
    if (!(await asking.ask({ kind: 'agree-conclusion', conclusion: conclusion.id, seen }))) return
    if (seen === null) forgetKept(key)
    else keep(key, seen)
    setAgreed(seen ?? undefined)
  }

  function lay(text: string): void {
    const { table, round } = place
    setLaid(layWords(outbox, place.session, { table, round, text, about: conclusion.id }).id)
    setWriting(false)
    opener.current?.focus()
  }

  return (
    <div className={styles['answer']}>
      <div className={styles['buttons']}>
        {/* Where everyone is asked for an opinion, "Mee eens" says the same and more. */}
        {asksOpinion && !agrees ? null : (
          <Button
            pressed={agrees}
            busy={asking.busy}
            label={t('readback.right-which', { text: conclusion.text })}
            onPress={() => void agree()}
          >
            {agrees ? <Icon name="check" /> : null}
            {t('readback.right')}
          </Button>
        )}
        <Button
          ref={opener}
          expanded={writing}
          label={t('readback.missing-which', { text: conclusion.text })}
          onPress={() => {
            setLaid(undefined)
            setWriting(!writing)
          }}
        >
          {t('readback.missing')}
        </Button>
        {laid === undefined || laying === 'refused' ? null : (
          <span className={styles['sent']}>{t(laying === 'saving' ? 'saved.busy' : 'readback.sent')}</span>
        )}
      </div>
      {writing ? (
        <MissingForm
          draftKey={`tafelronde:missing:${place.session.id}:${conclusion.id}`}
          onLay={lay}
          onCancel={() => {
            setWriting(false)
            opener.current?.focus()
          }}
        />
      ) : null}
      <RefusalNotice refused={asking.refused} />
    </div>
  )
}
