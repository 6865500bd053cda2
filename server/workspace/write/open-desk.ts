import type { Person } from '../../../checker/index.ts'
import { type PlanRecord, partsHere } from '../../../plans/index.ts'
import type { Draft, OpenedPlan, OpenedToWrite } from '../../../store/index.ts'
import { newId } from '../../sign-in/tokens.ts'
import { openThePlan } from '../change-plan.ts'
import { checkRecord } from '../check-record.ts'
import { writingAttributes } from '../drafts/writing.ts'
import { planAsOf } from '../plan-as-of.ts'
import type { PlanVisit } from '../visit.ts'
import { boxesOf, isBox } from './boxes/index.ts'
import { childOf, type Desk } from './desk.ts'
import { notesOf } from './findings/notes-at.ts'
import { shownTo } from './findings/shown.ts'
import { overlay } from './overlay.ts'
import { whatWasSaved } from './saved.ts'
import { isOnPage, rowsFor, type Scope } from './scope.ts'
import { readPlace, type Typed, typedIn, UNDER } from './typed.ts'

/** What a page is for depends on the plan, and on what is being added to it. */
export type ScopeOf = (record: PlanRecord, visit: PlanVisit, typed: Typed) => Scope

/** Opens a page to write on: with what was sent, or else with what this person had typed and not saved. */
export async function openDesk(visit: PlanVisit, scopeOf: ScopeOf, from: From = {}): Promise<Desk> {
  const { sent, atHand = await findToWrite(visit) } = from
  const begun = sent
    ? await begunBy(visit, scopeOf, sent, atHand.opened)
    : await fromDrafts(visit, scopeOf, atHand)
  return layDesk(visit, begun, atHand.people)
}

/** What was sent, if anything was; and what there is to write with, where it has been read already. */
export type From = {
  readonly sent?: URLSearchParams | undefined
  readonly atHand?: OpenedToWrite
}

/** The plan, what this person typed and did not save, and the people of the family. */
export async function findToWrite(visit: PlanVisit): Promise<OpenedToWrite> {
  const { store, organisation, plan, who, family } = visit
  const found = await store.openToWrite({ organisation, account: who.id, plan, family: family.family })
  if (!found) throw new Error('A plan that was found is not there.')
  return found
}

/** What a page is made of: the plan as it was on it, and what stands in its boxes. */
export type Begun = {
  readonly record: PlanRecord
  readonly typed: Typed
  readonly scope: Scope
  readonly unsaved?: string | undefined
  readonly done?: Desk['done']
}

/** What was sent, and the plan that it was typed on. */
export async function begunBy(
  visit: PlanVisit,
  scopeOf: ScopeOf,
  sent: URLSearchParams,
  opened?: OpenedPlan,
): Promise<Begun> {
  const record = await asSeen(visit, opened ?? (await openThePlan(visit)), Number(sent.get('saw')))
  const typed = typedIn(sent)
  return { record, typed, scope: scopeOf(record, visit, typed) }
}

/** Lays out all that is shown to whoever writes: rows for what is new, notes, and people to name. */
export async function layDesk(
  visit: PlanVisit,
  { record, typed, scope, ...begun }: Begun,
  people?: readonly Person[],
): Promise<Desk> {
  const laid = overlay(record, typed, visit)
  const findings = checkRecord(laid, visit)
  return {
    ...{ plan: visit.plan, record, typed, laid, findings, today: visit.today, key: newId() },
    nation: visit.service.nation,
    saw: record.version,
    rows: rowsFor(scope, record, typed, newId),
    noted: notesOf(findings, laid),
    shown: shownTo(visit.own, record),
    ...peopleToName(record, people ?? (await peopleOf(visit))),
    ...{ child: childOf(record), unsaved: begun.unsaved, done: begun.done },
    script: writingAttributes(visit),
    conflicts: [],
    asking: undefined,
  }
}

/** The plan as it was at a version; as it is now when nobody can have seen that one. */
export async function asSeen(visit: PlanVisit, opened: OpenedPlan, saw: number): Promise<PlanRecord> {
  const isEarlier = Number.isInteger(saw) && saw > 0 && saw < opened.version
  return isEarlier ? planAsOf(visit, saw) : opened.record
}

/** The same, read anew. */
export const asSeenNow = async (visit: PlanVisit, saw: number): Promise<PlanRecord> =>
  asSeen(visit, await openThePlan(visit), saw)

/**
 * Words that were kept and not saved. Where others have changed the very box since they were typed, the page is the one
 * they were typed on, so that the two are put together when they are saved.
 */
async function fromDrafts(visit: PlanVisit, scopeOf: ScopeOf, atHand: OpenedToWrite): Promise<Begun> {
  const { opened, drafts } = atHand
  const { today } = visit
  const done = await whatWasSaved(visit)
  const oldest = Math.min(opened.version, ...drafts.map(({ saw }) => saw))
  const then = await asSeen(visit, opened, oldest)
  const isMoved = drafts.some(
    ({ place }) => shownAt(then, place, today) !== shownAt(opened.record, place, today),
  )
  const typed = ofPage(visit, isMoved ? then : opened.record, drafts, scopeOf)
  const record = isMoved && typed.size > 0 ? then : opened.record
  const last = drafts.filter(({ place }) => typed.has(place)).map(({ at }) => at)
  return { record, typed, scope: scopeOf(record, visit, typed), unsaved: last.toSorted().at(-1), done }
}

/** Those drafts that stand in a box of this page and say something else than the plan does. */
function ofPage(visit: PlanVisit, record: PlanRecord, drafts: readonly Draft[], scopeOf: ScopeOf): Typed {
  const all: Typed = new Map(drafts.map(({ place, text }) => [place, text]))
  const scope = scopeOf(record, visit, all)
  const here = drafts.filter(
    ({ place, text }) => isOnPage(scope, record, all, place) && shownAt(record, place, visit.today) !== text,
  )
  const isSomething = here.some(({ place }) => !place.endsWith(`/${UNDER}`))
  return new Map(isSomething ? here.map(({ place, text }) => [place, text]) : [])
}

/** What a box shows of the plan; nothing where the plan has no such box. */
export function shownAt(record: PlanRecord, name: string, today: string): string | undefined {
  const place = readPlace(name)
  if (!place || !isBox(place)) return undefined
  return boxesOf({ record, today }, place.kind, place.part, place.field).get(place.rest)
}

/** The people of the plan and of the family: whoever may be meant where a name is asked for. */
function peopleToName(record: PlanRecord, known: readonly Person[]): Pick<Desk, 'people' | 'toTake'> {
  const inPlan = partsHere(record, 'person').map(({ id, is }): Person => ({ id, ...is }))
  const toTake = known.filter(({ id }) => !inPlan.some(each => each.id === id))
  const people = [...inPlan, ...toTake].map(({ name, relation, role, organisation: works }) => ({
    name,
    as: [relation, role, works].filter(Boolean).join(', '),
  }))
  return { people, toTake }
}

const peopleOf = ({ store, organisation, family }: PlanVisit): Promise<readonly Person[]> =>
  store.peopleOfFamily({ organisation, family: family.family })
