import { deepEqual, equal, notEqual } from 'node:assert/strict'
import { it } from 'node:test'
import type { Store } from './index.ts'
import type { Sight } from './sight.ts'
import { aHome, anApartHome, aSeer, aTeamOf } from './testing/access.ts'
import { admin, aMember, at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { anId, organisation, signed } from './testing/stories.ts'

const today = '2026-04-01'
const yesterday = '2026-03-31'
const soon = '2026-07-01'

/** Everything that lists, finds or counts, as far as it tells of one team. */
async function allSeenOf(store: Store, team: string, sight: Sight, name = 'Taylor') {
  const asked = { organisation, team, sight, today }
  const families = await store.familiesOfTeam(asked)
  const lists = { organisation, of: { team }, sight }
  const tasks = await store.tasksDue({ ...lists, until: yesterday })
  const reviews = await store.reviewsDue({ ...lists, until: soon })
  const names = await store.findNames({ organisation, sight, name })
  const counts = await store.teamCounts({ ...asked, soon })
  const ids = (all: readonly { readonly family: string }[]) =>
    [...new Set(all.map(({ family }) => family))].sort()
  return {
    ...{ families: ids(families), tasks: ids(tasks), reviews: ids(reviews), names: ids(names) },
    counts: [counts.plans.active, counts.tasks.overdue, counts.reviews.soon],
  }
}

const seen = (count: number, ...families: readonly string[]) => {
  const all = [...families].sort()
  return { families: all, tasks: all, reviews: all, names: all, counts: [count, count, count] }
}

onEveryEngine('families that may be known', opened => {
  it('are those of somebody’s teams, and no other team’s', async () => {
    const { store } = opened()
    const [north, south] = [await aTeamOf(store), await aTeamOf(store)]
    const name = anId('Northern').replace('-', '')
    const { family } = await aHome(store, north, name)
    const ann = await aSeer(store, [north])
    const ben = await aSeer(store, [south])
    deepEqual(await allSeenOf(store, north, ann.sight, name), seen(1, family))
    deepEqual(await allSeenOf(store, north, ben.sight, name), seen(0))
    deepEqual(await allSeenOf(store, north, { ...ben.sight, reach: 'any' }, name), seen(1, family))
    deepEqual(await allSeenOf(store, north, { ...ann.sight, reach: 'nobody' }, name), seen(0))
    deepEqual(await allSeenOf(store, north, { ...ann.sight, teams: [] }, name), seen(0))
  })

  it('are, when restricted, those of whoever is named, and not there for their whole team', async () => {
    const { store } = opened()
    const north = await aTeamOf(store)
    const name = anId('Hidden').replace('-', '')
    const open = await aHome(store, north, name)
    const { family, act } = await aHome(store, north, name)
    const [ann, ben] = [await aSeer(store, [north]), await aSeer(store, [])]
    equal(await store.restrictFamily({ ...act, readers: [ben.account] }), 'restricted')
    deepEqual(await allSeenOf(store, north, ann.sight, name), seen(1, open.family))
    deepEqual(await allSeenOf(store, north, { ...ann.sight, reach: 'any' }, name), seen(1, open.family))
    const named = await allSeenOf(store, north, ben.sight, name)
    deepEqual([named.families, named.tasks, named.names], [[family], [family], [family]])
    deepEqual(
      await store
        .findNames({ organisation, sight: { ...ann.sight, teams: [] }, name, elsewhere: true })
        .then(found => found.map(each => each.family).filter(each => each === family)),
      [],
    )
    equal(await store.liftRestriction(act), 'open')
    deepEqual(await allSeenOf(store, north, ann.sight, name), seen(2, open.family, family))
  })

  it('are looked after by a manager again, whom somebody names who does not know of them', async () => {
    const { store } = opened()
    const [north, south] = [await aTeamOf(store), await aTeamOf(store)]
    const { family, act } = await aHome(store, north)
    const manager = async (team: string) =>
      (await aMember(store, { roles: ['manager'], teams: [team] })).account
    const [left, near, far] = [await manager(north), await manager(north), await manager(south)]
    const ann = await aSeer(store, [north])
    const isLeft = async () =>
      (await store.familiesLeft({ organisation })).some(each => each.family === family)
    equal(await isLeft(), false)
    await store.restrictFamily({ ...act, readers: [ann.account, left] })
    equal(await isLeft(), false)
    const asked = { organisation, family, by: admin, at: at(2) }
    const gone = { refused: 'no-such-family' }
    deepEqual(await store.nameReader({ ...asked, account: near }), gone)
    await store.closeAccount({ organisation, account: left, by: admin, at: at(1), saw: 2 })
    deepEqual(
      (await store.familiesLeft({ organisation })).filter(each => each.family === family).map(Object.keys),
      [['family', 'reference']],
    )
    for (const account of [ann.account, far])
      deepEqual(await store.nameReader({ ...asked, account }), { refused: 'not-its-manager' })
    deepEqual(await store.nameReader({ ...asked, account: left }), { refused: 'no-such-account' })
    equal(await store.nameReader({ ...asked, account: near }), 'named')
    equal(await isLeft(), false)
    deepEqual(await store.nameReader({ ...asked, account: near }), gone)
    const [look] = await store.looks({ organisation, sight: 'everything', family, limit: 1 })
    deepEqual([look?.what, look?.by.id, look?.unusual], ['named-reader', admin.id, ['from-outside']])
  })

  it('are those somebody is named on, whichever team they are of', async () => {
    const { store } = opened()
    const north = await aTeamOf(store)
    const name = anId('Own').replace('-', '')
    const { family, act } = await aHome(store, north, name)
    await aHome(store, north, name)
    const ann = await aSeer(store, [], 'own')
    deepEqual((await allSeenOf(store, north, ann.sight, name)).names, [])
    equal(await store.nameWorker({ ...act, account: ann.account }), 'named')
    const own = { organisation, account: ann.account, sight: ann.sight }
    const ownFamilies = async () => (await store.familiesOfWorker(own)).map(each => each.family)
    deepEqual(await ownFamilies(), [family])
    await store.restrictFamily({ ...act, readers: [(await aSeer(store, [])).account] })
    deepEqual(await ownFamilies(), [])
    await store.liftRestriction({ ...act, at: at(1) })
    deepEqual((await allSeenOf(store, north, ann.sight, name)).names, [family])
    deepEqual((await allSeenOf(store, north, { ...ann.sight, reach: 'team' }, name)).families, [family])
    equal(await store.releaseWorker({ ...act, at: at(1), account: ann.account }), 'released')
    deepEqual((await allSeenOf(store, north, ann.sight, name)).names, [])
  })

  it('of other teams are found by their whole name only, and only where that is asked for', async () => {
    const { store } = opened()
    const north = await aTeamOf(store)
    const name = anId('Whole').replace('-', '')
    const { family } = await aHome(store, north, name)
    const { sight } = await aSeer(store, [])
    const find = async (asked: string, elsewhere: boolean) =>
      (await store.findNames({ organisation, sight, name: asked, elsewhere })).map(each => [
        each.is,
        each.family,
        each.elsewhere,
      ])
    deepEqual(await find(name, true), [['family', family, true]])
    deepEqual(await find(`${name} EMILY`, true), [['plan', family, true]])
    deepEqual(await find(name.slice(0, -1), true), [])
    deepEqual(await find('Emily', true), [])
    deepEqual(await find(name, false), [])
  })

  it('are counted right when plans of a restricted family change and when it is handed over', async () => {
    const { store } = opened()
    const [north, south] = [await aTeamOf(store), await aTeamOf(store)]
    const { family, act } = await aHome(store, north)
    const [ann, ben] = [await aSeer(store, [north, south]), await aSeer(store, [north, south])]
    await store.restrictFamily({ ...act, readers: [ben.account] })
    await store.changeFamily({ organisation, id: family, team: south, name: 'Taylor', saw: 1, ...signed })
    for (const team of [north, south])
      deepEqual((await allSeenOf(store, team, ann.sight, 'x')).counts, [0, 0, 0])
    deepEqual((await allSeenOf(store, south, ben.sight, 'x')).counts, [1, 1, 1])
  })
})

onEveryEngine('what decides who may see a family', opened => {
  it('is read with its workers, readers, reason, holds and plans, by family or by plan', async () => {
    const { store } = opened()
    const { family, plan, act, mum, dad } = await anApartHome(store)
    const ann = await aSeer(store, [])
    const facts = (account?: string) => store.familyFacts({ organisation, family, account })
    const { team } = (await facts()) ?? {}
    const bare = {
      organisation,
      family,
      name: 'Taylor',
      team,
      ended: false,
      workers: [],
      readers: null,
      reasonUntil: null,
    }
    deepEqual(await facts(), { ...bare, holds: [], plans: [{ plan, ended: false }] })
    await store.nameWorker({ ...act, account: ann.account, person: mum })
    const given = { organisation, family, by: ann.by, why: 'Duty', at: at(), until: at(60) }
    equal(await store.giveReason(given), 'given')
    const hold = {
      ...act,
      id: anId('hold'),
      hidden: mum,
      keptFrom: dad,
      what: ['addresses'] as const,
      why: 'Order',
    }
    equal(await store.putHold(hold), 'held')
    await store.restrictFamily({ ...act, at: at(2), readers: [ann.account] })
    const now = await store.familyFacts({ organisation, plan, account: ann.account })
    deepEqual(now, {
      ...{ ...bare, workers: [{ account: ann.account, person: mum }], readers: [ann.account] },
      ...{ reasonUntil: at(60), plans: [{ plan, ended: false }] },
      holds: [{ id: hold.id, hidden: mum, keptFrom: dad, what: ['addresses'], why: 'Order', since: at() }],
    })
    equal((await facts('somebody'))?.reasonUntil, null)
    equal(await store.endHold({ ...act, id: hold.id, at: at(3) }), 'ended')
    deepEqual((await facts())?.holds, [])
    equal(await store.familyFacts({ organisation, family: 'none' }), undefined)
    equal(await store.familyFacts({ organisation: 'theirs', plan }), undefined)
  })

  it('refuses what cannot be, and sets nothing of it', async () => {
    const { store } = opened()
    const { family, act, mum, dad } = await anApartHome(store)
    const other = await anApartHome(store)
    const ann = await aSeer(store, [])
    const none = { ...act, family: 'none' }
    deepEqual(await store.restrictFamily({ ...act, readers: [] }), { refused: 'no-reader' })
    deepEqual(await store.restrictFamily({ ...act, readers: ['x'] }), { refused: 'no-such-account' })
    deepEqual(await store.restrictFamily({ ...none, readers: [ann.account] }), { refused: 'no-such-family' })
    deepEqual(await store.liftRestriction(none), { refused: 'no-such-family' })
    const name = { ...act, account: ann.account }
    deepEqual(await store.nameWorker({ ...name, account: 'x' }), { refused: 'no-such-account' })
    deepEqual(await store.nameWorker({ ...name, person: other.mum }), { refused: 'no-such-person' })
    const hold = { ...act, id: anId('hold'), hidden: mum, keptFrom: dad, what: ['views'] as const, why: '' }
    deepEqual(await store.putHold({ ...hold, keptFrom: mum }), { refused: 'same-person' })
    deepEqual(await store.putHold({ ...hold, what: [] }), { refused: 'nothing-held' })
    deepEqual(await store.putHold({ ...hold, keptFrom: other.dad }), { refused: 'no-such-person' })
    equal(await store.putHold(hold), 'held')
    equal(await store.putHold(hold), 'held')
    deepEqual(await store.putHold({ ...hold, what: ['addresses'] }), { refused: 'taken' })
    deepEqual(await store.endHold({ ...act, id: 'none' }), { refused: 'no-such-hold' })
    const reason = { organisation, family, by: ann.by, why: ' ', at: at(), until: at(60) }
    deepEqual(await store.giveReason(reason), { refused: 'no-reason' })
    await store.restrictFamily({ ...act, readers: [ann.account] })
    const ben = await aSeer(store, [])
    deepEqual(await store.nameWorker({ ...name, account: ben.account }), { refused: 'restricted' })
    deepEqual(await store.giveReason({ ...reason, why: 'Duty' }), { refused: 'no-such-family' })
    deepEqual((await store.familyFacts({ organisation, family }))?.workers, [])
  })

  it('invites each person to a plan once, by themselves, until they are let come no more', async () => {
    const { store } = opened()
    const { family, plan, act, mum } = await anApartHome(store)
    const other = await anApartHome(store)
    const invite = { ...act, id: anId('guest'), plan, person: mum }
    deepEqual(await store.inviteGuest({ ...invite, plan: other.plan }), { refused: 'no-such-plan' })
    deepEqual(await store.inviteGuest({ ...invite, person: other.mum }), { refused: 'no-such-person' })
    deepEqual(await store.inviteGuest({ ...invite, family: 'none' }), { refused: 'no-such-family' })
    deepEqual(await store.inviteGuest(invite), { guest: invite.id })
    deepEqual(await store.inviteGuest({ ...invite, id: anId('guest') }), { guest: invite.id })
    const asked = { organisation, guest: invite.id }
    const facts = { guest: invite.id, family, plan, person: mum, name: 'Ayla Kaya', is: 'parent' as const }
    deepEqual(await store.guestOf(asked), facts)
    const person = { id: mum, name: 'Ayla Kaya', is: 'carer' } as const
    await store.changePerson({ organisation, person, saw: 1, ...signed })
    deepEqual(await store.guestOf(asked), { ...facts, is: 'carer' })
    equal(await store.guestOf({ ...asked, organisation: 'theirs' }), undefined)
    deepEqual(await store.endGuest({ ...act, family: other.family, id: invite.id }), {
      refused: 'no-such-guest',
    })
    equal(await store.endGuest({ ...act, id: invite.id, at: at(1) }), 'ended')
    equal(await store.endGuest({ ...act, id: invite.id, at: at(1) }), 'ended')
    equal(await store.guestOf(asked), undefined)
    const again = { ...invite, id: anId('guest'), at: at(2) }
    deepEqual(await store.inviteGuest(again), { guest: again.id })
  })

  it('knows who wrote in a plan, and not who only answered it', async () => {
    const { store } = opened()
    const { plan } = await aHome(store, await aTeamOf(store))
    const agreed = {
      ...{ at: at(), by: { id: 'dee', name: 'Dee' } },
      happened: {
        kind: 'view-given' as const,
        ...{ part: 'v1', under: 'plan', place: 1, is: { person: 'mum', text: 'Good' } },
      },
    }
    await store.append({ organisation, plan, saw: 1, key: anId('key'), events: [agreed] })
    deepEqual(await store.planAuthors({ organisation, plan }), ['sara'])
    deepEqual(await store.planAuthors({ organisation, plan, after: 1 }), [])
    notEqual((await store.history({ organisation, plan })).length, 1)
  })
})
