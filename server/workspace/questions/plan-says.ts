import { carriersOf, isDone, type Person, type Plan, sayDay, type Task } from '../../../checker/index.ts'

type Says = (plan: Plan) => readonly (string | false | undefined)[]

/** So many of so many, in a sentence; nothing where there are none at all. */
const some = (part: readonly unknown[], all: readonly unknown[], of: string): string | false =>
  all.length > 0 && `${part.length} of ${all.length} ${of}.`

const tasksOf = ({ needs }: Plan): readonly Task[] => needs.flatMap(need => need.tasks ?? [])
const goalsOf = ({ needs }: Plan) => needs.flatMap(need => need.goals ?? [])
const measuresOf = ({ needs }: Plan) => needs.flatMap(need => need.measures ?? [])

const quoted = (text: string): string => `“${text.trim()}”`

const dated = (task: Task): boolean =>
  task.repeat !== undefined || (task.assigned ?? []).some(({ by, due }) => Boolean(by?.trim() || due))

const named = (plan: Plan, task: Task): boolean =>
  (task.assigned ?? []).some(pair => carriersOf(plan, pair).length > 0)

/** Who carries how many of the tasks that are still to do. */
function carried(plan: Plan, isThem: (person: Person | undefined) => boolean): readonly string[] {
  const loads = new Map<string, number>()
  for (const task of tasksOf(plan)) {
    if (isDone(task) || task.state === 'not-needed') continue
    const who = (task.assigned ?? [])
      .flatMap(pair => carriersOf(plan, pair))
      .filter(each => isThem('person' in each ? each.person : undefined))
      .map(each => ('person' in each ? (each.person.relation ?? each.person.name) : each.name))
    for (const name of new Set(who)) loads.set(name, (loads.get(name) ?? 0) + 1)
  }
  return [...loads].map(([name, count]) => `${name} has ${count} ${count === 1 ? 'task' : 'tasks'} to do.`)
}

const isFamily = (person: Person | undefined): boolean =>
  person?.is === 'parent' || person?.is === 'carer' || person?.is === 'child'

/** What people of a kind last said, and whether they agree. */
const voices = ({ people = [], views = [], agreements = [] }: Plan, kinds: readonly Person['is'][]) =>
  people
    .filter(({ is }) => kinds.includes(is))
    .flatMap(({ id, name, relation }) => {
      const view = views.filter(({ person }) => person === id).at(-1)
      const answer = agreements.filter(({ person }) => person === id).at(-1)?.answer
      const who = relation ?? name
      return [
        view?.text && `${who}${view.on ? ` (${sayDay(view.on)})` : ''}: ${quoted(view.text)}`,
        view?.how === 'chose-not-to-say' && `${who} chose not to say.`,
        answer && `${who} ${answers[answer]}`,
      ]
    })

const answers = {
  agrees: 'agrees with it.',
  disagrees: 'does not agree with it.',
  'in-part': 'agrees with it in part.',
  'could-not-be-asked': 'could not be asked.',
} as const

const figures = (plan: Plan): readonly string[] =>
  measuresOf(plan).flatMap(({ what, unit = '', baseline, target }) =>
    baseline === undefined || target === undefined
      ? []
      : [`${quoted(what)} is to go from ${baseline} to ${target}${unit ? ` (${unit})` : ''}.`],
  )

const evidenced = (plan: Plan): readonly string[] =>
  goalsOf(plan).flatMap(({ text, evidencedBy, evidencedWho }) =>
    evidencedBy?.trim()
      ? [
          `${quoted(text)} is evidenced by ${evidencedBy.trim()}${evidencedWho?.trim() ? `, from ${evidencedWho.trim()}` : ''}.`,
        ]
      : [],
  )

/** What the plan itself answers to each of the twelve questions, by their ids. */
export const planSays: Readonly<Record<string, Says>> = {
  'outcome-clear': plan => goalsOf(plan).map(({ text }) => quoted(text)),
  'enough-detail': plan => {
    const tasks = tasksOf(plan)
    return [
      some(
        tasks.filter(task => named(plan, task)),
        tasks,
        'tasks name who does them',
      ),
      some(tasks.filter(dated), tasks, 'tasks say by when'),
      some(
        plan.needs.filter(({ factors = [] }) => factors.length > 0),
        plan.needs,
        'needs say what might get in the way',
      ),
    ]
  },
  'every-part-measured': plan => [...figures(plan), ...evidenced(plan)],
  'every-part-owned': plan => carried(plan, () => true),
  'right-for-the-child': plan => [
    plan.needs[0] && `This stands first: ${quoted(plan.needs[0].text)}`,
    ...figures(plan),
  ],
  'within-reach': plan => carried(plan, isFamily),
  'risks-and-needs': ({ worries = [], needs }) => [
    some(
      worries.filter(({ id }) => needs.some(need => need.answers?.includes(id))),
      worries,
      'worries are answered by a need',
    ),
  ],
  'child-has-a-say': plan => voices(plan, ['child']),
  'parents-have-a-say': plan => voices(plan, ['parent', 'carer']),
  'each-stage-dated': plan => {
    const tasks = tasksOf(plan)
    const stages = [...tasks, ...measuresOf(plan)].flatMap(each => each.stages ?? [])
    return [
      some(tasks.filter(dated), tasks, 'tasks have a day'),
      stages.length > 0 && `${stages.length} stages on the way have days of their own.`,
    ]
  },
  'child-and-review': plan => [
    ...carried(plan, person => person?.is === 'child'),
    plan.nextReview && `The review was planned for ${sayDay(plan.nextReview)}.`,
    plan.meets?.trim() && `This is how often people meet: ${quoted(plan.meets)}`,
  ],
  'change-and-evidence': plan => [
    ...evidenced(plan),
    ...(plan.understanding ?? []).flatMap(({ person, words }) => {
      const who = plan.people?.find(({ id }) => id === person)
      return words?.trim()
        ? [`${who?.relation ?? who?.name ?? 'Somebody'} says it means: ${quoted(words)}`]
        : []
    }),
  ],
}
