import type { Context } from 'hono'
import type { Day } from '../../checker/index.ts'
import type { By, Instant, PlanRecord } from '../../plans/index.ts'
import type { KnownFamily, Store } from '../../store/index.ts'
import { door } from '../access/door.ts'
import { holdsAsNamed } from '../access/holds/as-named.ts'
import { holdBack } from '../access/holds/hold-back.ts'
import { readerOf } from '../access/holds/reader.ts'
import type { Permission } from '../access/permissions.ts'
import type { Guest } from '../access/seer.ts'
import { seerOf } from '../access/who.ts'
import { asFile, type Download, type Page, type Refusal } from '../page.ts'
import { HttpProblem, orNotFound } from '../problem.ts'
import { readSentForm } from '../reading/read-sent-form.ts'
import type { Reading } from '../reading/reading.ts'
import type { SentFile } from '../reading/sent.ts'
import { heldBy, letGo } from '../sign-in/cookies.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { isFromUs, isOurs, MARK, markFor } from '../sign-in/own-form.ts'
import { plainFields, plainParts } from '../sign-in/plain.ts'
import { fingerprint } from '../sign-in/tokens.ts'
import { whichGuest } from '../sign-in/who-is.ts'
import type { Html } from '../views/html.ts'
import { frameOf, type GuestFrame } from './frame.ts'
import { notKept } from './not-kept.ts'

/** What a guest’s page knows: who they are in the family, and the plan as they may have it. */
export type GuestVisit = {
  readonly entrance: Entrance
  readonly store: Store
  readonly organisation: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly guest: Guest
  /** They themselves, as what they do is signed: by the person of the family that they are. */
  readonly by: By
  readonly today: Day
  readonly now: Instant
  readonly family: KnownFamily
  readonly plan: string
  /** The plan, without what safety holds keep from them. */
  readonly record: PlanRecord
}

type Outcome<Model> =
  | { readonly goTo: string }
  | { readonly shown: Model; readonly refused?: readonly Refusal[] }

type Own<Model> = {
  readonly path: string
  readonly may: Permission | ((guest: Guest) => Permission)
  readonly show: (visit: GuestVisit) => Model | Promise<Model>
  readonly view: (model: Model, refused: readonly Refusal[], frame: GuestFrame) => Html
  readonly submits?: Permission
  readonly submit?: (
    visit: GuestVisit,
    sent: URLSearchParams,
    files: readonly SentFile[],
  ) => Outcome<Model> | Promise<Outcome<Model>>
  /** Whether a file may come with its form. */
  readonly takesFiles?: true
}

/** A file that a guest may have; nothing is sent to it. */
type OwnFile = {
  readonly path: string
  readonly may: Permission
  readonly gives: (visit: GuestVisit) => Promise<Download>
  readonly submit?: undefined
  readonly submits?: undefined
  readonly takesFiles?: undefined
}

/** A guest’s page as it stands once it has been told where. */
export type GuestPage = (entrance: Entrance) => Page

/** Where a guest finds out that their session is over. */
export const OVER = '/guest/over'

/**
 * A page for somebody who came by a link: it is about the one plan the link led to, and shows what the table gives
 * that person on that plan. Nothing in its address says which.
 */
export const guestPage = <Model>(own: Own<Model>): GuestPage => standing(own)

/** A file for somebody who came by a link, by the same rules. */
export const guestFile = (own: OwnFile): GuestPage => standing<never>(own)

const standing =
  <Model>(own: Own<Model> | OwnFile): GuestPage =>
  entrance => ({
    path: own.path,
    methods: own.submit ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'],
    takesFiles: own.takesFiles === true,
    may: typeof own.may === 'string' ? own.may : 'read-own-part',
    submits: own.submits,
    answer: (c, surroundings) => answer(c, entrance, own, surroundings),
  })

type AnswersWith = { readonly today: Day; readonly reading: Reading }

async function answer<Model>(
  c: Context,
  entrance: Entrance,
  own: Own<Model> | OwnFile,
  { today, reading }: AnswersWith,
): Promise<Response> {
  c.header('cache-control', 'no-store')
  const held = heldBy(c, entrance, 'session')
  const isSent = own.submit !== undefined && c.req.method === 'POST'
  const sentForm = isSent ? await readSentForm(c, own.takesFiles ? reading.room : undefined) : undefined
  try {
    // Read when everything has come in, so that whatever ended or changed meanwhile counts.
    const come = held ? await whichGuest(entrance, held) : undefined
    const guest = seerOf(entrance.organisation, come?.session, come?.guest)
    if (!held || !come?.guest || guest.is !== 'guest')
      return sentForm && isFromUs(c, entrance) ? notKept(c, sentForm.fields) : c.redirect(OVER, 303)
    const sent = sentForm && plainFields(sentForm.fields)
    const reads = typeof own.may === 'function' ? own.may(guest) : own.may
    const permission = (sent && own.submits) || reads
    const [called, known] = [come.guest.name, come.family]
    const visit = await toVisit(c, entrance, { guest, called, known, permission, today })
    if ('gives' in own) return asFile(c, await own.gives(visit))
    const frame = frameOf(visit, markFor(entrance, held), c.get('kept'))
    if (!sent || !sentForm || !own.submit) return c.html(own.view(await own.show(visit), [], frame))
    if (!isOurs(c, entrance, held, sent.get(MARK))) {
      // Whoever comes to two plans may have both on their screen; what was written to the one never goes to the other.
      if (isFromUs(c, entrance)) return notKept(c, sentForm.fields, 'another-link')
      return c.html(own.view(await own.show(visit), [AGED], frame), 403)
    }
    const outcome = await Promise.try(own.submit, visit, sent, sentForm.files).catch(orNotFound)
    if (outcome === undefined) return notKept(c, sentForm.fields, 'no-longer-asked')
    if ('goTo' in outcome) return c.redirect(outcome.goTo, 303)
    const { shown, refused = [] } = outcome
    return c.html(own.view(shown, refused, frame), refused.length > 0 ? 422 : 200)
  } finally {
    sentForm?.leave()
  }
}

const AGED: Refusal = {
  field: '',
  text: 'This page had been open for too long. Nothing was changed. Try again',
}

/** Whoever came, and what is known of them and of their family at this moment. */
type Come = {
  readonly guest: Guest
  readonly called: string
  readonly known: KnownFamily | undefined
  readonly permission: Permission
  readonly today: Day
}

async function toVisit(
  c: Context,
  entrance: Entrance,
  { guest, called, known, permission, today }: Come,
): Promise<GuestVisit> {
  const { store, organisation } = entrance
  const now = entrance.now()
  const { person, plan } = guest
  const opened = await door(store, guest, { permission, now, person, plan }, known)
  if (!('may' in opened)) throw new HttpProblem(404)
  const { family, because } = opened
  const by: By = { id: person, name: called, role: guest.kind }
  // What is to be shown is read while the look is kept; nothing is answered before it is.
  const [home, kept] = await Promise.all([
    store.openFamily({ organisation, family: family.family }),
    store.openPlan({ organisation, plan }),
    store.recordLook({
      ...{ organisation, family: family.family, plan, at: now, by: { ...by, id: guest.guest } },
      ...{ tie: because, what: permission },
    }),
  ])
  if (!home || !kept) throw new HttpProblem(404)
  const people = home.people.map(each => each.person)
  const holds = holdsAsNamed(kept.record, people, family.holds)
  const { given } = holdBack(kept.record, { people, holds, reader: readerOf(guest, permission) })
  return {
    ...{ entrance, store, organisation, guest, by, today, now, plan, record: given },
    family: { ...family, holds },
    params: plainParts(c.req.param()),
    query: plainFields(new URL(c.req.url).searchParams),
  }
}

/** Ends the session of whoever is here, and has the browser forget what it showed. */
export async function endVisit(c: Context, entrance: Entrance): Promise<void> {
  const { store, organisation, now } = entrance
  const held = heldBy(c, entrance, 'session')
  if (held) await store.signOut({ organisation, token: fingerprint(held), now: now() })
  letGo(c, entrance)
  c.header('clear-site-data', '"cache"')
}
