import { deepEqual } from 'node:assert/strict'
import { it } from 'node:test'
import { at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { aKeptPlan, anId, organisation } from './testing/stories.ts'

onEveryEngine('who is on a plan', opened => {
  it('is told of the others, and for a minute after they were last heard of', async () => {
    const { store } = opened()
    const { plan } = await aKeptPlan(store)
    const here = (account: string, minutes: number, place?: string) =>
      store.hereNow({ organisation, plan, account, name: `Name of ${account}`, at: at(minutes), place })
    const ann = (minutes: number, place: string | null) => [
      { account: 'ann', name: 'Name of ann', place, at: at(minutes) },
    ]
    deepEqual(await here('ann', 0, 'hearing/text'), [])
    deepEqual(await here('ben', 0.5), ann(0, 'hearing/text'))
    await here('ann', 0.7)
    deepEqual(await here('ben', 1.6), ann(0.7, null))
    deepEqual(await here('ben', 1.8), [])
    await here('ann', 0.1, 'late')
    deepEqual(await here('ben', 1.7), ann(0.7, null))
    const other = await aKeptPlan(store)
    deepEqual(await store.hereNow({ ...other, account: 'cy', name: 'Cy', at: at(1) }), [])
    const asked = { organisation, account: 'ann', name: 'Ann', at: at() }
    deepEqual(await store.hereNow({ ...asked, plan: 'none' }), { refused: 'no-such-plan' })
  })

  it('is forgotten after an hour', async () => {
    const { store, place } = opened()
    const { plan } = await aKeptPlan(store)
    const asked = { organisation, plan, name: 'Ann' }
    const early = anId('early')
    await store.hereNow({ ...asked, account: early, at: at(200) })
    await store.hereNow({ ...asked, account: 'late', at: at(261) })
    deepEqual(await place.run(`select account from presences where account = '${early}'`), [])
  })
})

onEveryEngine('what somebody saw of a plan', opened => {
  const sittings = [
    ['nothing, the first time', [[1, 0]], null],
    [
      'nothing, as long as the first sitting lasts',
      [
        [1, 0],
        [2, 20],
        [3, 45],
      ],
      null,
    ],
    [
      'the last version of the sitting before',
      [
        [1, 0],
        [3, 20],
        [5, 60],
      ],
      [3, 20],
    ],
    [
      'the same for all of a sitting',
      [
        [1, 0],
        [5, 60],
        [6, 80],
        [7, 100],
      ],
      [1, 0],
    ],
    [
      'not less by a look that comes in late',
      [
        [4, 0],
        [2, -5],
        [6, 60],
      ],
      [4, 0],
    ],
    [
      'the same when it is asked again',
      [
        [1, 0],
        [5, 60],
        [5, 60],
      ],
      [1, 0],
    ],
  ] as const
  for (const [title, looks, before] of sittings)
    it(`is ${title}`, async () => {
      const { store } = opened()
      const { plan } = await aKeptPlan(store)
      const account = anId('account')
      let told: unknown
      for (const [version, minutes] of looks)
        told = await store.lookAtPlan({ organisation, plan, account, version, at: at(minutes) })
      deepEqual(told, { before: before && { version: before[0], at: at(before[1]) } })
      const other = { organisation, plan, account: 'other', version: 1, at: at() }
      deepEqual(await store.lookAtPlan(other), { before: null })
      deepEqual(await store.lookAtPlan({ ...other, plan: 'none' }), { refused: 'no-such-plan' })
    })
})
