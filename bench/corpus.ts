import type { Labelled } from '../checker/corpus/score.ts'
import { readLabelled } from '../cli/labelled.ts'

/** Both parts, developed on first and set aside after, which is what every checker is timed over. */
export const readWholeCorpus = (): readonly Labelled[] => [
  ...readLabelled('develop'),
  ...readLabelled('aside'),
]
