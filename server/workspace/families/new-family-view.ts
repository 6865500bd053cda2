import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { insetText } from '../../views/components/inset-text.ts'
import { radios } from '../../views/components/radios.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { hidden } from './hidden.ts'
import type { NewFamily } from './new-family-page.ts'

const crumbs = [{ href: '/families', text: 'Families' }]

/** The name of a family, and the team that is to work with it. */
export function newFamilyView(model: NewFamily, refused: readonly Refusal[], frame: Frame): Html {
  const { id, name, reference, team, teams, becomesWorker, alike } = model
  const page = { title: 'Add a family', frame, refused, crumbs, nav: 'families' } as const
  if (teams.length === 0)
    return framed({
      ...page,
      main: html`<p class="govuk-body">You belong to no team yet that could work with a family. Ask an administrator to put you in one.</p>`,
    })
  return framed({
    ...page,
    main: form(
      frame,
      html`${hidden('id', id)}
      ${alike.length > 0 ? alikeView(model) : nothing}
      ${input({
        ...{ id: 'name', name: 'name', value: name, autocomplete: 'off', spellcheck: false },
        label: { text: 'What the family is called' },
        hint: {
          text: 'The name people know them by, such as Taylor, or Okafor and Lind. You add the people next.',
        },
        errorMessage: wrong(refused, 'name'),
        attributes: { dir: 'auto' },
      })}
      ${input({
        ...{ id: 'reference', name: 'reference', value: reference, autocomplete: 'off', spellcheck: false },
        classes: 'govuk-input--width-10',
        label: { text: 'Your service’s reference, if there is one' },
        hint: { text: 'Leave it empty to have a short one made, such as F-2041.' },
        errorMessage: wrong(refused, 'reference'),
      })}
      ${
        teams.length === 1
          ? html`${hidden('team', teams[0]?.id ?? '')}<p class="govuk-body">The family will be with ${teams[0]?.name}.</p>`
          : radios({
              ...{ name: 'team', value: team },
              fieldset: { legend: { text: 'Which team will work with them?' } },
              errorMessage: wrong(refused, 'team'),
              items: teams.map(each => ({ value: each.id, text: each.name })),
            })
      }
      ${
        becomesWorker
          ? html`<p class="govuk-body">You are named as their worker. A manager can name others.</p>`
          : html`<p class="govuk-body">Nobody is named as their worker yet. You can do that next.</p>`
      }
      ${button({ text: alike.length > 0 ? 'Add it all the same' : 'Add the family', preventDoubleClick: true })}`,
    ),
  })
}

/** What is here already under such a name. */
const alikeView = ({ alike }: NewFamily): Html => html`${hidden('sure', 'yes')}
  ${insetText({
    attributes: { id: 'alike', tabindex: -1 },
    html: html`<p class="govuk-body">Is it one of these? Two records of one family are how things get lost.</p>
      <ul class="govuk-list govuk-list--bullet">${alike.map(
        ({ family, name, elsewhere }) =>
          html`<li><a class="govuk-link" href="/families/${family}"><bdi>${name}</bdi></a>${elsewhere ? ', with another team: opened by saying why' : nothing}</li>`,
      )}</ul>`,
  })}`
