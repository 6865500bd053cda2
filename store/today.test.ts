import { deepEqual, equal } from 'node:assert/strict'
import { it } from 'node:test'
import type { Plan } from '../checker/index.ts'
import type { Store } from './index.ts'
import { aHome, aSeer, aTeamOf } from './testing/access.ts'
import { admin, at } from './testing/accounts.ts'
import { onEveryEngine } from './testing/databases.ts'
import { anId, aPlan, begins, happens, organisation } from './testing/stories.ts'

const today = '2026-04-01'
const noFindings = { fix: 0, improve: 0, advice: 0 }

/** One more plan of a family, checked with so many findings to be put right. */
async function anotherPlan(store: Store, family: string, overrides: Partial<Plan> = {}, fix = 0) {
  const plan = anId('plan')
  await store.createPlan({
    ...{ organisation, plan, family, key: anId('key') },
    ...{ events: [begins(aPlan(overrides))], findings: { ...noFindings, fix } },
  })
  return plan
}

/** A team of Ann, who is named on one of its families, and Ben, who is on none; the other family is nobody's. */
async function aTeam(store: Store) {
  const team = await aTeamOf(store)
  const ann = await aSeer(store, [team], 'own')
  const ben = await aSeer(store, [team])
  const [hers, nobodys] = [await aHome(store, team, 'Hers'), await aHome(store, team, 'Nobodys')]
  await store.nameWorker({ ...hers.act, account: ann.account })
  const own = { organisation, of: { account: ann.account }, sight: ann.sight }
  const whole = { organisation, of: { team }, sight: ben.sight }
  return { team, ann, ben, hers, nobodys, own, whole }
}

onEveryEngine('what somebody has to do first', opened => {
  it('is, for a worker, the tasks and reviews of the families they are named on', async () => {
    const { store } = opened()
    const { hers, nobodys, own, whole } = await aTeam(store)
    const due = await store.tasksDue({ ...own, until: '2026-03-31' })
    deepEqual(due, [
      {
        ...{ due: '2026-03-14', plan: hers.plan, task: 'ring', title: 'Emily Hers', family: hers.family },
        ...{ familyName: 'Hers', words: 'Mum will ring Dr Shah', who: 'Mum', state: 'not-started' },
      },
    ])
    deepEqual(await store.tasksDue({ ...own, from: '2026-03-15', until: '2026-12-31' }), [])
    deepEqual(await store.tasksDue({ ...own, until: '2026-03-31', after: due[0] }), [])
    const reviews = await store.reviewsDue({ ...own, until: '2026-06-01' })
    deepEqual(
      reviews.map(({ plan, familyName, nextReview }) => [plan, familyName, nextReview]),
      [[hers.plan, 'Hers', '2026-06-01']],
    )
    const both = [hers.plan, nobodys.plan].sort()
    const plansIn = (all: readonly { readonly plan: string }[]) => all.map(({ plan }) => plan).sort()
    deepEqual(plansIn(await store.tasksDue({ ...whole, until: today })), both)
    deepEqual(plansIn(await store.reviewsDue({ ...whole, until: '2026-06-01' })), both)
  })

  it('tells no worker of a family that they may no longer know of', async () => {
    const { store } = opened()
    const { hers, ben, own } = await aTeam(store)
    const draft = await anotherPlan(store, hers.family, { state: 'draft' }, 2)
    const all = async () => [
      await store.tasksDue({ ...own, until: '2027-01-01' }),
      await store.reviewsDue({ ...own, until: '2027-01-01' }),
      await store.plansToPutRight(own),
      await store.plansInDraft(own),
    ]
    deepEqual(
      (await all()).map(list => list.length),
      [2, 2, 1, 1],
    )
    equal((await store.plansInDraft(own))[0]?.plan, draft)
    await store.restrictFamily({ ...hers.act, readers: [ben.account] })
    deepEqual(await all(), [[], [], [], []])
    await store.liftRestriction({ ...hers.act, at: at(1) })
    await store.releaseWorker({ ...hers.act, at: at(1), account: own.of.account })
    deepEqual(await all(), [[], [], [], []])
  })

  it('is the plan with the most to put right, page by page, and none that has ended', async () => {
    const { store } = opened()
    const { hers, nobodys, own, whole } = await aTeam(store)
    const most = await anotherPlan(store, hers.family, {}, 12)
    const some = [
      await anotherPlan(store, hers.family, {}, 2),
      await anotherPlan(store, nobodys.family, {}, 2),
    ]
    const ended = { state: 'ended', ended: { on: '2026-03-20', because: 'All is well' } } as const
    await anotherPlan(store, hers.family, ended, 40)
    const first = await store.plansToPutRight({ ...whole, limit: 2 })
    const [, last] = first
    const after = last && { fix: last.findings.fix, plan: last.plan }
    const rest = await store.plansToPutRight({ ...whole, limit: 2, after })
    deepEqual(
      [...first, ...rest].map(({ plan, findings }) => [plan, findings.fix]),
      [
        [most, 12],
        ...some
          .toSorted()
          .reverse()
          .map(plan => [plan, 2]),
      ],
    )
    deepEqual(
      (await store.plansToPutRight(own)).map(({ plan }) => plan),
      [most, some[0]],
    )
  })

  it('is a draft, last changed first, until it is one no longer, with whether anybody has been shown it', async () => {
    const { store } = opened()
    const { hers, own, whole } = await aTeam(store)
    const people = [{ id: 'mum', name: 'Ayla', is: 'parent' }] as const
    const plans = [
      await anotherPlan(store, hers.family, { state: 'draft', people }),
      await anotherPlan(store, hers.family, { state: 'draft', people }),
    ] as const
    const [plan, other] = plans
    const drafts = async (of = own) => (await store.plansInDraft(of)).map(each => [each.plan, each.shared])
    deepEqual(
      (await drafts()).toSorted(),
      plans.toSorted().map(plan => [plan, false]),
    )
    const is = { on: '2026-03-02', version: 1, with: ['mum'] }
    const share = happens({ kind: 'draft-shared', part: 'd1', under: 'plan', place: 1, is })
    await store.append({ organisation, plan, saw: 1, key: anId('key'), events: [share] })
    deepEqual(await drafts(), [
      [plan, true],
      [other, false],
    ])
    deepEqual(
      await store
        .plansInDraft({ ...whole, limit: 1 })
        .then(([first]) =>
          store.plansInDraft({ ...whole, after: first }).then(rest => rest.map(each => each.plan)),
        ),
      [other],
    )
    const given = {
      on: '2026-03-03',
      version: 2,
      answer: 'returned',
      because: 'Who walks her home?',
    } as const
    const returned = happens({ kind: 'plan-returned', part: 'r1', under: 'plan', place: 1, is: given })
    await store.append({ organisation, plan: other, saw: 1, key: anId('key'), events: [returned] })
    deepEqual(
      (await store.plansInDraft(own)).map(each => [each.plan, each.givenBack]),
      [
        [other, true],
        [plan, false],
      ],
    )
    const back = happens({ kind: 'part-removed', part: 'd1', because: 'It did not go out' })
    await store.append({ organisation, plan, saw: 2, key: anId('key'), events: [back] })
    deepEqual(
      (await drafts()).find(([its]) => its === plan),
      [plan, false],
    )
    const starts = happens({ kind: 'plan-changed', part: 'plan', set: { state: 'active' }, was: {} })
    await store.append({ organisation, plan, saw: 3, key: anId('key'), events: [starts] })
    deepEqual(await drafts(), [[other, false]])
    const { faults } = await store.checkPlans({})
    deepEqual(faults, [])
  })

  it('is the plan in which somebody says no, until it is thought through', async () => {
    const { store } = opened()
    const { hers, own, whole } = await aTeam(store)
    const people = [{ id: 'mum', name: 'Dawn Taylor', is: 'parent' as const }]
    const plan = await anotherPlan(store, hers.family, { people })
    const is = { person: 'mum', answer: 'disagrees', on: '2026-03-02', version: 1 } as const
    const no = happens({ kind: 'agreed', part: 'a1', under: 'plan', place: 1, is })
    await store.append({ organisation, plan, saw: 1, key: anId('key'), events: [no] })
    const waiting = async (of: typeof own | typeof whole = own) =>
      (await store.plansToThinkThrough(of)).map(each => [each.plan, each.disagreements])
    deepEqual([await waiting(), await waiting(whole)], [[[plan, 1]], [[plan, 1]]])
    deepEqual(await store.plansToThinkThrough({ ...whole, after: { plan } }), [])
    const set = { meansForRisk: 'Emily may wait.', willDo: 'Nan is asked.' }
    const thought = happens({ kind: 'answer-weighed', part: 'a1', set, was: {} })
    await store.append({ organisation, plan, saw: 2, key: anId('key'), events: [thought] })
    deepEqual(await waiting(), [])
    deepEqual((await store.checkPlans({})).faults, [])
  })
})

onEveryEngine('how a team’s work is shared out', opened => {
  it('is counted for those named, members with nothing, and nobody', async () => {
    const { store } = opened()
    const { team, ann, ben, hers, whole } = await aTeam(store)
    await anotherPlan(store, hers.family, { nextReview: '2026-03-31' }, 3)
    const asked = { organisation, team, sight: whole.sight, today }
    const counts = async () =>
      new Map((await store.workerCounts(asked)).map(({ worker, ...its }) => [worker?.account ?? null, its]))
    const none = { families: 0, plans: 0, overdueTasks: 0, overdueReviews: 0, fix: 0 }
    const one = { ...none, families: 1, plans: 1, overdueTasks: 1 }
    const two = { families: 1, plans: 2, overdueTasks: 2, overdueReviews: 1, fix: 3 }
    const expected = [
      [ann.account, two],
      [ben.account, none],
      [null, one],
    ] as const
    deepEqual(await counts(), new Map(expected))
    await store.nameWorker({ ...hers.act, account: ben.account, at: at(1) })
    deepEqual((await counts()).get(ben.account), two)
    deepEqual((await counts()).get(ann.account), two)
    await store.restrictFamily({ ...hers.act, at: at(2), readers: [ann.account] })
    deepEqual(
      await counts(),
      new Map([
        [ann.account, none],
        [ben.account, none],
        [null, one],
      ]),
    )
  })

  it('still shows somebody who has left and is named on families', async () => {
    const { store } = opened()
    const { team, ann, ben, whole } = await aTeam(store)
    for (const { account } of [ann, ben])
      await store.closeAccount({ organisation, account, saw: 2, at: at(1), by: admin })
    const left = await store.workerCounts({ organisation, team, sight: whole.sight, today })
    deepEqual(
      left.map(({ worker, plans }) => [worker?.account, worker?.state, plans]),
      [
        [ann.account, 'closed', 1],
        [undefined, undefined, 1],
      ],
    )
  })
})
