import type { HarvestCommand } from '@tafelronde/shared/harvest/harvest-command.ts'
import type { SessionCommand } from '@tafelronde/shared/sessions/command.ts'
import type { Answer, Refused } from '@tafelronde/shared/wire/live-events.ts'
import { useCallback, useState } from 'react'
import type { SessionConnection } from './session-connection.ts'
import { useSessionConnection } from './use-session-connection.ts'

export interface Asking<Command> {
  /** Asks; resolves to whether it was done. A new question clears the former refusal. */
  readonly ask: (command: Command) => Promise<boolean>
  /** The same for who must know why not. */
  readonly answer: (command: Command) => Promise<Answer>
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
  const answer = useCallback(
    async (command: Command) => {
      setRefused(undefined)
      setLast(() => command)
      setAsked((count) => count + 1)
      const answered = await send(connection, command)
      setAsked((count) => count - 1)
      if (!answered.ok) setRefused(answered)
      return answered
    },
    [connection, send],
  )
  const ask = useCallback(async (command: Command) => (await answer(command)).ok, [answer])
  const forget = useCallback(() => setRefused(undefined), [])
  return { ask, answer, refused, last, busy: asked > 0, forget }
}
