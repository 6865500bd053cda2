/** A program under load: several people save at once, and each answer is told the moment it has come. Killed by others. */

import { once } from 'node:events'
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { setTimeout as wait } from 'node:timers/promises'
import { openStore, type Store, StoreProblem, type Where } from '../index.ts'
import { signed } from '../testing/stories.ts'
import { eventsOf, familyOf, type Save, teams } from './saves.ts'
import type { Line } from './told.ts'

const CLIENTS = 4

/** What it is told to do, as its one line of input. */
export type Order = { readonly where: Where; readonly organisation: string }

/** Whoever listens may be busy for a moment; until the line is with them, nothing else is done. */
function tell(line: Line): void {
  let rest = Buffer.from(`${JSON.stringify(line)}\n`)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
  }
}

/** Plans that were begun, and that others may write in too. */
const begun = new Set<string>()

async function work(store: Store, organisation: string, client: number): Promise<void> {
  const shared = `${organisation}c0n0x`
  let own = { plan: '', version: 0 }
  for (let number = 0; ; number++) {
    const key = `${organisation}c${client}n${number}x`
    if (number % 15 === 0) {
      own = { plan: key, version: 0 }
      await makeFamily(store, organisation, key)
      own.version = await save(store, organisation, { key, plan: key, saw: 0 })
      begun.add(key)
    } else if (number % 4 === 1 && begun.has(shared)) {
      await save(store, organisation, { key, plan: shared, saw: 2 })
    } else {
      own.version = await save(store, organisation, { key, plan: own.plan, saw: own.version })
    }
    if (number % 15 === 7) await moveFamily(store, organisation, own.plan)
  }
}

/** Saves, and tries again with the same key, until it is kept: what a person does who is told that it was not. */
async function save(store: Store, organisation: string, first: Save): Promise<number> {
  let asked = first
  for (;;) {
    tell({ asked })
    try {
      const answer = await ask(store, organisation, asked)
      if ('version' in answer) {
        tell({ kept: asked.key, version: answer.version })
        return answer.version
      }
      if ('refused' in answer) throw new Error(`A save was refused: ${answer.refused}.`)
      asked = { ...asked, saw: answer.conflict.version }
    } catch (error) {
      tell(failure(asked, error))
      await wait(100)
    }
  }
}

async function ask(store: Store, organisation: string, save: Save) {
  const { key, plan, saw } = save
  const asked = { organisation, plan, key, events: eventsOf(save) }
  return saw === 0
    ? store.createPlan({ ...asked, family: familyOf(plan).id })
    : store.append({ ...asked, saw })
}

function failure({ key }: Save, error: unknown): Line {
  if (!(error instanceof StoreProblem)) return { failed: key, code: 'fault', kept: '', says: String(error) }
  return { failed: key, code: error.code, kept: error.kept, says: error.message }
}

const makeFamily = (store: Store, organisation: string, plan: string) =>
  untilDone(() => store.createFamily({ organisation, ...familyOf(plan), team: teams[0], ...signed }))

/** Hands a family over to the other team while somebody may be writing in its plan. */
const moveFamily = (store: Store, organisation: string, plan: string) =>
  untilDone(() => store.changeFamily({ organisation, ...familyOf(plan), team: teams[1], saw: 1, ...signed }))

async function untilDone(act: () => Promise<unknown>): Promise<void> {
  for (;;) {
    try {
      await act()
      return
    } catch (error) {
      if (!(error instanceof StoreProblem)) throw error
      await wait(100)
    }
  }
}

// Whoever is started next loads faster; one that is killed would keep nothing of it by itself.
flushCompileCache()

// Everything is loaded by now: what is measured and killed is the store, and not the reading of its files.
tell({ is: 'ready' })
const [words] = await once(process.stdin.setEncoding('utf8'), 'data')
const { where, organisation }: Order = JSON.parse(String(words))
const store = await openStore(where)
await store.putOrganisation({ organisation, name: 'Our council' })
for (const id of teams) await store.putTeam({ organisation, id, name: id })
tell({ is: 'open' })
await Promise.all(Array.from({ length: CLIENTS }, (_, client) => work(store, organisation, client)))
