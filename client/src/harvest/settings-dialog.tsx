import type { HarvestSettings } from '@tafelronde/shared/harvest/harvest-settings.ts'
import { harvestSettingsSchema } from '@tafelronde/shared/harvest/harvest-settings-schema.ts'
import { useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RadioGroup } from '../ui/radio-group.tsx'
import { Stack } from '../ui/stack.tsx'
import { TextArea } from '../ui/text-area.tsx'
import { useAnnounce } from '../ui/use-announce.ts'
import { useWords } from '../words/use-words.ts'
import { readGlossaryLines, readSynonymLines, writeGlossaryLines, writeSynonymLines } from './settings-lines.ts'
import { useBoard } from './use-board.ts'

/** How the harvester reads and groups in this session. What is proposed changes only when it is asked anew. */
export function SettingsDialog({
  settings,
  onClose,
}: {
  readonly settings: HarvestSettings
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const announcer = useAnnounce()
  const { ask } = useBoard()
  const [glossary, setGlossary] = useState(() => writeGlossaryLines(settings.glossary))
  const [synonyms, setSynonyms] = useState(() => writeSynonymLines(settings.synonyms))
  const [fineness, setFineness] = useState(settings.fineness)
  const [language, setLanguage] = useState(settings.language)
  const [tried, setTried] = useState(false)

  const readGlossary = readGlossaryLines(glossary)
  const readSynonyms = readSynonymLines(synonyms)
  const wrongGlossary = tried && readGlossary.wrong !== undefined
  const wrongSynonyms = tried && readSynonyms.wrong !== undefined

  async function keep(): Promise<void> {
    setTried(true)
    if (readGlossary.wrong !== undefined || readSynonyms.wrong !== undefined) return
    const wanted = { glossary: readGlossary.entries, synonyms: readSynonyms.entries, fineness, language }
    const checked = harvestSettingsSchema.safeParse(wanted)
    if (!checked.success || !(await ask({ kind: 'set-harvester', settings: checked.data }))) return
    announcer.announce(t('saved.done'))
    onClose()
  }

  return (
    <Dialog
      title={t('harvester')}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="primary" onPress={() => void keep()}>
            {t('harvester.keep')}
          </Button>
          <Button onPress={onClose}>{t('ui.cancel')}</Button>
        </>
      }
    >
      <Stack gap={3}>
        <p>{t('harvester.hint')}</p>
        <RadioGroup
          label={t('harvester.fineness')}
          value={fineness}
          choices={(['coarse', 'normal', 'fine'] as const).map((value) => ({
            value,
            label: t(`harvester.fineness.${value}`),
          }))}
          onChange={setFineness}
        />
        <TextArea
          label={t('harvester.glossary')}
          hint={t('harvester.glossary.hint')}
          error={wrongGlossary ? t('harvester.glossary.wrong', { line: readGlossary.wrong ?? '' }) : undefined}
          value={glossary}
          onChange={setGlossary}
        />
        <TextArea
          label={t('harvester.synonyms')}
          hint={t('harvester.synonyms.hint')}
          error={wrongSynonyms ? t('harvester.synonyms.wrong', { line: readSynonyms.wrong ?? '' }) : undefined}
          value={synonyms}
          onChange={setSynonyms}
        />
        <RadioGroup
          label={t('harvester.language')}
          value={language}
          choices={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          onChange={setLanguage}
        />
      </Stack>
    </Dialog>
  )
}
