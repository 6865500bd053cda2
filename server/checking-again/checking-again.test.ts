import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rules } from '../../checker/index.ts'
import { word } from '../../plans/index.ts'
import { organisation } from '../sign-in/testing.ts'
import { newId } from '../sign-in/tokens.ts'
import { changePlan, doing } from '../workspace/change-plan.ts'
import { bringPlan, fullPlan } from '../workspace/plan/testing/plans.ts'
import { inWorkspace, type Workspace } from '../workspace/testing.ts'
import { openCheckingAgain } from './checking-again.ts'
import { areAsTheyCome, rulesKnownBy } from './rules-known-by.ts'

const countsOf = async ({ store }: Workspace, plan: string) =>
  (await store.openPlan({ organisation, plan }))?.findings

const switchOff = async ({ as }: Workspace, chosen: string) => {
  const ada = await as('ada')
  await ada.open('/service/rules')
  return ada.send(Object.fromEntries(rules.map(({ id }) => [`rule-${id}`, chosen])))
}

const nothing = { fix: 0, improve: 0, advice: 0 }

describe('when the rules of a service change', () => {
  it('the counts in lists follow, of every plan, and back again', () =>
    inWorkspace(async workspace => {
      const { as, entrance } = workspace
      await bringPlan(workspace, 'full', fullPlan)
      await entrance.checkingAgain.settled()
      const before = [await countsOf(workspace, 'emily'), await countsOf(workspace, 'full')]
      const mo = await as('mo')
      match((await mo.open('/today')).html, /to change/)
      match((await switchOff(workspace, 'off')).html, /Checking again|were checked by these rules/)
      await entrance.checkingAgain.settled()
      deepEqual([await countsOf(workspace, 'emily'), await countsOf(workspace, 'full')], [nothing, nothing])
      // Whoever comes by a link brings no rules of their own: what they save is counted by those of the service as well.
      const { store } = workspace
      const at = { store, organisation, plan: 'emily', today: '2026-11-22', now: entrance.now() } as const
      const text = 'Emily will engage as appropriate.'
      const saved = await changePlan(
        { ...at, by: { id: 'mum', name: 'Dawn Taylor' } },
        { saw: 4, key: 'by-link', doings: [doing(word, { part: 't1', text })], request: text },
      )
      ok('version' in saved)
      deepEqual(await countsOf(workspace, 'emily'), nothing)
      const ada = await as('ada')
      match((await ada.open('/service')).html, /All 2 plans that have not ended were checked by these rules/)
      await switchOff(workspace, '')
      await entrance.checkingAgain.settled()
      const [emily, full] = [await countsOf(workspace, 'emily'), await countsOf(workspace, 'full')]
      ok(JSON.stringify(emily) !== JSON.stringify(nothing))
      ok((emily?.fix ?? 0) + (emily?.improve ?? 0) > (before[0]?.fix ?? 0))
      ok((full?.fix ?? 0) + (full?.improve ?? 0) > 0)
      deepEqual(await workspace.store.checkCounts({ organisation }), [])
    }))

  it('it goes on from where it was left, and leaves alone what another server is at', () =>
    inWorkspace(async workspace => {
      const { store, entrance, wait } = workspace
      await bringPlan(workspace, 'full', fullPlan)
      const off = rules.map(({ id }) => id)
      const signed = { organisation, at: entrance.now(), by: { id: 'ada', name: 'Ada Marsh' } }
      await store.changeSettings({ ...signed, saw: 0, body: { rules: { off } } })
      // Another server has done the first plan, and found in it what nobody finds now.
      const by = { organisation, rules: rulesKnownBy({ off }), day: '2026-11-22', at: entrance.now() }
      await store.beginChecking(by)
      const { after, plans } = await store.plansToCheck({ organisation, limit: 1 })
      const findings = { fix: 7, improve: 0, advice: 0 }
      const [{ plan, version } = { plan: '', version: 0 }] = plans
      await store.countAgain({ ...by, at: entrance.now(), after, plans: [{ plan, version, findings }] })
      entrance.checkingAgain.look()
      await entrance.checkingAgain.settled()
      equal((await store.checking({ organisation }))?.done, 1)
      wait(1)
      entrance.checkingAgain.look()
      await entrance.checkingAgain.settled()
      const { done, hasEnded } = (await store.checking({ organisation })) ?? {}
      deepEqual([done, hasEnded], [2, true])
      deepEqual(await countsOf(workspace, plan), findings)
      deepEqual(await countsOf(workspace, plan === 'full' ? 'emily' : 'full'), nothing)
    }))
})

describe('as days go by', () => {
  it('the counts follow too: what was due is late by then', () =>
    inWorkspace(async workspace => {
      const { entrance, wait, store } = workspace
      const at = await countsOf(workspace, 'emily')
      const days = openCheckingAgain(entrance)
      days.look()
      await days.settled()
      deepEqual((await store.checking({ organisation }))?.of, 0)
      wait(200 * 24 * 60)
      days.look()
      await days.settled()
      ok((await countsOf(workspace, 'emily'))?.fix !== at?.fix)
      await days.close()
    }))
})

describe('a plan that an older program kept', () => {
  it('has its answers that say no counted as this one counts them', () =>
    inWorkspace(async ({ entrance, store, wait }) => {
      const older = { organisation, rules: 'older', day: '2026-11-22', at: entrance.now() }
      await store.beginChecking(older)
      const { after, plans } = await store.plansToCheck({ organisation })
      const told = plans.map(({ plan, version }) => ({ plan, version, disagreements: 3 }))
      await store.countAgain({ ...older, after, plans: told })
      deepEqual(
        (await store.checkPlans({})).faults.map(({ what }) => what),
        plans.map(() => 'lists'),
      )
      wait(1)
      entrance.checkingAgain.look()
      await entrance.checkingAgain.settled()
      deepEqual((await store.checkPlans({})).faults, [])
    }))
})

describe('rules', () => {
  it('are known again whatever order they are in, and told from any others', () => {
    const some = {
      off: ['jargon', 'blame'],
      severity: { 'vague-time': 'fix' },
      limits: { driftDays: 14 },
    } as const
    equal(rulesKnownBy(some), rulesKnownBy({ ...some, off: ['blame', 'jargon'] }))
    for (const other of [
      { ...some, off: ['blame'] },
      { ...some, severity: {} },
      { ...some, limits: {} },
    ])
      ok(rulesKnownBy(other) !== rulesKnownBy(some))
    ok(areAsTheyCome({ off: [], severity: {} }))
    ok(!areAsTheyCome({ off: [newId()] }))
  })
})
