import { type HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import { type SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import { type Answer, type Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useCallback, useState } from 'react'
import { type SessionConnection } from './session-connection.ts'
import { useSessionConnection } from './use-session-connection.ts'

export interface Asking<Command> {
  /** Asks; resolves to whether it was done. A new question clears the former refusal. */
  readonly ask: (command: Command) => Promise<boolean>
  readonly refused: Refused | undefined
  /** What was asked last. */
  readonly last: Command | undefined
  /** Something was asked and not yet answered. */
  readonly busy: boolean
  readonly forget: () => void
}

/** Asks things of the session and keeps why the last one was refused. */
export function useSessionCommand(): Asking<SessionCommand> {
  return useAsking(askSession)
}

/** Asks things of the harvest and keeps why the last one was refused. */
export function useHarvestCommand(): Asking<HarvestCommand> {
  return useAsking(askHarvest)
}

function askSession(connection: SessionConnection, command: SessionCommand): Promise<Answer> {
  return connection.command(command)
}

function askHarvest(connection: SessionConnection, command: HarvestCommand): Promise<Answer> {
  return connection.harvestCommand(command)
}

function useAsking<Command>(
  send: (connection: SessionConnection, command: Command) => Promise<Answer>,
): Asking<Command> {
  const connection = useSessionConnection()
  const [refused, setRefused] = useState<Refused>()
  const [asked, setAsked] = useState(0)
  const [last, setLast] = useState<Command>()
  const ask = useCallback(
    async (command: Command) => {
      setRefused(undefined)
      setLast(() => command)
      setAsked((count) => count + 1)
      const answer = await send(connection, command)
      setAsked((count) => count - 1)
      if (!answer.ok) setRefused(answer)
      return answer.ok
    },
    [connection, send],
  )
  const forget = useCallback(() => setRefused(undefined), [])
  return { ask, refused, last, busy: asked > 0, forget }
}
