import { nameOf, type PlanRecord, parts } from '../../../plans/index.ts'
import { fieldOf } from '../../../plans/parts/index.ts'
import type { LeftOut } from '../../access/holds/hold-back.ts'
import { button } from '../../views/components/button.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { holdInWords } from '../families/people-in-words.ts'
import { type Copy, FOR } from './copy.ts'

type Asks = Pick<Copy, 'whole' | 'leftOut' | 'reader' | 'people' | 'holds'> & {
  /** What else the address says, so that it goes on saying it. */
  readonly also?: Readonly<Record<string, string>>
}

/** Asks staff whom a copy is for, and lists what is left out of it. Nothing is asked where nothing is held from anybody. */
export function readerView({ whole, leftOut, reader, people, holds, also = {} }: Asks): Html {
  // What was said in confidence is left out too, hold or none.
  if (holds.length === 0 && leftOut.length === 0) return nothing
  const whom = reader ? reader.name : 'anybody'
  return html`<div class="bywhen-copy bywhen-screen-only">
    <form method="get">
      ${Object.entries(also).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
      ${select({
        ...{ id: FOR, name: FOR, value: reader?.id ?? '' },
        label: { text: 'Who is this copy for?' },
        hint: {
          text: 'Something here is kept from somebody. If you cannot be sure who will read it, leave it at anybody.',
        },
        items: [
          { value: '', text: 'Anybody: all that is held stays out' },
          ...people.map(({ id, name }) => ({ value: id, text: name })),
        ],
      })}
      ${button({ text: 'Make the copy for them', classes: 'govuk-button--secondary bywhen-button--small' })}
    </form>
    ${whatIsLeftOut({ whole, leftOut, people, holds }, whom)}
  </div>`
}

/** What is left out of everything on paper and in files, and where a copy for one reader is asked for. */
export function leftOutOfPaper(plan: string, copy: Copy): Html {
  if (copy.holds.length === 0 && copy.leftOut.length === 0) return nothing
  return html`<div class="bywhen-copy bywhen-screen-only">
    ${whatIsLeftOut(copy, 'anybody')}
    <p class="govuk-body">A copy for one person may leave out less. Somebody else looks at it before it is made: <a class="govuk-link" href="/plans/${plan}/copies">ask for a copy for one reader</a>.</p>
  </div>`
}

const whatIsLeftOut = (
  { whole, leftOut, people, holds }: Pick<Copy, 'whole' | 'leftOut' | 'people' | 'holds'>,
  whom: string,
): Html => html`<ul class="govuk-list">${holds.map(hold => html`<li dir="auto">${holdInWords(hold, people)}</li>`)}</ul>
  <h2 class="govuk-heading-s">${leftOut.length > 0 ? 'Left out of this copy' : 'Nothing is left out of this copy'}</h2>
  ${
    leftOut.length > 0
      ? html`<ul class="govuk-list govuk-list--bullet">${leftOut.map(each => html`<li dir="auto">${leftOutInWords(whole, each)}</li>`)}</ul>`
      : html`<p class="govuk-body">Nothing of what is held is kept from <bdi>${whom}</bdi>.</p>`
  }`

/** Something that was left out, as staff call it. */
export function leftOutInWords(whole: PlanRecord, { kind, part, field }: LeftOut): string {
  const name = nameOf(whole, part)
  const called = field === undefined ? undefined : fieldOf(kind, field)?.called.replace('{part}', name)
  const words = called ?? (name.startsWith('“') ? `the ${parts[kind].called} ${name}` : name)
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`
}
