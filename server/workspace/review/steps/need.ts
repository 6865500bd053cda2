import type { Direction } from '../../../../checker/index.ts'
import { happenedSince, meetGoal, nameOf, type PartRecord } from '../../../../plans/index.ts'
import type { Refusal } from '../../../page.ts'
import { fieldset } from '../../../views/components/fieldset.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { doing } from '../../change-plan.ts'
import { typed } from '../../plan/words.ts'
import type { Drawing } from '../../write/view/box-view.ts'
import { listView } from '../../write/view/list-view.ts'
import { choiceBox, type Drawn, dayBox, wordsBox } from '../boxes.ts'
import { meetingOf, writingOf } from '../doings.ts'
import { waysInWords } from '../happened-lines.ts'
import { happenedView } from '../happened-view.ts'
import { boxOf, boxOfPart } from '../places.ts'
import { partsAsked, type Reviewing, sinceInWords, toldAt, toldOf } from '../reviewing.ts'
import { refusedIn } from '../trial.ts'
import type { Step } from './step.ts'

/** One need: what happened, which way it goes, whether it is met, and what comes next. */
export function needStep(reviewing: Reviewing, need: PartRecord<'need'>): Step {
  const { desk, today, since } = reviewing
  const happened = happenedSince(desk.record, need.id, today, since)
  return {
    id: `needs/${need.id}`,
    title: nameOf(desk.record, need.id),
    heading: need.is.text.trim(),
    faults: faultsOf(reviewing, need, happened.way),
    boxes: (drawn, drawing) => html`
      <section aria-labelledby="happened"><h2 class="govuk-heading-m" id="happened">${sinceInWords(reviewing)}</h2>
        ${happenedView(desk, need.id, happened)}
        ${wordsBox(drawn, { name: boxOf('needs', need.id, 'happened'), label: `What is different for ${desk.child}?`, hint: 'What people saw, heard or counted, and what did not happen. Not how many meetings there were.' })}
      </section>
      <section aria-labelledby="direction"><h2 class="govuk-heading-m" id="direction">Which way it is going</h2>
        ${partsAsked(desk.record, need).map(part => partBoxes(reviewing, part, happened.way, drawn))}
      </section>
      ${metView(reviewing, need, drawn)}
      ${nextView(reviewing, need, drawing)}`,
  }
}

function faultsOf(
  reviewing: Reviewing,
  need: PartRecord<'need'>,
  way: Direction | undefined,
): readonly Refusal[] {
  const { desk, may, doer } = reviewing
  const name = (part: PartRecord): string =>
    part.kind === 'need' ? 'this need' : nameOf(desk.record, part.id)
  const judged = partsAsked(desk.record, need).flatMap((part): readonly Refusal[] => {
    const direction = toldOf(reviewing, part.id, 'direction')
    if (direction === '')
      return [
        {
          field: boxOfPart(part.id, 'direction'),
          text: `Say whether ${name(part)} is getting better, the same or getting worse.`,
        },
      ]
    return way && direction !== way && toldOf(reviewing, part.id, 'because') === ''
      ? [
          {
            field: boxOfPart(part.id, 'because'),
            text: `The figures say that it is ${waysInWords[way]}. Say why you see it otherwise.`,
          },
        ]
      : []
  })
  const met = boxOf('needs', need.id, 'met')
  const isSaid = !may.progress || toldAt(reviewing, 'needs', need.id, 'met') !== ''
  return [
    ...judged,
    ...(isSaid ? [] : [{ field: met, text: `Say whether ${nameOf(desk.record, need.id)} is met.` }]),
    ...refusedIn(desk.record, meetingOf(reviewing, need), doer),
    ...refusedIn(desk.record, writingOf(reviewing), doer),
  ]
}

const waysToChoose = [
  ['improving', 'Getting better'],
  ['same', 'The same'],
  ['worse', 'Getting worse'],
] as const

/** A goal, or the need itself where it has none: which way it goes, and whether it is reached. */
function partBoxes(
  reviewing: Reviewing,
  part: PartRecord<'need'> | PartRecord<'goal'>,
  way: Direction | undefined,
  drawn: Drawn,
): Html {
  const { desk, on, may } = reviewing
  const isGoal = part.kind === 'goal'
  const evidencedBy = 'evidencedBy' in part.is ? part.is.evidencedBy : undefined
  const [direction, because, met, day] = (['direction', 'because', 'met', 'on'] as const).map(field =>
    boxOfPart(part.id, field),
  ) as [string, string, string, string]
  return fieldset({
    legend: {
      html: isGoal ? html`The goal: ${typed(part.is.text)}` : html`The need as a whole`,
      classes: 'govuk-fieldset__legend--s',
    },
    html: html`${evidencedBy ? html`<p class="govuk-body">How we would know: ${typed(evidencedBy)}</p>` : nothing}
      ${choiceBox(drawn, { name: direction, label: `For ${desk.child}, this is`, hint: way ? `The figures say: ${waysInWords[way]}.` : undefined }, waysToChoose)}
      ${wordsBox(drawn, { name: because, label: way ? 'Why you see it otherwise than the figures, where you do' : 'What shows it', hint: undefined }, 2)}
      ${isGoal && may.progress ? html`${notYet(reviewing, part.id, part.under)}${choiceBox(drawn, { name: met, label: 'Is this goal reached?' }, yesOrNo)}${dayBox(drawn, { name: day, label: 'If it is, since which day' }, { leaning: 'back', likely: on })}` : nothing}`,
  })
}

const yesOrNo = [
  ['yes', 'Yes'],
  ['no', 'Not yet'],
] as const

/** Why a goal could not be closed today: what people say of themselves is welcome, and never enough alone. */
function notYet({ desk, doer, today }: Reviewing, goal: string, need: string | undefined): Html {
  const [why] = refusedIn(desk.record, [doing(meetGoal, { goal, on: today })], doer)
  return why
    ? html`<p class="govuk-body-s">It cannot be marked as reached yet. ${why.text} <a class="govuk-link" href="/plans/${desk.plan}/needs/${need}/met">Add evidence</a>; what you have written here is kept.</p>`
    : nothing
}

const metView = ({ may }: Reviewing, need: PartRecord<'need'>, drawn: Drawn): Html =>
  may.progress
    ? html`<section aria-labelledby="met"><h2 class="govuk-heading-m" id="met">Is this need met?</h2>
        ${choiceBox(drawn, { name: boxOf('needs', need.id, 'met'), label: 'Can we call it met?', hint: 'It is met once all its goals are reached. A finished list of tasks is not yet a better life.' }, yesOrNo)}
      </section>`
    : html`<p class="govuk-body">Whoever writes this plan marks goals and needs as met. Say under “Decisions” what you found.</p>`

/** New tasks, which come into the plan once the review is held. */
const nextView = ({ may }: Reviewing, need: PartRecord<'need'>, drawing: Drawing): Html =>
  may.write
    ? listView(drawing, need.id, {
        ...{ kind: 'task', heading: 'What comes next', one: 'Task' },
        laid: {
          fields: ['text', 'assigned'],
          more: {
            text: 'When it begins, steps on the way, days it comes round',
            fields: ['starts', 'stages', 'repeat'],
          },
        },
      })
    : nothing
