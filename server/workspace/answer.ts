import type { Context } from 'hono'
import type { OpenSession, SignedIn } from '../../store/index.ts'
import type { Permission } from '../access/permissions.ts'
import type { Frame } from '../frame.ts'
import { asFile, type Refusal } from '../page.ts'
import { HttpProblem } from '../problem.ts'
import { readSentForm } from '../reading/read-sent-form.ts'
import type { Reading } from '../reading/reading.ts'
import { heldBy } from '../sign-in/cookies.ts'
import type { Entrance } from '../sign-in/entrance.ts'
import { next } from '../sign-in/entrance-page.ts'
import { isFromUs, MARK } from '../sign-in/own-form.ts'
import { plainFields, plainParts } from '../sign-in/plain.ts'
import { onTheWay, wayOn } from '../sign-in/way.ts'
import { whoIs } from '../sign-in/who-is.ts'
import { forgetKept, keepForLater, keptFor } from './kept-form.ts'
import { readMark, workMark } from './mark.ts'
import type { Own, OwnFile } from './own.ts'
import { refusedView } from './refused-view.ts'
import { readOwn } from './settings/own.ts'
import { readService } from './settings/service.ts'
import type { HouseVisit, PlanVisit } from './visit.ts'

type Answered =
  | { readonly may: true; readonly more?: object }
  | { readonly not: 'needs-reason'; readonly family: string }
  | { readonly not: 'not-found' | 'forbidden' | 'own-work' | 'ended' }

/** Asks whether a page is open to somebody, and brings what there is to know of what it is about. */
export type Asks = (visit: HouseVisit, permission: Permission) => Promise<Answered | { readonly not: string }>

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
  const { pathname, search } = new URL(c.req.url)
  const way = wayOn(pathname + search)
  const open = await whoIs(entrance, heldBy(c, entrance, 'session'))
  const isSent = own.submit !== undefined && c.req.method === 'POST'
  const sentForm = isSent ? await readSentForm(c, own.takesFiles ? reading.room : undefined) : undefined
  try {
    const sent = sentForm && plainFields(sentForm.fields)
    const byScript = sent?.has('by-script') === true
    const mark = sent && isFromUs(c, entrance) ? readMark(entrance, sent.get(MARK)) : undefined
    if (!isStaff(open)) {
      // What was typed is kept for whoever the page was shown to, and for nobody else; a script keeps it on the device.
      if (mark && sent && !byScript) await keepForLater(entrance, mark, way, sent)
      if (open && !isStaff(open) && 'guest' in open) throw new HttpProblem(404)
      const where = open && 'account' in open ? next(open.proof, way) : onTheWay('/sign-in', way)
      return byScript ? c.json({ signedOut: true }, 401) : c.redirect(where, 303)
    }
    const who = open.account
    const visit = await toVisit(c, entrance, who, { today, reading })
    const frame: Frame = { mark: workMark(entrance, who.id), who, kept: c.get('kept'), size: visit.own.size }
    if (sent && mark !== who.id) {
      if (mark && !byScript) await keepForLater(entrance, mark, way, sent)
      return c.html(refusedView(mark ? 'another' : 'aged', frame), 403)
    }
    const submits = typeof own.submits === 'function' && sent ? own.submits(sent) : own.submits
    const permission = (sent && typeof submits === 'string' ? submits : undefined) ?? own.may
    const answered = await asks(visit, permission)
    if ('not' in answered) return notOpen(c, answered, frame, way)
    const full = { ...visit, ...('more' in answered ? answered.more : undefined) } as Visit
    if (!own.partOfALook) await recordLook(full, permission)
    if ('gives' in own) return asFile(c, await own.gives(full))
    if (!sent || !sentForm || !own.submit) {
      const kept = own.again ? await keptFor(entrance, who.id, way) : undefined
      if (kept && own.again) return c.html(own.view(await own.again(full, kept), [HERE_AGAIN], frame))
      return c.html(own.view(await own.show(full), [], frame))
    }
    const outcome = await own.submit(full, sent, sentForm.files)
    if ('goTo' in outcome) {
      if (own.again) await forgetKept(entrance, who.id, way)
      return c.redirect(outcome.goTo, 303)
    }
    if ('file' in outcome) return asFile(c, outcome.file)
    if ('data' in outcome) return c.json(outcome.data)
    const { shown, refused = [] } = outcome
    return c.html(own.view(shown, refused, frame), refused.length > 0 ? 422 : 200)
  } finally {
    sentForm?.leave()
  }
}

/** Said over a form whose words came in after the session had ended. */
const HERE_AGAIN: Refusal = {
  field: '',
  text: 'You had been signed out when you sent this. Nothing was lost: your words are here again. Look them over and save them',
}

const isStaff = (open: OpenSession | undefined): open is OpenSession & { readonly account: SignedIn } =>
  open !== undefined && 'account' in open && open.proof === 'full'

async function toVisit(
  c: Context,
  entrance: Entrance,
  who: SignedIn,
  surroundings: AnswersWith,
): Promise<HouseVisit> {
  const { store, organisation } = entrance
  const [service, own] = await Promise.all([readService(entrance), readOwn(entrance, who.id)])
  const { id, name, roles, teams } = who
  return {
    ...{ entrance, store, organisation, who, now: entrance.now(), ...surroundings },
    ...{ service, own },
    params: plainParts(c.req.param()),
    query: plainFields(new URL(c.req.url).searchParams),
    seer: { is: 'staff', organisation, account: id, roles, teams },
    by: { id, name, ...(roles[0] && { role: roles[0] }) },
  }
}

function notOpen(
  c: Context,
  answered: { readonly not: string; readonly family?: string },
  frame: Frame,
  way: string,
): Response | Promise<Response> {
  const { not } = answered
  if (not === 'not-found') throw new HttpProblem(404)
  if (not === 'needs-reason')
    return c.redirect(`/families/${answered.family}/reason?then=${encodeURIComponent(way)}`, 303)
  return c.html(refusedView(not as 'forbidden' | 'own-work' | 'ended', frame), 403)
}

async function recordLook(visit: HouseVisit & Partial<PlanVisit>, permission: Permission): Promise<void> {
  const { family, plan, because, store, organisation, now, by } = visit
  if (!family || !because) return
  await store.recordLook({
    ...{ organisation, family: family.family, at: now, by, tie: because, what: permission },
    ...(plan !== undefined && { plan }),
  })
}
