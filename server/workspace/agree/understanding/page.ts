import { sayDay } from '../../../../checker/index.ts'
import { hearUnderstanding, type PartRecord, partsHere, personName } from '../../../../plans/index.ts'
import type { Frame } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { newId } from '../../../sign-in/tokens.ts'
import { button } from '../../../views/components/button.ts'
import { insetText } from '../../../views/components/inset-text.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { doing } from '../../change-plan.ts'
import { mayAlso } from '../../plan/may-also.ts'
import { typed } from '../../plan/words.ts'
import type { PlanVisit } from '../../visit.ts'
import { planPage } from '../../workspace-page.ts'
import { dayBox, paperForm, personBox, sheet, wordsBox } from '../boxes.ts'
import { dayFaults, dayIn, dayOr, keep, wordsIn } from '../keep.ts'
import { openPaper, type Paper } from '../paper.ts'

type Model = { readonly paper: Paper; readonly mayNote: boolean }

const said = { kept: 'What the plan means to them is kept, in their words.' }

/** What each person says the plan means: people can only do what they have understood. */
export const understandingPage = planPage<Model>({
  path: '/plans/:plan/understanding',
  may: 'see-plan',
  submits: 'note-view',
  show: toModel,
  again: toModel,
  async submit(visit, sent) {
    const shown = await toModel(visit, sent)
    const day = dayIn(sent, visit.today)
    const faults = dayFaults(day)
    if (faults.length > 0) return { shown, refused: faults }
    const askedBy = wordsIn(sent, 'askedBy')
    const is = {
      ...{ person: sent.get('person') ?? '', words: sent.get('words') ?? '', on: dayOr(day, visit.today) },
      ...(askedBy !== undefined && { askedBy }),
    }
    const kept = await keep(visit, sent, [doing(hearUnderstanding, { id: newId(), is })])
    if ('refused' in kept) return { shown, refused: kept.refused }
    return { goTo: `/plans/${visit.plan}/understanding?done=kept` }
  },
  view,
})

async function toModel(visit: PlanVisit, sent?: URLSearchParams): Promise<Model> {
  return { paper: await openPaper(visit, said, sent), mayNote: mayAlso(visit, 'note-view') }
}

function view({ paper, mayNote }: Model, refused: readonly Refusal[], frame: Frame): Html {
  const all = partsHere(paper.record, 'understanding').toReversed()
  return sheet({
    ...{ paper, frame, refused, title: 'What the plan means to people' },
    main: html`<p class="govuk-body">Ask each person to tell you, as they would tell a friend, what the plan says: what will happen, what they do, and by when. If they cannot say it, it is the plan that needs other words.</p>
      ${insetText({ text: 'A signature counts neither as understanding nor as safety. Only their own words show that the plan is clear to them.' })}
      ${
        all.length === 0
          ? html`<p class="govuk-body bywhen-empty">Nobody has been asked yet.</p>`
          : all.map(each => oneMeaning(paper, each))
      }
      ${mayNote && !paper.ended ? addMeaning(paper, refused, frame) : nothing}`,
  })
}

const oneMeaning = ({ record }: Paper, { is, added }: PartRecord<'understanding'>): Html => {
  const asked = is.askedBy ? `asked by ${personName(record, is.askedBy)}` : ''
  const facts = [asked, is.on && sayDay(is.on), `written down by ${added.by.name}`].filter(Boolean).join(', ')
  return html`<article class="bywhen-voice-card" aria-label="${personName(record, is.person)}">
    <p class="govuk-body"><strong><bdi>${personName(record, is.person)}</bdi></strong> <span class="bywhen-from">(${facts})</span></p>
    ${is.words ? html`<blockquote class="bywhen-own-words">${typed(is.words)}</blockquote>` : nothing}
  </article>`
}

const addMeaning = (paper: Paper, refused: readonly Refusal[], frame: Frame): Html =>
  html`<h2 class="govuk-heading-m">Write down what somebody said it means</h2>
    ${paperForm(
      paper,
      frame,
      html`${personBox({ paper, name: 'person', label: 'Who told you?', refused })}
      ${wordsBox({ paper, name: 'words', label: 'What they said the plan means, in their words', refused }, 5)}
      ${personBox(
        { paper, name: 'askedBy', label: 'Who asked them?', refused },
        paper.people.filter(({ is }) => is === 'professional' || is === 'network' || is === 'relative'),
        'Somebody who is not in the plan',
      )}
      ${dayBox({ paper, name: 'on', label: 'On which day?', refused })}
      ${button({ text: 'Keep what it means to them' })}`,
    )}`
