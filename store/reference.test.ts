import { deepEqual, equal, match } from 'node:assert/strict'
import { it } from 'node:test'
import type { Store } from './index.ts'
import { aSeer, aTeamOf } from './testing/access.ts'
import { onEveryEngine } from './testing/databases.ts'
import { aFamily, anId, organisation, signed } from './testing/stories.ts'

/** The program’s own sight, where nothing is hidden. */
const sight = 'everything' as const

const referenceOf = async (store: Store, family: string): Promise<string> =>
  (await store.openFamily({ organisation, family }))?.reference ?? ''

/** A number that no other family of these tests has in its reference. */
let given = 0
const aNumber = (): string => `${7_000_000 + ++given}`

onEveryEngine('a family’s reference', opened => {
  it('is made when none is given, is short, and is no other family’s', async () => {
    const { store } = opened()
    const { team, family } = await aFamily(store)
    const first = await referenceOf(store, family)
    match(first, /^F-\d{4}$/)
    const next = `F-${Number(first.slice(2)) + 1}`
    const asked = { organisation, team, name: 'Shah', ...signed }
    deepEqual(await store.createFamily({ ...asked, id: anId('f'), reference: next }), { version: 1 })
    const others = Array.from({ length: 5 }, () => anId('family'))
    await Promise.all(others.map(id => store.createFamily({ ...asked, id })))
    const all = [first, next, ...(await Promise.all(others.map(id => referenceOf(store, id))))]
    equal(new Set(all).size, all.length)
    deepEqual(await store.createFamily({ ...asked, id: others[0] ?? '' }), { version: 1 })
  })

  it('may be the service’s own, once, however it is written', async () => {
    const { store } = opened()
    const { team, family } = await aFamily(store)
    const number = aNumber()
    const asked = { organisation, team, name: 'Shah', ...signed }
    const id = anId('family')
    const create = (reference: string, its = anId('family')) =>
      store.createFamily({ ...asked, id: its, reference })
    deepEqual(await create(` LCS/${number} `, id), { version: 1 })
    deepEqual(await create(` LCS/${number} `, id), { version: 1 })
    equal(await referenceOf(store, id), `LCS/${number}`)
    deepEqual(await create(`lcs ${number}`), { refused: 'reference-taken' })
    deepEqual(await create(`lcs ${number}9`, id), { refused: 'taken' })
    for (const none of ['', ' — ', '1'.repeat(41)])
      deepEqual(await create(none), { refused: 'bad-reference' })
    const change = { ...asked, id: family, saw: 1 }
    const taken = await store.changeFamily({ ...change, reference: `LCS${number}` })
    deepEqual(taken, { refused: 'reference-taken' })
    const before = await referenceOf(store, family)
    deepEqual(await store.changeFamily(change), { version: 2 })
    equal(await referenceOf(store, family), before)
    const renumber = { ...change, saw: 2, reference: `LCS/${number}1` }
    deepEqual(await store.changeFamily(renumber), { version: 3 })
    deepEqual(await store.changeFamily(renumber), { version: 3 })
    equal(await referenceOf(store, family), `LCS/${number}1`)
  })

  it('finds the family, whole or begun, and by its number alone', async () => {
    const { store } = opened()
    const { team } = await aFamily(store)
    const [id, number] = [anId('family'), aNumber()]
    await store.createFamily({
      ...{ organisation, id, team, name: 'Ng', reference: `F-${number}`, ...signed },
    })
    for (const typed of [`F-${number}`, `f${number}`, `f ${number.slice(0, -1)}`, number])
      deepEqual(
        (await store.findNames({ sight, organisation, name: typed }))
          .filter(found => found.id === id)
          .map(({ name, near, home }) => [name, near, home]),
        [['Ng', false, { name: 'Ng', reference: `F-${number}` }]],
        typed,
      )
    deepEqual(await store.findNames({ sight, organisation, name: `F-${number}9` }), [])
  })

  it('finds a family out of sight only when it is whole, tells no name, and finds no restricted one', async () => {
    const { store } = opened()
    const team = await aTeamOf(store)
    const [id, number] = [anId('family'), aNumber()]
    await store.createFamily({
      ...{ organisation, id, team, name: 'Ng', reference: `F-${number}`, ...signed },
    })
    const [near, far] = [await aSeer(store, [team]), await aSeer(store, [])]
    const find = async (name: string, of = far) =>
      (await store.findNames({ organisation, sight: of.sight, name, elsewhere: true })).filter(
        found => found.id === id,
      )
    equal((await find(`F-${number.slice(0, -1)}`, near)).length, 1)
    deepEqual(await find(`F-${number.slice(0, -1)}`), [])
    deepEqual(await find(`F-${number}`), [
      {
        ...{ is: 'family', id, family: id, name: `F-${number}`, near: false, elsewhere: true },
        ...{ home: null, person: null, plans: [] },
      },
    ])
    const act = { organisation, family: id, tie: 'team', by: near.by, at: signed.at }
    await store.restrictFamily({ ...act, readers: [near.account] })
    deepEqual(await find(`F-${number}`), [])
    equal((await find(`F-${number}`, near)).length, 1)
    equal((await find('Ng', near)).length, 1)
  })
})
