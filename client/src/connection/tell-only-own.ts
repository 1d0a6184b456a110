import type { WebsocketProvider } from 'y-websocket'

/**
 * Lets a provider tell where its own person types and nothing else. By itself it repeats whatever it hears of others,
 * and the server would take that for the place where its own person types.
 */
export function tellOnlyOwn(provider: WebsocketProvider): void {
  const { awareness } = provider
  const tell = provider._awarenessUpdateHandler
  awareness.off('update', tell)
  const tellOwn: typeof tell = (changes, origin) => {
    if (origin === 'local') tell(changes, origin)
  }
  awareness.on('update', tellOwn)
}
