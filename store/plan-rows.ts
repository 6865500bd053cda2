import { plainText } from './plain-text.ts'
import type { Projected } from './projecting.ts'
import type { PlanRow, TaskRow } from './tables.ts'

/** A name that no plan gives: it can still be found and listed. */
const UNNAMED = 'No name yet'

/** The facts of a plan that stand in its row. */
export function factsOf(
  projected: Projected,
): Pick<
  PlanRow,
  'title' | 'kind' | 'template' | 'state' | 'next_review' | 'shared' | 'given_back' | 'disagreements'
> {
  return {
    title: plainText(projected.title).trim() || UNNAMED,
    kind: projected.kind ?? null,
    template: projected.template,
    state: projected.state,
    next_review: projected.nextReview ?? null,
    shared: projected.shared ? 1 : 0,
    given_back: projected.givenBack ? 1 : 0,
    disagreements: projected.disagreements,
  }
}

/** Longer ones would not fit into every database's index. */
const LONGEST_ID = 200

/** The rows by which a plan's tasks are found without opening it. */
export function taskRowsOf(
  projected: Projected,
  plan: string,
  { family, team }: Pick<PlanRow, 'family' | 'team'>,
): readonly TaskRow[] {
  const { title } = factsOf(projected)
  return projected.tasks.map(({ id, words, who, due, state, open }) => {
    if (id.length > LONGEST_ID) throw new TypeError(`The id of a task has more than ${LONGEST_ID} letters.`)
    const facts = { due: due ?? null, state, open: open ? (1 as const) : (0 as const) }
    const listed = open ? { family, title } : { family: '', title: '' }
    return { plan, task: id, team, words: plainText(words), who: plainText(who), ...facts, ...listed }
  })
}
