import type { Plan } from '../../checker/index.ts'
import { namesOf } from '../../server/report/names/names-of.ts'
import { tellingOf } from '../../server/report/options.ts'
import type { Telling } from './writer.ts'

/** How the words of a plan are told where they are passed on: without the names of children, unless those were asked for. */
export const toldOf = (plan: Plan, telling: Pick<Telling, 'withNames'>): ((words: string) => string) => {
  const tell = tellingOf(telling)(namesOf(plan))
  const told = new Map<string, string>()
  // Many findings of a plan say the same sentences.
  return words => {
    const known = told.get(words) ?? tell(words).text
    told.set(words, known)
    return known
  }
}
