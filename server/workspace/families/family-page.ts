import type { OpenedFamily } from '../../../store/index.ts'
import { HttpProblem } from '../../problem.ts'
import type { FamilyVisit } from '../visit.ts'
import { familyPage } from '../workspace-page.ts'
import { familyView } from './family-view.ts'
import { mayHere } from './may.ts'

/** Somebody who works with a family, and which of its people they are, where it lists them. */
export type Worker = { readonly name: string; readonly person: string | null; readonly isYou: boolean }

export type Family = {
  readonly opened: OpenedFamily
  readonly team: string
  readonly workers: readonly Worker[]
  /** Those who alone may know of it; nothing when it is not restricted. */
  readonly readers: readonly string[] | undefined
  readonly holds: FamilyVisit['family']['holds']
  readonly because: FamilyVisit['because']
  readonly may: Readonly<Record<(typeof asked)[number], boolean>>
  readonly today: string
  /** What has just been done here, in a sentence. */
  readonly done: string | undefined
}

const asked = [
  'change-family',
  'begin-plan',
  'name-workers',
  'hand-over-family',
  'keep-holds',
  'restrict-family',
  'see-looks-of-family',
] as const

/** One family: its people, its plans, who works with it, and what must be kept from whom. */
export const familyOverview = familyPage<Family>({
  path: '/families/:family',
  may: 'see-family',
  show,
  view: familyView,
})

/** The family of a visit with its people and plans. */
export async function openTheFamily({ store, organisation, family }: FamilyVisit): Promise<OpenedFamily> {
  const opened = await store.openFamily({ organisation, family: family.family })
  if (!opened) throw new HttpProblem(404)
  return opened
}

async function show(visit: FamilyVisit): Promise<Family> {
  const { store, organisation, family, because, today, seer, query } = visit
  const nameOf = async (account: string): Promise<string> =>
    (await store.openAccount({ organisation, account }))?.name ?? 'somebody who has left'
  const opened = await openTheFamily(visit)
  const teams = await store.teamsOf({ organisation })
  return {
    ...{ opened, because, today, holds: family.holds },
    team: teams.find(({ id }) => id === opened.team)?.name ?? '',
    done: doneInWords(opened, query),
    workers: await Promise.all(
      family.workers.map(async ({ account, person }) => ({
        ...{ name: await nameOf(account), person, isYou: account === seer.account },
      })),
    ),
    readers: family.readers ? await Promise.all(family.readers.map(nameOf)) : undefined,
    may: Object.fromEntries(asked.map(each => [each, mayHere(visit, each)])) as Family['may'],
  }
}

function doneInWords({ people, plans }: OpenedFamily, query: URLSearchParams): string | undefined {
  const saved = people.find(({ person }) => person.id === query.get('saved'))
  const isToJoin = query.has('joins') && plans.some(({ state }) => state !== 'ended')
  if (saved)
    return `What you wrote about ${saved.person.name} is saved${isToJoin ? '. Each plan lists people of its own: add them there too, where they belong' : ''}`
  if (query.has('handed')) return 'The family is handed over, with all its plans'
  if (query.has('called')) return 'What the family is called is saved'
  return query.has('added') && people.length === 0 ? 'The family is added. Add its people next' : undefined
}
