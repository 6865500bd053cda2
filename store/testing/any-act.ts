import fc from 'fast-check'
import type { Day } from '../../checker/index.ts'
import type { Action, By, Id, Outcome, PartKind, PlanEvent, PlanRecord, Told } from '../../plans/index.ts'
import * as plans from '../../plans/index.ts'

/** What people can do to a plan that has begun, by its name; one that is added to the list of actions belongs here too. */
type ActName = Exclude<
  {
    [Name in keyof typeof plans]: (typeof plans)[Name] extends Action<infer _> ? Name : never
  }[keyof typeof plans],
  'begin' | 'bringIn' | 'carryForward'
>
type CommandOf<Name extends ActName> = Parameters<(typeof plans)[Name]>[1]

/** What somebody chooses while they do something, thrown by the same dice every time. */
type Draw = {
  readonly record: PlanRecord
  readonly id: Id
  readonly pick: <const Choice>(...choices: readonly Choice[]) => Choice
  /** A part of one of these kinds, as likely as not one that was taken out. */
  readonly part: (...kinds: readonly PartKind[]) => Id
  readonly words: () => string
  /** A day that has been. */
  readonly day: () => Day
  /** A day to come. */
  readonly ahead: () => Day
}

const texts = ['Mum walks Emily to school', 'one two three four', 'Zoë’s “nan”', 'b0 b1 b2 b3', ' ', 'ring']
const people = ['mum', 'dad', 'sara', 'nobody'] as const

const child = ({ id, part, words }: Draw, kind: PartKind) => ({
  ...{ id, under: part(kind), is: { text: words() } },
})

const acts: { readonly [Name in ActName]: (draw: Draw) => CommandOf<Name> } = {
  addEvidence: draw => ({
    ...{ id: draw.id, under: draw.part('task', 'goal') },
    is: {
      text: draw.words(),
      source: draw.pick('record', 'said-by-child', 'seen-by-network'),
      on: draw.day(),
    },
  }),
  addFactor: draw => child(draw, 'need'),
  addGoal: draw => child(draw, 'need'),
  addMeasure: ({ id, part, words, pick }) => ({
    ...{ id, under: part('need') },
    is: { what: words(), unit: '%', baseline: pick(-1, 50), target: 90 },
  }),
  addNeed: ({ id, words, pick }) => ({ id, is: { text: words(), impact: pick(1, 2, 3) } }),
  addPerson: ({ id, words }) => ({ id, is: { name: words(), is: 'network' } }),
  addStrength: ({ id, words }) => ({ id, is: { text: words() } }),
  addTask: ({ id, part, words, pick, ahead }) => ({
    ...{ id, under: part('need') },
    is: { text: words(), assigned: [{ people: [pick(...people)], due: ahead() }] },
  }),
  addWorry: ({ id, words }) => ({ id, is: { text: words(), kind: 'worry' } }),
  agree: ({ id, record, part, pick, words, day }) => ({
    ...{ id, on: day(), person: pick(...people) },
    answer: pick('agrees', 'disagrees', 'in-part', 'could-not-be-asked'),
    ...pick({}, { part: part('need', 'task', 'goal') }),
    ...pick({}, { version: record.version - pick(0, 1, 4, 9) }),
    ...pick({}, { because: words() }),
    ...pick({}, { signature: { name: pick('Ayla Kaya', 'Can Kaya', 'Sara Ahmed'), drawn: 'M1 2L30 40' } }),
    ...pick({}, { apartFrom: [pick(...people)] }),
  }),
  answerChallenge: ({ part, words }) => ({ challenge: part('challenge'), answer: words() }),
  approvePlan: ({ id, words, pick }) => ({ id, ...pick({}, { despite: words(), because: words() }) }),
  askForCopy: ({ id, pick, words }) => ({ id, with: [pick(...people)], why: words() }),
  assign: ({ part, pick, ahead }) => ({
    task: part('task'),
    assigned: [{ people: [pick(...people)], due: ahead() }, { who: 'The school' }],
  }),
  blockTask: ({ part, words }) => ({ task: part('task'), because: words() }),
  challenge: ({ id, part, words, pick }) => ({
    ...{ id, by: pick(...people), text: words() },
    ...pick({}, { part: part('need', 'task', 'goal', 'measure') }),
  }),
  change: ({ part, pick, words }) => ({
    part: part('need', 'person', 'measure', 'plan'),
    set: pick<Readonly<Record<string, unknown>>>({ impact: 1 }, { contact: words() }, { target: 80 }),
  }),
  doubtAgreement: ({ id, pick, words }) => ({
    id,
    is: { person: pick(...people), text: words(), meansForRisk: words(), willDo: words() },
  }),
  dropTask: ({ part, words }) => ({ task: part('task'), because: words() }),
  endPlan: ({ day, words, pick }) => ({
    ...{ on: day(), because: words(), against: words(), achieved: words() },
    stays: pick([], [{ who: 'Nan', does: 'has her for tea' }]),
  }),
  escalateChallenge: ({ part, words }) => ({ challenge: part('challenge'), outcome: words() }),
  finishTask: ({ part, day, pick }) => ({
    ...{ task: part('task'), on: day() },
    ...pick({}, { asToldBefore: true as const }),
  }),
  followTask: ({ part }) => ({ task: part('task'), next: part('task') }),
  followView: ({ part, words }) => ({ view: part('view'), cameOf: words() }),
  giveView: ({ id, pick, words, day }) => ({
    id,
    is: { person: pick(...people), text: words(), on: day(), ...pick({}, { privateTo: [pick(...people)] }) },
  }),
  hearUnderstanding: ({ id, pick, words }) => ({
    id,
    is: { person: pick(...people), words: words(), askedBy: 'sara' },
  }),
  keepPrivate: ({ part, pick }) => ({ part: part('view', 'understanding'), to: pick([], ['mum']) }),
  lookAtCopy: ({ part, words }) => ({ copy: part('copy'), leavesOut: words() }),
  meetGoal: ({ part, day }) => ({ goal: part('goal'), on: day() }),
  meetNeed: ({ part, day }) => ({ need: part('need'), on: day() }),
  putAwayTask: ({ part, pick }) => ({ task: part('task'), away: pick(true, false) }),
  reachStage: ({ part, day }) => ({ part: part('task', 'measure'), stage: 0, on: day() }),
  refuseCopy: ({ part, words }) => ({ copy: part('copy'), because: words() }),
  remove: ({ part, words }) => ({ part: part('need', 'task', 'goal', 'worry', 'person'), because: words() }),
  reopenPlan: ({ words }) => ({ because: words() }),
  reorderNeeds: ({ record, pick }) => {
    const order = plans.partsHere(record, 'need').map(({ id }) => id)
    return { order: pick(order.toReversed(), order.slice(1)) }
  },
  reorderTasks: ({ record, part }) => {
    const need = part('need')
    const order = plans.partsHere(record, 'task', need).map(({ id }) => id)
    return { need, order: order.toReversed() }
  },
  repeatTask: ({ part, pick }) => ({
    task: part('task'),
    repeat: { days: [pick('Mon', 'Fri'), 'Sun'], from: '2026-11-01' },
  }),
  restore: ({ record, pick, part }) => ({
    part: pick(...plans.removedParts(record).map(({ id }) => id), part('need', 'task')),
  }),
  returnPlan: ({ id, words }) => ({ id, because: words() }),
  review: ({ id, part, pick, day, ahead, words }) => ({
    id,
    is: {
      ...{ on: day(), tookPart: [pick(...people)], decisions: words(), child: words() },
      directions: { [part('need', 'goal')]: pick('improving', 'same', 'worse') },
      questions: { 'outcome-clear': { answer: pick('yes', 'in-part'), words: words() } },
    },
    ...pick({ next: ahead() }, { endsHere: true }),
  }),
  seeDraft: ({ id, record, pick, day }) => ({
    ...{ id, person: pick(...people), how: pick('in-person', 'print', 'link'), on: day() },
    ...pick({}, { version: record.version - pick(0, 2) }),
  }),
  setDay: ({ part, ahead }) => ({ task: part('task'), due: ahead() }),
  setReviewDate: ({ ahead }) => ({ next: ahead() }),
  setStages: ({ part, words, pick, ahead }) => ({
    part: part('task', 'measure'),
    stages: [{ by: ahead(), ...pick<object>({ text: words() }, { target: 60 }) }],
  }),
  settleChallenge: ({ part, words }) => ({ challenge: part('challenge'), outcome: words() }),
  shareDraft: ({ id, pick }) => ({ id, with: [pick(...people)], how: pick('print', 'link', 'in-person') }),
  startPlan: ({ day }) => ({ on: day() }),
  startTask: ({ part }) => ({ task: part('task') }),
  takeReading: ({ id, part, pick, day }) => ({
    ...{ id, measure: part('measure') },
    is: { on: day(), value: pick(0, 58, 72.5), source: 'register' },
  }),
  takeUpAgain: ({ part, words }) => ({ part: part('need', 'goal'), because: words() }),
  tickTask: ({ id, part, pick }) => ({
    ...{ id, task: part('task'), on: pick('2026-11-15', '2026-11-16', '2026-11-22') },
    was: pick('done', 'missed', null),
  }),
  weighAnswer: ({ part, words }) => ({
    agreement: part('agreement'),
    meansForRisk: words(),
    willDo: words(),
  }),
  word: ({ part, words }) => ({ part: part('need', 'task', 'goal', 'worry', 'view', 'plan'), text: words() }),
  writeConsequences: ({ words, pick }) => ({ [pick('endsWhen', 'backup', 'bottomLine')]: words() }),
}

/** The names of all of it, and of taking back what one did last. */
export const actNames = ['undo', ...Object.keys(acts)] as readonly ('undo' | ActName)[]

/** Something that one of three people does to a plan as they see it, which may be as it was some versions ago. */
export type Step = {
  readonly who: 'sara' | 'jo' | 'bo'
  readonly act: (typeof actNames)[number]
  readonly behind: number
  /** The answer to their save is lost, and they send it again. */
  readonly again: boolean
  readonly dice: readonly number[]
}

/** Any such step. Endings are rare, so that most stories go on. */
export const anyStep: fc.Arbitrary<Step> = fc.record({
  who: fc.constantFrom('sara', 'jo', 'bo'),
  act: fc.constantFrom(...actNames),
  behind: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(6) }),
  again: fc.integer({ min: 0, max: 9 }).map(dice => dice === 9),
  dice: fc.array(fc.nat(40), { minLength: 8, maxLength: 8 }),
})

/** What somebody makes of a plan by one step, from the events that they have seen. */
export function takeStep(seen: readonly PlanEvent[], step: Step, at: number): Outcome {
  const record = plans.fold(seen)
  const by: By = { id: step.who, name: step.who, role: 'practitioner' }
  const told: Told = { today: '2026-11-22', by, at: new Date(Date.UTC(2026, 10, 22, 9, at)).toISOString() }
  if (step.act === 'undo') return plans.undo(seen, told)
  const hasEnded = plans.toPlan(record).state === 'ended'
  // What has ended is opened again half of the time, so that stories go on after it.
  const act = hasEnded && (step.dice[7] ?? 0) % 2 === 0 ? 'reopenPlan' : step.act
  return doIt(act, record, told, drawFor(record, step, `p${at}`))
}

const actions = { ...plans }

const doIt = <Name extends ActName>(name: Name, record: PlanRecord, told: Told, draw: Draw): Outcome =>
  (actions[name] as Action<CommandOf<Name>>)(record, acts[name](draw), told)

function drawFor(record: PlanRecord, { dice }: Step, id: Id): Draw {
  let thrown = 0
  const throws = (sides: number): number => (dice[thrown++ % dice.length] ?? 0) % sides
  const pick: Draw['pick'] = (...choices) => {
    const [first] = choices
    if (first === undefined && choices.length === 0) throw new Error('There is nothing to choose from.')
    return (choices[throws(choices.length)] ?? first) as (typeof choices)[number]
  }
  return {
    ...{ record, id, pick },
    part(...kinds) {
      const all = Object.values(record.parts).filter(({ kind }) => kinds.includes(kind))
      return all[throws(Math.max(1, all.length))]?.id ?? 'nothing'
    },
    words: () => `${pick(...texts)} ${throws(5)}`,
    day: () => pick('2026-11-22', '2026-11-16', '2026-10-01'),
    ahead: () => pick('2026-11-30', '2026-12-18', '2027-01-11'),
  }
}
