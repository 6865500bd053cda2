import { nameOf } from '../../../plans/index.ts'
import { fieldOf } from '../../../plans/parts/index.ts'
import { type Frame, form, framed } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { type Html, html } from '../../views/html.ts'
import { planCrumb } from '../plan-crumb.ts'
import type { EarlierWords } from './words-page.ts'

/** Asks before earlier words take the place of those that stand there now. */
export function wordsView(model: EarlierWords, refused: readonly Refusal[], frame: Frame): Html {
  const { id, version, part, kind, field, earlier, current, record, key } = model
  const called = fieldOf(kind, field)?.called.replace('{part}', nameOf(record, part)) ?? ''
  const isSame = earlier === current
  const shown = (text: string): Html =>
    text.trim() === ''
      ? html`<span class="bywhen-empty">Nothing is written here</span>`
      : html`<span class="bywhen-typed">${text}</span>`
  return framed({
    ...{ frame, refused, nav: 'families', isPlaceItself: false },
    title: isSame ? 'It says this already' : 'Put these earlier words back?',
    crumbs: [planCrumb(id, record), { href: `/plans/${id}/history`, text: 'What happened to this plan' }],
    main: html`<p class="govuk-body" dir="auto">This is ${called}.</p>
      <dl class="bywhen-clash__both">
        <div><dt>It says now</dt><dd dir="auto">${shown(current)}</dd></div>
        <div><dt>It said in version ${version}</dt><dd dir="auto">${shown(earlier)}</dd></div>
      </dl>
      ${
        isSame
          ? html`<p class="govuk-body"><a class="govuk-link" href="/plans/${id}">Back to the plan</a></p>`
          : form(
              frame,
              html`<p class="govuk-body">What it says now stays in the history, and you can take this back.</p>
              <input type="hidden" name="saw" value="${record.version}"><input type="hidden" name="key" value="${key}">
              <div class="govuk-button-group">${button({ text: 'Put the earlier words back' })}
              <a class="govuk-link" href="/plans/${id}">Leave it as it is</a></div>`,
            )
      }`,
  })
}
