import { createContext, use } from 'react'
import type { SessionConnection } from './session-connection.ts'

export const ConnectionContext = createContext<SessionConnection | undefined>(undefined)

/** The connection of the page: pages that use it stand inside a `ConnectionProvider`. */
export function useSessionConnection(): SessionConnection {
  const connection = use(ConnectionContext)
  if (connection === undefined) throw new Error('This page stands outside a ConnectionProvider')
  return connection
}
