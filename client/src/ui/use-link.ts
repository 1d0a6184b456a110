import { type MouseEvent, use } from 'react'
import { NavigationContext } from './navigation.ts'

interface LinkParts {
  readonly href: string
  readonly onClick: (event: MouseEvent<HTMLAnchorElement>) => void
}

/** What an `<a>` needs to stay within the application where it can, and be an honest link everywhere else. */
export function useLink(href: string): LinkParts {
  const navigate = use(NavigationContext)
  return {
    href,
    onClick: (event) => {
      const { currentTarget: link } = event
      const elsewhere = link.target !== '' || link.hasAttribute('download') || !href.startsWith('/')
      const asked = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0
      if (navigate === null || elsewhere || asked || event.defaultPrevented) return
      event.preventDefault()
      navigate(href)
    },
  }
}
