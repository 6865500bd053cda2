import { sayDay } from '../../../../checker/index.ts'
import { chartsOf } from '../../../../formats/charts/chart-part.ts'
import type { FaceLine, FacePage, FacePart } from '../../../../formats/faces/face-page.ts'
import { footOf, layOutTableOfFace } from '../../../../formats/faces/lay-out-face.ts'
import {
  addedWith,
  lastMade,
  type PlanRecord,
  partOfKind,
  personName,
  toPlan,
} from '../../../../plans/index.ts'
import { asked } from '../../plan/sections/consequences.ts'
import { foundPart, lookedBackTo } from './found-part.ts'
import { type Held, linesOf } from './held.ts'
import { questionsPart, viewsPart } from './voices-part.ts'

/** A review on paper: who was there, what was found of each need, what was decided, and the plan in the form asked for. */
export const layOutReview = (held: Held): FacePage =>
  laidOut(held.record, JSON.stringify([held.review.id, held.face, held.facts]), () => layOut(held))

const laidOut = lastMade<PlanRecord, FacePage>()

function layOut(held: Held): FacePage {
  const { record, review, face, facts } = held
  const plan = toPlan(record)
  const title = `Review of the plan for ${plan.about.name.trim() || 'somebody without a name'}`
  return {
    ...{ title, sheet: 'lying', letters: 'small', foot: footOf(title, facts) },
    parts: [
      factsPart(held),
      ...wordsPart('How the child took part', review.is.child),
      foundPart(held),
      ...countedParts(held),
      ...newTasksPart(held),
      ...wordsPart('Decisions', review.is.decisions),
      ...consequencesPart(held),
      ...backupPart(held),
      ...viewsPart(held),
      ...questionsPart(held),
      layOutTableOfFace(plan, face),
    ],
  }
}

const wordsPart = (heading: string, text: string | undefined): readonly FacePart[] =>
  text?.trim() ? [{ kind: 'words', heading, lines: [{ text: text.trim() }] }] : []

function factsPart({ record, review: { is } }: Held): FacePart {
  const people = (is.tookPart ?? []).map(id => personName(record, id))
  const lines: readonly (FaceLine | undefined)[] = [
    { label: 'Held on', text: sayDay(is.on) },
    { label: 'Who was there', text: people.join(', ') },
    is.endsHere
      ? { label: 'What comes next', text: 'The plan ends here' }
      : is.next
        ? { label: 'Next review', text: sayDay(is.next) }
        : undefined,
    is.laterBecause ? { label: 'Why it is later than the limit', text: is.laterBecause } : undefined,
  ]
  return { kind: 'facts', lines: lines.filter(line => line !== undefined) }
}

/** What was counted up to the review and since the one before, drawn, with every figure. */
function countedParts(held: Held): readonly FacePart[] {
  const { record, review } = held
  const told = { today: review.is.on, since: lookedBackTo(held), withFigures: true }
  const charts = chartsOf(toPlan(record), told)
  return charts.length > 0 ? [{ kind: 'words', heading: 'What was counted', lines: [] }, ...charts] : []
}

function newTasksPart({ record, review }: Held): readonly FacePart[] {
  const tasks = addedWith(record, 'task', review)
  if (tasks.length === 0) return []
  return [
    {
      kind: 'table',
      heading: 'New tasks',
      columns: [
        { heading: 'Task', kind: 'texts', share: 0.5 },
        { heading: 'Who', kind: 'texts', share: 0.25 },
        { heading: 'By when', kind: 'texts', share: 0.25 },
      ],
      rows: tasks.map(({ is: { text, assigned = [] } }) => [
        { lines: [{ text: text.trim() }] },
        {
          lines: assigned.map(({ who, people = [] }) => ({
            text: who?.trim() || people.map(id => personName(record, id)).join(', '),
          })),
        },
        { lines: assigned.map(({ by, due }) => ({ text: by?.trim() || (due ? sayDay(due) : '') })) },
      ]),
    },
  ]
}

function consequencesPart({ record, review: { is } }: Held): readonly FacePart[] {
  if (is.consequencesHold === undefined && !is.consequences) return []
  const said = partOfKind(record, 'consequences', 'consequences')?.is ?? {}
  const texts = asked.flatMap(([field, label]) => {
    const text = said[field]?.trim()
    return text ? [{ label, text }] : []
  })
  const holds =
    is.consequencesHold === undefined
      ? []
      : [{ text: is.consequencesHold ? 'It still holds.' : 'It no longer held as it was written.' }]
  return [
    { kind: 'words', heading: 'What happens if', lines: [...holds, ...linesOf(is.consequences), ...texts] },
  ]
}

function backupPart({ review: { is } }: Held): readonly FacePart[] {
  if (is.backupUsed === undefined) return []
  const used = is.backupUsed ? 'It was put to work.' : 'It was not put to work.'
  return [{ kind: 'words', heading: 'The backup plan', lines: [{ text: used }, ...linesOf(is.backup)] }]
}
