import { check, type Day } from '../../checker/index.ts'
import { toPlan } from '../../plans/index.ts'
import { giveReason } from '../commands/access/give-reason.ts'
import { putHold } from '../commands/access/holds.ts'
import { restrictFamily } from '../commands/access/restrict-family.ts'
import { nameWorker } from '../commands/access/workers.ts'
import { createPlan } from '../commands/create-plan.ts'
import { createFamily } from '../commands/families.ts'
import { createPerson } from '../commands/people.ts'
import type { Writing } from '../tables.ts'
import { dayAt } from './days.ts'
import { byOf, personId, personOf } from './people.ts'
import type { SampleFamily } from './shape.ts'
import { demonstration, type StaffKey, sampleStaff, sampleTeams } from './staff.ts'
import { succeed } from './succeed.ts'
import type { ToldPlan } from './tell-plan.ts'

const organisation = demonstration

/** A family with its people and plans, and who may know what of it. */
export async function keepFamily(
  writing: Writing,
  family: SampleFamily,
  plans: readonly ToldPlan[],
  today: Day,
): Promise<void> {
  const { key: id, name, team, people } = family
  const began = dayAt(today, Math.min(...family.plans.map(({ begins }) => begins)))
  const [worker = 'marian'] = Object.keys(family.workers)
  const signed = { at: `${began}T08:00:00.000Z`, by: byOf(family, worker) }
  succeed(await createFamily.run(writing, { organisation, id, team: sampleTeams[team].id, name, ...signed }))
  for (const key of Object.keys(people)) {
    const person = personOf(family, key, today)
    succeed(await createPerson.run(writing, { organisation, family: id, person, ...signed }))
  }
  await setAccess(writing, family, began, today)
  for (const { id: plan, events, record } of plans) {
    const findings = countsOf(check(toPlan(record), { today }))
    const begun = { organisation, family: id, plan, key: `${plan}-told`, events, findings }
    succeed(await createPlan.run(writing, begun))
  }
}

async function setAccess(writing: Writing, family: SampleFamily, began: Day, today: Day): Promise<void> {
  const { key, workers, restrictedTo, hold, openedBy } = family
  const act = { organisation, family: key, by: byOf(family, 'marian'), tie: 'team' }
  for (const [staff, person] of Object.entries(workers) as [StaffKey, string][]) {
    const named = { account: sampleStaff[staff].id, person: personId(family, person) }
    succeed(await nameWorker.run(writing, { ...act, ...named, at: `${began}T08:10:00.000Z` }))
  }
  if (restrictedTo) {
    const readers = restrictedTo.map(staff => sampleStaff[staff].id)
    succeed(await restrictFamily.run(writing, { ...act, readers, at: `${began}T08:20:00.000Z` }))
  }
  if (hold) {
    const { hidden, keptFrom, what, why } = hold
    const between = { hidden: personId(family, hidden), keptFrom: personId(family, keptFrom) }
    const held = { ...act, ...between, id: `${key}-hold`, what, why, at: `${began}T08:30:00.000Z` }
    succeed(await putHold.run(writing, held))
  }
  if (openedBy) {
    const day = dayAt(today, openedBy.on)
    const given = { by: byOf(family, openedBy.staff), why: openedBy.why, at: `${day}T10:00:00.000Z` }
    succeed(await giveReason.run(writing, { ...act, ...given, until: `${day}T22:00:00.000Z` }))
  }
}

const countsOf = (findings: ReturnType<typeof check>) => {
  const count = (severity: 'fix' | 'improve' | 'advice') =>
    findings.filter(finding => finding.severity === severity).length
  return { fix: count('fix'), improve: count('improve'), advice: count('advice') }
}
