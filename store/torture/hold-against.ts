import type { PlanEvent } from '../../plans/index.ts'
import type { CountFault } from '../commands/check-counts.ts'
import { openHere } from '../open-here.ts'
import type { Store, Where } from '../store.ts'
import { sayFault, verify } from '../verify.ts'
import { noRounds, type Outcome } from './outcome.ts'
import { eventsOf, familyOf, type Save, VERSIONS } from './saves.ts'
import type { Told } from './told.ts'

/** Opens what a killed program has left, and holds it against what that program had been told. */
export async function reopenAndHold(
  where: Where,
  organisation: string,
  told: Told,
  startServer: () => Promise<void> | undefined = () => undefined,
): Promise<Outcome> {
  const began = performance.now()
  await startServer()
  const store = await openHere(where)
  await store.organisations()
  const reopened = [performance.now() - began]
  try {
    return { ...(await holdAgainst(store, organisation, told)), reopened }
  } finally {
    await store.close()
  }
}

/** Every save that was acknowledged is there once and whole; one whose answer was lost is kept once when it is made again. */
export async function holdAgainst(store: Store, organisation: string, told: Told): Promise<Outcome> {
  const lost = await lostOf(store, organisation, told)
  const wrong = await faultsIn(store, organisation)
  wrong.push(...told.failed.filter(({ code }) => code === 'fault').map(({ says }) => says))
  const answered = new Map(told.acknowledged)
  wrong.push(...(await saveAgain(store, organisation, told, answered)))
  wrong.push(...(await keptOtherwise(store, organisation, told, answered)))
  wrong.push(...(await faultsIn(store, organisation)))
  return {
    ...noRounds,
    rounds: 1,
    acknowledged: told.acknowledged.size,
    lost: lost.length,
    damaged: wrong.length,
    wrong: [...lost, ...wrong].map(each => `${organisation}: ${each}`),
  }
}

/** The same for many rounds at their end: nothing of an earlier one has gone since, and nothing at all is wrong. */
export async function holdAllAgainst(where: Where, rounds: ReadonlyMap<string, Told>): Promise<Outcome> {
  const store = await openHere(where)
  try {
    const lost: string[] = []
    for (const [organisation, told] of rounds) lost.push(...(await lostOf(store, organisation, told)))
    const { faults, counts } = await verify(store)
    const wrong = [...faults.map(sayFault), ...counts.map(sayCount)]
    return { ...noRounds, lost: lost.length, damaged: wrong.length, wrong: [...lost, ...wrong] }
  } finally {
    await store.close()
  }
}

/** What was acknowledged and is not there, with nothing done to the database but reading it. */
async function lostOf(store: Store, organisation: string, told: Told): Promise<readonly string[]> {
  const histories = await readHistories(store, organisation, told)
  return [...told.acknowledged].flatMap(([key, version]) => {
    const events = histories.get(told.asked.get(key)?.plan ?? '') ?? []
    return isAt(events, key, version)
      ? []
      : [`${key} was acknowledged as version ${version} and is not there`]
  })
}

// The first of a save's events carries its key, and the second stands at the version that was answered.
const isAt = (events: readonly PlanEvent[], key: string, version: number): boolean =>
  says(events[version - VERSIONS], key) && events[version - 1]?.happened.kind === 'task-changed'

const says = (event: PlanEvent | undefined, key: string): boolean =>
  JSON.stringify(event?.happened ?? '').includes(key)

async function readHistories(store: Store, organisation: string, { asked }: Told) {
  const plans = new Set([...asked.values()].map(({ plan }) => plan))
  const histories = new Map<string, readonly PlanEvent[]>()
  for (const plan of plans) histories.set(plan, await store.history({ organisation, plan }))
  return histories
}

async function faultsIn(store: Store, organisation: string): Promise<string[]> {
  const faults: string[] = []
  // Rounds are named in the order of their turns, so the last one is all that comes after the name of the one before.
  let after: Parameters<Store['checkPlans']>[0]['after'] = { organisation, plan: '' }
  do {
    const page = await store.checkPlans({ after })
    faults.push(...page.faults.map(sayFault))
    after = page.next
  } while (after)
  const counts = await store.checkCounts({ organisation })
  return [...faults, ...counts.map(sayCount)]
}

const sayCount = ({ what, is, shouldBe }: CountFault): string =>
  `${what} is counted ${is} and not ${shouldBe}`

/** As many acknowledged saves as are made again; the last are those that were nearest to the end. */
const AGAIN = 5

/** Makes again, with its own key, what had no answer, which it has then, and some that had one. */
async function saveAgain(
  store: Store,
  organisation: string,
  told: Told,
  answered: Map<string, number>,
): Promise<readonly string[]> {
  const wrong: string[] = []
  for (const [key, version] of [...told.acknowledged].slice(-AGAIN)) {
    const save = told.asked.get(key)
    const again = save && (await keep(store, organisation, save))
    if (again !== version)
      wrong.push(`${key} was version ${version}, and became ${again} when it was saved again`)
  }
  for (const save of [...told.asked.values()].filter(({ key }) => !told.acknowledged.has(key))) {
    const version = await keep(store, organisation, save)
    const again = await keep(store, organisation, save)
    if (version === undefined || version !== again)
      wrong.push(`${save.key} became ${version}, and then ${again}`)
    else answered.set(save.key, version)
  }
  return wrong
}

/** Its family may not have been made yet when a plan was to begin; then there is nothing to add to either. */
async function keep(store: Store, organisation: string, save: Save): Promise<number | undefined> {
  const { key, plan, saw } = save
  const asked = { organisation, plan, key, events: eventsOf(save) }
  const answer =
    saw === 0
      ? await store.createPlan({ ...asked, family: familyOf(plan).id })
      : await store.append({ ...asked, saw })
  if ('version' in answer) return answer.version
  if ('conflict' in answer) return keep(store, organisation, { ...save, saw: answer.conflict.version })
  return undefined
}

/** Saves that are there twice, and those that have lost their second half. */
async function keptOtherwise(
  store: Store,
  organisation: string,
  told: Told,
  answered: ReadonlyMap<string, number>,
): Promise<readonly string[]> {
  const histories = await readHistories(store, organisation, told)
  return [...told.asked.values()].flatMap(({ key, plan }) => {
    const events = histories.get(plan) ?? []
    const times = events.filter(event => says(event, key)).length
    if (times !== 1) return [`${key} is kept ${times} times`]
    const version = answered.get(key) ?? 0
    return isAt(events, key, version) ? [] : [`${key} is not whole at version ${version}`]
  })
}
