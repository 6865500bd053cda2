import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import type { Store } from './index.ts'
import { at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { aKeptPlan, anId, organisation, words } from './testing/stories.ts'

const place = 'hearing/text'

/** Somebody in a plan of their own. */
async function aWriter(store: Store) {
  const { plan, family } = await aKeptPlan(store)
  return { family, mine: { organisation, plan, account: anId('account') } }
}

const texts = async (store: Store, asked: Parameters<Store['draftsOf']>[0]) =>
  (await store.draftsOf(asked)).map(({ place, text }) => [place, text])

onEveryEngine('words that are being typed', opened => {
  it('are kept letter for letter, several at once, and told to whoever typed them', async () => {
    const { store } = opened()
    const { mine } = await aWriter(store)
    const drafts = [
      { place, text: '“Zoë” needs 🧒🏽 — half \ud83e and \0 and ‫ימין‬\n' },
      { place: 'ring/by', text: '' },
    ]
    const kept = await store.keepDrafts({ ...mine, saw: 1, at: at(), drafts })
    deepEqual(kept, { kept: [place, 'ring/by'], tooLong: [], most: 100_000 })
    deepEqual(
      await store.draftsOf(mine),
      drafts.map(draft => ({ ...draft, saw: 1, begun: at(), at: at() })),
    )
    deepEqual(await store.draftsOf({ ...mine, account: 'mo' }), [])
    deepEqual(await store.draftsOf({ ...mine, organisation: 'theirs' }), [])
  })

  it('are the last that were typed, in whichever order they arrive', async () => {
    const { store } = opened()
    const { mine } = await aWriter(store)
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.nat(20), { minLength: 1, maxLength: 6 }),
        fc.nat(20),
        async (minutes, dropped) => {
          const where = anId('place')
          for (const minute of minutes)
            await store.keepDrafts({
              ...{ ...mine, saw: 1, at: at(minute) },
              drafts: [{ place: where, text: `${minute}` }],
            })
          const newest = Math.max(...minutes)
          const left = async () => (await texts(store, mine)).filter(([place]) => place === where)
          deepEqual(await left(), [[where, `${newest}`]])
          await store.dropDrafts({ ...mine, places: [where], upTo: at(dropped) })
          for (const minute of minutes)
            await store.keepDrafts({
              ...{ ...mine, saw: 1, at: at(minute) },
              drafts: [{ place: where, text: `${minute}` }],
            })
          deepEqual(await left(), newest > dropped ? [[where, `${newest}`]] : [])
        },
      ),
      { numRuns: 8 },
    )
  })

  it('say when they were begun, and begin anew once they were dropped', async () => {
    const { store } = opened()
    const { mine } = await aWriter(store)
    const type = (minutes: number, saw: number) =>
      store.keepDrafts({ ...mine, saw, at: at(minutes), drafts: [{ place, text: 'Quiet' }] })
    const begun = async () => (await store.draftsOf(mine)).map(({ begun, at, saw }) => [begun, at, saw])
    await type(1, 1)
    await type(5, 2)
    deepEqual(await begun(), [[at(1), at(5), 2]])
    equal(await store.dropDrafts({ ...mine, places: [place, 'never/typed', 'x\0'], upTo: at(6) }), 'dropped')
    deepEqual(await begun(), [])
    await type(7, 2)
    deepEqual(await begun(), [[at(7), at(7), 2]])
  })

  it('that are too many for one place keep no others from being kept', async () => {
    const { store } = opened()
    const { mine } = await aWriter(store)
    const drafts = [
      { place, text: 'ä'.repeat(100_001) },
      { place: 'whole', text: 'ä'.repeat(100_000) },
    ]
    const kept = await store.keepDrafts({ ...mine, saw: 1, at: at(), drafts })
    deepEqual(kept, { kept: ['whole'], tooLong: [place], most: 100_000 })
    deepEqual(
      (await store.draftsOf(mine)).map(({ text }) => text.length),
      [100_000],
    )
    const asked = { ...mine, saw: 1, at: at() }
    for (const wrong of ['', 'x'.repeat(201), 'x\0', '\ud83e'])
      deepEqual(await store.keepDrafts({ ...asked, drafts: [{ place: wrong, text: '' }] }), {
        refused: 'bad-place',
      })
    deepEqual(await store.keepDrafts({ ...asked, plan: 'none', drafts: [] }), { refused: 'no-such-plan' })
  })

  it('go when they are saved, in the same moment, and stay when the save is not kept', async () => {
    const { store } = opened()
    const { mine } = await aWriter(store)
    const type = (minutes: number, account = mine.account) =>
      store.keepDrafts({
        ...{ ...mine, account, saw: 1, at: at(minutes) },
        drafts: [
          { place, text: `At ${minutes}` },
          { place: 'other', text: 'x' },
        ],
      })
    await type(1)
    await type(1, 'mo')
    const drops = { account: mine.account, places: [place], upTo: at(1) }
    const save = { organisation, plan: mine.plan, saw: 1, key: anId('key'), events: [words('You')], drops }
    equal('conflict' in (await store.append({ ...save, saw: 0 })), true)
    equal((await store.draftsOf(mine)).length, 2)
    deepEqual(await store.append(save), { version: 2 })
    deepEqual(await texts(store, mine), [['other', 'x']])
    equal((await store.draftsOf({ ...mine, account: 'mo' })).length, 2)
    await type(2)
    deepEqual(await store.append(save), { version: 2 })
    equal((await store.draftsOf(mine)).length, 2)
  })

  it('are found again from a list of the plans they are in, as far as those may still be known', async () => {
    const { store } = opened()
    const { mine, family } = await aWriter(store)
    const { plan } = await aKeptPlan(store)
    const asked = { organisation, account: mine.account }
    const sight = 'everything' as const
    for (const [minutes, one] of [
      [1, mine],
      [2, { ...mine, plan }],
    ] as const)
      await store.keepDrafts({ ...one, saw: 1, at: at(minutes), drafts: [{ place, text: 'x' }] })
    const [last, first] = await store.unfinishedBy({ ...asked, sight })
    equal(last?.plan, plan)
    deepEqual(first, { plan: mine.plan, family, title: 'Emily', places: 1, at: at(1) })
    const strange = { account: mine.account, teams: [], reach: 'own' as const }
    deepEqual(await store.unfinishedBy({ ...asked, sight: strange }), [])
    await store.dropDrafts({ ...mine, plan, places: [place], upTo: at(3) })
    deepEqual(
      (await store.unfinishedBy({ ...asked, sight })).map(each => each.plan),
      [mine.plan],
    )
  })

  it('leave nothing behind a day after they were dropped', async () => {
    const { store, place: database } = opened()
    const { mine } = await aWriter(store)
    const count = async () =>
      (await database.run(`select place from drafts where account = '${mine.account}'`)).length
    await store.dropDrafts({ ...mine, places: ['one', 'two'], upTo: at() })
    equal(await count(), 2)
    await store.dropDrafts({ ...mine, places: ['three'], upTo: at(24 * 60 + 1) })
    equal(await count(), 1)
  })
})
