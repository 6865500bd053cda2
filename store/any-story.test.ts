import { deepEqual, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import fc from 'fast-check'
import {
  type Action,
  addGoal,
  addMeasure,
  addNeed,
  addPerson,
  addTask,
  begin,
  fold,
  merge,
  type PlanEvent,
  partOf,
  partsHere,
  repeatTask,
} from '../plans/index.ts'
import { openStore, type Store, verify } from './index.ts'
import { actNames, anyStep, type Step, takeStep } from './testing/any-act.ts'
import { engines, type Place } from './testing/databases.ts'
import { aFamily, anId, organisation } from './testing/stories.ts'

/** The same few stories in every run of the tests; `STORIES=200 npm test -- any-story` tells many others. */
const asked = process.env.STORIES
const STORIES = asked ? { numRuns: Number(asked) } : { numRuns: 12, seed: 22 }

/** How every story begins: three people, a need with a task that comes round, a goal and something to count. */
const beginning: readonly PlanEvent[] = (() => {
  const events: PlanEvent[] = []
  const told = {
    today: '2026-11-22',
    at: '2026-11-22T08:00:00.000Z',
    by: { id: 'sara', name: 'sara', role: 'practitioner' },
  }
  const does = <Command>(action: Action<Command>, command: Command): void => {
    const outcome = action(fold(events), command, told)
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
    events.push(...outcome.events)
  }
  does(begin, {
    ...{ template: 'liberi', kind: 'child-in-need' },
    about: { is: 'child', name: 'Emily Kaya', born: '2018-05-04' },
  })
  does(addPerson, { id: 'mum', is: { name: 'Ayla Kaya', is: 'parent', relation: 'Mum' } })
  does(addPerson, { id: 'dad', is: { name: 'Can Kaya', is: 'parent', relation: 'Dad' } })
  does(addPerson, { id: 'sara', is: { name: 'Sara Ahmed', is: 'professional' } })
  for (const need of ['n1', 'n2'])
    does(addNeed, { id: need, is: { text: `Emily needs one two three, ${need}` } })
  does(addTask, { id: 't1', under: 'n1', is: { text: 'Mum walks Emily', assigned: [{ people: ['mum'] }] } })
  does(addTask, { id: 't2', under: 'n1', is: { text: 'a0 a1 a2 a3' } })
  does(repeatTask, { task: 't1', repeat: { days: ['Mon', 'Sun'], from: '2026-11-01' } })
  does(addGoal, { id: 'g1', under: 'n1', is: { text: 'Emily is on time' } })
  does(addMeasure, { id: 'm1', under: 'n1', is: { what: 'Days at school', unit: '%' } })
  return events
})()

type Home = { readonly name: string; readonly store: Store; readonly place: Place }

describe('whatever happens to a plan', () => {
  const homes: Home[] = []
  const done = new Set<string>()
  before(async () => {
    for (const { name, make } of engines) {
      const place = await make()
      homes.push({ name, place, store: await openStore(place.where) })
    }
  })
  after(async () => {
    for (const { store, place } of homes) {
      await store.close()
      await place.remove()
    }
  })

  /** Asks the same of both, and gives back the one answer. */
  async function ofBoth<Answer>(ask: (store: Store) => Promise<Answer>): Promise<Answer> {
    const [one, other] = await Promise.all(homes.map(({ store }) => ask(store)))
    deepEqual(other, one)
    return one as Answer
  }

  /** Tells a story in both, save by save, and gives back all that happened in it. */
  async function tell(plan: string, steps: readonly Step[]): Promise<readonly PlanEvent[]> {
    const events = [...beginning]
    for (const [at, step] of steps.entries()) {
      const seen = events.slice(0, Math.max(beginning.length, events.length - step.behind))
      const outcome = takeStep(seen, step, at)
      if ('refused' in outcome || outcome.events.length === 0) continue
      const merged = merge(fold(seen), events.slice(seen.length), outcome.events)
      const save = { organisation, plan, key: anId('key'), request: step }
      if (step.behind > 0 && seen.length < events.length) {
        const late = await ofBoth(store =>
          store.append({ ...save, saw: seen.length, events: outcome.events }),
        )
        const meanwhile = { version: events.length, events: events.slice(seen.length) }
        deepEqual(late, { conflict: meanwhile }, 'whoever saves late is told what happened meanwhile')
      }
      if ('conflicts' in merged || merged.events.length === 0) continue
      const append = () =>
        ofBoth(store => store.append({ ...save, saw: events.length, events: merged.events }))
      const version = events.length + merged.events.length
      deepEqual(await append(), { version })
      if (step.again) deepEqual(await append(), { version }, 'the same save again is the same save')
      events.push(...merged.events)
      done.add(step.act)
    }
    return events
  }

  it('it is the same plan in both databases and from its events alone, and whatever anybody answered or was shown can still be read as it was', async () => {
    const families = await Promise.all(homes.map(({ store }) => aFamily(store)))
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 10, maxLength: 40 }), async steps => {
        const plan = anId('plan')
        await Promise.all(
          homes.map(({ store }, at) =>
            store.createPlan({
              ...{ organisation, plan, key: `begins ${plan}`, events: beginning },
              family: families[at]?.family ?? '',
            }),
          ),
        )
        const events = await tell(plan, steps)
        const kept = await ofBoth(store => store.history({ organisation, plan }))
        deepEqual(kept, events)
        const record = fold(events)
        for (const { store, name } of homes) {
          const opened = await store.openPlan({ organisation, plan })
          deepEqual(opened?.record, record, `${name} shows what its events say`)
        }
        for (const { version, added, part } of toldOf(record)) {
          ok(version >= 1 && version < added, `version ${version} was there before ${added}`)
          const then = fold(kept.filter(each => each.version <= version))
          deepEqual(then.version, version, 'that version can be shown')
          if (part === undefined) continue
          const was = partOf(then, part)
          ok(was && 'text' in was.is && was.is.text.trim() !== '', `${part} has words in version ${version}`)
        }
      }),
      STORIES,
    )
    for (const { store, name } of homes) {
      const { plans, events: _, files: __, looks: ___, ...faults } = await verify(store)
      ok(plans >= STORIES.numRuns)
      deepEqual(faults, { faults: [], counts: [], lookFaults: [], fileFaults: [] }, name)
    }
    ok(done.size > actNames.length / 2, `only ${done.size} of ${actNames.length} things were done`)
  })
})

/** Every answer, every sight of a draft, every approval and copy, with the version it speaks of. */
const toldOf = (record: ReturnType<typeof fold>) =>
  (['agreement', 'sighting', 'draft', 'approval', 'copy'] as const).flatMap(kind =>
    partsHere(record, kind).map(({ is, added }) => ({
      version: is.version ?? added.version,
      added: added.version,
      part: 'part' in is ? is.part : undefined,
    })),
  )
