import { SECOND } from '@tafelronde/shared/lib/clock.ts'
import { Component, type ReactNode } from 'react'

/** Nobody stands at a hall screen to press a button: when it breaks, it loads itself anew after a while. */
const AGAIN = 5 * SECOND

export class HallFault extends Component<{ readonly children: ReactNode }, { readonly broke: boolean }> {
  override state = { broke: false }

  static getDerivedStateFromError(): { readonly broke: boolean } {
    return { broke: true }
  }

  override componentDidCatch(): void {
    setTimeout(() => window.location.reload(), AGAIN)
  }

  override render(): ReactNode {
    return this.state.broke ? null : this.props.children
  }
}
