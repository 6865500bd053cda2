import { sayDay } from '../../../../checker/index.ts'
import { londonDay } from '../../../../plans/index.ts'
import { type Frame, framed } from '../../../frame.ts'
import type { Refusal } from '../../../page.ts'
import { MARK } from '../../../sign-in/own-form.ts'
import { button } from '../../../views/components/button.ts'
import { attributes } from '../../../views/components/options.ts'
import { type Html, html, nothing } from '../../../views/html.ts'
import { timeInWords } from '../../../views/time-in-words.ts'
import { planCrumb } from '../../plan-crumb.ts'
import { conflictsView } from '../conflicts/view.ts'
import type { Desk } from '../desk.ts'
import { lettersOf } from '../findings/letters-of.ts'
import { wholeOf } from '../findings/whole-of.ts'
import { savedView } from '../saved-view.ts'
import { partOfPlace } from '../typed.ts'
import { blendedView } from './blended-view.ts'
import { type Drawing, PEOPLE } from './box-view.ts'
import { hiddenTyped } from './hidden-typed.ts'

/** What a page on which a plan is written is made of. */
export type Writing = {
  readonly title: string
  /** What the page is for, in a sentence or two. */
  readonly says?: Html
  readonly boxes: (drawing: Drawing) => Html
  /** Where Save leads on to, beside back to the plan. */
  readonly buttons?: Html
}

/** A page on which a plan is written: its boxes with their notes, what is to be noted of the plan as a whole, and where all of it is saved. */
export function writingView(desk: Desk, refused: readonly Refusal[], frame: Frame, own: Writing): Html {
  const { plan, child } = desk
  const crumbs = [planCrumb(plan, child)]
  const common = { frame, crumbs, nav: 'families', isPlaceItself: false, refused } as const
  if (desk.blended)
    return framed({ ...common, title: 'Saved, with the words of two people', main: blendedView(desk) })
  if (desk.conflicts.length > 0)
    return framed({
      ...common,
      title: 'Two people wrote here at once',
      main: conflictsView(desk, refused, frame),
      wide: true,
    })
  if (desk.asking)
    return framed({ ...common, title: 'Throw away what you wrote?', main: askingView(desk, frame) })
  const drawing: Drawing = { desk, refused }
  const isHere = (place: string): boolean =>
    desk.rows.some(({ kind, id }) => partOfPlace(place) === `${kind}/${id}`)
  return framed({
    ...common,
    title: own.title,
    wide: true,
    script: '/assets/write-with-family.js',
    main: html`${savedView(plan, desk.done, frame)}
      ${own.says ? html`<div class="bywhen-writing__says">${own.says}</div>` : nothing}
      <div id="here"></div>
      <form method="post" novalidate class="bywhen-writing"${attributes(desk.script)}>
        <input type="hidden" name="${MARK}" value="${frame.mark}">
        <input type="hidden" name="saw" value="${desk.saw}">
        <input type="hidden" name="key" value="${desk.key}">
        ${firstButton}
        ${unsavedView(desk)}
        ${own.boxes(drawing)}
        <datalist id="${PEOPLE}">${desk.people.map(({ name, as }) => html`<option value="${name}"${as ? html` label="${name}, ${as}"` : nothing}></option>`)}</datalist>
        <div class="bywhen-writing__save"><p class="bywhen-saved" id="saved" role="status"></p>
        <div class="govuk-button-group">${button({ text: 'Save' })}${own.buttons ?? nothing}<a class="govuk-link" href="/plans/${plan}">Back to the plan</a></div></div>
      </form>
      <section aria-labelledby="whole-heading"><h2 class="govuk-heading-m" id="whole-heading">The plan as a whole</h2>
        <div id="whole">${wholeOf(plan, desk.laid, desk.noted, desk.shown, isHere)}</div></section>
      <div id="letters">${lettersOf(desk.findings, desk.laid)}</div>`,
  })
}

/** Enter in a box saves, whichever button comes first in the form. */
const firstButton = html`<button class="govuk-visually-hidden" tabindex="-1" aria-hidden="true">Save</button>`

/** Words that were typed another time and never saved are shown, and said to be so. */
const unsavedView = ({ unsaved }: Desk): Html =>
  unsaved === undefined
    ? nothing
    : html`<div class="govuk-inset-text bywhen-unsaved">
        <p class="govuk-body">You wrote something here on ${sayDay(londonDay(unsaved))} at ${timeInWords(unsaved)} and did not save it. It stands in its boxes below; nobody else has seen it.</p>
        <div class="govuk-button-group">${button({ text: 'Save it now' })}
        ${button({ text: 'Throw it away', name: 'then', value: 'throw-away', classes: 'govuk-button--secondary' })}</div>
      </div>`

const askingView = (desk: Desk, frame: Frame): Html =>
  html`<p class="govuk-body">What you wrote on this page and did not save will be gone. The plan stays as it is.</p>
  <form method="post" novalidate>
    <input type="hidden" name="${MARK}" value="${frame.mark}">
    <input type="hidden" name="saw" value="${desk.saw}"><input type="hidden" name="key" value="${desk.key}">
    ${hiddenTyped(desk.typed)}
    <div class="govuk-button-group">
      ${button({ text: 'Yes, throw it away', name: 'then', value: 'yes-throw-away', classes: 'govuk-button--warning' })}
      ${button({ text: 'No, keep it', name: 'then', value: 'keep', classes: 'govuk-button--secondary' })}
    </div>
  </form>`
