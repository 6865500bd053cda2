import { sightOf } from '../../access/sight.ts'
import { reachOf } from '../../access/standing.ts'
import { framed } from '../../frame.ts'
import { HttpProblem } from '../../problem.ts'
import { html } from '../../views/html.ts'
import { crumbsOf, type TheFamily, theFamily } from '../care/the-family.ts'
import type { HouseVisit } from '../visit.ts'
import { familyPage, housePage } from '../workspace-page.ts'
import { narrowedBy } from './asked.ts'
import { looksAsFile } from './file.ts'
import { listLooks } from './list.ts'
import { type Taken, takenView } from './taken-view.ts'
import { type Looks, looksView } from './view.ts'

/** Who looked at a family, for those who work with it. */
export const looksOfFamilyPage = familyPage<Looks & { readonly family: TheFamily }>({
  path: '/families/:family/looks',
  may: 'see-looks-of-family',
  tellsOfLooks: true,
  async show(visit) {
    const own = visit.family.family
    const narrowed = narrowedBy(visit)
    const listed = await listLooks(visit, { sight: 'everything', family: own }, narrowed)
    const here = `/families/${own}/looks`
    const family = await theFamily(visit)
    return { here, narrowed, ...listed, ofMany: false, leadsOn: true, family }
  },
  submit: visit =>
    looksAsFile(
      visit,
      { sight: 'everything', family: visit.family.family },
      { narrowed: narrowedBy(visit), leadsOn: true },
    ),
  view: (model, _, frame) =>
    framed({
      ...{
        title: `Who looked at the ${model.family.name} family`,
        frame,
        nav: 'families',
        isPlaceItself: false,
      },
      crumbs: crumbsOf(model.family),
      main: html`<p class="govuk-body">Everybody who opened or changed anything of this family, with what tied them to it. Nothing can be taken off this list.</p>${looksView(model, frame)}`,
    }),
})

/** Who looked at which family: in the whole service, or in the teams of a manager. */
export const looksPage = housePage<Looks & Taken>({
  path: '/looks',
  may: 'see-own-account',
  async show(visit) {
    const { sight, leadsOn, ofAll } = reachOfLooks(visit)
    const narrowed = narrowedBy(visit)
    const { store, organisation } = visit
    const listed = await listLooks(visit, { sight }, narrowed)
    const taken = ofAll ? await store.listLooksTaken({ organisation, limit: 20 }) : []
    return { here: '/looks', narrowed, ...listed, ofMany: true, leadsOn, taken }
  },
  submit(visit) {
    const { sight, leadsOn } = reachOfLooks(visit)
    return looksAsFile(visit, { sight }, { narrowed: narrowedBy(visit), leadsOn })
  },
  view: (model, _, frame) =>
    framed({
      ...{ title: 'Who looked at which family', frame, nav: 'looks' },
      main: html`<p class="govuk-body">Every look at a family and every change of one, as far as you may read them. Nothing can be taken off this list.</p>${looksView(model, frame)}${takenView(model)}`,
    }),
})

/** The looks that somebody may read, and whether the families lead on; nobody else finds the page. */
function reachOfLooks({ seer }: HouseVisit) {
  const ofAll = reachOf(seer.roles, 'see-looks-of-all') === 'any'
  if (!ofAll && reachOf(seer.roles, 'see-looks-of-team') === 'nobody') throw new HttpProblem(404)
  const { sight } = sightOf(seer, ofAll ? 'see-looks-of-all' : 'see-looks-of-team')
  return { ofAll, sight, leadsOn: reachOf(seer.roles, 'see-family') !== 'nobody' }
}
