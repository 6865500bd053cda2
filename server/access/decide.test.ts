import { deepEqual, equal, ok, throws } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import * as actions from '../../plans/actions/index.ts'
import { actionPermissions } from './actions.ts'
import { type Decision, decide } from './decide.ts'
import { aboutOf, everyPermission, type Permission } from './permissions.ts'
import { guestKinds, type Role, roles } from './roles.ts'
import type { FamilyFacts, Matter, Seer } from './seer.ts'
import { guestTable, staffTable } from './table.ts'
import {
  aFamilyOf,
  aGuest,
  anyFamily,
  anyMatter,
  anyPlanOf,
  anySeer,
  anyStaff,
  aPlanOf,
  aStaff,
  now,
} from './testing/seers.ts'

const permission = fc.constantFrom(...everyPermission)
const asked = permission.chain(each => fc.tuple(fc.constant(each), anyMatter(aboutOf(each).of)))
const may = (decision: Decision): boolean => 'may' in decision
const familyOf = (matter: Matter): FamilyFacts | undefined => ('family' in matter ? matter.family : undefined)
const runs = { numRuns: 2000 }

describe('who may see what, whoever asks for whatever', () => {
  it('is answered for every seer and everything there is to ask', () => {
    fc.assert(
      fc.property(anySeer, asked, (seer, [each, matter]) => {
        const decision = decide(seer, each, matter, now)
        ok('may' in decision ? decision.because : decision.not)
      }),
      runs,
    )
  })

  it('is nothing for a stranger, and nothing in another organisation', () => {
    fc.assert(
      fc.property(anySeer, asked, (seer, [each, matter]) => {
        const theirs = 'organisation' in matter ? matter.organisation : familyOf(matter)?.organisation
        if (seer.is !== 'stranger' && seer.organisation === theirs) return
        deepEqual(decide(seer, each, matter, now), { not: 'not-found' })
      }),
      runs,
    )
  })

  it('is not even that there is such a family, when it is restricted and does not name them', () => {
    fc.assert(
      fc.property(anyStaff, asked, (seer, [each, matter]) => {
        const readers = familyOf(matter)?.readers
        if (!readers || readers.includes(seer.account)) return
        deepEqual(decide(seer, each, matter, now), { not: 'not-found' })
      }),
      runs,
    )
  })

  it('is only what a role of theirs gives, as far as that role reaches', () => {
    fc.assert(
      fc.property(anyStaff, asked, (seer, [each, matter]) => {
        const decision = decide(seer, each, matter, now)
        if (!('may' in decision)) return
        const reached = seer.roles.map(role => staffTable[each][role])
        const family = familyOf(matter)
        if (!family) return ok(reached.some(reach => reach !== 'nobody'))
        const isWorker = family.workers.some(({ account }) => account === seer.account)
        const isTeams = seer.teams.includes(family.team)
        const saidWhy = family.reasonUntil !== null && now < family.reasonUntil
        const isNamed = family.readers?.includes(seer.account) === true
        ok(
          reached.some(
            reach =>
              reach === 'any' ||
              (reach === 'reason' && (isWorker || isTeams || saidWhy || isNamed)) ||
              (reach === 'team' && (isWorker || isTeams)) ||
              (reach === 'own' && isWorker),
          ),
        )
      }),
      runs,
    )
  })

  it('is never less for somebody with one role more', () => {
    fc.assert(
      fc.property(anyStaff, fc.constantFrom(...roles), asked, (seer, role, [each, matter]) => {
        if (!may(decide(seer, each, matter, now))) return
        ok(may(decide({ ...seer, roles: [...seer.roles, role] }, each, matter, now)))
      }),
      runs,
    )
  })

  it('is for a guest only the plan they were invited to, and there only what the table gives', () => {
    fc.assert(
      fc.property(anySeer, asked, (seer, [each, matter]) => {
        if (seer.is !== 'guest' || !may(decide(seer, each, matter, now))) return
        ok(matter.of === 'plan' && matter.plan.plan === seer.plan && matter.family.family === seer.family)
        const reach = guestTable[each][seer.kind]
        ok(reach === 'own-plan' || (reach === 'oneself' && matter.person === seer.person))
      }),
      runs,
    )
  })

  it('lets nobody speak for anybody else', () => {
    const speaking = everyPermission.filter(each => aboutOf(each).speaks)
    equal(speaking.length, 5)
    fc.assert(
      fc.property(anySeer, fc.constantFrom(...speaking), anyMatter('plan'), (seer, each, matter) => {
        if (!may(decide(seer, each, matter, now)) || matter.of !== 'plan') return
        const own =
          seer.is === 'guest'
            ? seer.person
            : matter.family.workers.find(
                worker =>
                  seer.is === 'staff' && worker.account === seer.account && worker.person === matter.person,
              )?.person
        ok(own !== undefined && own === matter.person)
      }),
      runs,
    )
  })

  it('changes nothing in a plan that has ended', () => {
    fc.assert(
      fc.property(anySeer, permission, anyFamily, anyPlanOf, (seer, each, family, plan) => {
        const { of, does } = aboutOf(each)
        if (does !== 'writes' || (of !== 'plan' && of !== 'family')) return
        const matter: Matter = { of: 'plan', family, plan: { ...plan, ended: true }, person: 'mum' }
        ok(!may(decide(seer, each, matter, now)))
      }),
      runs,
    )
  })
})

describe('what the roles are', () => {
  const is = (seer: Seer, each: Permission, matter: Matter) => decide(seer, each, matter, now)
  const plan = (family: Partial<FamilyFacts> = {}, authors: readonly string[] = []): Matter => ({
    of: 'plan',
    family: aFamilyOf(family),
    plan: aPlanOf({ authors }),
  })

  it('lets no manager approve what they wrote themselves, whatever else they are', () => {
    const manager = aStaff({ roles: ['manager', 'practitioner'] })
    deepEqual(is(manager, 'approve-plan', plan({}, ['sara'])), { not: 'own-work' })
    deepEqual(is(manager, 'approve-plan', plan({}, ['ben'])), { may: true, because: 'team' })
  })

  it('keeps administrators from every plan and family, and auditors from every change', () => {
    const alone = (role: Role) => everyPermission.filter(each => staffTable[each][role] !== 'nobody')
    for (const each of alone('administrator')) ok(['house', 'team'].includes(aboutOf(each).of), each)
    for (const each of alone('auditor')) equal(aboutOf(each).does, 'reads', each)
  })

  it('opens another team’s family once a reason is given, until it runs out, and to be read only', () => {
    const theirs = { team: 'south' }
    deepEqual(is(aStaff(), 'see-plan', plan(theirs)), { not: 'needs-reason' })
    const told = plan({ ...theirs, reasonUntil: '2026-03-02T10:00:00.001Z' })
    deepEqual(is(aStaff(), 'see-plan', told), { may: true, because: 'reason' })
    deepEqual(is(aStaff(), 'write-plan', told), { not: 'forbidden' })
    deepEqual(is(aStaff(), 'see-plan', plan({ ...theirs, reasonUntil: now })), { not: 'needs-reason' })
  })

  it('opens a restricted family to those it names, in another team to be read only', () => {
    const named = { readers: ['sara'], team: 'south' }
    deepEqual(is(aStaff(), 'see-plan', plan(named)), { may: true, because: 'named-reader' })
    deepEqual(is(aStaff(), 'write-plan', plan(named)), { not: 'forbidden' })
    const reason = { readers: ['ben'], reasonUntil: '2027-01-01T00:00:00.000Z' }
    deepEqual(is(aStaff(), 'see-plan', plan(reason)), { not: 'not-found' })
    const worker = { readers: ['ben'], workers: [{ account: 'sara', person: null }] }
    deepEqual(is(aStaff(), 'see-plan', plan(worker)), { not: 'not-found' })
  })

  it('lets a mother say what she thinks, and not what the father thinks', () => {
    const matter = (person: string): Matter => ({ of: 'plan', family: aFamilyOf(), plan: aPlanOf(), person })
    deepEqual(is(aGuest(), 'agree-for-oneself', matter('mum')), { may: true, because: 'guest' })
    deepEqual(is(aGuest(), 'agree-for-oneself', matter('dad')), { not: 'forbidden' })
  })

  it('is asked of the right thing, or a fault of the program', () => {
    throws(() => is(aStaff(), 'see-plan', { of: 'house', organisation: 'ours' }), TypeError)
    throws(() => is(aStaff(), 'see-plan', { of: 'family', family: aFamilyOf() }), TypeError)
  })
})

describe('the tables', () => {
  it('have a row for every permission, and a word for every role and guest in it', () => {
    for (const each of everyPermission) {
      deepEqual(Object.keys(staffTable[each]).sort(), [...roles].sort())
      deepEqual(Object.keys(guestTable[each]).sort(), [...guestKinds].sort())
    }
    deepEqual(Object.keys(staffTable), [...everyPermission])
    deepEqual(Object.keys(guestTable), [...everyPermission])
  })

  it('name a permission for everything people do to a plan', () => {
    deepEqual(Object.keys(actionPermissions).sort(), [...Object.keys(actions), 'undo'].sort())
  })

  it('let those who may change a thing see it', () => {
    for (const each of everyPermission) {
      if (!['plan', 'family'].includes(aboutOf(each).of)) continue
      for (const role of roles)
        if (staffTable[each][role] !== 'nobody')
          ok(staffTable['see-family'][role] !== 'nobody', `${role} ${each}`)
    }
  })
})
