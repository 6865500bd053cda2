import {
  addPerson,
  type Id,
  lastSeenBy,
  type PlanRecord,
  partOf,
  partsHere,
  restore,
  seeDraft,
} from '../../../plans/index.ts'
import type { Refusal } from '../../page.ts'
import { newId } from '../../sign-in/tokens.ts'
import { keep } from '../../workspace/agree/keep.ts'
import { changePlan, type Doing, doing } from '../../workspace/change-plan.ts'
import type { GuestVisit } from '../guest-page.ts'

/** What a page where somebody speaks for themselves knows. */
export type OwnPaper = {
  readonly me: Id
  readonly kind: GuestVisit['guest']['kind']
  readonly record: PlanRecord
  readonly saw: number
  readonly key: string
  readonly typed: URLSearchParams
  readonly done: string | undefined
}

/** Opens it, with what was typed there. */
export const openOwn = (
  { record, guest, query }: GuestVisit,
  said: string,
  typed = new URLSearchParams(),
): OwnPaper => ({
  ...{ me: guest.person, kind: guest.kind, record, saw: record.version, key: newId(), typed },
  done: query.get('done') === 'yes' ? said : undefined,
})

const isListed = ({ record, guest }: GuestVisit): boolean =>
  partsHere(record, 'person').some(({ id }) => id === guest.person) ||
  (record.parts.about?.is as { readonly person?: Id } | undefined)?.person === guest.person

/** Keeps what somebody says for themselves; whoever speaks is one of the plan’s people from then on. */
export async function keepOwn(
  visit: GuestVisit,
  sent: URLSearchParams,
  doings: readonly Doing[],
): Promise<readonly Refusal[] | 'kept'> {
  const kept = await keep(visit, sent, [...(isListed(visit) ? [] : [await listing(visit)]), ...doings])
  return 'refused' in kept ? kept.refused : 'kept'
}

async function listing({ store, organisation, family, guest, by, record }: GuestVisit): Promise<Doing> {
  // Whoever was taken out of the plan and still has a way in is heard all the same.
  if (partOf(record, guest.person)) return doing(restore, { part: guest.person })
  const home = await store.openFamily({ organisation, family: family.family })
  const them = home?.people.find(({ person }) => person.id === guest.person)?.person
  const { relation, role } = them ?? {}
  return doing(addPerson, {
    id: guest.person,
    is: { name: by.name, is: them?.is ?? 'network', ...(relation && { relation }), ...(role && { role }) },
  })
}

/** Notes that somebody has read the plan by their link, and which version; nothing where they have seen all of it before. */
export async function noteSeen(visit: GuestVisit): Promise<void> {
  const { record, guest } = visit
  const { person } = guest
  if (lastSeenBy(record, person)?.isLatest) return
  const { version } = record
  await changePlan(visit, {
    ...{ saw: version, key: `seen-${guest.guest}-${version}`, request: version },
    doings: [doing(seeDraft, { id: newId(), person, how: 'link', version })],
  })
}
