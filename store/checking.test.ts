import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import type { Store } from './index.ts'
import { onEveryEngine } from './testing/databases.ts'
import { anId, aPlan, begins, happens, signed, words } from './testing/stories.ts'

const [day, at] = ['2026-04-01', '2026-04-01T09:00:00.000Z'] as const
const findings = { fix: 2, improve: 1, advice: 0 }

/** An organisation of its own with a team and so many plans, and the ids of these in order. */
async function aService(store: Store, many: number) {
  const [organisation, team, family] = [anId('service'), anId('team'), anId('family')]
  await store.putOrganisation({ organisation, name: 'Our council' })
  await store.putTeam({ organisation, id: team, name: 'North' })
  await store.createFamily({ organisation, id: family, team, name: 'Taylor', ...signed })
  const plans = Array.from({ length: many }, () => anId('plan')).toSorted()
  for (const plan of plans)
    await store.createPlan({ organisation, plan, family, key: anId('key'), events: [begins(aPlan())] })
  const counted = async () =>
    (await store.teamCounts({ organisation, team, sight: 'everything', today: day, soon: day })).findings
  return { organisation, family, plans, counted }
}

onEveryEngine('checking plans again', opened => {
  it('goes through them a few at a time, and each step keeps what was found and how far it is', async () => {
    const { store } = opened()
    const { organisation, plans, counted } = await aService(store, 3)
    const by = { organisation, rules: 'one', day, at }
    equal(await store.checking({ organisation }), undefined)
    const begun = { rules: 'one', day, at, done: 0, of: 3, hasEnded: false }
    deepEqual(await store.beginChecking(by), begun)
    deepEqual(await store.beginChecking({ ...by, at: '2026-04-01T10:00:00.000Z' }), begun)
    const first = await store.plansToCheck({ organisation, limit: 2 })
    deepEqual([first.after, first.plans.map(({ plan }) => plan)], ['', plans.slice(0, 2)])
    const told = first.plans.map(({ plan, version }) => ({ plan, version, findings }))
    const step = { ...by, after: '', plans: told }
    deepEqual(await store.countAgain(step), { done: 2 })
    deepEqual(await store.countAgain(step), { refused: 'overtaken' })
    deepEqual(await counted(), { fix: 4, improve: 2, advice: 0 })
    const { after, plans: rest } = await store.plansToCheck({ organisation, limit: 2 })
    deepEqual([after, rest.map(({ plan }) => plan)], [plans[1], plans.slice(2)])
    deepEqual(await store.countAgain({ ...by, after, plans: [{ plan: plans[2] ?? '', version: 1 }] }), {
      done: 3,
    })
    const last = await store.plansToCheck({ organisation })
    deepEqual(last, { after: plans[2], plans: [] })
    deepEqual(await store.countAgain({ ...by, ...last }), { done: 3 })
    deepEqual(await store.checking({ organisation }), { ...begun, done: 3, hasEnded: true })
    deepEqual(await store.checkCounts({ organisation }), [])
  })

  it('leaves out plans that have ended, and what was saved after it was read', async () => {
    const { store } = opened()
    const { organisation, plans, counted } = await aService(store, 2)
    const [ended = '', saved = ''] = plans
    const save = (plan: string, ...events: Parameters<Store['append']>[0]['events']) =>
      store.append({ organisation, plan, key: anId('key'), saw: 1, events })
    const set = { state: 'ended', ended: { on: '2026-03-20', because: 'All is well' } } as const
    await save(ended, happens({ kind: 'plan-ended', part: 'plan', set, was: { state: null, ended: null } }))
    const by = { organisation, rules: 'one', day, at }
    equal((await store.beginChecking(by)).of, 1)
    const { plans: found } = await store.plansToCheck({ organisation })
    deepEqual(
      found.map(({ plan, version }) => [plan, version]),
      [[saved, 1]],
    )
    await save(saved, words('You need to hear Miss Obi'))
    await store.countAgain({ ...by, after: '', plans: [{ plan: saved, version: 1, findings }] })
    deepEqual(await counted(), { fix: 0, improve: 0, advice: 0 })
  })

  it('begins anew where the rules or the day are others, and has nothing to do where that is said', async () => {
    const { store } = opened()
    const { organisation, plans } = await aService(store, 1)
    const by = { organisation, rules: 'one', day, at }
    deepEqual(await store.beginChecking({ ...by, isDone: true }), {
      ...{ rules: 'one', day, at, done: 0, of: 0, hasEnded: true },
    })
    deepEqual((await store.plansToCheck({ organisation })).plans, [])
    equal((await store.beginChecking({ ...by, rules: 'two' })).hasEnded, false)
    const step = { organisation, rules: 'two', day, at, after: '' }
    await store.countAgain({ ...step, plans: [{ plan: plans[0] ?? '', version: 1, findings }] })
    const tomorrow = await store.beginChecking({ ...by, rules: 'two', day: '2026-04-02' })
    deepEqual([tomorrow.done, tomorrow.hasEnded], [0, false])
    equal((await store.plansToCheck({ organisation })).plans.length, 1)
  })
})
