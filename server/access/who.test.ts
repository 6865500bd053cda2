import { deepEqual } from 'node:assert/strict'
import { it } from 'node:test'
import { anApartHome, aSeer, aTeamOf } from '../../store/testing/access.ts'
import { aSession, at } from '../../store/testing/accounts.ts'
import { onEveryEngine } from '../../store/testing/databases.ts'
import { anId, organisation } from '../../store/testing/stories.ts'
import { seerOf } from './who.ts'

onEveryEngine('whose eyes a session lends', opened => {
  it('are those of the account as it is now, and a stranger’s half way through signing in', async () => {
    const { store } = opened()
    const team = await aTeamOf(store)
    const { account } = await aSeer(store, [team])
    const seer = async (proof: 'full' | 'code-needed') => {
      const session = aSession({ proof })
      await store.beginSession({ organisation, account, session, now: at() })
      const open = await store.readSession({ organisation, token: session.token, now: at(1) })
      return seerOf(organisation, open, undefined)
    }
    deepEqual(await seer('full'), {
      ...{ is: 'staff', organisation, account },
      ...{ roles: ['practitioner'], teams: [team] },
    })
    deepEqual(await seer('code-needed'), { is: 'stranger' })
    deepEqual(seerOf(organisation, undefined, undefined), { is: 'stranger' })
  })

  it('are those of one person of one plan for a guest, and a stranger’s once they are let come no more', async () => {
    const { store } = opened()
    const { family, plan, mum, act } = await anApartHome(store)
    const guest = anId('guest')
    await store.inviteGuest({ ...act, id: guest, plan, person: mum })
    const open = { id: 's', proof: 'full', began: at(), seen: at(), ends: at(60), guest } as const
    const seer = async () => seerOf(organisation, open, await store.guestOf({ organisation, guest }))
    deepEqual(await seer(), {
      ...{ is: 'guest', organisation, guest, kind: 'parent' },
      ...{ family, plan, person: mum },
    })
    await store.endGuest({ ...act, id: guest, at: at(1) })
    deepEqual(await seer(), { is: 'stranger' })
  })
})
