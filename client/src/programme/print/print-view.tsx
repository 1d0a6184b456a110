import type { SessionPlan } from '@tafelronde/shared/wire/http.ts'
import { useEffect, useState } from 'react'
import { deskPath, planPath } from '../../connection/paths.ts'
import { Button } from '../../ui/button.tsx'
import { CheckboxGroup } from '../../ui/checkbox-group.tsx'
import { Cluster } from '../../ui/cluster.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Stack } from '../../ui/stack.tsx'
import { useWords } from '../../words/use-words.ts'
import { DoorSheet } from './door-sheet.tsx'
import { EmergencySheet } from './emergency-sheet.tsx'
import { HostSheet } from './host-sheet.tsx'
import styles from './print.module.css'
import { SeatSheets } from './seat-sheets.tsx'
import type { SeatedKind } from './seated-sheets.tsx'
import { TableSheet } from './table-sheet.tsx'

const seatedKinds: readonly SeatedKind[] = ['cards', 'rounds', 'routes']
type Kind = 'door' | 'tables' | 'host' | 'emergency' | SeatedKind

/** The sheets as they come out of the printer, and the choice of which. */
export function PrintView({ plan }: { readonly plan: SessionPlan }) {
  const { t } = useWords()
  const { programme } = plan
  const hasHosts = programme.hosts !== 'none'
  const [chosen, setChosen] = useState<readonly Kind[]>([
    'door',
    'tables',
    ...(hasHosts ? ['host' as const] : []),
    'emergency',
  ])
  // Whoever leads has the seats at hand.
  const [atDesk, setAtDesk] = useState(plan.may.lead)
  const wants = (kind: Kind) => chosen.includes(kind)
  const seated = seatedKinds.filter(wants)
  const reason = chosen.length === 0 ? t('print.nothing') : t('print.seats.first')
  const isReady = chosen.length > 0 && (seated.length === 0 || atDesk)
  useEffect(() => {
    document.title = `${programme.title || t('home.untitled')} · ${t('print.title')}`
  }, [programme.title, t])

  return (
    <PageFrame place="desk">
      <div data-print="hide">
        <Stack gap={3}>
          <Cluster spread>
            <LinkButton kind="plain" href={plan.may.organise ? planPath(plan.session) : deskPath(plan.session)}>
              {t(plan.may.organise ? 'print.back' : 'print.back.desk')}
            </LinkButton>
            <LanguageSwitch />
          </Cluster>
          <h1>{t('print.title')}</h1>
          {plan.onlyHere ? <Notice tone="warning" title={t('print.only-here')} /> : null}
          <CheckboxGroup<Kind>
            label={t('print.which')}
            values={chosen}
            choices={[
              { value: 'door', label: t('print.door'), hint: t('print.door.hint') },
              {
                value: 'tables',
                label: t('print.tables'),
                hint: t('print.tables.hint', { count: programme.tables.length }),
              },
              { value: 'cards', label: t('print.cards'), hint: t('print.cards.hint') },
              { value: 'rounds', label: t('print.rounds'), hint: t('print.rounds.hint') },
              { value: 'routes', label: t('print.routes'), hint: t('print.routes.hint') },
              { value: 'host', label: t('print.host'), hint: t('print.host.hint') },
              { value: 'emergency', label: t('print.emergency'), hint: t('print.emergency.hint') },
            ]}
            onChange={setChosen}
          />
          <p className={styles['hint']}>{t('print.which.hint')}</p>
          <div>
            <Button kind="primary" size="large" blockedBy={isReady ? undefined : reason} onPress={() => window.print()}>
              {t('print.now')}
            </Button>
          </div>
        </Stack>
      </div>
      <div className={styles['sheets']}>
        {seated.length > 0 ? (
          <SeatSheets plan={plan} wanted={seated} atDesk={atDesk} onAtDesk={() => setAtDesk(true)} />
        ) : null}
        {wants('door') ? <DoorSheet plan={plan} /> : null}
        {wants('tables')
          ? programme.tables.map((table) => <TableSheet key={table.id} table={table} plan={plan} />)
          : null}
        {wants('host') ? <HostSheet programme={programme} /> : null}
        {wants('emergency') ? <EmergencySheet programme={programme} /> : null}
      </div>
    </PageFrame>
  )
}
