import { setTimeout as wait } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { addPerson, fold, type PlanRecord, partsHere } from '../../../plans/index.ts'
import type { Browser } from '../../../server/sign-in/testing.ts'
import { openStore, type Store, verify } from '../../../store/index.ts'
import type { Served } from '../typing/served.ts'
import { atTheDoor, fill, hold, lookOver, type Step, standing, stepsOf } from './reviewer.ts'

/** What is going on when the server is killed. */
export const kindsOfKill = ['as it is held', 'as a step is kept', 'as it is held again'] as const
type KindOfKill = (typeof kindsOfKill)[number]

/** A server of plans that nobody else writes in, and a session for whoever reviews. */
export type Desk = { readonly served: Served; readonly dataDir: string; readonly session: string }

/** How one kill went: whether the review was in the plan already, and everything that was not as it should be. */
export type Round = { readonly kind: KindOfKill; readonly held: boolean; readonly wrong: readonly string[] }

const place = { organisation: 'here', plan: 'emily' } as const

/** Puts Emily’s mother into the plan, so that somebody can take part in a review. */
export async function prepare(dataDir: string): Promise<void> {
  await inside(dataDir, async store => {
    const opened = await store.openPlan(place)
    if (!opened) throw new Error('There is no plan.')
    const told = {
      today: new Date().toISOString().slice(0, 10),
      at: new Date().toISOString(),
      by: { id: 'sara', name: 'Sara Obi' },
    }
    const is = { name: 'Dawn Taylor', is: 'parent', relation: 'Mum' } as const
    const outcome = addPerson(opened.record, { id: 'mum', is }, told)
    if ('refused' in outcome) throw new Error(JSON.stringify(outcome.refused))
    const findings = { fix: 0, improve: 0, advice: 0 }
    await store.append({ ...place, key: 'mum', saw: opened.version, events: outcome.events, findings })
  })
}

/** Holds so many reviews of a plan, each with a kill in the middle of it, and looks at what there is after each. */
export async function killRounds(
  desk: Desk,
  rounds: number,
  tell: (round: Round) => void = () => {},
): Promise<readonly Round[]> {
  const done: Round[] = []
  for (let number = 1; number <= rounds; number++) {
    const round = await oneRound(
      desk,
      kindsOfKill[number % kindsOfKill.length] ?? 'as it is held',
      `r${number}x`,
    )
    done.push(round)
    tell(round)
  }
  const wrong = await inside(desk.dataDir, store => atLast(store, rounds), desk.served)
  return [...done, { kind: 'as it is held', held: true, wrong }]
}

async function oneRound(desk: Desk, kind: KindOfKill, review: string): Promise<Round> {
  const browser = atTheDoor(desk.served, desk.session)
  const steps = stepsOf(review)
  const wrong: string[] = []
  const stop = kind === 'as a step is kept' ? Math.floor(Math.random() * steps.length) : steps.length
  let took = 0
  for (const step of steps.slice(0, stop)) {
    const began = performance.now()
    const stood = await fill(browser, step, review)
    took = performance.now() - began
    if (/-r\d+x/.test(stood.replaceAll(`-${review}`, '')))
      wrong.push(`${step.at} shows words of a review that was held`)
  }
  const next = steps[stop]
  const form = next ? undefined : await lookOver(browser)
  // Whoever is answered nothing tries again later; here that is when the server is back.
  const flight = (next ? fill(browser, next, review) : hold(browser, form ?? new URLSearchParams())).catch(
    () => {},
  )
  // As likely before anything of it is done as after all of it.
  await wait(Math.random() * Math.max(20, took))
  await desk.served.kill()
  await flight
  const after = await inside(desk.dataDir, store => lookAt(store, { steps, stop, review }))
  wrong.push(...after.wrong)
  await desk.served.start()
  wrong.push(...(await goOn(browser, { steps, stop, review, form, held: after.held, kind })))
  return { kind, held: after.held, wrong }
}

type Progress = { readonly steps: readonly Step[]; readonly stop: number; readonly review: string }

/** A review is in the plan with all that belongs to it, each thing once; or nothing of it is, and whatever was kept of it is on the desk. */
async function lookAt(store: Store, { steps, stop, review }: Progress) {
  const record = await recordIn(store)
  const said = timesSaid(record, review)
  const held = partsHere(record, 'review').some(({ is }) => is.decisions === `decided-${review}`)
  const expected = held ? 1 : 0
  const wrong = [...said].flatMap(([words, times]) =>
    times === expected
      ? []
      : [`${words} is in the plan ${times} times, and the review is ${held ? '' : 'not '}held`],
  )
  if (held) return { held, wrong }
  const drafts = (await store.draftsOf({ ...place, account: 'sara' })).map(({ text }) => text)
  for (const { at, boxes } of steps.slice(0, stop))
    for (const words of wordsOf(boxes, review))
      if (!drafts.includes(words)) wrong.push(`${words} was kept at ${at} and is lost`)
  const flying = wordsOf(steps[stop]?.boxes ?? {}, review)
  const landed = flying.filter(words => drafts.includes(words))
  if (landed.length > 0 && landed.length < flying.length) wrong.push(`Half a step was kept: ${landed}`)
  return { held, wrong }
}

/** Takes the review up where it was and holds it; whoever lost the answer presses again. */
async function goOn(
  browser: Browser,
  {
    steps,
    stop,
    review,
    form,
    held,
    kind,
  }: Progress & {
    readonly form: URLSearchParams | undefined
    readonly held: boolean
    readonly kind: KindOfKill
  },
): Promise<readonly string[]> {
  const wrong: string[] = []
  if (!held) {
    for (const { at, boxes } of steps.slice(0, stop)) {
      const stands = await standing(browser, { at })
      for (const [box, text] of Object.entries(boxes))
        if (text.includes(review) && stands.get(box) !== text)
          wrong.push(`${box} stood at “${stands.get(box)}”`)
    }
    for (const step of steps.slice(stop)) await fill(browser, step, review)
  }
  const again = form && (held || kind === 'as it is held again') ? form : await lookOver(browser)
  const sent = await hold(browser, again)
  if (!/\/reviews\//.test(sent.at)) wrong.push(`The review was not held: ${sent.status} at ${sent.at}`)
  const twice = await hold(browser, again)
  if (!/\/reviews\//.test(twice.at)) wrong.push(`Pressed twice, it led to ${twice.status} at ${twice.at}`)
  return wrong
}

/** When all is over, every review is there once, with everything in it, and all is as it was recorded. */
async function atLast(store: Store, rounds: number): Promise<readonly string[]> {
  const record = await recordIn(store)
  const reviews = partsHere(record, 'review').length
  const wrong = reviews === rounds ? [] : [`${reviews} reviews are in the plan, and ${rounds} were held`]
  for (let number = 1; number <= rounds; number++)
    for (const [words, times] of timesSaid(record, `r${number}x`))
      if (times !== 1) wrong.push(`${words} is in the plan ${times} times`)
  const { faults, counts, lookFaults } = await verify(store)
  const found = [...faults, ...counts, ...lookFaults].map(each => JSON.stringify(each))
  return [...wrong, ...found]
}

/** How often each of the words of a review stands in the plan. */
function timesSaid(record: PlanRecord, review: string): ReadonlyMap<string, number> {
  const all = JSON.stringify(record.parts)
  const words = [...stepsOf(review).flatMap(({ boxes }) => wordsOf(boxes, review)), `task-${review}`]
  return new Map(words.map(each => [each, all.split(`"${each}"`).length - 1]))
}

const wordsOf = (boxes: Step['boxes'], review: string): readonly string[] =>
  Object.values(boxes).filter(text => text.endsWith(`-${review}`))

async function recordIn(store: Store): Promise<PlanRecord> {
  const [opened, events] = await Promise.all([store.openPlan(place), store.history(place)])
  const record = fold(events)
  if (!isDeepStrictEqual(opened?.record, record)) throw new Error('The plan is not what its events say.')
  return record
}

/** Looks into the store while nothing is served. */
async function inside<Answer>(
  dataDir: string,
  use: (store: Store) => Promise<Answer>,
  served?: Served,
): Promise<Answer> {
  await served?.kill()
  const store = await openStore({ dataDir })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}
