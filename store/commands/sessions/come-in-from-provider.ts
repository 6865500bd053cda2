import type { Instant } from '../../../plans/index.ts'
import { keepAccountEvent } from '../../account-events.ts'
import { byOwner, factsToColumns, foldAddress } from '../../account-rows.ts'
import type { AccountRow } from '../../account-tables.ts'
import { writes } from '../../command.ts'
import { plainText } from '../../plain-text.ts'
import type { Role } from '../../role.ts'
import { endSessionHeld, endSessionsOf, type NewSession, putSession } from '../../sessions.ts'
import type { Reading, Writing } from '../../tables.ts'
import { Overtaken } from '../../transactions.ts'

export type ToComeInFromProvider = {
  readonly organisation: string
  /** Who they are to whoever vouches for them; an address may pass to somebody else, this never does. */
  readonly issuer: string
  readonly subject: string
  /** What their account is called, should it have to be made. */
  readonly account: string
  readonly name: string
  readonly address: string | undefined
  readonly roles: readonly Role[]
  readonly session: NewSession
  /** What the provider calls them and its own session, and the sealed token that ends it. */
  readonly provided: {
    readonly subject: string
    readonly session: string | undefined
    readonly idToken: string
  }
  /** A session that this browser still held; nobody can plant one that lives on. */
  readonly instead?: string | undefined
  readonly now: Instant
}

export type NotFromProvider = {
  readonly refused: 'closed' | 'no-role' | 'no-address' | 'address-taken'
}

/**
 * Begins a session for somebody whom their service has signed in. Each time they are called and may do what it says;
 * the first time they are given an account, if there is anything here that they may do.
 */
export const comeInFromProvider = writes<
  ToComeInFromProvider,
  { readonly account: string } | NotFromProvider
>(async (writing, asked) => {
  const { organisation, issuer, roles, session, provided, instead, now } = asked
  const known = await findBySubject(writing, asked)
  if (known?.state === 'closed') return { refused: 'closed' }
  const taken = await isTaken(writing, asked, known)
  if (known) await bringUpToDate(writing, asked, known, taken)
  if (roles.length === 0) {
    if (known) await endSessionsOf(writing, { organisation, account: known.id, at: now })
    return { refused: 'no-role' }
  }
  if (!known && asked.address === undefined) return { refused: 'no-address' }
  if (!known && taken) return { refused: 'address-taken' }
  const account = known?.id ?? (await join(writing, asked))
  await putSession(writing, { organisation, account, guest: null, session, now })
  await writing
    .updateTable('sessions')
    .set({
      ...{ issuer, subject: provided.subject, id_token: provided.idToken },
      issuer_session: provided.session ?? null,
    })
    .where('organisation', '=', organisation)
    .where('token', '=', session.token)
    .execute()
  if (instead) await endSessionHeld(writing, { organisation, token: instead, at: now })
  const by = byOwner({ id: account, name: plainText(asked.name).trim() })
  const more = { browser: session.browser }
  await keepAccountEvent(writing, { organisation, account }, { at: now, by, what: 'signed-in', more })
  return { account }
})

const findBySubject = (reading: Reading, { organisation, issuer, subject }: ToComeInFromProvider) =>
  reading
    .selectFrom('accounts')
    .selectAll()
    .where('organisation', '=', organisation)
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst()

async function isTaken(
  reading: Reading,
  { organisation, address, issuer, subject }: ToComeInFromProvider,
  known: AccountRow | undefined,
): Promise<boolean> {
  if (address === undefined) return false
  const other = await reading
    .selectFrom('accounts')
    .select(['issuer', 'subject'])
    .where('organisation', '=', organisation)
    .where('address', '=', foldAddress(address))
    .where('id', '<>', known?.id ?? '')
    .executeTakeFirst()
  if (other?.issuer === issuer && other.subject === subject)
    throw new Overtaken('They came in by another window since they were looked for.')
  return other !== undefined
}

/** Somebody who has married is called otherwise, and somebody who changed jobs may do something else. */
async function bringUpToDate(
  writing: Writing,
  { organisation, name, address, roles, now }: ToComeInFromProvider,
  known: AccountRow,
  taken: boolean,
): Promise<void> {
  const columns = factsToColumns({ name, address: taken ? known.address : (address ?? known.address), roles })
  const { name: called, address: reached, roles: may } = columns
  if (called === known.name && reached === known.address && may === known.roles) return
  const done = await writing
    .updateTable('accounts')
    .set({ ...columns, version: known.version + 1, changed: now })
    .where('organisation', '=', organisation)
    .where('id', '=', known.id)
    .where('version', '=', known.version)
    .executeTakeFirst()
  if (done.numUpdatedRows !== 1n) throw new Overtaken('The account has been changed since it was read.')
  const more = { name: called, address: reached, roles, before: { name: known.name, address: known.address } }
  const its = { organisation, account: known.id }
  await keepAccountEvent(writing, its, { at: now, by: byOwner(known), what: 'changed', more })
}

async function join(writing: Writing, asked: ToComeInFromProvider): Promise<string> {
  const { organisation, account, issuer, subject, name, address = '', roles, now } = asked
  const columns = factsToColumns({ name, address, roles })
  await writing
    .insertInto('accounts')
    .values({
      ...{ organisation, id: account, version: 1, ...columns, state: 'active', password: null },
      ...{ totp: null, totp_step: 0, issuer, subject, created: now, changed: now },
    })
    .execute()
  const by = byOwner({ id: account, name: columns.name })
  await keepAccountEvent(writing, { organisation, account }, { at: now, by, what: 'joined', more: { roles } })
  return account
}
