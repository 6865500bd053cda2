import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { it } from 'node:test'
import { fold } from '../plans/index.ts'
import { onEveryEngineAsServed } from './testing/databases.ts'
import { aKeptPlan, anId, aPlan, begins, happens, organisation, signed, words } from './testing/stories.ts'

/** The program’s own sight; what others see of all this is in access.test.ts. */
const sight = 'everything' as const

onEveryEngineAsServed('what is kept', opened => {
  it('is a plan as it stands, with what happened to it last', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    await store.append({ ...kept, saw: 1, key: anId('key'), events: [words('You need to hear')] })
    const plan = await store.openPlan(kept)
    const events = await store.history(kept)
    deepEqual(plan?.record, fold(events))
    deepEqual([plan?.version, plan?.family, plan?.team, plan?.checked], [2, kept.family, kept.team, null])
    deepEqual(
      events.map(({ happened }) => happened),
      [begins().happened, words('You need to hear').happened],
    )
  })

  it('can be read in part, and tells who wrote in it lately', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const events = Array.from({ length: 24 }, (_, at) => words(`You need ${at}`))
    deepEqual(await store.append({ ...kept, saw: 1, key: anId('key'), events }), { version: 25 })
    const { at = '', by } = events.at(-1) ?? {}
    const look = { ...kept, account: anId('account'), at }
    const looked = await store.lookIntoPlan({ ...look, since: at })
    deepEqual(
      looked?.lately,
      Array.from({ length: 20 }, (_, back) => ({ version: 25 - back, at, by })),
    )
    const since = new Date(Date.parse(at) + 1).toISOString()
    deepEqual((await store.lookIntoPlan({ ...look, since }))?.lately, [])
    equal((await store.history(kept)).length, 25)
    deepEqual(
      (await store.history({ ...kept, from: 3, to: 5 })).map(({ version }) => version),
      [3, 4, 5],
    )
  })

  it('is kept once, however often the same save comes', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const save = { ...kept, saw: 1, key: anId('key'), events: [words('You need to hear')] }
    const answers = await Promise.all(Array.from({ length: 5 }, () => store.append(save)))
    deepEqual(answers, Array(5).fill({ version: 2 }))
    await store.append({ ...kept, saw: 2, key: anId('key'), events: [words('You need more')] })
    const later = save.events.map(event => ({ ...event, at: '2026-03-02T10:30:00.000Z' }))
    deepEqual(await store.append({ ...save, events: later }), { version: 2 })
    equal((await store.history(kept)).length, 3)
  })

  it('is never written over: who saved second is told what happened meanwhile', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const first = words('You need quiet')
    await store.append({ ...kept, saw: 1, key: anId('key'), events: [first] })
    const late = await store.append({ ...kept, saw: 1, key: anId('key'), events: [words('You need calm')] })
    deepEqual(late, { conflict: { version: 2, events: [{ version: 2, ...first }] } })
  })

  it('lets exactly one of many who save at once be first', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const saves = Array.from({ length: 8 }, (_, at) => ({
      ...kept,
      saw: 1,
      key: anId('key'),
      events: [words(`${at}`)],
    }))
    const answers = await Promise.all(saves.map(save => store.append(save)))
    equal(answers.filter(answer => 'version' in answer).length, 1)
    equal(answers.filter(answer => 'conflict' in answer).length, 7)
    equal((await store.history(kept)).length, 2)
  })

  it('refuses what cannot be, and keeps nothing of it', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const key = anId('key')
    const save = { ...kept, saw: 1, key, events: [words('You need to hear')] }
    deepEqual(await store.append({ ...save, plan: 'nobody' }), { refused: 'no-such-plan' })
    await store.append(save)
    deepEqual(await store.append({ ...save, events: [words('Something else')] }), { refused: 'key-used' })
    const plan = { ...kept, key: anId('key'), events: [begins()] }
    deepEqual(await store.createPlan(plan), { refused: 'taken' })
    deepEqual(await store.createPlan({ ...plan, plan: anId('plan'), family: 'nobody' }), {
      refused: 'no-such-family',
    })
    deepEqual(await store.openPlan({ organisation, plan: 'nobody' }), undefined)
    equal((await store.history(kept)).length, 2)
  })

  it('refuses a save that the plan cannot be read after, and keeps nothing of it', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const odd = happens({ kind: 'need-worded', part: 'nothing', set: {}, was: {} })
    await rejects(
      store.append({ ...kept, saw: 1, key: anId('key'), events: [words('a'), odd] }),
      /cannot be read/,
    )
    await rejects(store.append({ ...kept, saw: 1, key: anId('key'), events: [] }), /1 to 1000 events/)
    equal((await store.openPlan(kept))?.version, 1)
    equal((await store.history(kept)).length, 1)
  })

  it('is of one organisation alone', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    await store.putOrganisation({ organisation: 'another', name: 'Another' })
    deepEqual(await store.openPlan({ ...kept, organisation: 'another' }), undefined)
    deepEqual(await store.history({ ...kept, organisation: 'another' }), [])
  })

  it('cannot be changed or taken away, even by somebody with the database open', async () => {
    const { store, place } = opened()
    const kept = await aKeptPlan(store)
    const its = `where plan = '${kept.plan}'`
    const family = `where id = '${kept.family}'`
    for (const statement of [
      `update events set at = '2020' ${its}`,
      `delete from events ${its}`,
      `update changes set at = '2020' ${family}`,
      `delete from changes ${family}`,
    ])
      await rejects(place.run(statement), /never changed or taken away/)
    equal((await store.history(kept)).length, 1)
  })

  it('keeps any text there is', async () => {
    const { store } = opened()
    const text = 'Zoë’s “nan” 👩‍👧 \u0000 \ud800 \\ \' " ; drop table plans; -- \n\t\u2028'
    const kept = await aKeptPlan(store, aPlan({ about: { is: 'child', name: text } }))
    await store.append({ ...kept, saw: 1, key: anId('key'), events: [words(text)] })
    const [first, second] = await store.history(kept)
    deepEqual(first?.happened, begins(aPlan({ about: { is: 'child', name: text } })).happened)
    deepEqual(second?.happened, words(text).happened)
  })

  it('keeps a name however long it is', async () => {
    const { store } = opened()
    const name = 'Emily-Jane '.repeat(500) + 'x'.repeat(5000)
    const kept = await aKeptPlan(store, aPlan({ about: { is: 'child', name } }))
    const person = { id: anId('person'), name, is: 'child' } as const
    deepEqual(await store.createPerson({ ...kept, person, ...signed }), { version: 1 })
    deepEqual((await store.openFamily(kept))?.people, [{ version: 1, person }])
    equal((await store.findNames({ sight, organisation, name })).length, 2)
  })

  it('refuses an id that not every database can hold', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const long = 'x'.repeat(3000)
    await rejects(store.append({ ...kept, saw: 1, key: long, events: [words('a')] }), /at most 200 letters/)
    const task = { kind: 'task-added', part: long, under: 'hearing', place: 3, is: { text: 'a' } } as const
    await rejects(
      store.append({ ...kept, saw: 1, key: anId('key'), events: [happens(task)] }),
      /more than 200 letters/,
    )
  })

  it('knows a save again that was merged with what others had saved first', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const mine = [words('You need mine')]
    const save = { ...kept, key: anId('key'), request: mine }
    await store.append({ ...kept, saw: 1, key: anId('key'), events: [words('You need theirs')] })
    ok('conflict' in (await store.append({ ...save, saw: 1, events: mine })))
    deepEqual(await store.append({ ...save, saw: 2, events: [words('You need both')] }), { version: 3 })
    deepEqual(await store.append({ ...save, saw: 1, events: mine }), { version: 3 })
    const other = { ...save, saw: 1, events: mine, request: 'another' }
    deepEqual(await store.append(other), { refused: 'key-used' })
  })

  it('takes events that name their versions only where those follow what was seen', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const save = { ...kept, saw: 1, key: anId('key') }
    await rejects(store.append({ ...save, events: [{ version: 3, ...words('a') }] }), /no version 2/)
    deepEqual(await store.append({ ...save, events: [{ version: 2, ...words('a') }] }), { version: 2 })
  })

  it('is asked for a moment as events are kept', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const event = { ...words('a'), at: '2 March' }
    await rejects(
      store.append({ ...kept, saw: 1, key: anId('key'), events: [event] }),
      /Version 2 of this plan is damaged/,
    )
  })
})
