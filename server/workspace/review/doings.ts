import { twelveQuestions } from '../../../checker/index.ts'
import {
  type Bodies,
  type FoundAtReview,
  giveView,
  happenedSince,
  type Id,
  meetGoal,
  meetNeed,
  type PartRecord,
  partsHere,
  review,
} from '../../../plans/index.ts'
import { type Doing, doing } from '../change-plan.ts'
import { dayTyped } from '../write/day-typed.ts'
import { readBoxes } from '../write/read-boxes.ts'
import { boxOf, boxOfPart } from './places.ts'
import {
  directionsOf,
  goalsToReview,
  needsToReview,
  type Reviewing,
  stuckIn,
  toldAt,
  toldOf,
} from './reviewing.ts'
import { atBox, refusing } from './trial.ts'

/** All that a review does to the plan, in the order in which it can be done: what is met, what is new, what people said, and the review itself. */
export const doingsOf = (reviewing: Reviewing, id: Id): readonly Doing[] => [
  ...needsToReview(reviewing.desk.record).flatMap(need => meetingOf(reviewing, need)),
  ...writingOf(reviewing),
  ...viewsOf(reviewing, id),
  holdingOf(reviewing, id),
]

/** The goals and the need that are said to be reached. */
export function meetingOf(reviewing: Reviewing, need: PartRecord<'need'>): readonly Doing[] {
  const { may, on, desk } = reviewing
  if (!may.progress) return []
  const goals = goalsToReview(desk.record, need.id).filter(({ id }) => toldOf(reviewing, id, 'met') === 'yes')
  const isMet = toldAt(reviewing, 'needs', need.id, 'met') === 'yes'
  return [
    ...goals.map(({ id }) => goalReached(reviewing, id)),
    ...(isMet ? [atBox(doing(meetNeed, { need: need.id, on }), () => boxOf('needs', need.id, 'met'))] : []),
  ]
}

function goalReached(reviewing: Reviewing, goal: Id): Doing {
  const box = boxOfPart(goal, 'on')
  const typed = toldOf(reviewing, goal, 'on')
  const read = typed === '' ? { day: reviewing.on } : dayTyped(typed, reviewing.today, 'back')
  if (!('day' in read)) return refusing(box, read.says)
  return atBox(doing(meetGoal, { goal, on: read.day }), field =>
    field === 'on' ? box : boxOfPart(goal, 'met'),
  )
}

/** New tasks, and what happens if where it was written anew. */
export const writingOf = ({ desk, may, today }: Reviewing): readonly Doing[] =>
  may.write ? readBoxes({ record: desk.record, today }, desk.typed).doings : []

/** What people said at the review, or that they chose not to. */
export function viewsOf(reviewing: Reviewing, id: Id): readonly Doing[] {
  const { desk, may, on } = reviewing
  if (!may.noteViews) return []
  return partsHere(desk.record, 'person').flatMap((person, at) => {
    const [how, text] = (['how', 'text'] as const).map(field => toldAt(reviewing, 'views', person.id, field))
    if (!how && !text) return []
    const is = { person: person.id, on, how: (how || 'said') as NonNullable<Bodies['view']['how']> }
    return [
      atBox(doing(giveView, { id: `${id}.${at}`, is: { ...is, ...(text && { text }) } }), () =>
        boxOf('views', person.id, 'text'),
      ),
    ]
  })
}

const boxes: Readonly<Record<string, string>> = {
  on: boxOf('who', 'on'),
  tookPart: boxOf('who', 'person'),
  next: boxOf('next', 'on'),
  laterBecause: boxOf('next', 'because'),
}

function holdingOf(reviewing: Reviewing, id: Id): Doing {
  const { on, next, today } = reviewing
  const body = { ...bodyOf(reviewing), on }
  const endsHere = toldAt(reviewing, 'next', 'ends') === 'yes'
  if (endsHere) return atBox(doing(review, { id, is: body, endsHere }), field => boxes[field] ?? '')
  const read = dayTyped(toldAt(reviewing, 'next', 'on'), today)
  if (!('day' in read)) return refusing(boxOf('next', 'on'), read.says)
  const laterBecause = toldAt(reviewing, 'next', 'because')
  const limit = next.latest === undefined ? {} : { limit: next.latest }
  return atBox(
    doing(review, { id, is: body, next: read.day, laterBecause, ...limit }),
    field => boxes[field] ?? '',
  )
}

/** What the review says, from its boxes. */
function bodyOf(reviewing: Reviewing): Omit<Bodies['review'], 'on' | 'next'> {
  const { record } = reviewing.desk
  const words = {
    child: toldAt(reviewing, 'who', 'child'),
    consequences: toldAt(reviewing, 'consequences', 'words'),
    decisions: toldAt(reviewing, 'decisions', 'text'),
  }
  const tookPart = partsHere(record, 'person')
    .map(person => person.id)
    .filter(person => toldAt(reviewing, 'who', 'person', person) === 'yes')
  const holds = toldAt(reviewing, 'consequences', 'hold')
  const isStuck = stuckIn(reviewing).length > 0
  const used = toldAt(reviewing, 'backup', 'used')
  return {
    ...words,
    ...{ tookPart, directions: directionsOf(reviewing), questions: questionsOf(reviewing) },
    found: foundIn(reviewing),
    ...(holds && { consequencesHold: holds === 'yes' }),
    ...(isStuck && used && { backupUsed: used === 'yes', backup: toldAt(reviewing, 'backup', 'words') }),
  }
}

type Questions = NonNullable<Bodies['review']['questions']>

const questionsOf = (reviewing: Reviewing): Questions =>
  Object.fromEntries(
    twelveQuestions.flatMap(({ id }): readonly (readonly [string, Questions[string]])[] => {
      const answer = toldAt(reviewing, 'questions', id)
      const words = toldAt(reviewing, 'questions', id, 'words')
      return answer === 'yes' || answer === 'in-part' || answer === 'no'
        ? [[id, { answer, ...(words && { words }) }]]
        : []
    }),
  )

function foundIn(reviewing: Reviewing): Readonly<Record<Id, FoundAtReview>> {
  const { desk, today, since } = reviewing
  const directions = directionsOf(reviewing)
  return Object.fromEntries(
    needsToReview(desk.record).flatMap(need => {
      const happened = toldAt(reviewing, 'needs', need.id, 'happened')
      const { way } = happenedSince(desk.record, need.id, today, since)
      const judged = [need, ...goalsToReview(desk.record, need.id)].flatMap(({ id }): readonly Found[] => {
        const because = toldOf(reviewing, id, 'because')
        if (directions[id] === undefined || !(way || because)) return []
        return [[id, { ...(way && { workedOut: way }), ...(because && { because }) }]]
      })
      const own = judged.find(([id]) => id === need.id)?.[1]
      const ofNeed: readonly Found[] =
        happened || own ? [[need.id, { ...(happened && { happened }), ...own }]] : []
      return [...ofNeed, ...judged.filter(([id]) => id !== need.id)]
    }),
  )
}

type Found = readonly [part: Id, found: FoundAtReview]
