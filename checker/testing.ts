import { sayDay } from './days.ts'
import type { Part } from './finding.ts'
import type { Day, Goal, Need, Plan, Task } from './plan.ts'
import type { Settings } from './templates/template.ts'

/** The day on which the builders' plan is looked at. */
export const exampleToday: Day = '2026-11-22'

type Change<T> = { readonly [K in keyof T]?: T[K] | undefined }

/** What is different about a task; `undefined` takes a thing away. `who` and `due` stand for one pair of both. */
export type TaskSketch = Change<Task> & { readonly who?: string; readonly due?: Day }
/** What is different about a need. */
export type NeedSketch = Change<Omit<Need, 'tasks' | 'goals'>> & {
  readonly tasks?: readonly TaskSketch[] | undefined
  readonly goals?: readonly Change<Goal>[] | undefined
}
/** What is different about a plan that has nothing wrong with it. */
export type PlanSketch = Change<Omit<Plan, 'needs'>> & { readonly needs?: readonly NeedSketch[] }

/** A small plan that shows a rule: what is different about it, and where exactly the rule points. */
export type PlanExample = {
  /** A sentence about the plan. */
  readonly name: string
  readonly plan: PlanSketch
  readonly today?: Day
  readonly others?: readonly PlanSketch[]
  readonly settings?: Settings
}

/** What a rule raises, part by part with the words it says there, and what it leaves alone. */
export type PlanExamples = {
  readonly raises: readonly (PlanExample & {
    readonly raises: readonly (Part & { readonly says: string })[]
  })[]
  readonly leaves: readonly PlanExample[]
}

const withChange = <T extends object>(whole: T, change: Change<T>): T =>
  Object.fromEntries(Object.entries({ ...whole, ...change }).filter(([, value]) => value !== undefined)) as T

/** A task with a person and a day, not yet done, the first of its plan unless it says otherwise. */
export const aTask = ({ who = 'Mum', due = '2026-11-23', ...change }: TaskSketch = {}): Task =>
  withChange<Task>(
    {
      id: 't1',
      text: 'Mum will ring Dr Shah’s surgery and book your hearing test',
      assigned: [{ who, by: sayDay(due), due }],
      state: 'not-started',
    },
    change,
  )

const aGoal = (change: Change<Goal> = {}): Goal =>
  withChange<Goal>(
    {
      id: 'g1',
      text: 'You will put your hand up and answer Miss Obi twice in each lesson',
      evidencedBy: 'Miss Obi’s tally in the class book',
      evidencedWho: 'Steph Brown',
    },
    change,
  )

/** A need with a factor, a task and a goal; its parts are numbered from the counts given. */
export const aNeed = (change: NeedSketch = {}, at = { need: 1, task: 1, goal: 1 }): Need => {
  const { tasks = [{}], goals = [{}], ...rest } = change
  const need: Need = {
    id: `n${at.need}`,
    text: 'Emily, you need to hear what your teacher says from every seat in the room',
    answers: ['w1'],
    factors: [{ id: `f${at.need}`, text: 'The clinic is two buses away', voice: 'family', by: 'mum' }],
    tasks: tasks.map((task, index) => aTask({ id: `t${at.task + index}`, ...task })),
    goals: goals.map((goal, index) => aGoal({ id: `g${at.goal + index}`, ...goal })),
  }
  return withChange<Need>(need, rest)
}

const agreed = (person: string) => ({ person, answer: 'agrees', on: '2026-11-09' }) as const

/** A whole plan that no plan rule finds anything in on `exampleToday`, with the changes a test is about. */
export const aPlan = ({ needs = [{}], ...change }: PlanSketch = {}): Plan => {
  const at = { need: 1, task: 1, goal: 1 }
  const built = needs.map(sketch => {
    const need = aNeed(sketch, at)
    at.need += 1
    at.task += need.tasks?.length ?? 0
    at.goal += need.goals?.length ?? 0
    return need
  })
  const plan: Plan = {
    id: 'plan',
    kind: 'child-in-need',
    template: 'liberi',
    about: { is: 'child', name: 'Emily', born: '2018-03-14', person: 'emily' },
    state: 'active',
    starts: '2026-11-09',
    nextReview: '2026-12-14',
    changed: '2026-11-20',
    people: [
      { id: 'emily', name: 'Emily', is: 'child', born: '2018-03-14' },
      { id: 'mum', name: 'Ms Ellis', is: 'parent', relation: 'Mum' },
      { id: 'steph', name: 'Steph Brown', is: 'professional', role: 'social worker' },
    ],
    worries: [{ id: 'w1', text: 'Emily cannot follow lessons because she does not hear them' }],
    needs: built,
    consequences: {
      endsWhen: 'Emily has answered in class twice a lesson for a whole term',
      increasesWhen: 'Two hearing tests are missed',
      bottomLine: 'Emily has her hearing tested by 31 January 2027',
      backup: 'Steph takes Emily to the clinic herself',
    },
    views: [
      { person: 'emily', on: '2026-11-09', text: 'I want to sit with my friends', how: 'said' },
      { person: 'mum', on: '2026-11-09', text: 'I thought she was ignoring me', how: 'said' },
    ],
    understanding: [
      {
        person: 'emily',
        on: '2026-11-09',
        askedBy: 'steph',
        words: 'They look in my ears so I can hear Miss Obi',
      },
      { person: 'mum', on: '2026-11-09', askedBy: 'steph', words: 'I book the test and we go together' },
    ],
    agreements: [agreed('emily'), agreed('mum'), agreed('steph')],
  }
  return withChange<Plan>(plan, change)
}
