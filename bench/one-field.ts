import { answerEach } from './child.ts'
import { readWholeCorpus } from './corpus.ts'
import { eightyWordFields } from './eighty-words.ts'
import { bywhen } from './peers/bywhen.ts'

/** What a process that has just started found: the first call, and then each of many. */
export type FieldTimings = {
  readonly load: number
  readonly first: number
  readonly calls: readonly number[]
}

const fields = eightyWordFields(readWholeCorpus(), 500)

const timed = async (work: () => unknown): Promise<number> => {
  const started = performance.now()
  await work()
  return performance.now() - started
}

const eachTimed = (judge: (field: (typeof fields)[number]) => unknown, times: number): readonly number[] => {
  const calls: number[] = []
  for (let pass = 0; pass < times; pass += 1)
    for (const field of fields) {
      const started = performance.now()
      judge(field)
      calls.push(performance.now() - started)
    }
  return calls
}

answerEach(async (): Promise<FieldTimings> => {
  const [field] = fields
  if (field === undefined) throw new Error('There are no fields to check')
  const started = performance.now()
  const judge = await bywhen.load()
  const load = performance.now() - started
  const first = await timed(() => judge(field))
  eachTimed(judge, 6)
  return { load, first, calls: eachTimed(judge, 10) }
})
