import { setTimeout as wait } from 'node:timers/promises'
import type { Where } from '../store.ts'
import { reopenAndHold } from './hold-against.ts'
import type { Outcome } from './outcome.ts'
import type { Failed, Told } from './told.ts'
import { startWriter, type Writer } from './writer.ts'

/** What is done to a database while people save in it, and how it comes back. */
export type Outage = {
  lose(): Promise<void>
  /** Done when it has been away for long enough. */
  wait(told: Told): Promise<void>
  regain(writer: Writer): Promise<void>
  /** What the program is started by, where not by itself. */
  readonly under?: readonly string[]
}

/** What people saw of an outage: how it came out, and every sentence they were told meanwhile. */
export type Seen = { readonly outcome: Outcome; readonly failed: readonly Failed[] }

/** As many saves must go through after an outage before it counts as over. */
const ENOUGH = 20

/** Takes the database away from a program under load, which is not started again, and sees that it goes on by itself. */
export async function outage(
  where: Where,
  organisation: string,
  { lose, wait: stay, regain, under }: Outage,
): Promise<Seen> {
  const writer = startWriter(under)
  try {
    await writer.begin(where, organisation)
    await wait(200 + Math.random() * 400)
    await lose()
    await stay(writer.told)
    const before = writer.told.acknowledged.size
    const began = performance.now()
    await regain(writer)
    await writer.keeps(before + 1)
    const back = performance.now() - began
    await writer.keeps(before + ENOUGH)
    await writer.kill()
    const outcome = await reopenAndHold(where, organisation, writer.told)
    return { outcome: { ...outcome, reopened: [back] }, failed: writer.told.failed }
  } finally {
    await writer.kill()
  }
}

/** How long somebody may wait before a save is given up. */
const PATIENCE = 30_000

/** Waits until somebody has been told that a save could not be kept. */
export async function somebodyIsTold(told: Told): Promise<void> {
  for (const until = performance.now() + PATIENCE; told.failed.length === 0; await wait(20))
    if (performance.now() > until) throw new Error('Nobody was told that the database is away.')
}
