import { deepEqual, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import type { Page } from '../page.ts'
import { MARK, markFor } from '../sign-in/own-form.ts'
import { workMark } from '../workspace/mark.ts'
import { addressOf } from './testing/addresses.ts'
import { ask, type Got } from './testing/asking.ts'
import { formsOf } from './testing/forms.ts'
import { familyIn, heldMark, nameMark, personIn, planIn, type Situation, wordMark } from './testing/homes.ts'
import { aTown, type Town } from './testing/town.ts'

/** Families that are there: one that a worker of another team may open by saying why, one that they are never to know of, and a guest’s own. */
const homes = ['own-team', 'restricted-here', 'held'] as const satisfies readonly Situation[]

/** Who tries. */
const seers = ['stranger', 'otis', 'practitioner', 'administrator', 'mum', 'nan'] as const
type SeenBy = (typeof seers)[number]

/** What somebody does: goes to a page, or sends what its form or another’s holds, with ids of whichever family. */
type Act = {
  readonly who: SeenBy
  readonly page: number
  readonly of: Situation
  readonly ids: Situation
  readonly sends: 'nothing' | 'its form' | 'made up' | 'a name to find'
  readonly words: string
}

/** The families that somebody must never be shown a byte of, whatever they do. */
const closedTo: Readonly<Record<SeenBy, readonly Situation[]>> = {
  stranger: homes,
  otis: ['restricted-here'],
  practitioner: ['restricted-here'],
  administrator: homes,
  mum: ['own-team', 'restricted-here'],
  nan: ['own-team', 'restricted-here'],
}

const home = fc.constantFrom(...homes)
const act: fc.Arbitrary<Act> = fc.record({
  who: fc.constantFrom(...seers),
  page: fc.nat(10_000),
  of: home,
  ids: home,
  sends: fc.constantFrom('nothing', 'nothing', 'its form', 'made up', 'a name to find'),
  words: fc.constantFrom(
    ...homes.flatMap(of => [nameMark(of), `Emily ${nameMark(of)}`, nameMark(of).slice(0, 7), '%']),
    'Quorn',
    '',
  ),
})

describe('whatever strangers, colleagues of other teams and guests do, one thing after another', () => {
  let town: Town
  let pages: readonly Page[]
  before(async () => {
    town = await aTown(homes)
    pages = town.pages.filter(({ path }) => !/^\/(sign-out|guest\/finish|account\/sessions)/.test(path))
  })
  after(() => town.close())

  const pageAt = (at: number): Page => pages[at % pages.length] as Page

  const sessionOf = (who: SeenBy): string | undefined => {
    if (who === 'stranger') return undefined
    if (who === 'mum' || who === 'nan') return town.guest('held', who === 'mum' ? 'parent' : 'network')
    return town.session(who)
  }

  /** Does one thing, and gives back everything that came of it. */
  async function doIt({ who, page, of, ids, sends, words }: Act): Promise<Got> {
    const its = pages.find(({ path }) => sends === 'a name to find' && path === '/search') ?? pageAt(page)
    const at = addressOf(its, of)
    const session = sessionOf(who)
    const typedIn = wordsTypedAt(its, words)
    if (sends === 'nothing' || !its.methods.includes('POST')) return ask(town, at, { session })
    const mark =
      session && (who === 'mum' || who === 'nan')
        ? markFor(town.entrance, session)
        : workMark(town.entrance, who)
    const form = new URLSearchParams(sends === 'its form' ? {} : madeUp(ids, typedIn))
    if (sends === 'its form') {
      const [shown] = formsOf((await ask(town, at, { session })).body)
      for (const { name, values, typed } of shown?.boxes ?? [])
        form.append(name, typed ? typedIn : (values.at(-1) ?? '').replaceAll(familyIn(of), familyIn(ids)))
      for (const [name, value] of shown?.buttons.slice(0, 1) ?? []) form.append(name, value)
    }
    form.set(MARK, mark)
    return ask(town, at, { session, form })
  }

  it('shows them no byte of a family that is closed to them', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 12 }), async acts => {
        for (const each of acts) {
          const { status, everything } = await doIt(each)
          ok(status < 500, `${pageAt(each.page).path}: ${status}`)
          // Names that were typed come back in boxes; words of a plan, and addresses that are held, were not typed by anybody here.
          const leaked = closedTo[each.who].filter(
            of =>
              everything.includes(wordMark(of)) ||
              (everything.includes(nameMark(of)) && !each.words.includes(nameMark(of))) ||
              (everything.includes(familyIn(of)) && each.of !== of && each.ids !== of),
          )
          deepEqual(leaked, [], `${each.who} at ${pageAt(each.page).path}`)
          if (each.who === 'mum') ok(!everything.includes(heldMark('held')))
        }
      }),
      { numRuns: 60, endOnFailure: true },
    )
    const session = town.session('practitioner')
    const open = await ask(town, `/plans/${planIn('own-team')}`, { session })
    ok(
      open.body.includes(wordMark('own-team')),
      'what is open to them still is, so there was something to find',
    )
    deepEqual(
      town.logged.filter(line => /Quorn|vext|Hidden/.test(line)),
      [],
    )
  })
})

/** Names are typed where people look for them; what is kept elsewhere would be found again later as if it had been shown. */
const wordsTypedAt = ({ path }: Page, words: string): string => (path === '/search' ? words : 'plain words')

/** Ids of a family under every name that a box of ours has. */
const madeUp = (ids: Situation, words: string): Readonly<Record<string, string>> => ({
  ...{
    family: familyIn(ids),
    plan: planIn(ids),
    from: planIn(ids),
    invite: personIn(ids, 'mum'),
    end: `hold-${familyIn(ids)}`,
  },
  ...{
    person: personIn(ids, 'mum'),
    child: personIn(ids, 'child'),
    hidden: personIn(ids, 'nan'),
    'kept-from': personIn(ids, 'mum'),
  },
  ...{
    what: 'views',
    why: words,
    words,
    name: words,
    do: 'choose',
    account: 'otis',
    team: 'meadow',
    need: 'n1',
    part: 't1',
  },
  ...{
    'need/n1/text': words,
    'task/t1/text': words,
    saw: '1',
    key: 'k',
    in: 'need/n1/text',
    shows: 'need/n1/text',
  },
})
