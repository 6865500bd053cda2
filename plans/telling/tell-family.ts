import {
  type Consequences,
  type Day,
  type Goal,
  hasEnded,
  isDone,
  isRealDay,
  type Measure,
  type Need,
  type Person,
  type Plan,
} from '../../checker/index.ts'
import { callName, subjectsOf } from '../../checker/reading-plan/people.ts'
import { isWritten } from './is-written.ts'
import { type Rounds, type Teller, tellTask } from './tell-task.ts'
import { tellViews } from './tell-views.ts'
import type { FamilyTelling, GoalTold, HelperTold, MeasureTold, NeedTold, ViewTold } from './told.ts'
import { tellAway, tellDay } from './when.ts'

/** The children of the plan whose page can be made; none in an adult’s plan. */
export const childrenOf = (plan: Plan): readonly Person[] =>
  plan.about.is === 'adult' ? [] : subjectsOf(plan).filter(person => person.is === 'child')

/**
 * A plan as plain data for the page its family reads, or with `child` for the page of one of its children. It tells
 * what it is given: a plan for one reader has to be that reader’s copy before it comes here.
 */
export const tellFamily = (
  plan: Plan,
  today: Day,
  { child, rounds = new Map() }: { readonly child?: string; readonly rounds?: Rounds | undefined } = {},
): FamilyTelling => {
  const children = childrenOf(plan)
  const whose = child === undefined ? undefined : children.find(({ id }) => id === child)
  const names = [plan.about.name, ...(plan.people ?? []).map(({ name }) => name)]
  const teller: Teller = { plan, today, child: whose ?? children[0], names, rounds }
  const subjects = whose === undefined ? subjectsOf(plan) : [whose]
  const views = tellViews(plan)
  const isSubjects = ({ person }: ViewTold): boolean => subjects.some(({ id }) => id === person)
  return {
    called: whose === undefined ? calledIn(plan) : callName({ name: whose.name }),
    standing: hasEnded(plan) ? 'ended' : plan.state === 'draft' ? 'draft' : 'active',
    childViews: views.filter(isSubjects),
    otherViews: views.filter(view => !isSubjects(view)),
    strengths: (plan.strengths ?? []).map(({ text }) => text).filter(isWritten),
    needs: plan.needs.map(need => tellNeed(need, teller)),
    ...(isRealDay(plan.nextReview) && !hasEnded(plan) && { review: tellAway(plan.nextReview, today) }),
    ...(isWritten(plan.meets) && !hasEnded(plan) && { meets: plan.meets }),
    consequences: tellConsequences(plan.consequences ?? {}),
    helpers: (plan.people ?? []).filter(isHelper).map(tellHelper),
  }
}

const calledIn = ({ about }: Plan): string =>
  about.is === 'family' ? about.name.trim() : callName({ name: about.name })

const tellNeed = (need: Need, teller: Teller): NeedTold => {
  const wanted = (need.tasks ?? []).filter(task => task.state !== 'not-needed' && isWritten(task.text))
  return {
    id: need.id,
    text: need.text,
    isMet: need.met !== undefined,
    ...(isWritten(need.met) && { metOn: tellDay(need.met) }),
    tasks: wanted.filter(task => !isDone(task)).map(task => tellTask(task, teller)),
    done: wanted.filter(task => isDone(task) && task.putAway !== true).map(task => tellTask(task, teller)),
    goals: (need.goals ?? []).filter(({ text }) => isWritten(text)).map(tellGoal),
    measures: (need.measures ?? []).filter(({ what }) => isWritten(what)).map(tellMeasure),
  }
}

const tellGoal = ({ text, met }: Goal): GoalTold => ({
  text,
  isMet: met !== undefined,
  ...(isWritten(met) && { metOn: tellDay(met) }),
})

const tellMeasure = ({
  what,
  unit = '',
  baseline,
  target,
  stages = [],
  readings = [],
}: Measure): MeasureTold => {
  const say = (value: number): string => `${value}${unit === '' || unit.startsWith('%') ? '' : ' '}${unit}`
  const latest = readings.toSorted((a, b) => (a.on < b.on ? -1 : 1)).at(-1)
  const aimBy = stages.findLast(stage => stage.target === target)?.by
  return {
    what,
    ...(baseline !== undefined && { began: say(baseline) }),
    ...(latest !== undefined && { latest: { value: say(latest.value), on: tellDay(latest.on) } }),
    ...(target !== undefined && { aim: say(target) }),
    ...(target !== undefined && isWritten(aimBy) && { aimBy: tellDay(aimBy) }),
    isCloser: latest !== undefined && isCloser(latest.value, baseline, target),
  }
}

/** Whether a figure is nearer to where it is to be than the one it began with. */
const isCloser = (now: number, began: number | undefined, aim: number | undefined): boolean =>
  began !== undefined && aim !== undefined && Math.abs(aim - now) < Math.abs(aim - began)

/** Only what is written, by the name it has in the plan. */
const tellConsequences = (of: Consequences): FamilyTelling['consequences'] => ({
  ...(isWritten(of.endsWhen) && { endsWhen: of.endsWhen }),
  ...(isWritten(of.increasesWhen) && { increasesWhen: of.increasesWhen }),
  ...(isWritten(of.bottomLine) && { bottomLine: of.bottomLine }),
  ...(isWritten(of.backup) && { backup: of.backup }),
})

const isHelper = ({ is }: Person): boolean => is === 'professional' || is === 'network'

/** Work numbers and addresses are for everybody; a neighbour’s or a grandmother’s own are not put on paper. */
const tellHelper = ({ is, name, relation, role, organisation, contact }: Person): HelperTold => {
  const does = [role ?? relation, organisation].filter(isWritten).join(', ')
  return {
    name,
    ...(does !== '' && { does }),
    ...(is === 'professional' && isWritten(contact) && { reach: contact }),
  }
}
