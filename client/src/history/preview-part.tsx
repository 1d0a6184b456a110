import type { RestoreEffect } from '@tafelronde/shared/notes/plan-restore.ts'
import { RefusalNotice } from '../sessions/refusal-notice.tsx'
import { Stack } from '../ui/stack.tsx'
import { useWords } from '../words/use-words.ts'
import { EffectList } from './effect-list.tsx'
import styles from './history.module.css'
import type { RestorePreview } from './use-restore-preview.ts'

const kinds = ['comes-back', 'goes', 'text', 'kind', 'card'] as const

/** What would change, counted and then one by one. The count is read out whenever it is another. */
export function PreviewPart({ preview }: { readonly preview: RestorePreview }) {
  const { t } = useWords()
  if (preview.kind === 'refused') return <RefusalNotice refused={preview.refused} />
  const effects = preview.kind === 'effects' ? preview.effects : []
  return (
    <Stack gap={1} element="section">
      <h3>{t('history.preview')}</h3>
      <p role="status" className={styles['sum']}>
        {preview.kind === 'coming' ? t('ui.busy') : sum(effects)}
      </p>
      {effects.length === 0 ? null : <EffectList effects={effects} />}
    </Stack>
  )

  function sum(all: readonly RestoreEffect[]): string {
    const counted = kinds.flatMap((kind) => {
      const count = all.filter((effect) => effect.kind === kind).length
      return count === 0 ? [] : [t(`history.preview.${kind}`, { count })]
    })
    return counted.length === 0 ? t('history.preview.nothing') : counted.join(' ')
  }
}
