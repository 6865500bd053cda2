import fc from 'fast-check'
import {
  addEvidence,
  addFactor,
  addGoal,
  addNeed,
  addTask,
  addWorry,
  agree,
  assign,
  blockTask,
  change,
  finishTask,
  followTask,
  giveView,
  type Outcome,
  putAwayTask,
  remove,
  reorderNeeds,
  repeatTask,
  restore,
  review,
  setDay,
  setReviewDate,
  setStages,
  shareDraft,
  startTask,
  type Told,
  tickTask,
  word,
  writeConsequences,
} from '../actions/index.ts'
import type { By, PlanEvent } from '../event.ts'
import { fold } from '../fold.ts'
import { type PlanRecord, partsHere, saidIn } from '../record.ts'
import { emilysPlan, later, next, sunday } from '../testing.ts'
import { undo } from '../undo.ts'

/** The plan everybody looks at: long enough texts, a task under each need, and a need that was taken out. */
export const seen = (() => {
  let story = next(emilysPlan(), addNeed, { id: 'n2', is: { text: 'b0 b1 b2 b3 b4 b5 b6 b7 b8 b9' } })
  story = next(story, addNeed, { id: 'n3', is: { text: 'Third' } })
  story = next(story, addWorry, { id: 'w1', is: { text: 'c0 c1 c2 c3 c4 c5 c6' } })
  story = next(story, addTask, { id: 't2', under: 'n2', is: { text: 'd0 d1 d2 d3 d4 d5' } })
  story = next(story, addGoal, { id: 'g1', under: 'n2', is: { text: 'e0 e1 e2 e3 e4' } })
  return next(story, remove, { part: 'n3', because: 'Said twice' })
})()

type Does = (record: PlanRecord, told: Told, id: string) => Outcome
const of = <const T>(...all: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...all)

/** Takes out, puts in or changes one word somewhere; the new word is like no other. */
const typing = fc.record({
  part: of('n2', 'w1', 't2', 'g1', 't1'),
  at: fc.nat(12),
  how: of('in', 'out', 'instead'),
})

const doing: fc.Arbitrary<Does> = fc.oneof(
  {
    weight: 6,
    arbitrary: typing.map(
      ({ part, at, how }): Does =>
        (record, told, id) => {
          const words = String(saidIn(record, part, 'text')).split(' ')
          words.splice(at % words.length, how === 'in' ? 0 : 1, ...(how === 'out' ? [] : [`new-${id}`]))
          return word(record, { part, text: words.join(' ') }, told)
        },
    ),
  },
  of('n1', 'n2').map(
    (under): Does =>
      (record, told, id) =>
        addTask(record, { id, under, is: { text: `new-${id}` } }, told),
  ),
  of('n1', 'n2').map(
    (under): Does =>
      (record, told, id) =>
        addFactor(record, { id, under, is: { text: `new-${id}` } }, told),
  ),
  fc.constant<Does>((record, told, id) =>
    addNeed(record, { id, is: { text: `new-${id}`, answers: ['w1'] } }, told),
  ),
  fc.constant<Does>((record, told, id) =>
    giveView(record, { id, is: { person: 'dad', text: `new-${id}` } }, told),
  ),
  of('t1', 't2').map(
    (under): Does =>
      (record, told, id) =>
        addEvidence(record, { id, under, is: { text: `new-${id}`, source: 'record' } }, told),
  ),
  of('t1', 't2', 'n2', 'w1', 'dad', 'g1').map(
    (part): Does =>
      (record, told) =>
        remove(record, { part, because: 'No' }, told),
  ),
  of('n3', 't1').map(
    (part): Does =>
      (record, told) =>
        restore(record, { part }, told),
  ),
  fc.tuple(of('t1', 't2'), of('mum', 'dad')).map(
    ([task, person]): Does =>
      (record, told) =>
        assign(record, { task, assigned: [{ people: [person] }] }, told),
  ),
  of('t1', 't2').map(
    (task): Does =>
      (record, told) =>
        startTask(record, { task }, told),
  ),
  of('t1', 't2').map(
    (task): Does =>
      (record, told) =>
        finishTask(record, { task, on: '2026-11-22', asToldBefore: true }, told),
  ),
  of('t1', 't2').map(
    (task): Does =>
      (record, told, id) =>
        blockTask(record, { task, because: `new-${id}` }, told),
  ),
  of('t1', 't2').map(
    (task): Does =>
      (record, told) =>
        putAwayTask(record, { task, away: true }, told),
  ),
  of(['t1', 't2'], ['t2', 't1']).map(
    ([task = '', after = '']): Does =>
      (record, told) =>
        followTask(record, { task, next: after }, told),
  ),
  fc.tuple(of('t1', 't2'), of('2026-12-01', '2026-12-02')).map(
    ([task, due]): Does =>
      (record, told) =>
        setDay(record, { task, due }, told),
  ),
  of(1, 2).map(
    (impact): Does =>
      (record, told) =>
        change(record, { part: 'n2', set: { impact } }, told),
  ),
  of('endsWhen', 'backup').map(
    (field): Does =>
      (record, told, id) =>
        writeConsequences(record, { [field]: `new-${id}` }, told),
  ),
  fc.constant<Does>((record, told) =>
    reorderNeeds(
      record,
      {
        order: partsHere(record, 'need')
          .map(({ id }) => id)
          .toReversed(),
      },
      told,
    ),
  ),
  of('mum', 'dad').map(
    (person): Does =>
      (record, told, id) =>
        agree(record, { id, person, answer: 'agrees' }, told),
  ),
  of('mum', 'dad').map(
    (part): Does =>
      (record, told, id) =>
        change(record, { part, set: { contact: `new-${id}` } }, told),
  ),
  of('2026-12-10', '2026-12-11').map(
    (due): Does =>
      (record, told) =>
        setReviewDate(record, { next: due }, told),
  ),
  of('t1', 't2').map(
    (part): Does =>
      (record, told, id) =>
        setStages(record, { part, stages: [{ by: '2026-12-04', text: `new-${id}` }] }, told),
  ),
  of('improving', 'same').map(
    (way): Does =>
      (record, told, id) =>
        review(
          record,
          { id, is: { on: '2026-11-22', tookPart: ['mum'], directions: { n2: way } }, endsHere: true },
          told,
        ),
  ),
  of('Mon', 'Sun').map(
    (day): Does =>
      (record, told) =>
        repeatTask(record, { task: 't1', repeat: { days: [day], from: '2026-11-01' } }, told),
  ),
  of('done', 'missed', null).map(
    (was): Does =>
      (record, told, id) =>
        tickTask(record, { id, task: 't1', on: '2026-11-22', was }, told),
  ),
  fc.constant<Does>((record, told, id) => shareDraft(record, { id, with: ['mum'] }, told)),
)

/** What somebody does in one sitting, each with a throw of the dice: a nought takes it back at once. */
type Sitting = readonly (readonly [Does, number])[]

/** Anything people may do in one sitting. */
export const sitting: fc.Arbitrary<Sitting> = fc.array(fc.tuple(doing, fc.integer({ min: 0, max: 9 })), {
  minLength: 1,
  maxLength: 4,
})

/** What somebody does from what they see, one thing after another; one in ten is taken back at once. */
export const sitDown = (name: string, all: Sitting): readonly PlanEvent[] => {
  const by: By = { id: name, name }
  const events: PlanEvent[] = []
  let record = seen.record
  for (const [at, [does, dice]] of all.entries()) {
    const told = later(sunday, at + 1, by)
    const outcome = does(record, told, `${name}${at}`)
    if (!('events' in outcome) || outcome.events.length === 0) continue
    events.push(...outcome.events)
    const back = dice === 0 ? undo([...seen.events, ...events], later(told, 0.5)) : undefined
    if (back && 'events' in back) events.push(...back.events)
    record = fold(events, seen.record)
  }
  return events
}
