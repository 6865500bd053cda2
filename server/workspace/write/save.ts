import { type Conflict, type PlanRecord, toPlan } from '../../../plans/index.ts'
import { newId } from '../../sign-in/tokens.ts'
import { type Changed, changePlan, type Doing } from '../change-plan.ts'
import { nextReviewOf } from '../next-review.ts'
import type { PlanVisit } from '../visit.ts'
import type { Outcome } from '../workspace-page.ts'
import type { Around } from './boxes/holding.ts'
import { covers } from './conflicts/covers.ts'
import { choiceIn, nameOfChoice, settle } from './conflicts/settle.ts'
import type { Desk } from './desk.ts'
import { asSeenNow, type Begun, begunBy, layDesk, type ScopeOf } from './open-desk.ts'
import { readBoxes } from './read-boxes.ts'
import type { Typed } from './typed.ts'

/** What a page does besides, and where it leads once all is saved. */
export type Saving = {
  readonly scopeOf: ScopeOf
  readonly address: (visit: PlanVisit) => string
  /** What pressing one of its own buttons does with the plan, beside what is written in its boxes. */
  readonly also?: (visit: PlanVisit, pressed: string, record: PlanRecord) => Promise<readonly Doing[]>
  readonly leadsTo: (visit: PlanVisit, after: After) => string
}

export type After = {
  readonly record: PlanRecord
  /** The version that was made; nothing when there was nothing to save. */
  readonly saved: number | undefined
  /** The boxes that were sent. */
  readonly typed: Typed
  /** The button that was pressed. */
  readonly pressed: string
}

/** Saves what stands in the boxes of a page, all of it or none; what cannot be saved is kept as a draft and shown again. */
export async function save(visit: PlanVisit, sent: URLSearchParams, saving: Saving): Promise<Outcome<Desk>> {
  const { store, organisation, plan, now } = visit
  const pressed = sent.get('then') ?? ''
  const begun = await begunBy(visit, saving.scopeOf, sent)
  const { record: seen, typed } = begun
  const saw = seen.version
  // Most saves lead on to another page: this one is laid out only where it is shown again.
  const lay = () => layDesk(visit, begun)
  if (pressed === 'throw-away') return { shown: { ...(await lay()), asking: pressed } }
  if (pressed === 'keep') return { shown: { ...(await lay()), unsaved: visit.now } }
  if (pressed === 'yes-throw-away') {
    await dropDrafts(visit, typed)
    return { goTo: saving.address(visit) }
  }
  const also = (await saving.also?.(visit, pressed, seen)) ?? []
  const read = readBoxes(aroundOf(visit, seen), typed)
  const key = sent.get('key') || newId()
  const asked = {
    ...{ saw, seen, key, doings: [...read.doings, ...also] },
    ...{ request: [pressed, ...read.changed], drops: dropping(visit, typed) },
  }
  const outcome = await settled(visit, begun, sent, await changePlan(visit, asked), key)
  if ('version' in outcome) {
    if (!outcome.dropped) await dropDrafts(visit, typed)
    const { version, record, blended: texts } = outcome
    const saved = record.last?.by.id === visit.by.id && version > saw ? version : undefined
    const goOn = saving.leadsTo(visit, { record, saved, pressed, typed })
    if (texts.length === 0) return { goTo: goOn }
    return { shown: { ...(await lay()), record, blended: { texts, goOn, by: await others(visit, saw) } } }
  }
  await keepAsDrafts(visit, saw, read.changed)
  const desk = await lay()
  if ('refused' in outcome) return { shown: desk, refused: outcome.refused }
  const { record: latest } = outcome
  const since = await store.history({ organisation, plan, from: saw + 1 })
  const conflicts = outcome.conflicts.map(each => ({
    ...each,
    at: since.find(({ version }) => version === each.version)?.at ?? now,
  }))
  const shown = { ...desk, typed: read.changed, conflicts, latest }
  if (!sent.has('against')) return { shown }
  return {
    shown,
    refused: conflicts.map(each => ({ field: nameOfChoice(each), text: whyAsked(sent, each) })),
  }
}

/** Why a choice is asked for again: it was left open, or somebody wrote there once more after it was shown. */
const whyAsked = (sent: URLSearchParams, conflict: Conflict): string =>
  choiceIn(sent, conflict) === undefined
    ? 'Choose what the plan should say.'
    : `${conflict.by.name} has changed this again meanwhile. Look at both once more, and choose.`

/** Who else has saved since the page was shown. */
async function others({ store, organisation, plan, by }: PlanVisit, saw: number): Promise<readonly string[]> {
  const since = await store.history({ organisation, plan, from: saw + 1 })
  return [...new Set(since.filter(event => event.by.id !== by.id).map(event => event.by.name))]
}

/** Once everything has been chosen: what nobody else touched is saved as it was seen, and then what was chosen, against what it was shown against. */
async function settled(
  visit: PlanVisit,
  { record: seen, typed }: Begun,
  sent: URLSearchParams,
  outcome: Changed,
  key: string,
): Promise<Changed> {
  if (!('conflicts' in outcome)) return outcome
  const { conflicts, record: latest } = outcome
  if (!conflicts.every(each => choiceIn(sent, each))) return outcome
  const against = await asSeenNow(visit, Number(sent.get('against')))
  const rest: Typed = new Map(
    [...typed].filter(([name]) => !conflicts.some(each => covers(each, latest, typed, name))),
  )
  const { doings, changed } = readBoxes(aroundOf(visit, seen), rest)
  const first = await changePlan(visit, {
    saw: seen.version,
    key: `${key}-rest`,
    doings,
    request: [...changed],
  })
  if (!('version' in first)) return first
  const chosen = settle({ typed, today: visit.today }, against, conflicts, sent)
  const request = [...typed, ...conflicts.map(each => [choiceIn(sent, each), sent.get(nameOfChoice(each))])]
  const second = await changePlan(visit, {
    saw: against.version,
    key: `${key}-chosen`,
    doings: chosen,
    request,
  })
  return 'version' in second ? { ...second, blended: [...first.blended, ...second.blended] } : second
}

const dropDrafts = (visit: PlanVisit, typed: Typed): Promise<unknown> =>
  visit.store.dropDrafts({
    organisation: visit.organisation,
    plan: visit.plan,
    ...dropping(visit, typed),
  })

const dropping = ({ who, now }: PlanVisit, typed: Typed) => ({
  account: who.id,
  places: [...typed.keys()],
  upTo: now,
})

/** A review may be late only with a reason, and how late it is depends on the nation and the service. */
const aroundOf = (visit: PlanVisit, record: PlanRecord): Around => ({
  ...{ record, today: visit.today },
  latestReview: nextReviewOf(visit, toPlan(record)).latest,
})

/** Whoever goes away now finds it again. */
async function keepAsDrafts(
  { store, organisation, who, plan, now }: PlanVisit,
  saw: number,
  changed: Typed,
): Promise<void> {
  const drafts = [...changed].map(([place, text]) => ({ place, text }))
  if (drafts.length > 0) await store.keepDrafts({ organisation, account: who.id, plan, saw, at: now, drafts })
}
