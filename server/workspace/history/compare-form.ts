import type { Day } from '../../../checker/index.ts'
import type { Id } from '../../../plans/index.ts'
import { button } from '../../views/components/button.ts'
import { select } from '../../views/components/select.ts'
import { type Html, html } from '../../views/html.ts'
import { momentInWords } from '../plan/words.ts'
import type { Sitting } from './sittings.ts'

type ToChoose = {
  readonly id: Id
  readonly today: Day
  readonly sittings: readonly Sitting[]
  readonly from: number
  readonly to: number
}

/** Chooses two versions to be compared: the last of each sitting, and those that are compared already. */
export function compareForm({ id, today, sittings, from, to }: ToChoose): Html {
  const known = new Map(
    sittings.map(({ last, by, ended }) => [last, `${by.name}, ${momentInWords(ended, today)}`]),
  )
  const versions = [...new Set([...known.keys(), from, to])].toSorted((a, b) => b - a)
  const choose = (name: 'from' | 'to', label: string, value: number): Html =>
    select({
      ...{ id: name, name, value: String(value), label: { text: label } },
      items: versions.map(version => {
        const said = known.get(version)
        return { value: String(version), text: `Version ${version}${said ? ` (${said})` : ''}` }
      }),
    })
  return html`<form method="get" action="/plans/${id}/compare" class="bywhen-compare-form">
    ${choose('from', 'Earlier', from)}
    ${choose('to', 'Later', to)}
    ${button({ text: 'Compare', classes: 'govuk-button--secondary' })}
  </form>`
}
