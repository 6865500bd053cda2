import { deepEqual, equal, match } from 'node:assert/strict'
import { it } from 'node:test'
import { sayFault, verify } from './index.ts'
import { onEveryEngine } from './testing/databases.ts'
import { aKeptPlan, anId, organisation, words } from './testing/stories.ts'

onEveryEngine('what is found by walking through it', opened => {
  /** What is wrong with a plan of three events after somebody has been at the database. */
  const faultsAfter = async (tamper: (plan: string) => readonly string[]) => {
    const { store, place } = opened()
    const kept = await aKeptPlan(store)
    await store.append({
      ...kept,
      saw: 1,
      key: anId('key'),
      events: [words('You need a'), words('You need b')],
    })
    await place.tamper(...tamper(kept.plan))
    const { faults } = await verify(store)
    return faults.filter(({ plan }) => plan === kept.plan).map(({ what, version }) => `${what} ${version}`)
  }

  const at = (plan: string, version?: number) =>
    `where plan = '${plan}'${version === undefined ? '' : ` and version = ${version}`}`
  const cases: readonly (readonly [string, (plan: string) => readonly string[], readonly string[]])[] = [
    ['nothing', () => [], []],
    [
      'other words',
      plan => [`update events set happened = replace(happened, 'need a', 'need z') ${at(plan, 2)}`],
      ['changed 2'],
    ],
    [
      'another day',
      plan => [`update events set at = '2026-03-01T09:00:00.000Z' ${at(plan, 3)}`],
      ['changed 3'],
    ],
    [
      'another person',
      plan => [`update events set by = replace(by, 'Sara', 'Zara') ${at(plan, 1)}`],
      ['changed 1'],
    ],
    ['another kind', plan => [`update events set kind = 'need-met' ${at(plan, 2)}`], ['changed 2']],
    ['another hash', plan => [`update events set hash = '${'a'.repeat(64)}' ${at(plan, 2)}`], ['changed 2']],
    ['a hole', plan => [`delete from events ${at(plan, 2)}`], ['missing 2']],
    ['no beginning', plan => [`delete from events ${at(plan, 1)}`], ['missing 1']],
    ['no end', plan => [`delete from events ${at(plan, 3)}`], ['end 3']],
    [
      'another plan on the page',
      plan => [`update plans set snapshot = replace(snapshot, 'need b', 'need z') where id = '${plan}'`],
      ['snapshot 3'],
    ],
    [
      'another day in the lists',
      plan => [`update tasks set due = '2027-01-01' ${at(plan)} and task = 'ring'`],
      ['lists 3'],
    ],
    [
      'another family in the lists',
      plan => [`update tasks set family_name = 'Nobody' ${at(plan)} and task = 'ring'`],
      ['lists 3'],
    ],
    ['a task gone from the lists', plan => [`delete from tasks ${at(plan)} and task = 'ring'`], ['lists 3']],
    [
      'another name in the lists',
      plan => [`update plans set title = 'Em' where id = '${plan}'`],
      ['lists 3'],
    ],
  ]
  for (const [what, tamper, faults] of cases)
    it(`is ${faults[0] ?? 'no fault'} when there is ${what}`, async () =>
      deepEqual(await faultsAfter(tamper), faults))

  it('is an event that was changed together with its own hash', async () => {
    const { store, place } = opened()
    const kept = await aKeptPlan(store)
    const other = await aKeptPlan(store)
    for (const { plan } of [kept, other])
      await store.append({ ...kept, plan, saw: 1, key: anId('key'), events: [words(`You need ${plan}`)] })
    // The whole of another plan's event, hash and all, in the place of this one's.
    await place.tamper(
      `delete from events ${at(kept.plan, 2)}`,
      `insert into events select organisation, '${kept.plan}', version, at, by, kind, happened, hash from events ${at(other.plan, 2)}`,
    )
    const { faults } = await verify(store)
    const its = faults.filter(({ plan }) => plan === kept.plan)
    deepEqual(
      its.map(({ what }) => what),
      ['changed'],
    )
    match(
      sayFault(its[0] ?? { organisation, plan: '', version: 0, what: 'end' }),
      /behind the program’s back: version 2/,
    )
  })

  it('is mended from the events, unless it is they that were changed', async () => {
    const { store, place } = opened()
    const kept = await aKeptPlan(store)
    await place.tamper(
      `update plans set title = 'Em', snapshot = '{"oh":' where id = '${kept.plan}'`,
      `update tasks set words = 'Nobody will do it', family_name = 'Nobody' ${at(kept.plan)} and task = 'ring'`,
      `delete from tasks ${at(kept.plan)} and task = 'seat'`,
      `update counters set count = count - 1 where team = '${kept.team}' and what = 'tasks' and day = ''`,
    )
    deepEqual(await store.mendPlan(kept), { version: 1 })
    deepEqual(
      (await verify(store)).faults.filter(({ plan }) => plan === kept.plan),
      [],
    )
    deepEqual((await store.openPlan(kept))?.record.version, 1)
    equal((await verify(store)).counts.filter(({ team }) => team === kept.team).length, 0)
    await place.tamper(`update events set at = '2026-03-02T09:00:00.000Z' ${at(kept.plan, 1)}`)
    deepEqual(await store.mendPlan(kept), { refused: 'changed' })
    deepEqual(await store.mendPlan({ ...kept, plan: 'none' }), { refused: 'no-such-plan' })
  })

  it('is a count that is not what it should be', async () => {
    const { store, place } = opened()
    const kept = await aKeptPlan(store)
    await place.tamper(
      `update counters set count = count + 3 where team = '${kept.team}' and what = 'tasks' and day = ''`,
    )
    const { counts } = await verify(store)
    deepEqual(
      counts.filter(({ team }) => team === kept.team),
      [{ organisation, team: kept.team, what: 'tasks', day: '', is: 4, shouldBe: 1 }],
    )
  })

  it('is everything, also when it is more than a page', async () => {
    const { store } = opened()
    const before = await verify(store)
    for (let plan = 0; plan < 25; plan++) await aKeptPlan(store)
    const told: number[] = []
    const { plans, events } = await verify(store, so => told.push(so.plans))
    equal(plans, before.plans + 25)
    equal(events, before.events + 25)
    equal(told.at(-1), plans)
  })
})
