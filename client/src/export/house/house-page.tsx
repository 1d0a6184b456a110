import { patterns } from '../../connection/paths.ts'
import { RefusalNotice } from '../../sessions/refusal-notice.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { LanguageSwitch } from '../../ui/language-switch.tsx'
import { LinkButton } from '../../ui/link-button.tsx'
import { Notice } from '../../ui/notice.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Stack } from '../../ui/stack.tsx'
import { useWords } from '../../words/use-words.ts'
import { HouseColours } from './house-colours.tsx'
import { HouseLogo } from './house-logo.tsx'
import styles from './house.module.css'
import { OrganisationLogos } from './organisation-logos.tsx'
import { useHouse } from './use-house.ts'

/** Where the organiser says how reports look: the organisation's own logo and colours, and the logos of others. */
export function HousePage() {
  const { t } = useWords()
  const { news, refused, change } = useHouse()
  return (
    <PageFrame
      place="desk"
      width="text"
      header={
        <div className={styles['ways']}>
          <LinkButton kind="plain" href={patterns.home}>
            {t('house.home')}
          </LinkButton>
          <LanguageSwitch />
        </div>
      }
    >
      <title>{`${t('house.title')} · ${t('app.name')}`}</title>
      <Stack gap={6}>
        <Stack gap={1} element="header">
          <h1>{t('house.title')}</h1>
          <p>{t('house.text')}</p>
        </Stack>
        {refused === undefined ? null : refused.why === 'no-badge' ? (
          <Notice tone="warning" title={t('house.organiser-only')} />
        ) : (
          <RefusalNotice
            refused={refused}
            actions={<Button onPress={() => window.location.reload()}>{t('ui.try-again')}</Button>}
          />
        )}
        {news === undefined ? (
          refused === undefined && <EmptyState>{t('ui.loading')}</EmptyState>
        ) : (
          <>
            <HouseLogo logo={news.logo} onChange={change} />
            <HouseColours tokens={news.tokens} onChange={change} />
            <OrganisationLogos logos={news.logos} onChange={change} />
          </>
        )}
      </Stack>
    </PageFrame>
  )
}
