import type { ProblemCode } from '../problem.ts'
import type { Save } from './saves.ts'

/** A save that could not be kept, and what whoever saved was told. */
export type Failed = {
  readonly failed: string
  readonly code: ProblemCode | 'fault'
  readonly kept: string
  readonly says: string
}

/** One line of what a program under load tells; each is written before the program does anything else. */
export type Line =
  | { readonly is: 'ready' | 'open' }
  | { readonly asked: Save }
  | { readonly kept: string; readonly version: number }
  | Failed

/** Everything one program told before it ended. */
export type Told = {
  /** Every save that was begun, as it was asked last. */
  readonly asked: Map<string, Save>
  /** The version each save was answered with. */
  readonly acknowledged: Map<string, number>
  readonly failed: Failed[]
}

export const toldNothing = (): Told => ({ asked: new Map(), acknowledged: new Map(), failed: [] })

export function hear(told: Told, line: Line): void {
  if ('asked' in line) told.asked.set(line.asked.key, line.asked)
  else if ('failed' in line) told.failed.push(line)
  else if ('kept' in line) told.acknowledged.set(line.kept, line.version)
}
