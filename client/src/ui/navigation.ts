import { createContext } from 'react'

/** Goes to another page of this application without loading it anew. */
export type Navigate = (href: string) => void

/** Set by a page that has a router; without it, links load the page they point at. */
export const NavigationContext = createContext<Navigate | null>(null)
