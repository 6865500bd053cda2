import { deepEqual, equal, ok } from 'node:assert/strict'
import { it } from 'node:test'
import { aHome, aSeer, aTeamOf } from '../../store/testing/access.ts'
import { at } from '../../store/testing/accounts.ts'
import { onEveryEngine } from '../../store/testing/databases.ts'
import { organisation } from '../../store/testing/stories.ts'
import { type Door, door } from './door.ts'
import type { Permission } from './permissions.ts'
import type { Role } from './roles.ts'
import { sightOf } from './sight.ts'

const staff = (account: string, teams: readonly string[], ...roles: readonly Role[]) =>
  ({ is: 'staff', organisation, account, roles, teams }) as const

const said = (answer: Door) => ('may' in answer ? answer.because : answer.not)

onEveryEngine('the door to a family', opened => {
  it('opens to its team, to others with a reason for a while, and to nobody else', async () => {
    const { store } = opened()
    const north = await aTeamOf(store)
    const { family, plan } = await aHome(store, north)
    const [ann, ben] = [await aSeer(store, [north]), await aSeer(store, [])]
    const knock = async (account: string, teams: readonly string[], permission: Permission, now = at(10)) =>
      said(await door(store, staff(account, teams, 'practitioner'), { permission, plan, now }))
    equal(await knock(ann.account, [north], 'see-plan'), 'team')
    equal(await knock(ben.account, [], 'see-plan'), 'needs-reason')
    await store.giveReason({ organisation, family, by: ben.by, why: 'Duty', at: at(), until: at(60) })
    equal(await knock(ben.account, [], 'see-plan'), 'reason')
    equal(await knock(ben.account, [], 'write-plan'), 'forbidden')
    equal(await knock(ben.account, [], 'see-plan', at(61)), 'needs-reason')
    const admin = { ...staff(ann.account, [north], 'administrator') }
    equal(said(await door(store, admin, { permission: 'see-plan', plan, now: at() })), 'not-found')
  })

  it('says the same of what is restricted, of what is elsewhere and of what is not there', async () => {
    const { store } = opened()
    const north = await aTeamOf(store)
    const { family, plan, act } = await aHome(store, north)
    const [ann, ben] = [await aSeer(store, [north]), await aSeer(store, [])]
    await store.restrictFamily({ ...act, readers: [ben.account] })
    const seer = staff(ann.account, [north], 'practitioner', 'manager', 'auditor')
    const nowhere = { not: 'not-found' }
    const now = at()
    for (const permission of ['see-plan', 'write-plan', 'approve-plan', 'see-history'] as const)
      for (const id of [plan, 'none'])
        deepEqual(await door(store, seer, { permission, plan: id, now }), nowhere)
    for (const id of [family, 'none'])
      deepEqual(await door(store, seer, { permission: 'see-family', family: id, now }), nowhere)
    const theirs = { ...staff(ben.account, [], 'practitioner'), organisation: 'theirs' }
    deepEqual(await door(store, theirs, { permission: 'see-plan', plan, now }), nowhere)
    deepEqual(await door(store, { is: 'stranger' }, { permission: 'see-plan', plan, now }), nowhere)
    const named = await door(store, staff(ben.account, [], 'practitioner'), {
      permission: 'see-plan',
      plan,
      now,
    })
    ok('may' in named && named.family.readers?.includes(ben.account))
  })

  it('is shut to a manager who would approve what they wrote', async () => {
    const { store } = opened()
    const north = await aTeamOf(store)
    const { plan } = await aHome(store, north)
    const approve = { permission: 'approve-plan', plan, now: at() } as const
    // The plan was written by Sara, whose id is her account’s.
    equal(said(await door(store, staff('sara', [north], 'manager'), approve)), 'own-work')
    equal(said(await door(store, staff('mo', [north], 'manager'), approve)), 'team')
  })

  it('opens to a guest for the plan they were invited to and for no other', async () => {
    const { store } = opened()
    const { family, plan } = await aHome(store, await aTeamOf(store))
    const other = await aHome(store, await aTeamOf(store))
    const guest = {
      is: 'guest',
      organisation,
      guest: 'g',
      kind: 'parent',
      family,
      plan,
      person: 'mum',
    } as const
    const knock = async (permission: Permission, to: string, person?: string) =>
      said(await door(store, guest, { permission, plan: to, person, now: at() }))
    equal(await knock('read-family-copy', plan), 'guest')
    equal(await knock('read-family-copy', other.plan), 'not-found')
    equal(await knock('see-plan', plan), 'forbidden')
    equal(await knock('agree-for-oneself', plan, 'mum'), 'guest')
    equal(await knock('agree-for-oneself', plan, 'dad'), 'forbidden')
    equal(said(await door(store, guest, { permission: 'see-family', family, now: at() })), 'not-found')
  })

  it('and lists say the same: whatever is listed or found in sight can be opened', async () => {
    const { store } = opened()
    const [north, south] = [await aTeamOf(store), await aTeamOf(store)]
    const { account } = await aSeer(store, [north])
    for (const team of [north, south]) {
      await aHome(store, team, 'Sameness')
      const hidden = await aHome(store, team, 'Sameness')
      await store.restrictFamily({ ...hidden.act, readers: [(await aSeer(store, [team])).account] })
    }
    for (const role of ['practitioner', 'auditor', 'administrator', 'family-support-worker'] as const) {
      const seer = staff(account, [north], role)
      const { sight, elsewhere } = sightOf(seer)
      const found = await store.findNames({ organisation, sight, elsewhere, name: 'Sameness', limit: 100 })
      for (const each of found) {
        const answer = said(
          await door(store, seer, { permission: 'see-family', family: each.family, now: at() }),
        )
        equal(answer === 'needs-reason', each.elsewhere)
        ok(['team', 'role', 'needs-reason'].includes(answer), answer)
      }
      const open = new Set(found.filter(each => !each.elsewhere).map(each => each.family))
      equal(open.size, { practitioner: 1, auditor: 2, administrator: 0, 'family-support-worker': 1 }[role])
    }
  })
})
