import { dayWithWeekday } from '../../../checker/typed-day/index.ts'
import type { Role } from '../../../store/index.ts'
import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { momentInWords } from '../../sign-in/in-words.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { listsView, rowView } from './lists-view.ts'
import { setUpView } from './set-up.ts'
import { teamFigures } from './team-view.ts'
import type { Today } from './today-page.ts'
import type { List } from './whose-lists.ts'

/** What there is to do today, the most pressing first. */
export const todayView = (model: Today, _: readonly Refusal[], frame: Frame): Html => {
  const { name, today, own, led, lists, unfinished } = model
  return framed({
    ...{ title: 'Today', frame, nav: 'today' },
    main: html`<p class="govuk-body">${dayWithWeekday(today)}, ${name}</p>
      ${setUpView(model.setUp)}
      ${unfinished.length > 0 ? unfinishedView(unfinished) : nothing}
      ${led.map(team => html`<h2 class="govuk-heading-l">${team.name}</h2>${teamFigures(team)}${led.length === 1 ? listsView(lists, '/today', team.id) : toTeam(team)}`)}
      ${own ? ownView(model, own) : nothing}
      ${model.reviews.map(each => html`<h2 class="govuk-heading-l">${each.team.name}</h2>${othersView(each, own ?? [])}`)}
      ${waysOn(model)}`,
  })
}

const toTeam = ({ id, name }: { readonly id: string; readonly name: string }): Html =>
  html`<p class="govuk-body"><a class="govuk-link" href="/teams/${id}">What is due in ${name}</a></p>`

const unfinishedView = (unfinished: Today['unfinished']): Html => html`<section aria-labelledby="unfinished">
  <h2 class="govuk-heading-m" id="unfinished">Your words that are not saved yet</h2>
  <ul class="bywhen-entries">${unfinished.map(({ plan, title, places, at }) =>
    rowView({
      ...{ href: `/plans/${plan}`, title, when: momentInWords(at), isLate: false },
      family: 'Kept for you, and shown to nobody else',
      more: places === 1 ? 'In one box.' : `In ${places} boxes.`,
    }),
  )}</ul>
</section>`

const ownView = ({ led, roles, unfinished, reviews }: Today, own: NonNullable<Today['own']>): Html => {
  const isOneOfSeveral = led.length > 0 || reviews.length > 0
  const heading = isOneOfSeveral ? html`<h2 class="govuk-heading-l">Your own families</h2>` : nothing
  const isClear = own.every(({ rows, isAlone }) => rows.length === 0 && !isAlone)
  if (!isClear) return html`${heading}${listsView(own, '/today', isOneOfSeveral ? 'own' : undefined)}`
  return html`${heading}<div class="govuk-inset-text">
    <p class="govuk-body">${unfinished.length > 0 ? 'Nothing else waits for you today.' : 'Nothing waits for you today: no task, no review, no draft.'}</p>
    ${roles.includes('reviewing-officer') ? nothing : html`<p class="govuk-body">You see here what is due in the families that name you. <a class="govuk-link" href="/families">Look at your families</a>, or add one to begin.</p>`}
  </div>
  ${roles.some(role => role === 'practitioner' || role === 'family-support-worker') ? button({ text: 'Add a family', href: '/families/new' }) : nothing}`
}

/** What is due in a team besides what stands among somebody’s own, so that nothing is listed twice. */
function othersView({ team, lists }: Today['reviews'][number], own: readonly List[]): Html {
  const theirs = new Set(own.flatMap(({ rows }) => rows.map(({ href }) => href)))
  const others = lists.map(list => ({ ...list, rows: list.rows.filter(({ href }) => !theirs.has(href)) }))
  const isLess = others.some(({ rows }, at) => rows.length < (lists[at]?.rows.length ?? 0))
  const isMore = others.some(({ rows, next }) => rows.length > 0 || next)
  return html`${isLess ? html`<p class="govuk-body">${isMore ? 'Reviews of your own families stand above.' : 'Every review that is due here stands above, among your own families.'}</p>` : nothing}
    ${isLess && !isMore ? nothing : listsView(others, '/today', team.id)}`
}

const leads: readonly {
  readonly to: readonly Role[]
  readonly href: string
  readonly text: string
  readonly more: string
}[] = [
  {
    to: ['administrator'],
    href: '/accounts',
    text: 'Accounts',
    more: 'Invite people, and say what they may do.',
  },
  {
    to: ['administrator'],
    href: '/service',
    text: 'Service',
    more: 'Teams, forms, rules and limits of your service.',
  },
  { to: ['auditor'], href: '/families', text: 'Families', more: 'Every family, team by team.' },
  {
    to: ['auditor', 'administrator'],
    href: '/looks',
    text: 'Looks',
    more: 'Who has looked at which family, when and why.',
  },
]

/** Where somebody goes whose work is not with families, and the teams of somebody who has several. */
const waysOn = ({ roles, teams, led }: Today): Html => {
  const ways = [
    ...leads.filter(({ to }) => to.some(role => roles.includes(role))),
    ...teams
      .filter(({ id }) => !led.some(each => each.id === id))
      .map(({ id, name }) => ({
        href: `/teams/${id}`,
        text: name,
        more: 'What is due in this team, and who carries what.',
      })),
  ]
  return ways.length === 0
    ? nothing
    : html`<h2 class="govuk-heading-m">${teams.length > 0 ? 'Your teams' : 'Where to go'}</h2>
      <ul class="bywhen-entries">${ways.map(
        ({ href, text, more }) =>
          html`<li class="bywhen-entry"><a class="govuk-link bywhen-entry__title bywhen-entry__link" href="${href}">${text}</a><p class="bywhen-entry__more">${more}</p></li>`,
      )}</ul>`
}
