import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import { anInvited, at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'

onEveryEngine('forms that came in too late', opened => {
  it('are kept for one person and one page, the last of each, until they are let go', async () => {
    const { store } = opened()
    const { organisation, account } = await anInvited(store)
    const mine = { organisation, account, address: '/families/taylor/holds' }
    await store.keepForm({ ...mine, form: 'why=first', at: at() })
    await store.keepForm({ ...mine, form: 'why=half\ud800', at: at(1) })
    equal(await store.keptForm(mine), 'why=half\ud800')
    equal(await store.keptForm({ ...mine, account: 'somebody-else' }), undefined)
    equal(await store.keptForm({ ...mine, address: '/families/other' }), undefined)
    await store.dropForm(mine)
    equal(await store.keptForm(mine), undefined)
  })

  it('are fifty at most: the oldest makes room', async () => {
    const { store } = opened()
    const { organisation, account } = await anInvited(store)
    for (let turn = 0; turn < 52; turn += 1)
      await store.keepForm({ organisation, account, address: `/${turn}`, form: `${turn}`, at: at(turn) })
    const left = await Promise.all(
      [0, 1, 2, 51].map(turn => store.keptForm({ organisation, account, address: `/${turn}` })),
    )
    deepEqual(left, [undefined, undefined, '2', '51'])
  })
})
