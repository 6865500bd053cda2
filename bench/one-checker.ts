import { answerEach } from './child.ts'
import { readWholeCorpus } from './corpus.ts'
import { checkers } from './peers/index.ts'
import type { Judge } from './peers/peer.ts'

/** What one timed round found. */
export type Round = { readonly statements: number; readonly milliseconds: number }

const name = process.argv[2]
const checker = checkers.find(one => one.name === name)
if (checker === undefined) throw new Error(`There is no checker called “${name}”`)

const corpus = readWholeCorpus()
let judge: Judge

/** Whole passes over the corpus until the time is up, so that every round weighs each statement alike. */
const round = async (atLeast: number): Promise<Round> => {
  const started = performance.now()
  let statements = 0
  let milliseconds = 0
  do {
    for (const statement of corpus) {
      const raised = judge(statement)
      if (raised instanceof Promise) await raised
    }
    statements += corpus.length
    milliseconds = performance.now() - started
  } while (milliseconds < atLeast)
  return { statements, milliseconds }
}

const raisedOnEach = async (): Promise<readonly (readonly string[])[]> => {
  const raised: (readonly string[])[] = []
  for (const statement of corpus) raised.push(await judge(statement))
  return raised
}

answerEach(async request => {
  if (request === 'load') judge = await checker.load()
  else if (request === 'judge') return raisedOnEach()
  else return round(request as number)
})
