import { form, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html } from '../../views/html.ts'
import { hidden } from '../../workspace/families/hidden.ts'
import { type GuestFrame, guestFramed } from '../frame.ts'
import type { OwnPaper } from './own.ts'

type Sheet = {
  readonly paper: OwnPaper
  readonly title: string
  readonly lead: string
  readonly main: Html
  readonly frame: GuestFrame
  readonly refused: readonly Refusal[]
  readonly script?: string
}

/** A page in large type where one person speaks for themselves, with the way back to what they came for. */
export const ownSheet = ({ paper, title, lead, main, frame, refused, script }: Sheet): Html =>
  guestFramed({
    ...{ title, frame, refused, done: paper.done, ...(script && { script }) },
    main: html`<article class="bywhen-told${paper.kind === 'child' ? ' bywhen-told--child' : ''}">
      <p class="bywhen-screen-only"><a class="govuk-link" href="/guest">Back to the plan</a></p>
      <h1 class="bywhen-told__name">${title}</h1>
      <p>${lead}</p>
      ${main}
    </article>`,
  })

/** A form of theirs: it says which version they were shown. */
export const ownForm = (
  { saw, key }: Pick<OwnPaper, 'saw' | 'key'>,
  frame: GuestFrame,
  inside: Html,
  files?: 'with-files',
): Html => form(frame, html`${hidden('saw', `${saw}`)}${hidden('key', key)}${inside}`, undefined, files)

/** Room for their own words. */
export const ownWords = (
  paper: OwnPaper,
  name: string,
  label: string,
  refused: readonly Refusal[],
  rows = 5,
): Html =>
  textarea({
    ...{ id: name, name, rows, value: paper.typed.get(name) ?? '', attributes: { dir: 'auto' } },
    label: { text: label, classes: 'govuk-label--m' },
    errorMessage: wrong(refused, name),
  })
