import { wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { roleInWords } from '../../sign-in/in-words.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { radios } from '../../views/components/radios.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { Colleague } from './staff.ts'

/** What was looked for, and who was found; nothing before anybody was looked for. */
export type Finding = { readonly words: string; readonly found: readonly Colleague[] | undefined }

export const nobodyYet: Finding = { words: '', found: undefined }

/** A box to find a colleague in by name, and those found to choose from. Names go by form, never by address. */
export const findColleague = (
  { words, found }: Finding,
  refused: readonly Refusal[],
  choose: string,
): Html => html`${input({
  ...{ id: 'words', name: 'words', value: words, autocomplete: 'off', classes: 'govuk-input--width-20' },
  label: { text: 'Name of a colleague' },
  errorMessage: wrong(refused, 'words'),
})}
${button({ text: 'Find', name: 'do', value: 'find', classes: 'govuk-button--secondary' })}
${
  found === undefined
    ? nothing
    : found.length === 0
      ? html`<p class="govuk-body" role="status">Nobody here is called that. Try the beginning of one of their names.</p>`
      : html`${radios({
          ...{ name: 'account', idPrefix: 'account' },
          fieldset: { legend: { text: 'Which of them?', classes: 'govuk-fieldset__legend--s' } },
          errorMessage: wrong(refused, 'account'),
          items: found.map(({ account, name, roles }) => ({
            ...{ value: account, text: name },
            hint: { text: roles.map(role => roleInWords[role]).join(', ') },
          })),
        })}
        ${button({ text: choose, name: 'do', value: 'choose' })}`
}`
