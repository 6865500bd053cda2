import { execFile } from 'node:child_process'
import { statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { openStore, type Store, type Where } from '../store/index.ts'
import { answerEach } from './child.ts'
import { type Act, type Ask, asking, type Turn } from './store-asks.ts'
import { runRound } from './store-round.ts'

/** What this process is asked: to open a store, for questions to ask, or to answer them. */
export type ToOurs =
  | { readonly open: Where; readonly families: number }
  | { readonly questions: Act }
  | {
      readonly act: Act
      readonly turns: readonly Turn[]
      readonly clients: number
      readonly milliseconds: number
    }
  | { readonly backUp: string; readonly where: Where }
  | 'memory'

/** How long a writer had to wait at most, in ms: while nothing else went on, and while everything was copied. */
export type Waited = {
  readonly alone: number
  readonly beside: number
  readonly seconds: number
  readonly bytes: number
}

/** How long one writer saves alone, to know what the disk itself makes it wait. */
const ALONE = 5_000

let store: Store | undefined
let questions: ((act: Act) => Promise<readonly Turn[]>) | undefined

async function answer({ name, asked }: Ask): Promise<void> {
  if (!store) throw new Error('Nothing is open yet.')
  // A list of questions of many kinds cannot say which belongs to which command.
  const run = store[name] as (asked: unknown) => Promise<unknown>
  const answered = await run(asked)
  if (name === 'append' && !(answered && typeof answered === 'object' && 'version' in answered))
    throw new Error('A plan was not saved.')
}

/** One writer who saves without a pause until something has ended: how long each save took at most. */
async function saveUntil(ended: Promise<unknown>): Promise<number> {
  let going = true
  const stop = () => {
    going = false
  }
  ended.then(stop, stop)
  let longest = 0
  while (going) {
    for (const ask of ((await questions?.('save')) ?? []).flat()) {
      if (!going) break
      const asked = performance.now()
      await answer(ask)
      longest = Math.max(longest, performance.now() - asked)
    }
  }
  return longest
}

const program = fileURLToPath(new URL('../cli/main.ts', import.meta.url))

/** As an administrator does it: by the command, beside the program that has the plans open. */
const backUp = (where: Where, path: string): Promise<unknown> =>
  promisify(execFile)(process.execPath, [program, 'backup', path], {
    env: {
      ...process.env,
      DATA_DIR: 'dataDir' in where ? where.dataDir : '',
      DATABASE_URL: 'databaseUrl' in where ? where.databaseUrl : '',
    },
  })

async function waitBesideBackUp(where: Where, path: string): Promise<Waited> {
  const alone = await saveUntil(wait(ALONE))
  const began = performance.now()
  const copied = backUp(where, path)
  const beside = await saveUntil(copied)
  await copied
  return { alone, beside, bytes: statSync(path).size, seconds: (performance.now() - began) / 1000 }
}

answerEach(async asked => {
  const to = asked as ToOurs
  // The highest it has been, in bytes: Node tells it in units of 1,024.
  if (to === 'memory') return process.resourceUsage().maxRSS * 1024
  if ('open' in to) {
    store = await openStore(to.open)
    questions = await asking(store, to.families)
    return null
  }
  if ('backUp' in to) return waitBesideBackUp(to.where, to.backUp)
  if ('questions' in to) return questions?.(to.questions)
  const { act, turns } = to
  return runRound(turns, { ...to, again: act !== 'save' }, (turn, ask) => answer(turns[turn]?.[ask] as Ask))
})
