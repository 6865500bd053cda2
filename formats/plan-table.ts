import type { Column, Template } from '../checker/index.ts'
import { type Facts, kindOf, type Parts, parentOf } from './flat.ts'
import { day } from './values.ts'

/** One thing in a box: its words, and where the box holds several kinds of thing, what it is called there. */
export type Entry = { readonly label?: string; readonly text: string }

/** What stands in one box. Nothing at all is an empty box; an entry without words is a dash. */
export type Cell = readonly Entry[]

/** The form's own table: its exact headings, and for each task a row; what is said once of a need stands in its first. */
export type PlanTable = { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }

/** What a goal is called in a box that it shares. */
export const goalLabel = 'Goal'

/** How far a task is, as the box that asks says it; the first is written, all are understood. */
export const doneWords: Readonly<Record<string, readonly string[]>> = {
  done: ['Yes', 'Done', 'Completed', 'Complete', 'Y', '✓', '✔', '☑', '☒', 'Closed', 'Achieved', 'Met'],
  'not-started': [
    'No',
    'Not started',
    'Not yet',
    'N',
    '☐',
    'Open',
    'Outstanding',
    'To do',
    'Not done',
    'Not completed',
    'Not achieved',
    'Not met',
    'Not yet started',
    'Pending',
  ],
  'in-progress': [
    'No, in progress',
    'In progress',
    'Partly',
    'Partially',
    'Partially achieved',
    'Partly achieved',
    'Partially met',
    'Partially completed',
    'On track',
    'Ongoing',
    'Started',
    'Underway',
    'Under way',
  ],
  blocked: ['No, blocked', 'Blocked'],
  'not-needed': ['Not needed', 'No longer needed', 'N/A'],
}

/** What hangs on a part, by its id and the kind of what hangs there. */
type Hanging = ReadonlyMap<string, readonly (readonly [id: string, facts: Facts])[]>

const hanging = (parts: Hanging, from: string, kind: string): readonly Facts[] =>
  (parts.get(`${from} ${kind}`) ?? []).map(([, own]) => own)

const texts = (list: readonly Facts[], label?: string): Cell =>
  list.map(({ text }) => ({ ...(label !== undefined && { label }), text: String(text ?? '') }))

type Row = {
  readonly need: Facts
  readonly needId: string
  readonly taskId: string
  readonly task: Facts | undefined
  readonly first: boolean
  readonly last: boolean
}

const boxes: Readonly<Record<string, (row: Row, parts: Hanging) => Cell>> = {
  need: ({ first, need }) => (first ? texts([need]) : []),
  'need goal': ({ first, need, needId }, parts) =>
    first ? [...texts([need]), ...texts(hanging(parts, needId, 'n-g'), goalLabel)] : [],
  factors: ({ first, needId }, parts) => (first ? texts(hanging(parts, needId, 'n-f')) : []),
  task: ({ task }) => (task ? texts([task]) : []),
  'task goal': ({ task, last, needId }, parts) => [
    ...(task ? texts([task]) : []),
    ...(last ? texts(hanging(parts, needId, 'n-g'), goalLabel) : []),
  ],
  who: ({ taskId }, parts) => pairs(parts, taskId).map(({ who }) => ({ text: who })),
  by: ({ taskId }, parts) => pairs(parts, taskId).map(({ by }) => ({ text: by })),
  'who by': ({ taskId }, parts) => pairs(parts, taskId).map(({ who, by }) => ({ label: who, text: by })),
  goal: ({ first, needId }, parts) => (first ? texts(hanging(parts, needId, 'n-g')) : []),
  done: ({ task }) => (task?.state === undefined ? [] : [{ text: doneWords[String(task.state)]?.[0] ?? '' }]),
  'done-on': ({ task }) => (task?.doneOn === undefined ? [] : [{ text: day.write(task.doneOn, []) }]),
  evidence: ({ taskId }, parts) => texts(hanging(parts, taskId, 'n-t-e')),
}

const pairs = (parts: Hanging, taskId: string) =>
  hanging(parts, taskId, 'n-t-a').map(({ who, by }) => ({ who: String(who ?? ''), by: String(by ?? '') }))

const rowsOf = (parts: Hanging, needId: string, need: Facts): readonly Row[] => {
  const tasks = parts.get(`${needId} n-t`) ?? []
  if (tasks.length === 0) return [{ need, needId, taskId: '?', task: undefined, first: true, last: true }]
  return tasks.map(([taskId, task], at) => ({
    need,
    needId,
    taskId,
    task,
    first: at === 0,
    last: at === tasks.length - 1,
  }))
}

/** Fills the form's table, need by need. */
export const layOutTable = (parts: Parts, { columns }: Template): PlanTable => {
  const hung: Hanging = Map.groupBy(parts, ([id]) => `${parentOf(id)} ${kindOf(id)}`)
  return {
    columns,
    rows: (hung.get(' n') ?? [])
      .flatMap(([id, need]) => rowsOf(hung, id, need))
      .map(row => columns.map(column => boxes[column.fields.join(' ')]?.(row, hung) ?? [])),
  }
}
