import { deepEqual, equal, ok, rejects } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { kinds, templates } from '../../checker/index.ts'
import { fold, statusOf, toPlan } from '../../plans/index.ts'
import { exported } from '../carrying/testing.ts'
import { openStore, type Store, verify } from '../index.ts'
import { aLink } from '../testing/accounts.ts'
import { engines } from '../testing/databases.ts'
import { chanceAt } from './chance.ts'
import { inventFamily } from './family.ts'
import { seed } from './seed.ts'
import { staffFor } from './staff.ts'
import { tellStory } from './story.ts'

const today = '2026-03-02'
const { workers } = staffFor(2, 100)
const tellOne = (turn: number, seedNumber = 1) => {
  const chance = chanceAt(seedNumber, turn)
  return tellStory(chance, inventFamily(chance, `family-${turn}`, today, workers), today)
}

describe('invented plans', () => {
  const stories = Array.from({ length: 400 }, (_, turn) => tellOne(turn))

  it('are the same again for the same number, and others for another', () => {
    deepEqual(tellOne(17), stories[17])
    ok(JSON.stringify(tellOne(17, 2)) !== JSON.stringify(stories[17]))
  })

  it('are what their events say, and nothing in them lies in the future', () => {
    for (const { events, record } of stories) {
      deepEqual(fold(events), record)
      const moments = events.map(({ at }) => at)
      deepEqual(moments, moments.toSorted())
      ok((moments.at(-1) ?? '') < `${today}T23`)
    }
  })

  it('are of every kind, in every form, and stand in every way', () => {
    const plans = stories.map(({ record }) => toPlan(record))
    deepEqual(new Set(plans.map(({ kind }) => kind)), new Set(kinds.map(({ id }) => id)))
    deepEqual(new Set(plans.map(({ template }) => template)), new Set(templates.map(({ id }) => id)))
    const statuses = new Set(stories.map(({ record }) => statusOf(record, today)))
    for (const status of ['draft', 'overdue', 'due', 'ended'] as const) ok(statuses.has(status), status)
  })

  it('are mostly small or ended, and some are large', () => {
    const share = (holds: (story: (typeof stories)[number]) => boolean) =>
      stories.filter(holds).length / stories.length
    const needsOf = ({ record }: (typeof stories)[number]) => toPlan(record).needs.length
    const ended = share(({ record }) => statusOf(record, today) === 'ended')
    ok(ended > 0.5 && ended < 0.7, `${ended} ended`)
    const small = share(story => needsOf(story) <= 2)
    ok(small > 0.65 && small < 0.9, `${small} small`)
    const large = share(story => needsOf(story) >= 5)
    ok(large > 0.02 && large < 0.1, `${large} large`)
  })
})

/** What there is to do is shared out among people of the team who have an account each; a manager has no families. */
async function holdTheWorkShared(store: Store): Promise<void> {
  const [organisation, now] = ['invented', `${today}T09:00:00.000Z`]
  const accounts = await store.listAccounts({ organisation, now })
  deepEqual(
    new Set(accounts.flatMap(({ roles }) => roles)),
    new Set(['practitioner', 'family-support-worker', 'manager', 'reviewing-officer', 'auditor']),
  )
  const counts = await store.workerCounts({ organisation, team: 'team-1', sight: 'everything', today })
  const busy = counts.filter(({ plans }) => plans > 0).map(({ worker }) => worker?.account)
  deepEqual(new Set(busy), new Set(['worker-1', 'worker-2']))
  equal(await store.offerFirstAccount({ organisation, link: aLink(), at: now }), 'offered')
}

for (const engine of engines)
  describe(`seeding ${engine.name}`, () => {
    it('keeps them as if people had saved them, and never among real ones unasked', async t => {
      const place = await engine.make()
      t.after(() => place.remove())
      const asked = {
        where: place.where,
        plans: 60,
        organisation: 'invented',
        seed: 3,
        today,
        tell: () => {},
      }
      const made = await seed({ ...asked, besideOthers: false })
      equal(made.plans, 60)
      const before = await exported(place.where)
      await rejects(seed({ ...asked, besideOthers: false }), /would stand among real ones.*--beside-others/)
      await rejects(seed({ ...asked, besideOthers: true }), /invented has families already/)
      equal(await exported(place.where), before)
      await seed({ ...asked, plans: 5, organisation: 'others', besideOthers: true })
      const store = await openStore(place.where)
      t.after(() => store.close())
      const { plans, events, faults, counts } = await verify(store)
      deepEqual([plans, faults, counts], [65, [], []])
      ok(events > made.events)
      const child = inventFamily(chanceAt(3, 0), 'family-3-1', today, workers).children[0]
      const found = await store.findNames({
        organisation: 'invented',
        name: child?.name ?? '',
        sight: 'everything',
      })
      ok(found.some(({ name }) => name === child?.name))
      await holdTheWorkShared(store)
      await store.close()
    })
  })
