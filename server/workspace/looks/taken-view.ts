import type { LooksTaken } from '../../../store/index.ts'
import { momentInWords } from '../../sign-in/in-words.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { count } from '../plan/words.ts'

/** Who took the record of looks as a file, for those who may read all of it. */
export type Taken = { readonly taken: readonly LooksTaken[] }

/** The last times, each with the way to the list as it was narrowed then. */
export const takenView = ({ taken }: Taken): Html =>
  taken.length === 0
    ? nothing
    : html`<h2 class="govuk-heading-m">Who took it as a file</h2>
      <ul class="govuk-list govuk-list--bullet">${taken.map(
        ({ at, by, narrowed, many }) =>
          html`<li>${by.name}, ${momentInWords(at)}: ${count(many, 'look')}, <a class="govuk-link" href="/looks?${`${new URLSearchParams(narrowed)}`}">${Object.keys(narrowed).length === 0 ? 'the whole list' : 'the list as it was narrowed then'}<span class="govuk-visually-hidden"> (${by.name}, ${momentInWords(at)})</span></a></li>`,
      )}</ul>`
