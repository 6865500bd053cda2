import { sql } from 'kysely'
import { atOnce } from '../../at-once.ts'
import { fromText } from '../../chain.ts'
import { reads } from '../../command.ts'
import { prepared } from '../../prepared.ts'
import type { Settings } from '../../settings.ts'
import type { Reading } from '../../tables.ts'
import { type FoundBy, factsForSession, type KnownFamily, toFacts } from '../access/family-facts.ts'
import { held } from './held.ts'
import { type OpenSession, type SessionAsked, sessionAndTeams, toSession } from './read-session.ts'

export type VisitAsked = SessionAsked & {
  /** What the page is about, if it is about a family. */
  readonly about?: { readonly family: string } | { readonly plan: string } | undefined
  /** Where a form of theirs may have been kept that came in too late. */
  readonly address?: string | undefined
}

/** What is known of a visit to a page before it is decided whether it may be shown. */
export type ReadVisit = {
  /** Whose session it is; of a stranger, of a guest or of half a sign-in nothing more is told. */
  readonly session: OpenSession | undefined
  readonly service: Settings
  readonly own: Settings
  readonly family: KnownFamily | undefined
  readonly form: string | undefined
}

const nothingSet: Settings = { version: 0, body: {} }

/** All that is asked before every page of the workspace, at once, as it is at this moment. */
export const readVisit = reads<VisitAsked, ReadVisit>(async (reading, asked) => {
  const { organisation, token, now, about, address = '' } = asked
  const [id, by] = named(about)
  const [sessions, { rows }, facts] = await atOnce(reading, [
    sessionAndTeams.statement(reading, { organisation, token }),
    settled.statement(reading, { organisation, token, address }),
    ...(about ? [factsForSession.statement(reading, { organisation, token, id }, by)] : []),
  ])
  const session = toSession(sessions.rows, now)
  const nothing = { session, service: nothingSet, own: nothingSet, family: undefined, form: undefined }
  if (!session || !('account' in session) || session.proof !== 'full') return nothing
  const settingsOf = (what: Settled['what']): Settings => {
    const row = rows.find(each => each.what === what)
    return row ? { version: row.version, body: fromText(row.body) as Settings['body'] } : nothingSet
  }
  const form = rows.find(({ what }) => what === 'form')
  return {
    ...{ session, service: settingsOf('service'), own: settingsOf('own') },
    family: facts && (await toFacts(reading, organisation, facts.rows)),
    form: form && (JSON.parse(form.body) as string),
  }
})

const named = (about: VisitAsked['about']): readonly [id: string, by: FoundBy] => {
  if (!about) return ['', 'family']
  return 'family' in about ? [about.family, 'family'] : [about.plan, 'plan']
}

type Settled = {
  readonly what: 'service' | 'own' | 'form'
  readonly version: number
  readonly body: string
}

type SettledGaps = { readonly organisation: string; readonly token: string; readonly address: string }

/** What everybody’s settings and their own were last made, and the form that was kept for them. */
const settled = prepared((reading: Reading, { organisation, token, address }: SettledGaps) => {
  const account = held('account', organisation, token)
  const last = (what: 'service' | 'own', whose: unknown) => sql`
    select * from (select ${sql.lit(what)} as what, version, body from settings
      where organisation = ${organisation} and account = ${whose} order by version desc limit 1) as ${sql.ref(what)}`
  const query = sql<Settled>`${last('service', '')} union all ${last('own', account)}
    union all select 'form', 0, form from kept_forms
      where organisation = ${organisation} and account = ${account} and address = ${address}`
  return { compile: () => query.compile(reading) }
})
