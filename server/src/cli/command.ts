import type { Config } from '../config.ts'

/** What a command may use of the world around it. */
export interface CommandWorld {
  readonly config: Config
  readonly say: (line: string) => void
}

/** Something that `tafelronde` can be asked to do. */
export interface Command {
  /** As it is typed: `restore FILE`. */
  readonly usage: string
  readonly does: string
  /** Answers the exit code: 0 only when it was done; an expected "no" is said. */
  readonly run: (args: readonly string[], world: CommandWorld) => Promise<number>
}
