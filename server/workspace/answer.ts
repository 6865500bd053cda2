import type { Context } from 'hono'
import type { KnownFamily, OpenSession, ReadVisit, SignedIn } from '../../store/index.ts'
import { type Permission, toLookOnly } from '../access/permissions.ts'
import type { Frame } from '../frame.ts'
import { asFile, type Refusal } from '../page.ts'
import { HttpProblem, orNotFound } from '../problem.ts'
import { readSentForm } from '../reading/read-sent-form.ts'
import type { Reading } from '../reading/reading.ts'
import type { SentFile } from '../reading/sent.ts'
import { heldBy } from '../sign-in/cookies.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { next } from '../sign-in/entrance-page.ts'
import { isFromUs, MARK } from '../sign-in/own-form.ts'
import { plainFields, plainParts } from '../sign-in/plain.ts'
import { onTheWay, wayOf } from '../sign-in/way.ts'
import { whoVisits } from '../sign-in/who-is.ts'
import { forgetKept, keepForLater } from './kept-form.ts'
import { readMark, workMark } from './mark.ts'
import type { Own, OwnFile } from './own.ts'
import { refusedView } from './refused-view.ts'
import { toOwn } from './settings/own.ts'
import { toService } from './settings/service.ts'
import type { HouseVisit, PlanVisit } from './visit.ts'

type Answered =
  | { readonly may: true; readonly more?: object }
  | { readonly not: 'needs-reason'; readonly family: string }
  | { readonly not: 'not-found' | 'forbidden' | 'own-work' | 'ended' }

/** Asks whether a page is open to somebody, and brings what there is to know of what it is about. `known` is the family of its path, as this request has read it. */
export type Asks = (
  visit: HouseVisit,
  permission: Permission,
  known: KnownFamily | undefined,
) => Promise<Answered | { readonly not: string }>

export type AnswersWith = { readonly today: HouseVisit['today']; readonly reading: Reading }

/** Answers a request for a page of the workspace: who asks, whether it is open to them, the record of the look, and then the page. */
export async function answer<Visit extends HouseVisit, Model>(
  c: Context,
  entrance: Entrance,
  own: Own<Visit, Model> | OwnFile<Visit>,
  asks: Asks,
  { today, reading }: AnswersWith,
): Promise<Response> {
  c.header('cache-control', 'no-store')
  const url = new URL(c.req.url)
  const way = wayOf(url)
  const isSent = own.submit !== undefined && c.req.method === 'POST'
  const sentForm = isSent ? await readSentForm(c, own.takesFiles ? reading.room : undefined) : undefined
  try {
    const sent = sentForm && plainFields(sentForm.fields)
    const byScript = sent?.has('by-script') === true
    const mark = sent && isFromUs(c, entrance) ? readMark(entrance, sent.get(MARK)) : undefined
    const params = plainParts(c.req.param())
    // Read when everything has come in, so that whatever ended or changed meanwhile counts.
    const read = await whoVisits(entrance, heldBy(c, entrance, 'session'), {
      about: aboutIn(params),
      address: own.again && way,
    })
    const open = read?.session
    if (!read || !isStaff(open)) {
      // What was typed is kept for whoever the page was shown to, and for nobody else; a script keeps it on the device.
      if (mark && sent && !byScript) await keepForLater(entrance, mark, way, sent)
      if (open && 'guest' in open) throw new HttpProblem(404)
      const where = open ? next(open.proof, way) : onTheWay('/sign-in', way)
      return byScript ? c.json({ signedOut: true }, 401) : c.redirect(where, 303)
    }
    const who = open.account
    const query = plainFields(url.searchParams)
    const visit = toVisit(entrance, who, read, { today, reading, params, query })
    const frame: Frame = { mark: workMark(entrance, who.id), who, kept: c.get('kept'), size: visit.own.size }
    if (sent && mark !== who.id) {
      if (mark && !byScript) await keepForLater(entrance, mark, way, sent)
      return c.html(refusedView(mark ? 'another' : 'aged', frame), 403)
    }
    const submits = typeof own.submits === 'function' && sent ? own.submits(sent) : own.submits
    const permission = (sent && typeof submits === 'string' ? submits : undefined) ?? own.may
    const answered = await asks(visit, permission, read.family)
    if ('not' in answered) return notOpen(c, answered, frame, way, sent)
    const full = { ...visit, ...('more' in answered ? answered.more : undefined) } as Visit
    const recorded = own.partOfALook
      ? undefined
      : recordLook(full, sent ? permission : toLookOnly(permission))
    if (own.tellsOfLooks) await recorded
    return await onceRecorded(
      recorded,
      respond(c, own, { visit: full, frame, way, form: read.form, sent, files: sentForm?.files ?? [] }),
    )
  } finally {
    sentForm?.leave()
  }
}

/** A request for a page that is open to whoever asks. */
type Opened<Visit> = {
  readonly visit: Visit
  readonly frame: Frame
  readonly way: string
  /** What they once sent from here and was kept, as their session had ended. */
  readonly form: string | undefined
  readonly sent: URLSearchParams | undefined
  readonly files: readonly SentFile[]
}

async function respond<Visit extends HouseVisit, Model>(
  c: Context,
  own: Own<Visit, Model> | OwnFile<Visit>,
  { visit, frame, way, form, sent, files }: Opened<Visit>,
): Promise<Response> {
  if ('gives' in own) return asFile(c, await own.gives(visit))
  if (!sent || !own.submit) {
    if (form !== undefined && own.again)
      return c.html(own.view(await own.again(visit, new URLSearchParams(form)), [HERE_AGAIN], frame))
    return c.html(own.view(await own.show(visit), [], frame))
  }
  const outcome = await Promise.try(own.submit, visit, sent, files).catch(orNotFound)
  if (outcome === undefined) return c.html(refusedView('gone', frame, sent), 404)
  if ('goTo' in outcome) {
    if (form !== undefined) await forgetKept(visit.entrance, visit.who.id, way)
    return c.redirect(outcome.goTo, 303)
  }
  if ('file' in outcome) return asFile(c, outcome.file)
  if ('data' in outcome) return c.json(outcome.data)
  const { shown, refused = [] } = outcome
  return c.html(own.view(shown, refused, frame), refused.length > 0 ? 422 : 200)
}

/** Nothing is answered before the look is on record; what is to be shown is read meanwhile. */
async function onceRecorded(recorded: Promise<void> | undefined, response: Promise<Response>) {
  const [first, second] = await Promise.allSettled([recorded, response])
  if (first.status === 'rejected') throw first.reason
  if (second.status === 'rejected') throw second.reason
  return second.value
}

/** Said over a form whose words came in after the session had ended. */
const HERE_AGAIN: Refusal = {
  field: '',
  text: 'You had been signed out when you sent this. Nothing was lost: your words are here again. Look them over and save them',
}

const isStaff = (open: OpenSession | undefined): open is OpenSession & { readonly account: SignedIn } =>
  open !== undefined && 'account' in open && open.proof === 'full'

/** What the path says that the page is about, where it is a family or one of its plans. */
const aboutIn = ({ plan, family }: Readonly<Record<string, string>>) =>
  plan !== undefined ? { plan } : family !== undefined ? { family } : undefined

function toVisit(
  entrance: Entrance,
  who: SignedIn,
  read: ReadVisit,
  around: AnswersWith & Pick<HouseVisit, 'params' | 'query'>,
): HouseVisit {
  const { store, organisation } = entrance
  const { id, name, roles, teams } = who
  return {
    ...{ entrance, store, organisation, who, now: entrance.now(), ...around },
    ...{ service: toService(read.service), own: { version: read.own.version, ...toOwn(read.own.body) } },
    seer: { is: 'staff', organisation, account: id, roles, teams },
    by: { id, name, ...(roles[0] && { role: roles[0] }) },
  }
}

function notOpen(
  c: Context,
  answered: { readonly not: string; readonly family?: string },
  frame: Frame,
  way: string,
  sent: URLSearchParams | undefined,
): Response | Promise<Response> {
  const { not } = answered
  if (not === 'not-found') throw new HttpProblem(404)
  if (not === 'needs-reason')
    return c.redirect(`/families/${answered.family}/reason?then=${encodeURIComponent(way)}`, 303)
  return c.html(refusedView(not as 'forbidden' | 'own-work' | 'ended', frame, sent), 403)
}

async function recordLook(visit: HouseVisit & Partial<PlanVisit>, permission: Permission): Promise<void> {
  const { family, plan, because, store, organisation, now, by } = visit
  if (!family || !because) return
  await store.recordLook({
    ...{ organisation, family: family.family, at: now, by, tie: because, what: permission },
    ...(plan !== undefined && { plan }),
  })
}
