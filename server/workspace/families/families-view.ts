import type { ListedFamily } from '../../../store/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { pagination } from '../../views/components/pagination.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { addressOf, type Families } from './families-page.ts'
import { findingsInWords, kindInWords, reviewInWords, standingInWords } from './plan-in-words.ts'

/** Families by name, each with its plans and where they stand. */
export const familiesView = (model: Families, _: readonly Refusal[], frame: Frame): Html => {
  const { families, mayAdd, next, isFirst, done } = model
  return framed({
    ...{ title: 'Families', frame, done, nav: 'families' },
    main: html`<p class="bywhen-buttons bywhen-lead">
        ${mayAdd ? button({ text: 'Add a family', href: '/families/new' }) : nothing}
        <a class="govuk-link" href="/search">Search by name or reference</a>
      </p>
      ${choices(model)}${namedView(model)}
      ${families.length === 0 ? emptyView(model) : html`<ul class="bywhen-entries">${families.map(each => row(each, model))}</ul>`}
      ${
        next || !isFirst
          ? pagination({
              landmarkLabel: 'More families',
              ...(next && { next: { href: next, text: 'Next families' } }),
              ...(!isFirst && { previous: { href: addressOf(model), text: 'Back to the first' } }),
            })
          : nothing
      }`,
  })
}

/** Whose families: one’s own, or a team’s. */
const choices = ({ teams, of, named, mayHaveOwn }: Families): Html => {
  const ways = [
    ...(mayHaveOwn ? [{ id: undefined, href: '/families?of=own', text: 'Yours' }] : []),
    ...teams.map(({ id, name }) => ({ id, href: `/families?of=${id}`, text: name })),
  ]
  return ways.length < 2
    ? nothing
    : html`<nav class="bywhen-ways" aria-label="Whose families"><ul>${ways.map(
        way =>
          html`<li><a class="govuk-link"${!named && way.id === of ? html` aria-current="page"` : nothing} href="${way.href}">${way.text}</a></li>`,
      )}</ul></nav>`
}

const row = (
  { family, name, reference, plans }: ListedFamily,
  { named, today }: Families,
): Html => html`<li class="bywhen-entry">
  <h2 class="bywhen-entry__title"><a class="govuk-link" href="/families/${family}"><bdi>${name}</bdi></a></h2>
  <span class="bywhen-entry__when">${reference}</span>
  ${named ? html`<p class="bywhen-entry__more"><a class="govuk-link" href="/families/${family}/workers">Name somebody else<span class="govuk-visually-hidden"> for ${name}</span></a></p>` : nothing}
  ${
    plans.length === 0
      ? html`<p class="bywhen-entry__more">No plan at work. <a class="govuk-link" href="/families/${family}/plans/new">Start a plan<span class="govuk-visually-hidden"> for ${name}</span></a></p>`
      : plans.map(
          plan =>
            html`<p class="bywhen-entry__more"><a class="govuk-link" href="/plans/${plan.plan}"><bdi>${plan.title}</bdi>, ${kindInWords(plan.kind)}</a> ${tag(standingInWords(plan, today))}<br>${[reviewInWords(plan, today), findingsInWords(plan)].filter(Boolean).join('. ')}</p>`,
        )
  }
</li>`

/** Whoever hands families over goes through them one by one: who is right for a family is not settled by the dozen. */
const namedView = ({ named, families }: Families): Html =>
  named && families.length > 0
    ? html`<p class="govuk-body">These families name ${named.name}. To give one to somebody else, name them for it, and take it from ${named.name} there.</p>`
    : nothing

const emptyView = ({ of, named, mayAdd, isFirst }: Families): Html => {
  if (named) return html`<p class="govuk-body">No family names ${named.name} any more.</p>`
  if (!isFirst) return html`<p class="govuk-body">There are no more families.</p>`
  if (of !== undefined)
    return html`<p class="govuk-body">This team has no families yet.${mayAdd ? ' Add the first one when you are ready.' : nothing}</p>`
  return html`<p class="govuk-body">No family names you as a worker yet. Your team’s families are a press away, and you are named on each family you add.</p>`
}
