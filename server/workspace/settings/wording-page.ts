import { type Template, type TemplateId, templates } from '../../../checker/index.ts'
import { type Frame, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { type Html, html } from '../../views/html.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { changeService } from './change-service.ts'
import { DONE, framedSettings, settingsForm } from './framed-settings.ts'
import { columnName, type Wording } from './service.ts'

/** The longest heading a column may have. */
const LONGEST = 200

/** The forms, and how many of their headings are of the service’s own. */
export const wordingsPage = housePage<{ readonly wording: Wording; readonly done: boolean }>({
  path: '/service/wording',
  may: 'change-settings',
  show: ({ service, query }) => ({ wording: service.wording, done: query.has(DONE) }),
  view: ({ wording, done }, refused, frame) =>
    framedSettings(
      {
        ...{ title: 'Wording of forms', done },
        main: html`<p class="govuk-body">Choose a form to call its columns what your service calls them.</p>
          <ul class="govuk-list">${templates.map(({ id, label }) => {
            const own = Object.keys(wording[id] ?? {}).length
            return html`<li><a class="govuk-link" href="/service/wording/${id}">${label}</a>${own > 0 ? ` (${own} of your own)` : ''}</li>`
          })}</ul>`,
      },
      refused,
      frame,
    ),
})

type Model = {
  readonly version: number
  readonly template: Template
  readonly typed: Readonly<Record<string, string>>
}

/** What the columns of one form are called here. */
export const wordingPage = housePage<Model>({
  path: '/service/wording/:form',
  may: 'change-settings',
  show: visit => toModel(visit),
  again: toModel,
  view,
  async submit(visit, sent) {
    const shown = toModel(visit, sent)
    const { template, typed } = shown
    const long = template.columns.map(columnName).filter(name => (typed[name] ?? '').length > LONGEST)
    if (long.length > 0)
      return {
        shown,
        refused: long.map(name => ({ field: boxOf(name), text: `Use at most ${LONGEST} letters` })),
      }
    const refused = await changeService(visit, Number(sent.get('saw')), {
      wording: withOwn(visit.service.wording, template.id, typed),
    })
    return refused.length > 0 ? { shown, refused } : { goTo: `/service/wording?${DONE}=yes` }
  },
})

const boxOf = (name: string): string => `column-${name.replaceAll(' ', '-')}`

function toModel({ params, service }: HouseVisit, sent?: URLSearchParams): Model {
  const template = templates.find(({ id }) => id === params.form)
  if (!template) throw new HttpProblem(404)
  const own = service.wording[template.id] ?? {}
  const typed = template.columns.map(column => {
    const name = columnName(column)
    return [name, sent ? (sent.get(boxOf(name)) ?? '').trim() : (own[name] ?? '')] as const
  })
  return { version: service.version, template, typed: Object.fromEntries(typed) }
}

/** Only what was named is kept; a form without any name of its own is as it comes. */
function withOwn(wording: Wording, form: TemplateId, typed: Readonly<Record<string, string>>): Wording {
  const named = Object.fromEntries(Object.entries(typed).filter(([, words]) => words !== ''))
  const { [form]: _, ...others } = wording
  return Object.keys(named).length > 0 ? { ...others, [form]: named } : others
}

function view({ version, template, typed }: Model, refused: readonly Refusal[], frame: Frame): Html {
  return framedSettings(
    {
      title: `Wording of the ${template.label}`,
      crumbs: [{ href: '/service/wording', text: 'Wording of forms' }],
      main: html`<p class="govuk-body">What you write here stands over the columns on the screen, on paper, in Word and in PDF. Files for other programs keep the form’s own headings, by which they are known. Leave a box empty for the form’s own.</p>
        ${settingsForm(
          frame,
          version,
          html`${template.columns.map(column => {
            const name = columnName(column)
            return input({
              ...{
                id: boxOf(name),
                name: boxOf(name),
                value: typed[name],
                errorMessage: wrong(refused, boxOf(name)),
              },
              label: { text: column.heading, classes: 'govuk-label--s' },
            })
          })}${button({ text: 'Save' })}`,
        )}`,
    },
    refused,
    frame,
  )
}
