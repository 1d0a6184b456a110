import type { TestProject } from 'vitest/node'
import { forgetDay, prepareDay, type PreparedDay } from './prepare-day.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The day with which every scenario begins. */
    readonly day: PreparedDay
  }
}

/** Plays the beginning of a day once, for all scenarios. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const day = await prepareDay()
  provide('day', day)
  return () => forgetDay(day)
}
