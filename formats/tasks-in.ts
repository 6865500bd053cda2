import type { Manner } from './format.ts'
import type { Pair } from './pairs.ts'
import { sentenceRole } from './prose/sentences.ts'
import { type SetApart, setApart } from './prose/set-apart.ts'
import { type Row, words } from './read-rows.ts'

const roles = ['who', 'by', 'who by']

/** Lines without marks are a task each where as many people or times stand beside them. */
const tasksIn = ({ boxes }: Row, manner: Manner): readonly string[] => {
  const tasks = [...words(boxes.get('task')), ...words(boxes.get('task goal'))]
  const lines = tasks.length === 1 ? (tasks[0]?.split('\n') ?? []) : []
  const beside = roles.map(role => boxes.get(role)?.length ?? 0)
  return manner !== 'exact' && lines.length > 1 && beside.includes(lines.length) ? lines : tasks
}

/** Whether words say who does a task, or when. */
export const isSomebodys = ({ who, by }: Pair): boolean => who !== undefined || by !== undefined

/**
 * The tasks of a row. Where its table asks nowhere for who and when, each task may say so itself, and each line that says
 * what somebody will do is one.
 */
export const typedTasks = (row: Row, manner: Manner): readonly SetApart[] => {
  const tasks = tasksIn(row, manner)
  const isAsked = roles.some(role => row.names.has(role))
  if (manner === 'exact' || isAsked) return tasks.map(text => ({ text }))
  return tasks.flatMap(task => {
    const lines = task.split('\n')
    const areTasks = lines.length > 1 && lines.every(line => sentenceRole(line) === 'task')
    return (areTasks ? lines : [task]).map(line => (line.includes('\n') ? { text: line } : setApart(line)))
  })
}
