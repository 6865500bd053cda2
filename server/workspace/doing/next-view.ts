import { wrong } from '../../frame.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { typed } from '../plan/words.ts'
import { type Drawing, does, formOf } from './drawing.ts'

/** A task that is done leads on: to a further task, or to the question whether the need is met [G1]. */
export function nextView(drawing: Drawing): Html {
  const { plan, need, next, may, child } = drawing.model
  const follows = next
    ? html`<p class="govuk-body">What comes next: <a class="govuk-link" href="/plans/${plan}/tasks/${next.id}">${typed(next.text)}</a></p>`
    : may.write
      ? furtherTask(drawing)
      : nothing
  return html`<section aria-labelledby="next"><h2 class="govuk-heading-m" id="next">What comes next?</h2>
    ${follows}
    <p class="govuk-body">Or is that all that ${child} needed here?</p>
    ${button({ text: 'Look whether the need is met', href: `/plans/${plan}/needs/${need.id}/met`, classes: 'govuk-button--secondary' })}
  </section>`
}

function furtherTask(drawing: Drawing): Html {
  const { typed: sent, whole } = drawing.model
  const box = (name: string) => ({
    ...{ id: `next-${name}`, name: `next-${name}`, value: sent.get(`next-${name}`) ?? '' },
    errorMessage: wrong(drawing.refused, `next-${name}`),
  })
  return formOf(
    drawing,
    html`${textarea({ ...box('text'), label: { text: 'A further task' }, rows: 2 })}
      ${input({ ...box('who'), label: { text: 'Who will do it?' }, hint: { text: 'A name, not a job.' }, classes: 'govuk-input--width-20', attributes: { list: 'next-people', autocomplete: 'off' } })}
      <datalist id="next-people">${(whole.people ?? []).map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
      ${input({ ...box('by'), label: { text: 'By when?' }, hint: { text: 'Such as “12 December” or “in 2 weeks”.' }, classes: 'govuk-input--width-20' })}
      ${does('next', 'Add the next task', '')}`,
  )
}
