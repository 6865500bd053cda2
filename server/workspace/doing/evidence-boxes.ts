import type { Person } from '../../../checker/index.ts'
import { wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { fileUpload } from '../../views/components/file-upload.ts'
import { input } from '../../views/components/input.ts'
import { radios } from '../../views/components/radios.ts'
import { textarea } from '../../views/components/textarea.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { sources } from './sources.ts'

/** Where the boxes of one piece of evidence stand, and what stands in them. */
export type EvidenceAsked = {
  /** What the names of its boxes begin with. */
  readonly prefix: 'done' | 'more' | `goal-${string}`
  readonly typed: URLSearchParams
  readonly refused: readonly Refusal[]
  readonly people: readonly Person[]
  readonly child: string
  readonly dayLabel: string
}

/** A file can be chosen from what a phone or a scanner makes. HEIC is left out, so that an iPhone sends its photos as JPEG. */
export const accept = 'image/jpeg,image/png,image/webp,application/pdf'

/** Asks for evidence and impact: what happened, what is different since, and who or what says so. */
export function evidenceBoxes({ prefix, typed, refused, people, child, dayLabel }: EvidenceAsked): Html {
  const box = (name: string) => ({
    ...{ id: `${prefix}-${name}`, name: `${prefix}-${name}`, value: typed.get(`${prefix}-${name}`) ?? '' },
    errorMessage: wrong(refused, `${prefix}-${name}`),
  })
  const kept = typed.get(`${prefix}-kept`)
  return html`${input({
    ...box('on'),
    label: { text: dayLabel },
    hint: { text: 'Such as “today”, “Monday” or “12 November”.' },
    classes: 'govuk-input--width-20',
  })}
  ${textarea({ ...box('what'), label: { text: 'What happened, and how do you know?' }, rows: 3 })}
  ${textarea({
    ...box('change'),
    label: { text: `What is different for ${child} since?` },
    hint: { text: 'The impact: what can be seen, heard or counted now.' },
    rows: 3,
  })}
  ${radios({
    ...box('source'),
    idPrefix: `${prefix}-source`,
    fieldset: { legend: { text: 'Where does this come from?' } },
    hint: { text: 'What somebody says of themselves is welcome. A goal is never closed on it alone.' },
    classes: 'govuk-radios--small',
    items: sources.map(({ id, text, hint }) => ({
      value: id,
      text,
      hint: hint ? { text: hint } : undefined,
    })),
  })}
  ${input({
    ...box('by'),
    label: { text: 'Who or what says so (if you like)' },
    classes: 'govuk-input--width-20',
    attributes: { list: `${prefix}-people`, autocomplete: 'off' },
  })}
  <datalist id="${prefix}-people">${people.map(({ name }) => html`<option value="${name}"></option>`)}</datalist>
  ${fileUpload({
    ...{ id: `${prefix}-file`, name: `${prefix}-file`, errorMessage: wrong(refused, `${prefix}-file`) },
    label: { text: 'A photo, a scan or a PDF (if there is one)' },
    hint: { text: 'Up to 10 MB. A photo is kept without the place and time that the phone wrote into it.' },
    attributes: { accept },
  })}
  ${kept ? html`<input type="hidden" name="${prefix}-kept" value="${kept}"><p class="govuk-body">The file you chose before is kept, and goes with this.</p>` : nothing}`
}
