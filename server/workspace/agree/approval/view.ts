import { sayDay } from '../../../../checker/index.ts'
import { lastApproval, type PartRecord, partsHere } from '../../../../plans/index.ts'
import { type Frame, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { momentInWords } from '../../../sign-in/in-words.ts'
import { button } from '../../../views/components/button.ts'
import { input } from '../../../views/components/input.ts'
import { insetText } from '../../../views/components/inset-text.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { count, typed } from '../../plan/words.ts'
import { nothingYet, paperForm, sheet, wordsBox } from '../boxes.ts'
import type { Paper } from '../paper.ts'
import { beforeYouDecide } from './before-you-decide.ts'
import { findingInWords } from './finding-in-words.ts'
import type { Approving } from './page.ts'

/** Where the approval stands, what the check still finds, and the two decisions: approve or give back, and start. */
export function approvalView(model: Approving, refused: readonly Refusal[], frame: Frame): Html {
  const { paper } = model
  return sheet({
    ...{ paper, frame, refused, title: titleOf(model) },
    main: html`${standing(paper)}
      ${paper.isEmpty ? nothingYet(paper, 'approve, and nothing to work to') : html`${found(model)}${beforeYouDecide(model)}${decide(model, refused, frame)}${start(model, refused, frame)}`}
      ${before(paper)}`,
  })
}

const titleOf = ({ paper, may, mayStart }: Approving): string =>
  paper.isDraft && (may !== 'no' || mayStart) ? 'Approve and start the plan' : 'Approval of the plan'

function standing({ record, plan }: Paper): Html {
  const last = lastApproval(record)
  if (!last) return html`<p class="govuk-body">No manager has approved this plan yet.</p>`
  const { approval, isLatest } = last
  const { answer, version, because, on } = approval.is
  const link = html`<a class="govuk-link" href="/plans/${plan}/versions/${version}">version ${version}</a>`
  if (answer === 'returned')
    return insetText({
      html: html`<p class="govuk-body"><strong>${approval.added.by.name}</strong> gave ${link} back on ${sayDay(on)}:</p><p class="govuk-body">${typed(because ?? '')}</p>`,
    })
  return html`<p class="govuk-body"><strong>${approval.added.by.name}</strong> approved ${link} on ${sayDay(on)}. ${
    isLatest
      ? 'Nothing has been written since.'
      : html`<a class="govuk-link" href="/plans/${plan}/compare?from=${version}&amp;to=${record.version}">It has changed since</a>, so it has to be approved again.`
  }</p>`
}

const found = ({ toFix, paper }: Approving): Html =>
  toFix.length === 0
    ? html`<p class="govuk-body">The check finds nothing in version ${paper.saw} that has to be put right.</p>`
    : html`<h2 class="govuk-heading-m">${count(toFix.length, 'thing')} to put right in version ${paper.saw}</h2>
        <ul class="govuk-list govuk-list--bullet">${toFix.map(each => html`<li dir="auto">${findingInWords(each)}</li>`)}</ul>
        <p class="govuk-body"><a class="govuk-link" href="/plans/${paper.plan}">Go to the plan and put them right</a></p>`

function decide({ paper, may, toFix }: Approving, refused: readonly Refusal[], frame: Frame): Html {
  if (paper.ended) return nothing
  if (may === 'no')
    return html`<p class="govuk-body">A manager of the team approves the plan, or gives it back with reasons.</p>`
  if (may === 'own-work')
    return insetText({
      text: 'You have written in this plan, so another manager approves it: nobody approves their own work.',
    })
  return html`<h2 class="govuk-heading-m">Your decision on version ${paper.saw}</h2>
    ${paperForm(
      paper,
      frame,
      html`${wordsBox({
        ...{ paper, name: 'because', label: 'Your reasons', refused },
        hint:
          toFix.length > 0
            ? 'Needed to give it back; and needed to approve it, since the check still finds things to put right.'
            : 'Needed to give it back.',
      })}
      <div class="govuk-button-group">
        ${button({ ...{ name: 'press', value: 'approved' }, text: toFix.length > 0 ? 'Approve it despite these' : 'Approve it' })}
        ${button({ ...{ name: 'press', value: 'returned', classes: 'govuk-button--secondary' }, text: 'Give it back' })}
      </div>`,
    )}`
}

function start({ paper, mayStart }: Approving, refused: readonly Refusal[], frame: Frame): Html {
  if (paper.ended) return nothing
  if (!paper.isDraft)
    return html`<h2 class="govuk-heading-m">At work</h2><p class="govuk-body">Everybody works to this plan.</p>`
  if (!mayStart) return nothing
  const approved = lastApproval(paper.record)
  const isApproved = approved?.isLatest && approved.approval.is.answer === 'approved'
  return html`<h2 class="govuk-heading-m">Start the plan</h2>
    <p class="govuk-body">${isApproved ? nothing : 'This version is not approved. '}It need not wait for the last answer: that would leave ${paper.about || 'the child'} waiting.</p>
    ${paperForm(
      paper,
      frame,
      html`${input({
        ...{ id: 'on', name: 'on', classes: 'govuk-input--width-20', autocomplete: 'off' },
        value: paper.typed.get('on') ?? sayDay(paper.today),
        label: { text: 'From which day does everybody work to it?', classes: 'govuk-label--s' },
        hint: { text: 'Such as today, next Monday or 12 June.' },
        errorMessage: wrong(refused, 'on'),
      })}
      ${button({ ...{ name: 'press', value: 'started' }, text: 'Start the plan' })}`,
    )}`
}

function before({ record }: Paper): Html {
  const all = partsHere(record, 'approval').toReversed()
  return all.length === 0
    ? nothing
    : html`<h2 class="govuk-heading-m">Every decision, the latest first</h2>${all.map(decision)}`
}

const decision = ({ is, added }: PartRecord<'approval'>): Html =>
  html`<article class="bywhen-voice-card" aria-label="Version ${is.version}"><p class="govuk-body"><strong>${added.by.name}</strong> ${is.answer === 'approved' ? 'approved' : 'gave back'} version ${is.version} <span class="bywhen-from">(${momentInWords(added.at)})</span>
    ${is.because ? html`<span class="bywhen-line">Reasons: ${typed(is.because)}</span>` : nothing}
    ${is.despite ? html`<span class="bywhen-line">The check still found: ${is.despite.split('\n').map(line => html`<span class="bywhen-line">${line}</span>`)}</span>` : nothing}</p></article>`
