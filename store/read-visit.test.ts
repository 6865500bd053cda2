import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import { anApartHome } from './testing/access.ts'
import { admin, aLink, aSession, aSignedIn, at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { aKeptPlan, anId, organisation } from './testing/stories.ts'

const nothingSet = { version: 0, body: {} }

onEveryEngine('a visit to a page', opened => {
  it('is read in one go, and says what each of its questions says by itself', async () => {
    const { store } = opened()
    const { session, account } = await aSignedIn(store)
    const { plan, family } = await aKeptPlan(store)
    const before = await store.readSettings({ organisation })
    const by = { id: account, name: 'Sara Obi' }
    for (const [saw, size] of ['large', 'largest'].entries())
      await store.changeSettings({ organisation, account, saw, body: { size }, at: at(saw), by })
    await store.keepForm({ organisation, account, address: '/here', form: 'a=1&b=é', at: at() })
    const asked = { organisation, token: session.token, now: at(1) }
    const visit = await store.readVisit({ ...asked, about: { plan }, address: '/here' })
    deepEqual(visit, {
      session: await store.readSession(asked),
      service: before,
      own: { version: 2, body: { size: 'largest' } },
      family: await store.familyFacts({ organisation, account, family }),
      form: 'a=1&b=é',
    })
    equal(visit.family?.family, family)
    const elsewhere = await store.readVisit({ ...asked, about: { family: 'none' }, address: '/there' })
    deepEqual([elsewhere.family, elsewhere.form], [undefined, undefined])
    deepEqual((await store.readVisit(asked)).family, undefined)
  })

  it('tells nothing to whoever is not wholly signed in', async () => {
    const { store } = opened()
    const { session, ...member } = await aSignedIn(store)
    const { plan } = await aKeptPlan(store)
    const half = aSession({ proof: 'code-needed' })
    await store.beginSession({ ...member, session: half, now: at() })
    const nothing = { service: nothingSet, own: nothingSet, family: undefined, form: undefined }
    const read = (token: string) =>
      store.readVisit({ organisation, token, now: at(1), about: { plan }, address: '/here' })
    const { session: begun, ...told } = await read(half.token)
    deepEqual([begun?.proof, told], ['code-needed', nothing])
    equal((await read(session.token)).family?.plans[0]?.plan, plan)
    await store.signOut({ organisation, token: session.token, now: at(1) })
    deepEqual(await read(session.token), { session: undefined, ...nothing })
  })

  it('knows of a hold and of its end at once', async () => {
    const { store } = opened()
    const { session } = await aSignedIn(store)
    const { family } = await aKeptPlan(store)
    const [mum, dad] = [anId('person'), anId('person')]
    for (const [id, name] of [
      [mum, 'Mum'],
      [dad, 'Dad'],
    ] as const)
      await store.createPerson({
        organisation,
        family,
        person: { id, is: 'parent', name },
        at: at(),
        by: admin,
      })
    const asked = { organisation, token: session.token, now: at(1), about: { family } }
    const held = async () => (await store.readVisit(asked)).family?.holds.map(({ id }) => id)
    const holds = ['h1', 'h2'].map(one => anId(one))
    for (const [minute, id] of holds.entries())
      await store.putHold({
        ...{ organisation, family, id, hidden: mum, keptFrom: dad, what: ['addresses'], why: 'Safety.' },
        ...{ at: at(minute), by: admin, tie: 'worker' },
      })
    deepEqual(await held(), holds)
    await store.endHold({ organisation, family, id: holds[0] ?? '', at: at(5), by: admin, tie: 'worker' })
    deepEqual(await held(), holds.slice(1))
  })
})

onEveryEngine('a plan that is looked into', opened => {
  it('is opened with what was seen before and what is not saved, and the look is noted', async () => {
    const { store } = opened()
    const { plan } = await aKeptPlan(store)
    const account = anId('account')
    const asked = { organisation, account, plan, at: at() }
    await store.keepDrafts({ ...asked, saw: 1, drafts: [{ place: 'need/hearing/text', text: 'Mine.' }] })
    const since = '2026-01-01T00:00:00.000Z'
    const first = await store.lookIntoPlan({ ...asked, since })
    const began = first?.opened.record.began
    deepEqual(first, {
      opened: await store.openPlan({ organisation, plan }),
      lately: [began],
      before: null,
      drafts: await store.draftsOf(asked),
    })
    equal(first?.drafts.length, 1)
    const later = await store.lookIntoPlan({ ...asked, since, at: at(60) })
    deepEqual(later?.before, { version: first?.opened.version, at: at() })
    equal(await store.lookIntoPlan({ ...asked, since, plan: 'none' }), undefined)
  })
})

onEveryEngine('a plan that is written in', opened => {
  it('is opened with what is not saved and the people of its family', async () => {
    const { store } = opened()
    const { plan, family } = await aKeptPlan(store)
    const account = anId('account')
    const person = { id: anId('person'), name: 'Asha Moss', is: 'child' } as const
    await store.createPerson({ organisation, family, person, at: at(), by: admin })
    await store.keepDrafts({
      ...{ organisation, account, plan, saw: 1, at: at() },
      drafts: [{ place: 'need/hearing/text', text: 'Mine.' }],
    })
    const kept = await store.openPlan({ organisation, plan })
    const found = await store.openToWrite({ organisation, account, plan, family })
    deepEqual(found, {
      opened: kept,
      drafts: await store.draftsOf({ organisation, account, plan }),
      people: [person],
    })
    equal(found?.drafts.length, 1)
    equal(await store.openToWrite({ organisation, account, plan: 'none', family }), undefined)
  })
})

onEveryEngine('a visit of a guest', opened => {
  it('is read in one go: who they are, and what is known of their family', async () => {
    const { store } = opened()
    const { family, plan, mum, act } = await anApartHome(store)
    const guest = anId('guest')
    await store.inviteGuest({ ...act, id: guest, plan, person: mum })
    const [link, session] = [{ ...aLink(), code: 'right', tries: 5 }, aSession()]
    await store.makeGuestLink({ organisation, guest, link, at: at() })
    const come = { organisation, token: link.token, code: 'right', session, now: at(1) }
    deepEqual(await store.comeInAsGuest(come), { guest })
    const asked = { organisation, token: session.token, now: at(2) }
    deepEqual(await store.readGuestVisit(asked), {
      session: await store.readSession(asked),
      guest: await store.guestOf({ organisation, guest }),
      family: await store.familyFacts({ organisation, family }),
    })
    await store.endGuest({ ...act, id: guest, at: at(3) })
    const { guest: known, family: ofThem } = await store.readGuestVisit(asked)
    deepEqual([known, ofThem], [undefined, undefined])
  })

  it('is nobody’s to whoever is of the staff, or not signed in', async () => {
    const { store } = opened()
    const { session } = await aSignedIn(store)
    const asked = { organisation, token: session.token, now: at(1) }
    const nobody = { guest: undefined, family: undefined }
    deepEqual(await store.readGuestVisit(asked), { session: await store.readSession(asked), ...nobody })
    const stranger = await store.readGuestVisit({ ...asked, token: 'none' })
    deepEqual(stranger, { session: undefined, ...nobody })
  })
})
