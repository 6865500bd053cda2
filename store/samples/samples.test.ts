import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { addDays, check, kinds, templates } from '../../checker/index.ts'
import { fold, partsHere, statusOf, toPlan } from '../../plans/index.ts'
import { keepSamples, openStore, removeSamples, type Store, verify } from '../index.ts'
import { fileIn } from '../sqlite-file.ts'
import { sampleFamilies } from './corpus/index.ts'
import { bornFor, dayAt, withDays } from './days.ts'
import { demonstration, sampleStaff } from './staff.ts'
import { type ToldPlan, tellPlans } from './tell-plan.ts'

const organisation = demonstration
const today = '2026-11-22'

/** A whole week, for what is due on a weekend is moved; and the 29th of February. */
const days = [...Array.from({ length: 7 }, (_, at) => addDays(today, at)), '2028-02-29']

const tellAll = (day: string): readonly ToldPlan[] => sampleFamilies.flatMap(family => tellPlans(family, day))

describe('a sample day', () => {
  for (const [away, from, is] of [
    [0, '2026-11-22', '2026-11-22'],
    [6, '2026-11-22', '2026-11-30'],
    [7, '2026-11-22', '2026-11-30'],
    [-1, '2026-11-22', '2026-11-20'],
    [-1, '2026-11-23', '2026-11-20'],
    [-2, '2026-11-23', '2026-11-20'],
    [-3, '2026-11-23', '2026-11-20'],
  ] as const)
    it(`${away} days from ${from} is ${is}, never on a weekend unless it is today`, () =>
      equal(dayAt(from, away), is))

  it('stands in words where words name it', () =>
    equal(withDays(today, 'from {-30} to {+12}'), 'from 23 October 2026 to 4 December 2026'))

  it('makes somebody as old as they should be, on a day that every year has', () => {
    equal(bornFor(today, 7, 10), '2019-12-02')
    equal(bornFor('2028-02-19', 7, 10), '2021-02-28')
  })
})

describe('the sample families', () => {
  const told = tellAll(today)
  const plans = told.map(({ record }) => toPlan(record))

  it('leave no day to be put in', () => ok(!/\{[+-]\d+\}/.test(JSON.stringify(told))))

  it('are the same again on the same day', () => deepEqual(tellAll(today), told))

  for (const day of days)
    it(`are what their events say, with nothing in them later than the day before ${day}`, () => {
      for (const { events, record } of tellAll(day)) {
        deepEqual(fold(events), record)
        const moments = events.map(({ at }) => at)
        deepEqual(moments, moments.toSorted())
        ok((moments.at(-1) ?? '') < `${day}T00`)
      }
    })

  const status = {
    'sample-1-plan-1': 'overdue',
    'sample-2-plan-1': 'ended',
    'sample-2-plan-2': 'due',
    'sample-3-plan-1': 'shared',
    'sample-4-plan-1': 'shared',
    'sample-5-plan-1': 'overdue',
    'sample-6-plan-1': 'shared',
    'sample-7-plan-1': 'agreed',
    'sample-8-plan-1': 'agreed',
    'sample-9-plan-1': 'overdue',
    'sample-9-plan-2': 'drifting',
    'sample-10-plan-1': 'shared',
    'sample-10-plan-2': 'draft',
    'sample-11-plan-1': 'draft',
    'sample-12-plan-1': 'drifting',
    'sample-12-plan-2': 'ended',
  }
  it('stand in every way that a plan can stand', () =>
    deepEqual(Object.fromEntries(told.map(({ id, record }) => [id, statusOf(record, today)])), status))

  for (const day of days)
    it(`stand so on ${day} too`, () => {
      const standing = Object.fromEntries(tellAll(day).map(({ id, record }) => [id, statusOf(record, day)]))
      for (const [id, is] of Object.entries(status))
        if (is === 'ended' || is === 'draft' || is === 'drifting' || is === 'overdue')
          equal(standing[id], is, id)
    })

  it('have plans of every kind, in every form', () => {
    deepEqual(new Set(plans.map(({ kind }) => kind)), new Set(kinds.map(({ id }) => id)))
    deepEqual(new Set(plans.map(({ template }) => template)), new Set(templates.map(({ id }) => id)))
    deepEqual(new Set(plans.map(({ about }) => about.is)), new Set(['child', 'adult', 'family']))
  })

  it('have something of everything that a plan can hold', () => {
    const found = (kind: Parameters<typeof partsHere>[1]) =>
      told.flatMap(({ record }) => partsHere(record, kind) as readonly { readonly is: unknown }[])
    for (const kind of [
      'review',
      'reading',
      'evidence',
      'view',
      'understanding',
      'strength',
      'draft',
    ] as const)
      ok(found(kind).length > 3, kind)
    const answers = plans.flatMap(({ agreements = [] }) => agreements.map(({ answer }) => answer))
    deepEqual(new Set(answers), new Set(['agrees', 'in-part', 'disagrees', 'could-not-be-asked']))
    const challenges = plans.flatMap(plan => plan.challenges ?? [])
    deepEqual(new Set(challenges.map(({ state }) => state)), new Set(['settled', 'escalated']))
    ok(told.some(({ record }) => partsHere(record, 'plan')[0]?.is.carriedFrom))
    ok(plans.some(({ needs }) => needs.length >= 8))
    ok(plans.some(({ needs }) => needs.some(({ met }) => met)))
  })

  it('have six plans with real histories: figures of two terms, days ticked, evidence of each kind, two reviews, and a backup plan that was opened', () => {
    const of = (kind: 'reading' | 'tick' | 'review') =>
      told.map(({ record }) => partsHere(record, kind) as readonly { readonly is: unknown }[])
    ok(of('reading').filter(readings => readings.length >= 12).length >= 6)
    ok(of('tick').filter(ticks => ticks.length >= 6).length >= 6)
    ok(of('review').filter(reviews => reviews.length >= 2).length >= 2)
    const sources = told.flatMap(({ record }) => partsHere(record, 'evidence').map(({ is }) => is.source))
    deepEqual(
      new Set(sources),
      new Set(['record', 'seen-by-professional', 'seen-by-network', 'said-by-child', 'said-by-parent']),
    )
    const opened = told.flatMap(({ record }) => partsHere(record, 'review').filter(({ is }) => is.backupUsed))
    equal(opened.length, 1)
  })

  it('are written well and badly, so that there is something to find and something to learn from', () => {
    const fixes = new Map(
      told.map(({ id, record }) => {
        const found = check(toPlan(record), { today })
        return [id, found.filter(({ severity }) => severity === 'fix')]
      }),
    )
    equal(fixes.get('sample-2-plan-2')?.length, 0)
    ok((fixes.get('sample-1-plan-1')?.length ?? 9) < 4)
    const rules = new Set(fixes.get('sample-11-plan-1')?.map(({ rule }) => rule))
    for (const rule of ['vague-time', 'unnamed-person', 'empty-action', 'service-not-need', 'missing-part'])
      ok(rules.has(rule), rule)
  })

  it('are of people with names of many kinds', () => {
    const names = sampleFamilies.flatMap(({ people }) => Object.values(people).map(({ name }) => name))
    ok(names.some(name => /\p{Script=Arabic}/u.test(name)))
    ok(names.some(name => name.length > 60))
    for (const letter of ['ễ', 'Ł', 'Ó', 'í', 'ê'])
      ok(
        names.some(name => name.includes(letter)),
        letter,
      )
  })

  it('name nobody real: no service, no address and no number that anybody could have', () => {
    const all = JSON.stringify([sampleFamilies, told])
    const real =
      /\b(NHS|CAMHS|NSPCC|Barnardo|Cafcass|Ofsted|Childline|Kent|Cumbria|Manchester)\b|https?:|\bwww\b/g
    deepEqual(all.match(real), null)
    for (const [, number = ''] of all.matchAll(/\b(0\d{4} ?\d{6})\b/g))
      match(number, /^(07700 900|01632 960)\d{3}$/)
    for (const { address } of Object.values(sampleStaff)) match(address, /^[a-z]+@bywhen\.example$/)
  })

  it('have ids that tell nothing of anybody', () => {
    for (const { key, people } of sampleFamilies) {
      match(key, /^sample-\d+$/)
      const names = Object.values(people).flatMap(({ name }) => name.toLowerCase().split(/[\s-]/))
      ok(!names.includes(key))
    }
  })
})

describe('the sample families, kept', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'bywhen-samples-'))
  let store: Store
  before(async () => {
    deepEqual(await keepSamples(dataDir, today), { since: today })
    store = await openStore({ dataDir })
  })
  after(async () => {
    await store.close()
    rmSync(dataDir, { recursive: true })
  })

  it('are kept whole: every plan, every count and every look', async () => {
    const { plans, events, faults, counts, looks, lookFaults } = await verify(store)
    deepEqual([plans, faults, counts, lookFaults], [16, [], [], []])
    equal(
      events,
      tellAll(today).reduce((sum, { events: its }) => sum + its.length, 0),
    )
    ok(looks > 12)
  })

  it('have their findings counted', async () => {
    for (const { id, record } of tellAll(today)) {
      const opened = await store.openPlan({ organisation, plan: id })
      deepEqual(opened?.record, record)
      const found = check(toPlan(record), { today })
      const family = await store.openFamily({ organisation, family: id.replace(/-plan-\d$/, '') })
      const summary = family?.plans.find(({ plan }) => plan === id)
      equal(summary?.findings.fix, found.filter(({ severity }) => severity === 'fix').length, id)
      equal(summary?.checked, record.version)
    }
  })

  it('have one restricted family, one held one, and some of each team', async () => {
    const facts = await Promise.all(
      sampleFamilies.map(({ key: family }) =>
        store.familyFacts({ organisation, family, account: sampleStaff.amira.id }),
      ),
    )
    deepEqual(
      facts.filter(each => each?.readers).map(each => each?.readers?.toSorted()),
      [[sampleStaff.amira.id, sampleStaff.dilip.id, sampleStaff.marian.id]],
    )
    equal(facts.filter(each => each?.holds.length).length, 1)
    deepEqual(
      Map.groupBy(facts, each => each?.team)
        .entries()
        .map(([team, its]) => [team, its.length])
        .toArray(),
      [
        ['sample-harbour', 8],
        ['sample-meadow', 4],
      ],
    )
  })
})

describe('samples beside what is there', () => {
  const inFolder = async (test: (folder: string) => Promise<void>): Promise<void> => {
    const folder = mkdtempSync(join(tmpdir(), 'bywhen-samples-'))
    try {
      await test(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('are left as they are, and tell from which day they count', () =>
    inFolder(async folder => {
      await keepSamples(folder, '2026-11-01')
      const store = await openStore({ dataDir: folder })
      await store.putTeam({ organisation, id: 'sample-harbour', name: 'A visitor’s team' })
      await store.close()
      deepEqual(await keepSamples(folder, today), { since: '2026-11-01' })
      const again = await openStore({ dataDir: folder })
      deepEqual(
        (await again.teamsOf({ organisation })).map(({ name }) => name),
        ['A visitor’s team', 'Meadow team'],
      )
      await again.close()
    }))

  it('are never made, nor removed, where somebody else works', () =>
    inFolder(async folder => {
      const store = await openStore({ dataDir: folder })
      await store.putOrganisation({ organisation: 'here', name: 'Our service' })
      await rejects(removeSamples(folder), /open in another program/)
      await store.close()
      equal(await keepSamples(folder, today), 'others-there')
      equal(await removeSamples(folder), 'others-there')
      const again = await openStore({ dataDir: folder })
      deepEqual(await again.organisations(), [{ id: 'here', name: 'Our service' }])
      await again.close()
    }))

  it('are removed when asked, with what was written since', () =>
    inFolder(async folder => {
      await keepSamples(folder, today)
      equal(await removeSamples(folder), 'removed')
      equal(existsSync(fileIn(folder)), false)
      equal(await removeSamples(folder), 'removed')
    }))
})
