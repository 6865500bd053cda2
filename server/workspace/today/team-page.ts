import { framed } from '../../frame.ts'
import { HttpProblem } from '../../problem.ts'
import { html, nothing } from '../../views/html.ts'
import { teamPage } from '../workspace-page.ts'
import { listsView } from './lists-view.ts'
import { overviewOf, type TeamOverview } from './team-overview.ts'
import { teamFigures } from './team-view.ts'
import { type List, listsOf } from './whose-lists.ts'

/** What is due in one team, and who carries it. */
export const teamToday = teamPage<TeamOverview & { readonly lists: readonly List[] }>({
  path: '/teams/:team',
  may: 'see-team',
  async show(visit) {
    const { store, organisation, team } = visit
    if ((await store.teamsOf({ organisation, among: [team] })).length === 0) throw new HttpProblem(404)
    const lists = await listsOf(visit, { team }, `/teams/${team}`)
    return { ...(await overviewOf(visit, team)), lists }
  },
  view: (model, _, frame) =>
    framed({
      ...{ title: model.name, frame, nav: 'today', isPlaceItself: false },
      crumbs: [{ href: '/today', text: 'Today' }],
      main: html`${model.lists[0]?.isAlone ? nothing : teamFigures(model)}${listsView(model.lists, `/teams/${model.id}`)}`,
    }),
})
