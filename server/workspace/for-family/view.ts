import { type Frame, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { childPage, childTitle } from '../../views/for-family/child-page.ts'
import { familyPage, familyTitle } from '../../views/for-family/family-page.ts'
import type { Also } from '../../views/for-family/frame.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { page } from '../../views/layout.ts'
import { CHILD } from '../carry/faces.ts'
import { readerView } from '../carry/left-out-view.ts'
import { planCrumb } from '../plan-crumb.ts'
import { addressOf, type ForFamily } from './address.ts'

const script = '/assets/read-aloud.js'

type Shown = {
  readonly title: string
  readonly article: Html
  readonly here: 'family' | 'child'
}

/** The family’s page, for the worker beside them or turned round to them. */
export function familyView(model: ForFamily, _: readonly Refusal[], frame: Frame): Html {
  const { copy, today, children, isTurned } = model
  const also = isTurned
    ? children.map(child => ({ href: addressOf(model, 'child', { child }), text: childTitle(child) }))
    : []
  const article = familyPage(copy.told.plan, { today, rounds: copy.told.rounds, also })
  return shownView(model, frame, { title: familyTitle(copy.plan), article, here: 'family' })
}

/** The child’s page; a plan that is about no child says so, to staff alone. */
export function childView(model: ForFamily, _: readonly Refusal[], frame: Frame): Html {
  const { copy, today, child, isTurned } = model
  if (!child) return noChildView(model, frame)
  const also: readonly Also[] = isTurned
    ? [{ href: addressOf(model, 'family'), text: familyTitle(copy.plan) }]
    : []
  const article = childPage(copy.told.plan, { today, rounds: copy.told.rounds, also, child: child.id })
  return shownView(model, frame, { title: childTitle(child), article, here: 'child' })
}

/** Turned round, there is nothing but the page and a small way back. */
function shownView(model: ForFamily, frame: Frame, { title, article, here }: Shown): Html {
  const { id, copy, child, isTurned } = model
  const back = addressOf(model, here, { turned: false, child: here === 'child' ? child : undefined })
  if (isTurned)
    return page({
      ...{ title, script, places: [], kept: frame.kept, size: frame.size },
      main: html`${article}<p class="bywhen-turned-back bywhen-screen-only"><a class="govuk-link" href="${back}">Back</a></p>`,
    })
  return framed({
    ...{ title, frame, script, ownHeading: true, nav: 'families', isPlaceItself: false },
    crumbs: [planCrumb(id, copy.record)],
    main: html`${besideView(model, here)}${article}`,
  })
}

/** For the worker alone: what to do before the screen is turned, whom it is for and what is left out, and the ways on. */
function besideView(model: ForFamily, here: Shown['here']): Html {
  const { copy, child, children, mayPrint } = model
  const own = here === 'child' ? child : undefined
  const ways: readonly Also[] = [
    ...(here === 'child' ? [{ href: addressOf(model, 'family'), text: 'The family’s page' }] : []),
    ...children
      .filter(each => each.id !== own?.id)
      .map(each => ({
        href: addressOf(model, 'child', { child: each }),
        text: children.length === 1 ? 'The child’s page' : `The child’s page: ${each.name}`,
      })),
    ...(mayPrint
      ? [{ href: addressOf(model, `print/${here}`, { child: own }), text: 'Print it, or take it as a file' }]
      : []),
  ]
  return html`<section class="bywhen-copy-bar bywhen-screen-only" aria-labelledby="turn">
    <p class="govuk-heading-s" id="turn">To show it on this screen</p>
    <p class="govuk-body">First close other families’ pages, your email and your messages. Turned round, this page shows the plan and nothing else.</p>
    <p><a class="govuk-button" role="button" draggable="false" href="${addressOf(model, here, { turned: true, child: own })}">Turn the screen round</a></p>
    ${readerView({ ...copy, also: own ? { [CHILD]: own.id } : {} })}
    ${ways.length > 0 ? html`<ul class="bywhen-copy-files">${ways.map(({ href, text }) => html`<li><a class="govuk-link" href="${href}">${text}</a></li>`)}</ul>` : nothing}
  </section>`
}

const noChildView = (model: ForFamily, frame: Frame): Html =>
  framed({
    ...{ title: 'There is no child’s page here', frame, nav: 'families', isPlaceItself: false },
    crumbs: [planCrumb(model.id, model.copy.record)],
    main: html`<p class="govuk-body">No child is named as the one this plan is about. Add the child to the people of the plan, or show the family’s page instead.</p>
      <p class="govuk-body"><a class="govuk-link" href="/plans/${model.id}/people">People of the plan</a> &nbsp; <a class="govuk-link" href="${addressOf(model, 'family')}">The family’s page</a></p>`,
  })
