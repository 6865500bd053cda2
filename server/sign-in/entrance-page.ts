import type { Context } from 'hono'
import type { OpenSession, SignedIn } from '../../store/index.ts'
import type { Permission } from '../access/permissions.ts'
import type { Frame } from '../frame.ts'
import type { Page, Refusal } from '../page.ts'
import { HttpProblem } from '../problem.ts'
import { readSentForm } from '../reading/read-sent-form.ts'
import type { Html } from '../views/html.ts'
import type { Let, Proof } from './begin.ts'
import { type Comer, toComer } from './comer.ts'
import { heldBy, hold, letGo } from './cookies.ts'
import type { Entrance } from './entrance.ts'
import { isOurs, MARK, markFor } from './own-form.ts'
import { plainFields, plainParts } from './plain.ts'
import { fingerprint, newToken } from './tokens.ts'
import { HOME, onTheWay, wayOf, wayOn } from './way.ts'
import { whoIs } from './who-is.ts'

/** What a page of the entrance knows of whoever asks for it. */
export type Visit = {
  readonly entrance: Entrance
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly comer: Comer
  /** Where they wanted to go. */
  readonly way: string
  /** The session that the browser holds, alive or not. */
  readonly held: string | undefined
}

/** A visit of somebody who is signed in, or on the way. */
export type MemberVisit = Visit & {
  readonly who: SignedIn
  readonly session: { readonly token: string; readonly id: string; readonly proof: Proof }
}

/** What comes of sending a form: on to another page, or this one again; and what the browser holds from then on. */
export type Outcome<Model> = { readonly hold?: Let | 'nothing' | undefined } & (
  | { readonly goTo: string }
  | {
      readonly shown: Model
      readonly refused?: readonly Refusal[]
      /** When it may be tried again; or that there is no room just now. */
      readonly waitUntil?: string | undefined
      readonly busy?: true
      /** Where the browser goes on to by itself, which is another’s. */
      readonly goesOnTo?: string | undefined
    }
)

type Own<OfVisit, Model> = {
  readonly path: string
  /** What the page shows. Looking changes nothing. */
  readonly show: (visit: OfVisit) => Model | Promise<Model>
  readonly view: (model: Model, refused: readonly Refusal[], frame: Frame) => Html
  readonly submit?: (visit: OfVisit, sent: URLSearchParams) => Outcome<Model> | Promise<Outcome<Model>>
}

/** A page as it stands once it has been told where. */
export type EntrancePage = (entrance: Entrance) => Page

/** Said when a form comes from elsewhere, or from a page that stood open while its session ended. */
const AGED: Refusal = {
  field: '',
  text: 'This page had been open for too long, or your browser keeps no cookies for us. Nothing was changed. Try again',
}

/** A page for people who are not signed in. Whoever is has no need of it and goes on, unless it says otherwise. */
export const strangersPage =
  <Model>(own: Own<Visit, Model> & { readonly alsoSignedIn?: true }): EntrancePage =>
  entrance =>
    toPage(own, 'anyone', async c => {
      const visit = toVisit(c, entrance)
      const open = await whoIs(entrance, visit.held)
      if (open && 'account' in open && !own.alsoSignedIn) return c.redirect(next(open.proof, visit.way), 303)
      const kept = heldBy(c, entrance, 'browser')
      const browser = kept ?? newToken()
      if (!kept) hold(c, entrance, 'browser', browser)
      return answer(c, own, visit, { bound: browser, who: undefined })
    })

type ForMembers = {
  /** How far somebody must have proved themselves. */
  readonly proof: readonly Proof[]
  /** It is about a password of ours, and there is no such page for whoever signs in without one. */
  readonly aboutPassword?: true
  /** For whom there is no such page unless they look after accounts. */
  readonly administrators?: true
}

/** A page for people who are signed in, or on the way; everybody else signs in first. */
export const membersPage =
  <Model>(own: Own<MemberVisit, Model> & ForMembers): EntrancePage =>
  entrance =>
    toPage(own, own.administrators ? 'administer-accounts' : 'see-own-account', async c => {
      const visit = toVisit(c, entrance)
      const open = await whoIs(entrance, visit.held)
      if (!visit.held || !isMember(open))
        return c.redirect(onTheWay('/sign-in', wayOf(new URL(c.req.url))), 303)
      if (!own.proof.includes(open.proof)) return c.redirect(next(open.proof, visit.way), 303)
      const who = open.account
      if (own.administrators && !who.roles.includes('administrator')) throw new HttpProblem(404)
      if (own.aboutPassword && open.provided) throw new HttpProblem(404)
      const { id, proof } = open
      const session = { token: visit.held, id, proof }
      return answer(
        c,
        own,
        { ...visit, who, session },
        { bound: visit.held, who: proof === 'full' ? who : undefined },
      )
    })

const isMember = (open: OpenSession | undefined): open is OpenSession & { account: SignedIn } =>
  open !== undefined && 'account' in open

/** Where somebody goes next who has proved themselves so far. */
export const next = (proof: Proof, way = HOME): string =>
  proof === 'full' ? way : onTheWay(proof === 'code-needed' ? '/sign-in/code' : '/account/second-factor', way)

const toPage = (
  own: { path: string; submit?: unknown },
  may: Permission | 'anyone',
  respond: (c: Context) => Promise<Response>,
): Page => ({
  path: own.path,
  methods: own.submit ? ['GET', 'HEAD', 'POST'] : ['GET', 'HEAD'],
  takesFiles: false,
  may,
  answer: respond,
})

function toVisit(c: Context, entrance: Entrance): Visit {
  const browser = heldBy(c, entrance, 'browser')
  const query = plainFields(new URL(c.req.url).searchParams)
  return {
    ...{ entrance, query, params: plainParts(c.req.param()), way: wayOn(query.get('then')) },
    comer: toComer(c, entrance.settings.proxies, browser && fingerprint(browser)),
    held: heldBy(c, entrance, 'session'),
  }
}

type Bound = { readonly bound: string; readonly who: SignedIn | undefined }

async function answer<OfVisit extends Visit, Model>(
  c: Context,
  own: Own<OfVisit, Model>,
  visit: OfVisit,
  { bound, who }: Bound,
): Promise<Response> {
  const { entrance } = visit
  c.header('cache-control', 'no-store')
  const show = (model: Model, refused: readonly Refusal[], held = bound): Html =>
    own.view(model, refused, { mark: markFor(entrance, held), who, kept: c.get('kept') })
  if (!own.submit || c.req.method !== 'POST') return c.html(show(await own.show(visit), []))
  const fields = plainFields((await readSentForm(c, undefined)).fields)
  if (!isOurs(c, entrance, bound, fields.get(MARK))) return c.html(show(await own.show(visit), [AGED]), 403)
  const outcome = await own.submit(visit, fields)
  const { hold: held } = outcome
  if (held === 'nothing') letGo(c, entrance)
  else if (held) {
    hold(c, entrance, 'session', held.session)
    if (held.browser) hold(c, entrance, 'browser', held.browser)
  }
  if ('goTo' in outcome) return c.redirect(outcome.goTo, 303)
  const { shown, refused = [], waitUntil, busy, goesOnTo } = outcome
  if (goesOnTo) c.header('refresh', `0; url=${goesOnTo}`)
  const html = show(shown, refused, held && held !== 'nothing' ? held.session : bound)
  if (busy) return c.html(html, 503, { 'retry-after': '30' })
  if (waitUntil) return c.html(html, 429, { 'retry-after': secondsUntil(waitUntil, entrance.now()) })
  return c.html(html, refused.length > 0 ? 422 : 200)
}

const secondsUntil = (then: string, now: string): string =>
  `${Math.max(1, Math.ceil((Date.parse(then) - Date.parse(now)) / 1000))}`
