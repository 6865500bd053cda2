import { type Timescale, timescales } from '../../../plans/index.ts'
import type { Frame } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { tag } from '../../views/components/tag.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { housePage } from '../workspace-page.ts'
import { DONE, framedSettings } from './framed-settings.ts'
import { nationInWords } from './nations.ts'
import type { Service } from './service.ts'
import { dueInWords, lengthInWords, standingInWords, subjectInWords, whenInWords } from './timescale-words.ts'

type Model = { readonly service: Service; readonly done: boolean }

/** Every limit of the nation the service works in: how long, how sure that is, and how it stands here. */
export const timescalesPage = housePage<Model>({
  path: '/service/timescales',
  may: 'change-settings',
  show: ({ service, query }) => ({ service, done: query.has(DONE) }),
  view,
})

function view({ service, done }: Model, refused: readonly Refusal[], frame: Frame): Html {
  const here = timescales.filter(({ nations }) => nations.includes(service.nation))
  const subjects = [...new Set(here.map(({ plan }) => plan))]
  return framedSettings(
    {
      ...{ title: `Timescales in ${nationInWords[service.nation]}`, done },
      main: html`<p class="govuk-body">A national limit holds for everybody; a service can be stricter with itself. A local limit, or one that is not confirmed, is advice until you say that it holds here.</p>
        ${subjects.map(subject => {
          const id = `of-${subject}`
          return html`<section aria-labelledby="${id}"><h2 class="govuk-heading-m" id="${id}">${subjectInWords(subject)}</h2>
            <ul class="bywhen-settings-list">${here.filter(({ plan }) => plan === subject).map(row => rowView(row, service))}</ul></section>`
        })}`,
    },
    refused,
    frame,
  )
}

function rowView(row: Timescale, service: Service): Html {
  const { tag: text, colour, sentence } = standingInWords(row, service)
  const when = whenInWords(row)
  const reason = service.reasons[row.id]
  return html`<li><div>
      <h3 class="govuk-heading-s">${dueInWords(row)}</h3>
      <p class="govuk-body">${lengthInWords(row)}${when ? ` (${when})` : nothing}</p>
      <p class="govuk-body-s">${tag({ text, classes: `govuk-tag--${colour}` })} ${sentence}${reason ? html` Why: <span dir="auto">“${reason}”</span>` : nothing}</p>
    </div>
    <p><a class="govuk-link" href="/service/timescales/${row.id}">Change<span class="govuk-visually-hidden">: ${dueInWords(row)}</span></a></p></li>`
}
