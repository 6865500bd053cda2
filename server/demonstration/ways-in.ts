import type { Page } from '../page.ts'
import { signInAt } from '../pages/sign-in/page.ts'
import { HttpProblem } from '../problem.ts'
import { begin } from '../sign-in/begin.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { type EntrancePage, strangersPage, type Visit } from '../sign-in/entrance-page.ts'
import { entrancePages } from '../sign-in/pages.ts'
import { onTheWay } from '../sign-in/way.ts'
import { isFromHere } from './is-here-alone.ts'
import { samplePeople } from './sample-people.ts'
import { type AsWhom, asWhomView } from './view.ts'

/** Where somebody signs in as one of the sample people. Only a demonstration has it. */
const AS = '/sign-in/as'

async function asWhom({ entrance, query, way }: Visit): Promise<AsWhom> {
  const { store, organisation, now } = entrance
  return {
    people: await samplePeople(store, organisation, now()),
    news: query.get('after'),
    action: onTheWay(AS, way),
  }
}

const listOfPeople = (path: string): EntrancePage =>
  strangersPage<AsWhom>({
    path,
    alsoSignedIn: true,
    show: asWhom,
    view: asWhomView,
    async submit(visit, sent) {
      const { entrance, comer, held, way } = visit
      const shown = await asWhom(visit)
      const person = shown.people.find(({ account }) => account === sent.get('account'))
      // Neither a password nor a code is asked for: everybody here is invented, and everybody comes from this machine.
      const come =
        person &&
        (await begin(entrance, { found: { account: person.account, totp: null }, comer, instead: held }))
      if (come) return { goTo: way, hold: come }
      return { shown, refused: [{ field: '', text: 'That person is not here any more. Choose another' }] }
    },
  })

/** Only for whoever sits at this machine: to everybody else there is no such page. */
const fromHere = (page: Page): Page => ({
  ...page,
  async answer(c, surroundings) {
    const host = c.req.header('host') ?? new URL(c.req.url).host
    if (!isFromHere(host, c.req.raw.headers)) throw new HttpProblem(404)
    return page.answer(c, surroundings)
  },
})

/** The ways into a demonstration: as one of its people at a press, or with an account that a visitor made. */
export const waysIn = (entrance: Entrance): readonly Page[] => [
  fromHere(listOfPeople('/sign-in')(entrance)),
  fromHere(listOfPeople(AS)(entrance)),
  signInAt('/sign-in/password')(entrance),
  ...entrancePages(entrance).filter(({ path }) => path !== '/sign-in'),
]
