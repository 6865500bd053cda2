import { type Person, sayDay } from '../../../../checker/index.ts'
import { lastSeenBy, type PlanRecord, partsHere } from '../../../../plans/index.ts'
import { eachHoldOnce } from '../../../access/holds/as-named.ts'
import { type Frame, wrong } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { button } from '../../../views/components/button.ts'
import { checkboxes } from '../../../views/components/checkboxes.ts'
import { insetText } from '../../../views/components/inset-text.ts'
import { radios } from '../../../views/components/radios.ts'
import { table } from '../../../views/components/table.ts'
import { warningText } from '../../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { FOR } from '../../carry/copy.ts'
import { holdInWords, whoTheyAre } from '../../families/people-in-words.ts'
import { TURNED } from '../../for-family/address.ts'
import { askFirst, justGiven } from '../../guests/view.ts'
import { dayBox, nothingYet, paperForm, sheet } from '../boxes.ts'
import { family, nameIn, type Paper } from '../paper.ts'
import type { Share } from './page.ts'

/** Three ways to show a draft, and the proof of who has seen which version of it. */
export function shareView({ paper, given }: Share, refused: readonly Refusal[], frame: Frame): Html {
  const them = family(paper)
  return sheet({
    ...{ paper, frame, refused, title: paper.isDraft ? 'Share the draft' : 'Share the plan' },
    main: html`${given ? justGiven(given, { name: nameIn(paper.people, given.person) }) : nothing}
      <p class="govuk-body">There should be no surprises in a plan. Everybody it is about sees it before the meeting, has time to think, and can still change it.</p>
      ${eachHoldOnce(paper.holds).map(hold => warningText({ text: holdInWords(hold, paper.people) }))}
      ${paper.holds.length > 0 ? html`<p class="govuk-body">Before you invite anybody, settle who may come to what: each of them has a link of their own, sees nothing of the other’s words, address or invitations, and is never asked to sign for what the other does.</p>` : nothing}
      ${whoHasSeen(paper, them)}
      ${
        paper.isEmpty
          ? nothingYet(paper, 'show')
          : them.length === 0
            ? insetText({
                text: 'The plan names nobody of the family yet. Add them to the people of the plan, then share it.',
              })
            : html`${onThisScreen(paper, them)}${noteIt(paper, them, refused, frame)}${byLink(paper, them, refused, frame)}`
      }`,
  })
}

const how = { 'in-person': 'shown in person', print: 'in print', link: 'by a link' } as const

const whoHasSeen = ({ record, plan }: Paper, them: readonly Person[]): Html =>
  table({
    caption: 'Who has had it',
    captionClasses: 'govuk-table__caption--m',
    head: ['Who', 'Had it', 'Saw it'].map(text => ({ text })),
    ...{ firstCellIsHeader: true, classes: 'bywhen-stacked' },
    rows: them.map(person => [
      { html: html`<bdi>${person.name}</bdi>` },
      { html: hadIt(record, person), attributes: { 'data-label': 'Had it' } },
      { html: sawIt(record, person, plan), attributes: { 'data-label': 'Saw it' } },
    ]),
  })

function hadIt(record: PlanRecord, { id }: Person): Html {
  const last = partsHere(record, 'draft').findLast(({ is }) => is.with.includes(id))
  if (!last) return html`Not yet`
  return html`Version ${last.is.version}, ${last.is.how ? how[last.is.how] : 'given out'}, ${sayDay(last.is.on)}`
}

function sawIt(record: PlanRecord, { id }: Person, plan: string): Html {
  const seen = lastSeenBy(record, id)
  if (!seen) return html`Not yet`
  const { is } = seen.sighting
  return html`Version ${seen.version}${is.how ? html`, ${how[is.how]}` : nothing}, ${sayDay(is.on)}. ${
    seen.isLatest
      ? 'Nothing has been written since.'
      : html`<a class="govuk-link" href="/plans/${plan}/compare?from=${seen.version}&amp;to=${record.version}">It has changed since<span class="govuk-visually-hidden"> they saw it: what changed</span></a>.`
  }`
}

const onThisScreen = ({ plan }: Paper, them: readonly Person[]): Html =>
  html`<h2 class="govuk-heading-m">On this screen, or on paper</h2>
    <p class="govuk-body">Open the page for whoever sits with you, turn the screen round, and read it together.</p>
    <ul class="govuk-list">${them.map(
      ({ id, name, is }) =>
        html`<li><a class="govuk-link" href="/plans/${plan}/${is === 'child' ? 'child' : 'family'}?${FOR}=${id}&amp;${TURNED}=yes">Turn the screen to <bdi>${name}</bdi></a>, or <a class="govuk-link" href="/plans/${plan}/print/${is === 'child' ? 'child' : 'family'}">print it<span class="govuk-visually-hidden"> for ${name}</span></a></li>`,
    )}</ul>`

const noteIt = (paper: Paper, them: readonly Person[], refused: readonly Refusal[], frame: Frame): Html =>
  html`<h2 class="govuk-heading-m">Note who has had it</h2>
    ${paperForm(
      paper,
      frame,
      html`${checkboxes({
        ...{ name: 'with', idPrefix: 'with', values: paper.typed.getAll('with') },
        fieldset: { legend: { text: 'Who has had the draft?', classes: 'govuk-fieldset__legend--s' } },
        errorMessage: wrong(refused, 'with'),
        items: them.map(person => ({
          value: person.id,
          text: person.name,
          hint: { text: whoTheyAre(person) },
        })),
      })}
      ${radios({
        ...{ name: 'how', idPrefix: 'how', value: paper.typed.get('how') ?? 'in-person' },
        classes: 'govuk-radios--inline',
        fieldset: { legend: { text: 'How?', classes: 'govuk-fieldset__legend--s' } },
        items: [
          { value: 'in-person', text: 'I showed it to them' },
          { value: 'print', text: 'They have it in print' },
        ],
      })}
      ${dayBox({ paper, name: 'on', label: 'On which day?', refused })}
      ${button({ text: `Note that they have had version ${paper.saw}` })}`,
    )}`

const byLink = (paper: Paper, them: readonly Person[], refused: readonly Refusal[], frame: Frame): Html =>
  html`<h2 class="govuk-heading-m">By a link of their own</h2>
    <p class="govuk-body">Each person has a link and a code, given apart from each other. When a parent or the child opens it, the plan notes which version they saw. A friend, a relative or a colleague sees only their own tasks, so that does not count as having seen the draft.</p>
    ${paperForm(
      paper,
      frame,
      html`<ul class="govuk-list">${them.map(
        ({ id, name }) =>
          html`<li>${askFirst(paper.holds, { id, name }, refused)}${button({ ...{ name: 'link', value: id, classes: 'govuk-button--secondary' }, html: html`Make a link for <bdi>${name}</bdi>` })}</li>`,
      )}</ul>`,
    )}`
