import type { By, Instant } from '../plans/index.ts'
import { type AccountHappening, keepAccountEvent } from './account-events.ts'
import { holdAccount } from './account-rows.ts'
import type { Writing } from './tables.ts'

/** The two halves of coming in as somebody: choosing their password, and giving their codes. */
export type Half = 'password' | 'codes'

type Asked = {
  readonly organisation: string
  readonly account: string
  readonly at: Instant
  readonly by: By
}

const DAY = 86_400_000

const whatOpens: Readonly<Record<Half, readonly AccountHappening[]>> = {
  // Whoever sets the address gets the mail of somebody who “forgot” the password.
  password: ['link-made', 'changed'],
  codes: ['second-factor-removed'],
}

/**
 * Whether the administrator who asks for one half of somebody's way in has opened the other within a day. One pair of hands
 * does not do both: it could come in as anybody. That it was tried is recorded, and is refused.
 */
export async function isBothHalves(writing: Writing, asked: Asked, half: Half): Promise<boolean> {
  const { organisation, account, at, by } = asked
  // Both halves asked for at once come one after the other.
  await holdAccount(writing, asked)
  const rows = await writing
    .selectFrom('account_events')
    .select(['what', 'by', 'more'])
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('at', '>', new Date(Date.parse(at) - DAY).toISOString())
    .where('what', 'in', whatOpens[half === 'codes' ? 'password' : 'codes'])
    .execute()
  const isBoth = by.id !== account && rows.some(row => isBy(row.by, by) && opens(row.what, row.more))
  if (isBoth) await keepAccountEvent(writing, asked, { at, by, what: 'both-refused' })
  return isBoth
}

const isBy = (row: string, { id }: By): boolean => (JSON.parse(row) as By).id === id

/** Of what was changed, only another address opens anything; of links, only one to another password. */
function opens(what: string, more: string): boolean {
  if (what === 'second-factor-removed') return true
  const { kind, address, before } = JSON.parse(more) as {
    readonly kind?: string
    readonly address?: string
    readonly before?: { readonly address?: string }
  }
  return what === 'link-made' ? kind === 'reset' : before?.address !== address
}
