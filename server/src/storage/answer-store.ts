import type { CommandId, PersonId, SessionId } from '@tafelronde/shared/lib/id.ts'
import type { Write } from './write.ts'

/** Which command: ids are made by browsers, so they only count together with who sent them. */
export interface CommandKey {
  readonly session: SessionId
  readonly person: PersonId
  readonly command: CommandId
}

/** Remembers what was answered to each command, so that one sent twice is done once. */
export interface AnswerStore {
  /** The answer as it was kept, or `undefined` when the command is new. */
  find(key: CommandKey): Promise<unknown>

  /** Keeps any JSON value but `undefined`. Conflicts when the command was answered before. */
  keeping(key: CommandKey, answer: unknown): Write

  /** Drops all answers of a session that has closed. */
  clearing(session: SessionId): Write
}
