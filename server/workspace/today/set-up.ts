import { taskList } from '../../views/components/task-list.ts'
import { type Html, html, nothing } from '../../views/html.ts'
import type { HouseVisit } from '../visit.ts'

/** What is settled of a service that has just begun. */
export type SetUp = {
  readonly teams: number
  readonly hasColleagues: boolean
  readonly confirmed: number
  readonly terms: number
}

/** How far a service is set up, for whoever looks after it; nothing once all of it is settled. */
export async function setUpSoFar(visit: HouseVisit): Promise<SetUp | undefined> {
  const { store, organisation, now, seer, service } = visit
  if (!seer.roles.includes('administrator')) return undefined
  const [teams, accounts] = await Promise.all([
    store.teamsOf({ organisation }),
    store.listAccounts({ organisation, words: '', now, limit: 2 }),
  ])
  const { confirmed = [], terms = [] } = service.timescales
  const isSettled = confirmed.length > 0 && terms.length > 0
  if (isSettled && teams.length > 0 && accounts.length > 1) return undefined
  return {
    ...{ teams: teams.length, hasColleagues: accounts.length > 1 },
    ...{ confirmed: confirmed.length, terms: terms.length },
  }
}

/** The first day of a service, in the order in which one thing needs the other. */
export function setUpView(setUp: SetUp | undefined): Html {
  if (!setUp) return nothing
  const { teams, hasColleagues, confirmed, terms } = setUp
  const item = (text: string, hint: string, href: string, isDone: boolean) => ({
    ...{ title: { text }, hint: { text: hint }, href },
    status: isDone ? { text: 'Done' } : { tag: { text: 'To do', classes: 'govuk-tag--grey' } },
  })
  const canWork = teams > 0 && hasColleagues
  return html`<h2 class="govuk-heading-m">${canWork ? 'Still to settle, when there is time' : 'Before people can work here'}</h2>
    ${taskList({
      idPrefix: 'set-up',
      items: [
        item('Add your teams', 'Every family belongs to one.', '/service/teams', teams > 0),
        item('Invite people', 'Say what each does here, and in which team.', '/accounts/new', hasColleagues),
        item(
          'Look over the timescales',
          'Local ones are advice until you confirm them.',
          '/service/timescales',
          confirmed > 0,
        ),
        item('Write down the school terms', 'Some limits count school days.', '/service/terms', terms > 0),
      ],
    })}`
}
