import type { Need, Plan } from '../../../checker/plan.ts'
import { templateOf } from '../../../checker/templates/index.ts'
import type { Column, Template } from '../../../checker/templates/template.ts'
import { saysNothing } from './desk.ts'

/** One box of a cell: where its words stand, and what it is called where the column’s heading does not say it. */
export type BoxInCell = { readonly path: string; readonly called?: string }

/** One cell of the form: its column, counted from 1, and the boxes in it. Its first path is its name. */
export type Cell = {
  readonly column: number
  readonly whole: boolean
  readonly boxes: readonly BoxInCell[]
}

type Held = Column['fields'][number]

const first = <Entry>(list: readonly Entry[] | undefined): number => Math.max(1, list?.length ?? 0)
const times = (count: number): readonly number[] => [...Array(count).keys()]

/** The words of a need that stand beside all its tasks. */
const ofNeed: Readonly<Partial<Record<Held, (at: string, need: Need) => readonly string[]>>> = {
  need: at => [`${at}/text`],
  factors: (at, need) => times(first(need.factors)).map(each => `${at}/factors/${each}/text`),
  goal: (at, need) => times(first(need.goals)).map(each => `${at}/goals/${each}/text`),
}

const called: Readonly<Partial<Record<Held, string>>> = {
  goal: 'What things will look like',
  need: 'Need',
  task: 'Task',
  who: 'Who',
  by: 'When',
}

function boxesOfTask(held: Held, at: string, task: number, need: Need): readonly string[] {
  const here = `${at}/tasks/${task}`
  const pairs = times(first(need.tasks?.[task]?.assigned))
  if (held === 'task') return [`${here}/text`]
  if (held === 'who' || held === 'by') return pairs.map(pair => `${here}/assigned/${pair}/${held}`)
  if (held === 'done') return [`${here}/state`]
  if (held === 'done-on') return [`${here}/doneOn`]
  return held === 'evidence' ? [`${here}/evidence/0/text`] : []
}

/** The rows of a need as its form lays them out: one for each task, the need’s own words beside them all. */
export function rowsOf(
  plan: Plan,
  place: number,
  template: Template = templateOf(plan.template),
): readonly (readonly Cell[])[] {
  const need = plan.needs[place]
  if (!need) return []
  const at = `needs/${place}`
  const rows = first(need.tasks)
  return times(rows).map(row =>
    template.columns.flatMap(({ fields }, index): Cell[] => {
      const held: readonly Held[] = fields
      const whole = held.every(each => ofNeed[each])
      const isHere = whole && (held[0] === 'goal' ? row === rows - 1 : row === 0)
      if (whole && !isHere) return []
      const boxes = held.flatMap((each): readonly BoxInCell[] => {
        const own = ofNeed[each]
        if (own && !whole && row < rows - 1) return []
        const paths = own ? own(at, need) : boxesOfTask(each, at, row, need)
        const name = held.length > 1 ? called[each] : undefined
        return paths.map(path => ({ path, ...(name && { called: name }) }))
      })
      return [{ column: index + 1, whole, boxes: held[0] === 'who' ? paired(boxes) : boxes }]
    }),
  )
}

/** Who and when stand pair by pair: who, when, who, when. */
const paired = (boxes: readonly BoxInCell[]): readonly BoxInCell[] =>
  boxes.toSorted((a, b) => pairOf(a.path) - pairOf(b.path))
const pairOf = (path: string): number => Number(/assigned\/(\d+)/.exec(path)?.[1] ?? 0)

/** What a need holds that its form has no box for: it is kept, and shown as kept. */
export function keptOf(plan: Plan, place: number): readonly BoxInCell[] {
  const need = plan.needs[place]
  const { asks } = templateOf(plan.template)
  const at = `needs/${place}`
  const written = (list: readonly { readonly text: string }[] | undefined, name: string, says: string) =>
    (list ?? []).flatMap((each, index) =>
      saysNothing(each.text) ? [] : [{ path: `${at}/${name}/${index}/text`, called: says }],
    )
  if (!need) return []
  return [
    ...(asks.factors ? [] : written(need.factors, 'factors', 'What might get in the way')),
    ...(asks.goal ? [] : written(need.goals, 'goals', 'What things will look like')),
    ...(need.tasks ?? []).flatMap((task, index) =>
      written(task.evidence, `tasks/${index}/evidence`, `Evidence and impact, task ${index + 1}`).slice(
        asks.evidence ? 1 : 0,
      ),
    ),
    ...(need.goals ?? []).flatMap((goal, index) =>
      written(goal.evidence, `goals/${index}/evidence`, 'Evidence that it came true'),
    ),
  ]
}
