import type { ListedAccount } from '../../../store/index.ts'
import { type Frame, form, wrong } from '../../frame.ts'
import type { Refusal } from '../../page.ts'
import { HttpProblem } from '../../problem.ts'
import { newId } from '../../sign-in/tokens.ts'
import { button } from '../../views/components/button.ts'
import { input } from '../../views/components/input.ts'
import { table } from '../../views/components/table.ts'
import { type Html, html } from '../../views/html.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { DONE, framedSettings } from './framed-settings.ts'

type Team = { readonly id: string; readonly name: string }

type Teams = {
  readonly teams: readonly (Team & { readonly members: number })[]
  /** Made with the page, so that what is sent twice is added once. */
  readonly id: string
  readonly typed: string
  readonly done: boolean
}

/** The longest name that a team may have. */
const LONGEST = 80

/** The teams families belong to: those there are, and another. */
export const teamsPage = housePage<Teams>({
  path: '/service/teams',
  may: 'administer-teams',
  show: visit => toTeams(visit),
  again: toTeams,
  view: teamsView,
  async submit(visit, sent) {
    const { store, organisation } = visit
    const shown = await toTeams(visit, sent)
    const fault = faultIn(shown.typed, shown.teams, shown.id)
    if (fault) return { shown, refused: [fault] }
    await store.putTeam({ organisation, id: shown.id, name: shown.typed })
    return { goTo: `/service/teams?${DONE}=yes` }
  },
})

async function toTeams({ store, organisation, query }: HouseVisit, sent?: URLSearchParams): Promise<Teams> {
  const [teams, sizes] = await Promise.all([
    store.teamsOf({ organisation }),
    store.teamSizes({ organisation }),
  ])
  const id = sent?.get('id') ?? ''
  return {
    teams: teams.map(team => ({
      ...team,
      members: sizes.find(each => each.team === team.id)?.members ?? 0,
    })),
    // An id of ours that no team has: what is sent can name a new team, and change none.
    id: /^[\w-]{20,40}$/.test(id) ? id : newId(),
    typed: (sent?.get('name') ?? '').trim(),
    done: query.has(DONE),
  }
}

function faultIn(name: string, teams: readonly Team[], own: string): Refusal | undefined {
  if (name === '') return { field: 'name', text: 'Write what the team is called' }
  if (name.length > LONGEST) return { field: 'name', text: `Use at most ${LONGEST} letters` }
  const folded = name.toLocaleLowerCase('en-GB')
  return teams.some(each => each.id !== own && each.name.toLocaleLowerCase('en-GB') === folded)
    ? { field: 'name', text: 'There is a team of that name already. Choose another name' }
    : undefined
}

const nameBox = (value: string, refused: readonly Refusal[], label: string): Html =>
  input({
    ...{ id: 'name', name: 'name', value, label: { text: label }, errorMessage: wrong(refused, 'name') },
    classes: 'govuk-input--width-20',
  })

function teamsView({ teams, id, typed, done }: Teams, refused: readonly Refusal[], frame: Frame): Html {
  return framedSettings(
    {
      ...{ title: 'Teams', done },
      main: html`${
        teams.length === 0
          ? html`<p class="govuk-body">There is no team yet. Families belong to a team, so add the first one.</p>`
          : table({
              caption: 'The teams there are',
              captionClasses: 'govuk-visually-hidden',
              head: [{ text: 'Team' }, { text: 'People in it', format: 'numeric' }],
              rows: teams.map(team => [
                {
                  html: html`<a class="govuk-link" href="/service/teams/${team.id}"><bdi>${team.name}</bdi></a>`,
                },
                { text: String(team.members), format: 'numeric' },
              ]),
            })
      }
      <h2 class="govuk-heading-m">Add a team</h2>
      ${form(frame, html`<input type="hidden" name="id" value="${id}">${nameBox(typed, refused, 'What is it called?')}${button({ text: 'Add it' })}`)}
      <p class="govuk-body">Who belongs to which team is settled with each <a class="govuk-link" href="/accounts">account</a>.</p>`,
    },
    refused,
    frame,
  )
}

type OneTeam = {
  readonly team: Team
  readonly typed: string
  readonly members: readonly ListedAccount[]
  readonly isMore: boolean
}

const MEMBERS = 200

/** One team: another name for it, and who is in it. */
export const oneTeamPage = housePage<OneTeam>({
  path: '/service/teams/:team',
  may: 'administer-teams',
  show: visit => toTeam(visit),
  again: toTeam,
  view: teamView,
  async submit(visit, sent) {
    const { store, organisation } = visit
    const shown = await toTeam(visit, sent)
    const { team, typed } = shown
    const fault = faultIn(typed, await store.teamsOf({ organisation }), team.id)
    if (fault) return { shown, refused: [fault] }
    await store.putTeam({ organisation, id: team.id, name: typed })
    return { goTo: `/service/teams?${DONE}=yes` }
  },
})

async function toTeam(
  { store, organisation, params, now }: HouseVisit,
  sent?: URLSearchParams,
): Promise<OneTeam> {
  const team = (await store.teamsOf({ organisation })).find(({ id }) => id === params.team)
  if (!team) throw new HttpProblem(404)
  const found = await store.listAccounts({ organisation, team: team.id, now, limit: MEMBERS + 1 })
  return {
    ...{ team, members: found.slice(0, MEMBERS), isMore: found.length > MEMBERS },
    typed: sent ? (sent.get('name') ?? '').trim() : team.name,
  }
}

function teamView(
  { team, typed, members, isMore }: OneTeam,
  refused: readonly Refusal[],
  frame: Frame,
): Html {
  return framedSettings(
    {
      title: team.name,
      crumbs: [{ href: '/service/teams', text: 'Teams' }],
      main: html`${form(frame, html`${nameBox(typed, refused, 'What is it called?')}${button({ text: 'Save' })}`)}
        <h2 class="govuk-heading-m">Who is in it</h2>
        ${
          members.length === 0
            ? html`<p class="govuk-body">Nobody yet. Add people to it with their <a class="govuk-link" href="/accounts">account</a>.</p>`
            : html`<ul class="govuk-list">${members.map(
                ({ account, name, state }) =>
                  html`<li><a class="govuk-link" href="/accounts/${account}"><bdi>${name}</bdi></a>${state === 'active' ? '' : ` (${state})`}</li>`,
              )}</ul>`
        }
        ${isMore ? html`<p class="govuk-body">These are the first ${MEMBERS}; the others are among the <a class="govuk-link" href="/accounts">accounts</a>.</p>` : ''}`,
    },
    refused,
    frame,
  )
}
