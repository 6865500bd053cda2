import type { FoundName } from '../../../store/index.ts'
import { sightOf } from '../../access/sight.ts'
import type { HouseVisit } from '../visit.ts'
import { housePage } from '../workspace-page.ts'
import { foundView, searchView } from './search-view.ts'

/** What was looked for, and what was found under it. */
export type Search = {
  readonly typed: string
  /** Nothing when nothing has been looked for. */
  readonly found: readonly FoundName[] | undefined
}

const [LONGEST, MOST] = [100, 30]

/** Finds a family by what is known of it. What is typed is sent and never stands in an address: it is somebody’s name. */
export const searchPage = housePage<Search>({
  path: '/search',
  may: 'search-names',
  show: () => ({ typed: '', found: undefined }),
  view: searchView,
  async submit(visit, sent) {
    const search = await find(visit, (sent.get('name') ?? '').trim().slice(0, LONGEST))
    if (sent.has('by-script')) return { data: { html: foundView(search).toString() } }
    const isEmpty = search.typed === ''
    return {
      shown: search,
      ...(isEmpty && { refused: [{ field: 'name', text: 'Type a name or a reference first' }] }),
    }
  },
})

async function find({ store, organisation, seer }: HouseVisit, typed: string): Promise<Search> {
  if (typed === '') return { typed, found: undefined }
  // The sight of whoever may see families: one of another team is found by its whole name, a restricted one not at all.
  const found = await store.findNames({ organisation, name: typed, limit: MOST, ...sightOf(seer) })
  return { typed, found: found.filter(isFirstOfElsewhere) }
}

/** Of another team’s family only the name is told, so that a child and their plan would read as two of them. */
const isFirstOfElsewhere = (one: FoundName, at: number, all: readonly FoundName[]): boolean =>
  !one.elsewhere ||
  all.findIndex(each => each.elsewhere && each.family === one.family && each.name === one.name) === at
