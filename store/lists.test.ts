import { deepEqual, equal, ok } from 'node:assert/strict'
import { it } from 'node:test'
import type { Store } from './index.ts'
import { onEveryEngine } from './testing/databases.ts'
import {
  aFamily,
  aKeptPlan,
  anId,
  aPlan,
  begins,
  by,
  happens,
  organisation,
  signed,
} from './testing/stories.ts'

/** The program’s own sight; what others see of all this is in access.test.ts. */
const sight = 'everything' as const

const today = '2026-04-01'
/** The last day on which what was due then is overdue. */
const until = '2026-03-31'
const soon = '2026-04-08'
const none = { draft: 0, active: 0, ended: 0 }

const task = (id: string, due: string) => ({ id, text: `Task ${id}`, assigned: [{ who: 'Mum', due }] })
const withTasks = (...tasks: readonly ReturnType<typeof task>[]) =>
  aPlan({ needs: [{ id: 'hearing', text: 'You need to hear', tasks }] })

/** All pages of a team's overdue tasks, two to a page. */
async function everyPage(store: Store, team: string) {
  const pages: Awaited<ReturnType<Store['tasksDue']>>[] = []
  for (
    let page = await store.tasksDue({ sight, organisation, of: { team }, until, limit: 2 });
    page.length > 0;
  ) {
    pages.push(page)
    page = await store.tasksDue({ sight, organisation, of: { team }, until, limit: 2, after: page.at(-1) })
  }
  return pages
}

onEveryEngine('what a team has to do', opened => {
  it('begins with the task that is longest overdue', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const { team, family, plan } = kept
    deepEqual(await store.tasksDue({ sight, organisation, of: { team }, until }), [
      {
        ...{ plan, family, familyName: 'Taylor', task: 'ring', due: '2026-03-14', title: 'Emily' },
        ...{ words: 'Mum will ring Dr Shah', who: 'Mum', state: 'not-started' },
      },
    ])
    deepEqual(await store.tasksDue({ sight, organisation, of: { team }, until: '2026-03-13' }), [])
  })

  it('is read a page at a time without a task twice or left out', async () => {
    const { store } = opened()
    const { team, family } = await aFamily(store)
    const days = ['2026-03-01', '2026-03-02', '2026-03-02', '2026-03-02', '2026-03-03', '2026-05-05']
    for (const name of ['one', 'two']) {
      const events = [begins(withTasks(...days.map((due, at) => task(`t${at}`, due))))]
      await store.createPlan({ organisation, plan: `${name}-${team}`, family, key: anId('key'), events })
    }
    const pages = await everyPage(store, team)
    deepEqual(
      pages.map(page => page.length),
      [2, 2, 2, 2, 2],
    )
    const all = pages.flat().map(({ due, plan, task }) => `${due} ${plan} ${task}`)
    deepEqual(all, [...new Set(all)].sort())
  })

  it('leaves a task that is done, and comes back to one that is not', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const asked = { sight, organisation, team: kept.team, today, soon }
    const done = { state: 'done', doneOn: '2026-03-10' } as const
    const undone = { state: null, doneOn: null }
    await store.append({
      ...{ ...kept, saw: 1, key: anId('key') },
      events: [happens({ kind: 'task-done', part: 'ring', set: done, was: undone })],
    })
    const overdue = () => store.tasksDue({ sight, organisation, of: kept, until })
    deepEqual(await overdue(), [])
    deepEqual((await store.teamCounts(asked)).tasks, { all: 1, overdue: 0, soon: 0 })
    await store.append({
      ...{ ...kept, saw: 2, key: anId('key') },
      events: [happens({ kind: 'task-changed', part: 'ring', set: undone, was: done })],
    })
    equal((await overdue()).length, 1)
    deepEqual((await store.teamCounts(asked)).tasks, { all: 2, overdue: 1, soon: 0 })
  })

  it('counts plans, tasks and reviews by the day it is asked', async () => {
    const { store } = opened()
    const { team, organisation } = await aKeptPlan(store, aPlan({ nextReview: '2026-04-03' }))
    const count = (on: string, until: string) =>
      store.teamCounts({ sight, organisation, team, today: on, soon: until })
    deepEqual(await count('2026-03-10', '2026-03-14'), {
      plans: { ...none, active: 1 },
      tasks: { all: 2, overdue: 0, soon: 1 },
      reviews: { all: 1, overdue: 0, soon: 0 },
      findings: { fix: 0, improve: 0, advice: 0 },
    })
    const later = await count('2026-04-04', '2026-04-11')
    deepEqual([later.tasks.overdue, later.reviews.overdue], [1, 1])
    deepEqual((await count('2026-04-03', '2026-04-03')).reviews, { all: 1, overdue: 0, soon: 1 })
    deepEqual((await store.teamCounts({ sight, organisation, team: 'none', today, soon })).plans, none)
  })

  it('lists the reviews that are due, the longest overdue first', async () => {
    const { store } = opened()
    const { team, family } = await aFamily(store)
    for (const [at, nextReview] of ['2026-04-09', '2026-03-30', '2026-04-08'].entries()) {
      const plan = `review-${at}-${team}`
      await store.createPlan({
        organisation,
        plan,
        family,
        key: anId('key'),
        events: [begins(aPlan({ nextReview }))],
      })
    }
    const due = await store.reviewsDue({ sight, organisation, of: { team }, until: soon })
    deepEqual(
      due.map(({ nextReview }) => nextReview),
      ['2026-03-30', '2026-04-08'],
    )
    const [first] = due
    ok(first?.nextReview)
    const after = { nextReview: first.nextReview, plan: first.plan }
    deepEqual(await store.reviewsDue({ sight, organisation, of: { team }, until: soon, after }), due.slice(1))
  })

  it('no longer holds what belongs to a plan that has ended', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const set = { state: 'ended', ended: { on: '2026-03-20', because: 'All is well' } } as const
    const ends = happens({ kind: 'plan-ended', part: 'plan', set, was: { state: null, ended: null } })
    await store.append({ ...kept, saw: 1, key: anId('key'), events: [ends] })
    const counts = await store.teamCounts({ sight, ...kept, today, soon })
    deepEqual([counts.plans, counts.tasks.all, counts.reviews.all], [{ ...none, ended: 1 }, 0, 0])
    deepEqual(await store.tasksDue({ sight, organisation, of: kept, until }), [])
    deepEqual(await store.reviewsDue({ sight, organisation, of: kept, until: '2027-01-01' }), [])
  })

  it('counts the findings of the last check, given with a save or later', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const found = async () => (await store.teamCounts({ sight, ...kept, today, soon })).findings
    const save = (saw: number) => ({
      ...{ ...kept, saw, key: anId('key') },
      events: [happens({ kind: 'plan-changed', part: 'plan', set: { starts: `2026-03-0${saw}` }, was: {} })],
    })
    await store.append({ ...save(1), findings: { fix: 3, improve: 2, advice: 1 } })
    deepEqual(await found(), { fix: 3, improve: 2, advice: 1 })
    await store.append(save(2))
    deepEqual(await found(), { fix: 3, improve: 2, advice: 1 })
    equal((await store.openPlan(kept))?.checked, 2)
    const fewer = { fix: 0, improve: 5, advice: 1 }
    deepEqual(await store.countFindings({ ...kept, version: 2, findings: fewer }), { refused: 'moved-on' })
    deepEqual(await store.countFindings({ ...kept, version: 3, findings: fewer }), { checked: 3 })
    deepEqual(await found(), fewer)
    deepEqual((await store.openPlan(kept))?.findings, fewer)
  })

  it('goes with the family to another team', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const to = anId('team')
    await store.putTeam({ organisation, id: to, name: 'South' })
    const before = await store.teamCounts({ sight, ...kept, today, soon })
    const move = { organisation, id: kept.family, team: to, name: 'Taylor', saw: 1, ...signed }
    deepEqual(await store.changeFamily(move), { version: 2 })
    deepEqual(await store.teamCounts({ sight, ...kept, team: to, today, soon }), before)
    deepEqual((await store.teamCounts({ sight, ...kept, today, soon })).plans, none)
    deepEqual(await store.tasksDue({ sight, organisation, of: kept, until }), [])
    equal((await store.tasksDue({ sight, organisation, of: { team: to }, until })).length, 1)
    deepEqual(
      (await store.familiesOfTeam({ sight, ...kept, team: to })).map(({ family }) => family),
      [kept.family],
    )
    equal((await store.openPlan(kept))?.team, to)
  })

  it('is listed by the names that the family and the plan have now', async () => {
    const { store } = opened()
    const kept = await aKeptPlan(store)
    const listed = async () => {
      const [task] = await store.tasksDue({ sight, organisation, of: kept, until })
      return [task?.familyName, task?.title]
    }
    deepEqual(await listed(), ['Taylor', 'Emily'])
    const called = { organisation, id: kept.family, team: kept.team, name: 'Moss', saw: 1, ...signed }
    deepEqual(await store.changeFamily(called), { version: 2 })
    deepEqual(await listed(), ['Moss', 'Emily'])
    const events = [
      happens({ kind: 'about-changed', part: 'about', set: { name: 'Em' }, was: { name: 'Emily' } }),
    ]
    await store.append({ ...kept, saw: 1, key: anId('key'), events })
    deepEqual(await listed(), ['Moss', 'Em'])
  })

  it('lists its families by name, whatever their capitals and accents, with the plans that have not ended', async () => {
    const { store } = opened()
    const { team, family } = await aFamily(store)
    for (const name of ['Åkesson', 'zeller', 'O’Brien', 'Ahmed'])
      await store.createFamily({ organisation, id: anId('family'), team, name, ...signed })
    const plan = anId('plan')
    await store.createPlan({ organisation, plan, family, key: anId('key'), events: [begins()] })
    const first = await store.familiesOfTeam({ sight, organisation, team, limit: 3 })
    const rest = await store.familiesOfTeam({ sight, organisation, team, limit: 3, after: first.at(-1) })
    deepEqual(
      [...first, ...rest].map(({ name }) => name),
      ['Ahmed', 'Åkesson', 'O’Brien', 'Taylor', 'zeller'],
    )
    deepEqual(
      rest.map(({ plans }) => plans.map(each => each.plan)),
      [[plan], []],
    )
  })
})

onEveryEngine('a family', opened => {
  it('is made once: the same again is the same, and something else by that id is refused', async () => {
    const { store } = opened()
    const { team, family } = await aFamily(store)
    const asked = { organisation, id: family, team, name: 'Taylor', ...signed }
    deepEqual(await store.createFamily(asked), { version: 1 })
    deepEqual(await store.createFamily({ ...asked, at: '2026-02-27T09:00:07.000Z' }), { version: 1 })
    deepEqual(await store.createFamily({ ...asked, name: 'Shah' }), { refused: 'taken' })
    const elsewhere = { ...asked, id: anId('family'), team: 'none' }
    deepEqual(await store.createFamily(elsewhere), { refused: 'no-such-team' })
    const emily = { id: anId('person'), name: 'Emily', is: 'child', born: '2017-05-01' } as const
    const person = { organisation, family, person: emily, ...signed }
    deepEqual(await store.createPerson(person), { version: 1 })
    deepEqual(await store.createPerson(person), { version: 1 })
    deepEqual(await store.createPerson({ ...person, person: { ...emily, name: 'Em' } }), { refused: 'taken' })
    deepEqual(await store.createPerson({ ...person, family: 'none' }), { refused: 'no-such-family' })
  })

  it('is corrected by one person at a time, and what was before stays in the record', async () => {
    const { store, place } = opened()
    const { team, family } = await aFamily(store)
    const emily = { id: anId('person'), name: 'Emly', is: 'child' } as const
    await store.createPerson({ organisation, family, person: emily, ...signed })
    const right = { organisation, person: { ...emily, name: 'Emily' }, saw: 1, ...signed }
    deepEqual(await store.changePerson(right), { version: 2 })
    deepEqual(await store.changePerson(right), { version: 2 })
    const late = { ...right, person: { ...emily, name: 'Emmy' } }
    deepEqual(await store.changePerson(late), { conflict: { version: 2 } })
    deepEqual(await store.changePerson({ ...late, person: { ...emily, id: 'none' } }), {
      refused: 'no-such-person',
    })
    const name = { organisation, id: family, team, name: 'Taylor-Shah', saw: 1, ...signed }
    const before = await store.openFamily({ organisation, family })
    deepEqual(await store.changeFamily(name), { version: 2 })
    deepEqual(await store.changeFamily({ ...name, name: 'Shah' }), { conflict: { version: 2 } })
    deepEqual(await store.openFamily({ organisation, family }), {
      ...{ family, team, version: 2, name: 'Taylor-Shah', reference: before?.reference },
      people: [{ version: 2, person: { ...emily, name: 'Emily' } }],
      plans: [],
    })
    const kept = await place.run(
      `select version, by, now from changes where id = '${emily.id}' order by version`,
    )
    deepEqual(
      kept.map(row => ({ ...(row as object) })),
      [emily, right.person].map((now, at) => ({
        version: at + 1,
        by: JSON.stringify(by),
        now: JSON.stringify({ id: now.id, is: 'child', name: now.name }),
      })),
    )
  })

  it('opens with its people by name and its plans, those changed last first', async () => {
    const { store } = opened()
    const { family } = await aFamily(store)
    for (const name of ['Zac Taylor', 'Ann Taylor', 'Bea Shah'])
      await store.createPerson({
        organisation,
        family,
        person: { id: anId('p'), name, is: 'parent' },
        ...signed,
      })
    for (const day of ['2026-01-05', '2026-02-05']) {
      const events = [happens({ kind: 'plan-begun', plan: aPlan({ starts: day }) }, day)]
      await store.createPlan({ organisation, plan: `${family}-${day}`, family, key: anId('key'), events })
    }
    const found = await store.openFamily({ organisation, family })
    deepEqual(
      found?.people.map(({ person }) => person.name),
      ['Bea Shah', 'Ann Taylor', 'Zac Taylor'],
    )
    deepEqual(
      found?.plans.map(({ plan }) => plan),
      [`${family}-2026-02-05`, `${family}-2026-01-05`],
    )
    equal(await store.openFamily({ organisation, family: 'none' }), undefined)
  })
})
