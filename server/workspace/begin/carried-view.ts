import { callName } from '../../../checker/reading-plan/people.ts'
import { button } from '../../views/components/button.ts'
import { checkboxes } from '../../views/components/checkboxes.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { hidden } from '../families/hidden.ts'
import type { Settled } from './choices.ts'
import type { Look } from './look.ts'

type Carried = NonNullable<Look['carried']>

/** Which needs go along. What a brother’s or sister’s plan says of them by name has to be written anew. */
export function carriedView({ of, needs }: Carried, { about }: Settled): Html {
  const other = callName({ name: of })
  const isOther = of !== about.name
  const naming = needs.filter(({ text, goesAlong }) => isOther && goesAlong && names(text, other))
  return html`${hidden('needs-shown', 'yes')}
    ${
      needs.length === 0
        ? html`<p class="govuk-body">That plan has no needs. Its people, worries and strengths go along.</p>`
        : checkboxes({
            name: 'need',
            fieldset: { legend: { text: 'Which needs go along?', classes: 'govuk-fieldset__legend--m' } },
            hint: {
              text: 'With each go its goals and tasks that are not finished. Answers and views stay behind: the plan has to be talked through anew.',
            },
            items: needs.map(({ id, text, goesAlong }) => ({ value: id, text, checked: goesAlong })),
          })
    }
    ${needs.length > 0 ? html`<p class="govuk-body">${button({ text: 'Show it with these', name: 'do', value: 'show', classes: 'govuk-button--secondary bywhen-button--small' })}</p>` : nothing}
    ${
      isOther
        ? warningText({
            text:
              naming.length > 0
                ? `This was written about ${of}, and ${naming.length === 1 ? 'one need names' : `${naming.length} needs name`} ${other}. Write ${naming.length === 1 ? 'it' : 'them'} anew for ${callName(about)} once the plan has begun.`
                : `This was written about ${of}. Read every line again with ${callName(about)} in mind.`,
          })
        : nothing
    }`
}

const names = (text: string, name: string): boolean =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}-]+/u)
    .includes(name.toLowerCase())
