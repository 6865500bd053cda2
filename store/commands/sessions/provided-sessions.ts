import type { Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import { reads, writes } from '../../command.ts'

/** How a session can be ended where it came from. */
export type ProvidedSession = { readonly id: string; readonly issuer: string; readonly idToken: string }

/** What a session that a provider began is called there; of any other there is nothing to say. */
export const providedSession = reads<
  { readonly organisation: string; readonly token: string },
  ProvidedSession | undefined
>(async (reading, { organisation, token }) => {
  const row = await reading
    .selectFrom('sessions')
    .select(['id', 'issuer', 'id_token'])
    .where('organisation', '=', organisation)
    .where('token', '=', token)
    .executeTakeFirst()
  if (!row || row.issuer === null || row.id_token === null) return undefined
  return { id: row.id, issuer: row.issuer, idToken: row.id_token }
})

export type ToEndProvided = {
  readonly organisation: string
  readonly issuer: string
  readonly now: Instant
  /** One session of the provider’s, and those of the person that it never named; or all that it began for them. */
  readonly of:
    | { readonly session: string; readonly subject?: string | undefined }
    | { readonly subject: string }
}

/** Ends the sessions here of somebody who has been signed out where they came from; says how many there were. */
export const endProvidedSessions = writes<ToEndProvided, number>(async (writing, asked) => {
  const { organisation, issuer, now, of } = asked
  const ended = await writing
    .updateTable('sessions')
    .set({ ended: now, id_token: null })
    .where('organisation', '=', organisation)
    .where('issuer', '=', issuer)
    .where(each =>
      'session' in of
        ? each.or([
            each('issuer_session', '=', of.session),
            each.and([each('issuer_session', 'is', null), each('subject', '=', of.subject ?? '')]),
          ])
        : each('subject', '=', of.subject),
    )
    .where('ended', 'is', null)
    .returning(['account', 'browser'])
    .execute()
  for (const { account, browser } of ended)
    if (account !== null)
      await keepAccountEvent(
        writing,
        { organisation, account },
        {
          ...{ at: now, what: 'session-ended', more: { browser } },
          by: { id: '', name: 'Where they sign in' },
        },
      )
  return ended.length
})
