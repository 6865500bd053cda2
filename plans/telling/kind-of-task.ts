import { PhraseFinder } from '../../checker/lexicon/phrase-finder.ts'
import { namesOf } from '../../checker/reading/names.ts'
import { Statement } from '../../checker/reading/statement.ts'
import { type TaskKind, taskKinds } from './lexicon/task-kinds.ts'

export type { TaskKind } from './lexicon/task-kinds.ts'

const finder = new PhraseFinder(taskKinds.map(({ words }) => words))

/** What kind of thing a task is, so that a picture can stand beside its words; `people` are the plan’s own. */
export const kindOfTask = (text: string, people: readonly string[] = []): TaskKind => {
  const names = namesOf(undefined, people)
  const statement = new Statement(text, finder, { field: 'task', toChild: false, names, today: undefined })
  return taskKinds.find(({ words }) => statement.has(words))?.id ?? 'step'
}

const labels: ReadonlyMap<TaskKind, string> = new Map(taskKinds.map(({ id, label }) => [id, label]))

/** What stands beside its picture: a picture alone is a riddle. */
export const labelOfKind = (kind: TaskKind): string => labels.get(kind) ?? 'A step'
