import { deepEqual, ok } from 'node:assert/strict'
import { it } from 'node:test'
import fc from 'fast-check'
import { fold } from '../plans/index.ts'
import { type Store, verify } from './index.ts'
import { onEveryEngineAsServed } from './testing/databases.ts'
import { aKeptPlan, anId, happens } from './testing/stories.ts'

/** One of the things two people do at once; `late` ones act on the version before the last they saw. */
const doing = fc.record({
  who: fc.constantFrom(0, 1),
  late: fc.boolean(),
  twice: fc.boolean(),
  what: fc.oneof(
    fc
      .string({ unit: 'binary', maxLength: 12 })
      .map(text => ({ kind: 'need-worded', part: 'hearing', set: { text }, was: {} }) as const),
    fc
      .constantFrom('not-started', 'in-progress', 'done', 'not-needed', 'blocked')
      .map(state => ({ kind: 'task-changed', part: 'ring', set: { state }, was: {} }) as const),
    fc.constantFrom('2026-02-01', '2026-03-14', '2026-12-01', null).map(
      due =>
        ({
          kind: 'task-changed',
          part: 'seat',
          set: { assigned: due ? [{ who: 'Mum', due }] : null },
          was: {},
        }) as const,
    ),
    fc
      .constantFrom('draft', 'active', 'ended')
      .map(state => ({ kind: 'plan-changed', part: 'plan', set: { state }, was: {} }) as const),
    fc
      .constantFrom('2026-02-01', null)
      .map(nextReview => ({ kind: 'plan-changed', part: 'plan', set: { nextReview }, was: {} }) as const),
    fc.nat(9).map(
      at =>
        ({
          kind: 'task-added',
          part: `t${at}`,
          under: 'hearing',
          place: at + 3,
          is: { text: `Task ${at}` },
        }) as const,
    ),
    fc.nat(9).map(at => ({ kind: 'part-removed', part: `t${at}`, because: 'not needed' }) as const),
  ),
})

type Kept = Awaited<ReturnType<typeof aKeptPlan>>

/** Each of two writers does its things one after the other, both at the same time; gives back what was acknowledged. */
async function writeTogether(
  store: Store,
  kept: Kept,
  things: readonly (typeof doing extends fc.Arbitrary<infer T> ? T : never)[],
) {
  const acknowledged: number[] = []
  const write = async (who: number) => {
    let saw = 1
    for (const { late, twice, what } of things.filter(thing => thing.who === who)) {
      const save = {
        ...kept,
        saw: late ? Math.max(1, saw - 1) : saw,
        key: anId('key'),
        events: [happens(what)],
      }
      const answers = await Promise.allSettled([store.append(save), ...(twice ? [store.append(save)] : [])])
      const [first, second] = answers
      if (first?.status !== 'fulfilled') continue
      if (second?.status === 'fulfilled' && 'version' in first.value) deepEqual(second.value, first.value)
      if ('version' in first.value) acknowledged.push(first.value.version)
      saw =
        'version' in first.value
          ? first.value.version
          : 'conflict' in first.value
            ? first.value.conflict.version
            : saw
    }
  }
  await Promise.all([write(0), write(1)])
  return acknowledged
}

onEveryEngineAsServed('whatever two people do at once', opened => {
  it('leaves no gap, no broken chain and no list or count that is wrong', async () => {
    const { store } = opened()
    await fc.assert(
      fc.asyncProperty(fc.array(doing, { minLength: 2, maxLength: 14 }), async things => {
        const kept = await aKeptPlan(store)
        const acknowledged = await writeTogether(store, kept, things)
        const events = await store.history(kept)
        deepEqual(
          events.map(({ version }) => version),
          events.map((_, at) => at + 1),
        )
        deepEqual(
          acknowledged.toSorted((one, other) => one - other),
          events.slice(1).map(({ version }) => version),
        )
        deepEqual((await store.openPlan(kept))?.record, JSON.parse(JSON.stringify(fold(events))))
      }),
      { numRuns: 15 },
    )
    const { faults, counts, plans } = await verify(store)
    deepEqual([faults, counts], [[], []])
    ok(plans >= 15)
  })

  it('counts each plan once, when families are handed over while their plans are being written', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const teams = [kept.team, anId('team'), anId('team')] as const
    for (const id of teams) await store.putTeam({ ...kept, id, name: 'Another' })
    const write = async () => {
      for (let saw = 1; saw <= 12; saw++) {
        const state = saw % 2 === 0 ? 'done' : 'in-progress'
        const what = happens({ kind: 'task-changed', part: 'ring', set: { state }, was: {} })
        deepEqual(await store.append({ ...kept, saw, key: anId('key'), events: [what] }), {
          version: saw + 1,
        })
      }
    }
    const move = async () => {
      for (let saw = 1; saw <= 12; saw++) {
        const to = { id: kept.family, team: teams[saw % 3] ?? kept.team, name: 'Taylor', saw }
        const { by } = happens({ kind: 'plan-changed', part: 'plan', set: {}, was: {} })
        await store.changeFamily({ ...kept, ...to, at: '2026-03-02T09:00:00.000Z', by })
      }
    }
    await Promise.all([write(), move()])
    const { faults, counts } = await verify(store)
    deepEqual([faults, counts], [[], []])
  })
})
