import type { Team } from '../../../store/index.ts'
import { type Frame, form, framed, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import { button } from '../../views/components/button.ts'
import { checkboxes } from '../../views/components/checkboxes.ts'
import { radios } from '../../views/components/radios.ts'
import { warningText } from '../../views/components/warning-text.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import { hidden } from '../families/hidden.ts'
import type { FamilyVisit } from '../visit.ts'
import { familyPage, type Outcome } from '../workspace-page.ts'
import { namesOf } from './staff.ts'
import { actOn, crumbsOf, type TheFamily, theFamily } from './the-family.ts'

type Model = {
  readonly family: TheFamily
  /** The family as it stood when the page was shown. */
  readonly saw: string
  readonly from: string
  readonly teams: readonly Team[]
  readonly workers: readonly { readonly account: string; readonly name: string }[]
  readonly isRestricted: boolean
  readonly typed: URLSearchParams | undefined
}

/** Hands a family over to another team with all its plans, and says who works with it no longer. */
export const handOverPage = familyPage<Model>({
  path: '/families/:family/team',
  may: 'hand-over-family',
  show: visit => toModel(visit),
  again: (visit, sent) => toModel(visit, sent),
  submit,
  view,
})

async function toModel(visit: FamilyVisit, typed?: URLSearchParams): Promise<Model> {
  const { store, organisation, family } = visit
  const [opened, teams] = await Promise.all([
    store.openFamily({ organisation, family: family.family }),
    store.teamsOf({ organisation }),
  ])
  if (!opened) throw new HttpProblem(404)
  const accounts = family.workers.map(({ account }) => account)
  const names = await namesOf(visit, accounts)
  return {
    family: await theFamily(visit),
    saw: typed?.get('saw') ?? `${opened.version}`,
    from: teams.find(({ id }) => id === opened.team)?.name ?? 'its team',
    teams: teams.filter(({ id }) => id !== opened.team),
    workers: accounts.map(account => ({ account, name: names.get(account) ?? 'Somebody who left' })),
    ...{ isRestricted: family.readers !== null, typed },
  }
}

async function submit(visit: FamilyVisit, sent: URLSearchParams): Promise<Outcome<Model>> {
  const { store, organisation, family, by, now, seer } = visit
  const shown = await toModel(visit, sent)
  const team = shown.teams.find(({ id }) => id === sent.get('team'))?.id
  if (!team)
    return { shown, refused: [{ field: 'team', text: 'Choose the team that works with them from now on' }] }
  const changed = await store.changeFamily({
    ...{ organisation, id: family.family, team, name: family.name, saw: Number(shown.saw), at: now, by },
  })
  if (!('version' in changed))
    return {
      shown: await toModel(visit),
      refused: [
        {
          field: '',
          text: 'Somebody has changed this family meanwhile. Look at it again, then hand it over',
        },
      ],
    }
  const released = shown.workers.filter(({ account }) => sent.getAll('release').includes(account))
  for (const { account } of released) await store.releaseWorker({ ...actOn(visit), account })
  const isStillTheirs =
    seer.teams.includes(team) ||
    shown.workers.some(
      ({ account }) => account === seer.account && !released.some(each => each.account === account),
    )
  return { goTo: isStillTheirs ? `/families/${family.family}?handed=over` : '/families?handed=over' }
}

function view(model: Model, refused: readonly Refusal[], frame: Frame): Html {
  const { family, from, teams } = model
  return framed({
    ...{ title: `Hand the ${family.name} family over`, frame, refused, nav: 'families' },
    ...{ isPlaceItself: false, crumbs: crumbsOf(family) },
    main:
      teams.length === 0
        ? html`<p class="govuk-body">There is no other team. An administrator can add one.</p>`
        : html`<p class="govuk-body">They are with ${from} now. All their plans go with them as they stand; nothing in them changes, and nothing is lost.</p>
          ${model.isRestricted ? warningText({ text: 'This family is restricted, and stays so: nobody of the other team finds it unless they are named. Name somebody there first.', iconFallbackText: 'Warning' }) : nothing}
          ${form(frame, boxes(model, refused))}`,
  })
}

const boxes = ({ saw, teams, workers, typed }: Model, refused: readonly Refusal[]): Html =>
  html`${hidden('saw', saw)}
  ${radios({
    ...{ name: 'team', idPrefix: 'team', value: typed?.get('team') ?? '' },
    fieldset: {
      legend: { text: 'Which team works with them from now on?', classes: 'govuk-fieldset__legend--m' },
    },
    errorMessage: wrong(refused, 'team'),
    items: teams.map(({ id, name }) => ({ value: id, text: name })),
  })}
  ${
    workers.length === 0
      ? nothing
      : checkboxes({
          ...{ name: 'release', idPrefix: 'release' },
          values: typed?.getAll('release') ?? workers.map(({ account }) => account),
          fieldset: {
            legend: { text: 'Who stops working with them?', classes: 'govuk-fieldset__legend--m' },
          },
          hint: {
            text: 'Whoever stays named finds the family still, whichever team they are in. The new team names its own.',
          },
          items: workers.map(({ account, name }) => ({ value: account, text: name })),
        })
  }
  ${button({ text: 'Hand it over', preventDoubleClick: true })}`
