import type { AccountAsked } from './account-rows.ts'
import type { NewSession } from './sessions.ts'
import type { Writing } from './tables.ts'

type ToTurn = AccountAsked & {
  readonly from: string
  readonly to: string
  readonly proof: NewSession['proof']
  readonly ends?: string | undefined
  readonly idle?: number | undefined
  readonly at: string
}

/** Gives a session another token, and no longer the one it had; says whether it lives and is this account's. */
export async function turnSession(writing: Writing, asked: ToTurn): Promise<boolean> {
  const { organisation, account, from, to, proof, ends, idle, at } = asked
  const turned = await writing
    .updateTable('sessions')
    .set({ token: to, proof, seen: at, ...(ends && { ends }), ...(idle && { idle }) })
    .where('organisation', '=', organisation)
    .where('account', '=', account)
    .where('token', 'in', [from, to])
    .where('ended', 'is', null)
    .where('ends', '>', at)
    .executeTakeFirst()
  return turned.numUpdatedRows === 1n
}
