import { Component, type ReactNode } from 'react'
import { PageFrame } from './ui/page-frame.tsx'
import { Notice } from './ui/notice.tsx'
import { Button } from './ui/button.tsx'
import { useWords } from './words/use-words.ts'

interface FaultPageProps {
  readonly children: ReactNode
}

/** Stands in for a page that broke: what was written lies on the device still, and loading anew shows it. */
export class FaultPage extends Component<FaultPageProps, { readonly broke: boolean }> {
  override state = { broke: false }

  static getDerivedStateFromError(): { readonly broke: boolean } {
    return { broke: true }
  }

  override render(): ReactNode {
    return this.state.broke ? <Broken /> : this.props.children
  }
}

function Broken() {
  const { t } = useWords()
  return (
    <PageFrame place="table" width="text">
      <Notice
        tone="danger"
        title={t('page-broke')}
        announced
        actions={
          <Button kind="primary" onPress={() => window.location.reload()}>
            {t('fault.reload')}
          </Button>
        }
      />
    </PageFrame>
  )
}
