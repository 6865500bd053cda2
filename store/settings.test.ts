import { deepEqual, equal, rejects } from 'node:assert/strict'
import { it } from 'node:test'
import { admin, aMember, at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { anId, organisation } from './testing/stories.ts'

onEveryEngine('settings', opened => {
  it('are empty until somebody changes them, and each change is kept with who made it', async () => {
    const { store } = opened()
    const own = anId('council')
    await store.putOrganisation({ organisation: own, name: 'Own' })
    const asked = { organisation: own }
    deepEqual(await store.readSettings(asked), { version: 0, body: {} })
    const first = { off: ['jargon'], limits: { review: 42 }, words: { 'cin/need': 'What is needed 🧒' } }
    const change = { ...asked, at: at(), by: admin }
    deepEqual(await store.changeSettings({ ...change, saw: 0, body: first }), { version: 1 })
    deepEqual(await store.readSettings(asked), { version: 1, body: first })
    deepEqual(await store.changeSettings({ ...change, saw: 1, at: at(5), body: { off: [] } }), { version: 2 })
    const changes = [
      { version: 2, at: at(5), by: admin, body: { off: [] } },
      { version: 1, at: at(), by: admin, body: first },
    ]
    deepEqual(await store.settingsChanges(asked), changes)
    deepEqual(await store.settingsChanges({ ...asked, before: 2 }), changes.slice(1))
    deepEqual(await store.settingsChanges({ ...asked, limit: 1 }), changes.slice(0, 1))
  })

  it('are one’s own, and nobody else’s', async () => {
    const { store } = opened()
    const { account } = await aMember(store)
    const change = { organisation, at: at(), by: admin, saw: 0 }
    deepEqual(await store.changeSettings({ ...change, account, body: { size: 'large' } }), { version: 1 })
    deepEqual(await store.readSettings({ organisation, account }), { version: 1, body: { size: 'large' } })
    equal((await store.readSettings({ organisation })).version, 0)
    const other = (await aMember(store)).account
    equal((await store.readSettings({ organisation, account: other })).version, 0)
    for (const [who, refused] of [
      [{ account: 'none' }, 'no-such-account'],
      [{ organisation: 'none' }, 'no-such-organisation'],
    ] as const)
      deepEqual(await store.changeSettings({ ...change, ...who, body: {} }), { refused })
  })

  it('are changed once for each time it is asked, and never over another’s change', async () => {
    const { store } = opened()
    const { account } = await aMember(store)
    const change = { organisation, account, at: at(), by: admin, saw: 0 }
    const bodies = Array.from({ length: 5 }, (_, at) => ({ size: at }))
    const answers = await Promise.all(bodies.map(body => store.changeSettings({ ...change, body })))
    equal(answers.filter(answer => 'version' in answer).length, 1)
    deepEqual(
      answers.filter(answer => !('version' in answer)),
      Array(4).fill({ conflict: { version: 1 } }),
    )
    const { body } = await store.readSettings({ organisation, account })
    deepEqual(await store.changeSettings({ ...change, at: at(1), body }), { version: 1 })
    const another = { ...change, by: { id: 'bo', name: 'Bo' }, body }
    deepEqual(await store.changeSettings(another), { conflict: { version: 1 } })
  })

  it('are refused when there is too much of them, and cannot be changed behind the program’s back', async () => {
    const { store, place } = opened()
    const { account } = await aMember(store)
    const change = { organisation, account, at: at(), by: admin, saw: 0 }
    const body = { words: 'x'.repeat(200_000) }
    deepEqual(await store.changeSettings({ ...change, body }), { refused: 'too-long' })
    await store.changeSettings({ ...change, body: { size: 1 } })
    await rejects(place.run(`update settings set body = '{}'`), /never changed or taken away/)
  })
})

onEveryEngine('a team', opened => {
  it('has its members, who can be listed and counted', async () => {
    const { store } = opened()
    const teams = [anId('team'), anId('team')] as const
    await store.putOrganisation({ organisation, name: 'Our council' })
    for (const id of teams) await store.putTeam({ organisation, id, name: id })
    const [north, south] = teams
    const ann = await aMember(store, { teams: [north], name: 'Ann' })
    const bo = await aMember(store, { teams: [...teams], name: 'Bo' })
    const members = async (team: string) =>
      (await store.listAccounts({ organisation, team, now: at() })).map(({ account }) => account)
    deepEqual(await members(north), [ann.account, bo.account])
    deepEqual(await members(south), [bo.account])
    const close = { organisation, account: ann.account, saw: 2, at: at(1), by: admin }
    deepEqual(await store.closeAccount(close), { version: 3 })
    const sizes = (await store.teamSizes({ organisation })).filter(
      ({ team }) => team === north || team === south,
    )
    deepEqual(
      sizes.map(({ team, members }) => [team, members]),
      teams.toSorted().map(team => [team, 1]),
    )
    await store.putTeam({ organisation, id: north, name: 'North by another name' })
    const named = (await store.teamsOf({ organisation })).find(({ id }) => id === north)
    deepEqual(named, { id: north, name: 'North by another name' })
  })
})
