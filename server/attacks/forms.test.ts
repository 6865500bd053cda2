import { deepEqual, equal, ok } from 'node:assert/strict'
import { afterEach, beforeEach, describe, it } from 'node:test'
import { verify } from '../../store/index.ts'
import type { Page } from '../page.ts'
import { MARK } from '../sign-in/own-form.ts'
import { organisation } from '../sign-in/testing.ts'
import { workMark } from '../workspace/mark.ts'
import { workspacePages } from '../workspace/pages.ts'
import { addressOf } from './testing/addresses.ts'
import { ask, type Got } from './testing/asking.ts'
import { everyForm, hostile, movesIt, type Shown, writers } from './testing/every-form.ts'
import { filled } from './testing/forms.ts'
import { comers, familyIn, nameMark, personIn, planIn, type Situation, wordMark } from './testing/homes.ts'
import { aTown, invite, type Town } from './testing/town.ts'

/** The same where it would be markup: an element or an attribute that nobody of us wrote. */
const alive = /<script>alert|<img src=x|<\/textarea><\/script>|javascript:/i

describe('every form of the house', () => {
  let town: Town
  let pages: readonly Page[]
  beforeEach(async () => {
    town = await aTown(['own-team', 'other-team', 'restricted-elsewhere'])
    pages = workspacePages(town.entrance)
  })
  afterEach(() => town.close())

  const shown = (home: 'own-team') => everyForm(town, home)

  const send = (
    { at, form, session }: Shown,
    body: URLSearchParams,
    headers: Readonly<Record<string, string>> = {},
  ) => ask(town, form.action ?? at, { session, form: body, headers })

  /** All that is kept of a family: its people and plans, all that happened, and who may see it. */
  const keptOf = async (home: Situation): Promise<string> => {
    const [family, plan] = [familyIn(home), planIn(home)]
    const now = '2026-11-22T10:00:00.000Z'
    const all = [
      await town.store.openFamily({ organisation, family }),
      await town.store.history({ organisation, plan }),
      await town.store.familyFacts({ organisation, account: 'reader', family }),
      await town.store.guestsOfPlan({ organisation, plan, now }),
      await Promise.all(
        [...writers, 'reader'].map(account => town.store.draftsOf({ organisation, account, plan })),
      ),
    ]
    // How much the check finds follows the rules of the service, which some of these forms may change.
    return JSON.stringify(all, (name, value) => (name === 'findings' ? undefined : value))
  }

  it('is taken only with its mark, from the person it was shown to, and from a page of ours', async () => {
    const before = await keptOf('own-team')
    const wrong: string[] = []
    let forms = 0
    for await (const each of shown('own-team')) {
      forms += 1
      const body = (mark?: string) => {
        const sent = filled(each.form, () => 'words')
        sent.delete(MARK)
        if (mark !== undefined) sent.set(MARK, mark)
        return sent
      }
      const tries = [
        ['without its mark', body()],
        ['with a made-up one', body('1.forged')],
        ['with somebody else’s', body(workMark(town.entrance, 'otis'))],
        ['from elsewhere', body(each.mark), { origin: 'https://elsewhere.example' }],
        ['from elsewhere, as the browser says', body(each.mark), { 'sec-fetch-site': 'cross-site' }],
        ['from a neighbour', body(each.mark), { 'sec-fetch-site': 'same-site' }],
      ] as const
      for (const [how, sent, headers] of tries) {
        const { status } = await send(each, sent, headers)
        if (status !== 403) wrong.push(`${each.at} ${how}: ${status}`)
      }
    }
    deepEqual(wrong, [])
    ok(forms > 20, `${forms}`)
    equal(await keptOf('own-team'), before)
  })

  it('changes nothing of another family, whatever ids are sent in it', async () => {
    const before = [await keptOf('other-team'), await keptOf('restricted-elsewhere')]
    const wrong: string[] = []
    for await (const each of shown('own-team'))
      for (const other of ['other-team', 'restricted-elsewhere'] as const) {
        const sent = new URLSearchParams()
        for (const [name, value] of filled(each.form, () => `${other} words`))
          sent.append(
            name.replaceAll('bravo', personIn(other, '').slice(1)),
            name === MARK ? value : swap(value, other),
          )
        for (const [name, value] of each.form.buttons) sent.append(name, swap(value, other))
        const got = await send(each, sent)
        if (got.status >= 500) wrong.push(`${each.at}: ${got.status}`)
        // What was sent comes back in the boxes; the words and names of the other family were not in it. Where somebody
        // is told them on the page already, as in a manager's list of looks, its file may tell them too.
        const tells = (all: string) => all.includes(wordMark(other)) || all.includes(nameMark(other))
        if (tells(got.everything) && !tells(each.page)) wrong.push(`${each.at} shows ${other}`)
      }
    deepEqual(wrong, [])
    deepEqual([await keptOf('other-team'), await keptOf('restricted-elsewhere')], before)
  })

  it('closes no guest’s way in who is another family’s', async () => {
    const session = await invite(town, 'other-team', 'parent')
    const at = `/plans/${planIn('own-team')}/guests`
    const [guest] = await town.store.guestsOfPlan({
      ...{ organisation, plan: planIn('other-team'), now: town.entrance.now() },
    })
    const form = new URLSearchParams({
      [MARK]: workMark(town.entrance, 'practitioner'),
      end: guest?.guest ?? '',
    })
    await ask(town, at, { session: town.session('practitioner'), form })
    equal((await ask(town, '/guest', { session })).status, 200)
  })

  it('takes no more than its boxes: neither a team, an author, a state nor a role', async () => {
    const extra = {
      ...{
        team: 'meadow',
        organisation: 'theirs',
        state: 'agreed',
        by: 'otis',
        author: 'otis',
        account: 'otis',
      },
      ...{ who: 'otis', roles: 'administrator', role: 'administrator', readers: 'otis', restricted: '0' },
      ...{
        family: familyIn('other-team'),
        plan: planIn('other-team'),
        version: '999',
        at: '2020-01-01',
        __proto__: 'x',
      },
      ...{ 'constructor[prototype]': 'x', 'plan/plan/state': 'ended', 'need/n1/met': '{}', reference: 'ZZ' },
    }
    const ownOf = async () =>
      JSON.stringify(
        await Promise.all(writers.map(account => town.store.openAccount({ organisation, account }))),
      )
    const accounts = await ownOf()
    const wrong: string[] = []
    for await (const each of shown('own-team')) {
      if (each.who === 'administrator' || movesIt(each.at)) continue
      const sent = filled(each.form, () => 'plain words')
      const own = new Set(sent.keys())
      for (const [name, value] of Object.entries(extra)) if (!own.has(name)) sent.append(name, value)
      const { status } = await send(each, sent)
      if (status >= 500) wrong.push(`${each.at}: ${status}`)
    }
    deepEqual(wrong, [])
    equal(await ownOf(), accounts)
    const family = await town.store.openFamily({ organisation, family: familyIn('own-team') })
    equal(family?.team, 'harbour')
    const events = await town.store.history({ organisation, plan: planIn('own-team') })
    // A guest signs as the person of the family that they are.
    const guests = Object.values(comers).map(who => personIn('own-team', who))
    const signers = new Set(events.map(({ by }) => by.id))
    deepEqual(
      [...signers].filter(id => !['reader', ...writers, ...guests].includes(id)),
      [],
    )
    ok(events.every(({ at }) => at >= '2026-11-22'))
  })

  it('shows whatever was typed as words, on the page it was sent from and on every other', async () => {
    const wrong: string[] = []
    let turn = 0
    const typed = new Map<string, string>()
    const judge = (where: string, { status, body, header }: Got): void => {
      if (status >= 500) wrong.push(`${where}: ${status}`)
      const isPage = header('content-type')?.startsWith('text/html') === true
      if (isPage && alive.test(body)) wrong.push(`${where}: ${alive.exec(body)?.[0]}`)
      if (header('set-cookie')?.includes('a=b')) wrong.push(`${where}: a header of theirs`)
    }
    for await (const each of shown('own-team')) {
      if (movesIt(each.at)) continue
      for (const button of [undefined, ...each.form.buttons.slice(0, 3)]) {
        const sent = filled(each.form, ({ name, values }) => {
          turn += 1
          typed.set(`${turn}`, `${each.at} ${name}`)
          // What is kept only when it is a day or a number is sent so every other time, so that the rest is kept.
          return turn % 2 && /by$|due$|day|date|on$|starts|born|impact/.test(name)
            ? (values[0] ?? '')
            : hostile(turn)
        })
        if (button) sent.append(...button)
        judge(each.at, await send(each, sent))
      }
    }
    ok(turn > 100, `${turn}`)
    for (const page of pages.filter(({ methods }) => methods.includes('GET')))
      for (const who of [...writers, 'auditor', 'reviewing-officer']) {
        const at = addressOf(page, 'own-team')
        judge(`${at}, shown to ${who}`, await ask(town, at, { session: town.session(who) }))
      }
    for (const kind of ['child', 'parent', 'network', 'professional'] as const)
      judge(`/guest, shown to ${kind}`, await ask(town, '/guest', { session: town.guest('own-team', kind) }))
    deepEqual([...new Set(wrong)], [])
    const { faults, counts, lookFaults } = await verify(town.store)
    deepEqual([faults, counts, lookFaults], [[], [], []])
    deepEqual(
      town.logged.filter(line => /alert|Quorn|vext|words|drop table/.test(line)),
      [],
    )
    const { record } = (await town.store.openPlan({ organisation, plan: planIn('own-team') })) ?? {}
    ok(JSON.stringify(record).includes('drop table plans'), 'it was kept as it was typed')
  })

  it('shows what stands in an address as words', async () => {
    const wrong: string[] = []
    const odd = encodeURIComponent(hostile(0))
    for (const page of pages)
      for (const who of ['practitioner', 'manager', 'administrator']) {
        const at = addressOf(page, 'own-team')
        const session = town.session(who)
        for (const [how, address] of [
          `${at}${at.includes('?') ? '&' : '?'}face=${odd}&done=${odd}&then=${odd}&words=${odd}&q=${odd}&from=${odd}&to=${odd}&before=${odd}&what=${odd}&child=${odd}`,
          addressOf({ path: page.path.replace(/:\w+$/, '') }, 'own-team') + odd,
          `${at}/..%2f..%2f..%2fetc%2fpasswd`,
        ].entries()) {
          const { status, body } = await ask(town, address, { session })
          if (status >= 500 || alive.test(body) || body.includes('root:'))
            wrong.push(`${page.path} ${how}: ${status} ${alive.exec(body)?.[0]}`)
        }
      }
    deepEqual(wrong, [])
  })
})

const swap = (value: string, other: Situation): string =>
  value.replaceAll(familyIn('own-team'), familyIn(other)).replaceAll('bravo', personIn(other, '').slice(1))
