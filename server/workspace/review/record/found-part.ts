import { type Day, sayDay } from '../../../../checker/index.ts'
import type { FaceBox, FaceLine, FacePart } from '../../../../formats/faces/face-page.ts'
import {
  addedWith,
  type HappenedSince,
  happenedSince,
  type Id,
  nameOf,
  type PartRecord,
  partOfKind,
  partsHere,
  reviewsHeld,
} from '../../../../plans/index.ts'
import { sentence } from '../../plan/words.ts'
import { happenedLines, waysInWords } from '../happened-lines.ts'
import { type Held, linesOf } from './held.ts'

/** The day the review before this one looked up to. */
export function lookedBackTo({ record, review }: Pick<Held, 'record' | 'review'>): Day | undefined {
  const all = reviewsHeld(record)
  const at = all.findIndex(({ id }) => id === review.id)
  return all[at - 1]?.is.on ?? partOfKind(record, 'plan', 'plan')?.is.starts
}

const columns = [
  ['The need', 0.22],
  ['What happened', 0.36],
  ['What is different', 0.2],
  ['Which way it is going', 0.22],
] as const

/** What was found of each need: what happened, what is different, and which way it goes. */
export function foundPart(held: Held): FacePart {
  const { record, review } = held
  const since = lookedBackTo(held)
  // A need that was met before this review was not looked at in it.
  const needs = partsHere(record, 'need').filter(({ is }) => since === undefined || !is.met || is.met > since)
  return {
    kind: 'table',
    heading: since ? `What was found, since ${sayDay(since)}` : 'What was found',
    columns: columns.map(([heading, share]) => ({ heading, share, kind: 'texts' })),
    rows: needs.map((need, at): readonly FaceBox[] => [
      { name: `Need ${at + 1}`, lines: [{ text: need.is.text.trim() }] },
      { lines: happenedIn(held, need.id, since) },
      { lines: linesOf(review.is.found?.[need.id]?.happened) },
      {
        lines: [
          ...waysFound(held, need),
          ...(need.is.met ? [{ text: `The need is met, on ${sayDay(need.is.met)}.` }] : []),
        ],
      },
    ]),
  }
}

/** What was recorded of a need up to the review; that nothing was is an answer too. */
function happenedIn(held: Held, need: Id, since: Day | undefined): readonly FaceLine[] {
  const { record, review } = held
  const lines = happenedLines(record, beforeIt(held, happenedSince(record, need, review.is.on, since)))
  return lines.length > 0 ? lines : [{ text: 'Nothing was recorded.' }]
}

/** What came into the plan with the review had not happened before it. */
function beforeIt({ record, review }: Held, happened: HappenedSince): HappenedSince {
  const added = addedWith(record, 'task', review).map(({ id }) => id)
  return { ...happened, open: happened.open.filter(({ id }) => !added.includes(id)) }
}

/** Which way a need and its goals go, and why that is seen otherwise than the figures say. */
function waysFound({ record, review }: Held, need: PartRecord<'need'>): readonly FaceLine[] {
  const { directions = {}, found = {} } = review.is
  const goals = partsHere(record, 'goal', need.id).map(({ id }) => id)
  return [need.id, ...goals].flatMap((id: Id) => {
    const way = directions[id]
    if (way === undefined) return []
    const { workedOut, because } = found[id] ?? {}
    const met = partOfKind(record, 'goal', id)?.is.met
    const said = [
      waysInWords[way],
      ...(met ? [`reached on ${sayDay(met)}`] : []),
      ...(workedOut && workedOut !== way ? [`the figures say: ${waysInWords[workedOut]}`] : []),
    ].join('; ')
    return [
      {
        ...(id === need.id ? {} : { point: true as const, label: nameOf(record, id) }),
        text: because ? `${sentence(said)}\n${because.trim()}` : sentence(said),
      },
    ]
  })
}
