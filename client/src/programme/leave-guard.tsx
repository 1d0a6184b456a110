import { type ReactNode, use, useState } from 'react'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { NavigationContext } from '../ui/navigation.ts'
import { useWords } from '../words/use-words.ts'
import { usePlan } from './use-plan.ts'

/** Links inside wait until all is saved; what cannot be saved now is not left without a word. */
export function LeaveGuard({ children }: { readonly children: ReactNode }) {
  const { t } = useWords()
  const { flush } = usePlan()
  const navigate = use(NavigationContext)
  const [wanted, setWanted] = useState<string>()

  async function leave(href: string): Promise<void> {
    if (await flush()) navigate?.(href)
    else setWanted(href)
  }

  return (
    <NavigationContext value={navigate === null ? null : (href) => void leave(href)}>
      {children}
      <Dialog
        title={t('plan.leave')}
        open={wanted !== undefined}
        onClose={() => setWanted(undefined)}
        actions={
          <>
            <Button kind="primary" onPress={() => setWanted(undefined)}>
              {t('plan.leave.stay')}
            </Button>
            <Button
              onPress={() => {
                if (wanted !== undefined) navigate?.(wanted)
              }}
            >
              {t('plan.leave.go')}
            </Button>
          </>
        }
      >
        <p>{t('plan.leave.text')}</p>
      </Dialog>
    </NavigationContext>
  )
}
