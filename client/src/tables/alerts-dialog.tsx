import { useState } from 'react'
import { Dialog } from '../ui/dialog.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { useWords } from '../words/use-words.ts'
import { alertLevels, keepAlertLevel, readAlertLevel } from './alerts.ts'

/** What is read out and felt on this device. */
export function AlertsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords()
  const [level, setLevel] = useState(readAlertLevel)
  return (
    <Dialog place="table" title={t('alerts.title')} open onClose={onClose}>
      <RadioGroup
        label={t('alerts.hint')}
        value={level}
        choices={alertLevels.map((value) => ({ value, label: t(`alerts.${value}`) }))}
        onChange={(chosen) => {
          keepAlertLevel(chosen)
          setLevel(chosen)
        }}
      />
    </Dialog>
  )
}
