import { type Column, type Need, sayDay, type Task } from '../../../checker/index.ts'
import { doneWords } from '../../../formats/plan-table.ts'
import type { PlanCell } from '../../views/components/plan-table.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { PlanModel } from './model.ts'
import { factorsView, goalView, needView, pairsOf } from './need-parts.ts'
import { evidenceInWords, facts, taskView } from './task-view.ts'
import { typed } from './words.ts'

type Held = Column['fields'][number]

/** One task of a need, and its place among them. */
type Row = {
  readonly model: PlanModel
  readonly need: Need
  readonly task: Task | undefined
  readonly isLast: boolean
}

const empty = (words: string): Html => html`<span class="bywhen-empty">${words}</span>`
const orEmpty = (words: string, otherwise: string): Html => (words === '' ? empty(otherwise) : typed(words))

const goals = ({ model, need }: Row): Html =>
  need.goals?.length
    ? html`${need.goals.map(goal => goalView(model, goal))}`
    : empty('No goal is written yet')

/** What each field of a form shows of a need, or of one of its tasks. */
const shown: Readonly<Record<Held, (row: Row) => Html>> = {
  need: ({ model, need }) => needView(model, need),
  factors: ({ model, need: { factors } }) =>
    factors?.length ? factorsView(model, factors) : empty('Nothing is named yet'),
  goal: goals,
  task: ({ model, need, task }) =>
    task
      ? taskView(model, task)
      : empty(need.tasks?.length ? 'Every task is done and put away' : 'No task is written yet'),
  who: row => lines(row, ({ who }) => orEmpty(who, 'Nobody is named yet')),
  by: row => lines(row, ({ when }) => orEmpty(when, 'No day yet')),
  done: ({ model, task }) =>
    task ? html`${doneWords[model.tasks.get(task.id)?.state ?? 'not-started']?.[0]}` : nothing,
  'done-on': ({ task }) => (task?.doneOn ? html`${sayDay(task.doneOn)}` : nothing),
  evidence: ({ model, task }) => facts(evidenceInWords(model, task?.evidence)),
}

const lines = ({ model, task }: Row, line: (pair: ReturnType<typeof pairsOf>[number]) => Html): Html =>
  task ? html`${pairsOf(model, task).map(pair => html`<p class="bywhen-line">${line(pair)}</p>`)}` : nothing

/** Who and when in one box stand person by person. */
const whoAndWhen = (row: Row): Html =>
  lines(row, ({ who, when }) => html`${orEmpty(who, 'Nobody is named yet')}: ${orEmpty(when, 'no day yet')}`)

const ofNeed: readonly Held[] = ['need', 'factors', 'goal']

/** The rows of a need in its form: one for each task, the need’s own words beside them all. */
export function rowsOfNeed(model: PlanModel, need: Need): readonly (readonly PlanCell[])[] {
  const inView = (need.tasks ?? []).filter(({ putAway }) => putAway !== true)
  const tasks: readonly (Task | undefined)[] = inView.length > 0 ? inView : [undefined]
  return tasks.map((task, at) => {
    const row: Row = { model, need, task, isLast: at === tasks.length - 1 }
    return model.face.columns.flatMap(({ fields }, column) => cell(fields, row, at === 0, column + 1))
  })
}

function cell(fields: readonly Held[], row: Row, isFirst: boolean, column: number): readonly PlanCell[] {
  const whole = fields.every(field => ofNeed.includes(field))
  // What a need leads to is read after its tasks.
  const isHere = fields[0] === 'goal' ? row.isLast : isFirst
  if (whole && !isHere) return []
  if (fields[0] === 'who' && fields.length > 1) return [{ column, content: whoAndWhen(row) }]
  const here = fields.filter(field => whole || !ofNeed.includes(field) || row.isLast)
  const content = html`${here.map(field =>
    fields.length > 1 && field === 'goal'
      ? html`<strong class="bywhen-voice">Goal:</strong>${shown[field](row)}`
      : shown[field](row),
  )}`
  return [{ column, whole, content }]
}
