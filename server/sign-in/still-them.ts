import type { Refusal } from '../page.ts'
import type { MemberVisit } from './entrance-page.ts'
import { forgive, passwordTries, wait } from './limits.ts'
import { refuseToWait } from './refusals.ts'
import { NoTurn } from './turns.ts'

type NotThem = { readonly refused: readonly Refusal[]; readonly waitUntil?: string; readonly busy?: true }

/** Whether it is still its owner who sits at an open session: their password is asked before how they sign in is changed. */
export async function refuseOther(
  { entrance, who, comer }: MemberVisit,
  password: string,
): Promise<NotThem | undefined> {
  if (password === '') return { refused: [{ field: 'own', text: 'Type your password' }] }
  const { organisation, store, now, passwords } = entrance
  const found = await store.credentialsOf({
    organisation,
    account: who.id,
    browser: comer.browser,
    now: now(),
  })
  const tries = passwordTries(entrance, { address: who.address, found, comer })
  const from = await wait(entrance, tries)
  if (from) return refuseToWait({ refused: 'wait', from }, 'own')
  try {
    if (!(await passwords.isRight(password.slice(0, 1000), found?.password ?? null, true)))
      return { refused: [{ field: 'own', text: 'That is not your password' }] }
  } catch (error) {
    if (error instanceof NoTurn) return refuseToWait({ refused: 'busy' }, 'own')
    throw error
  }
  await forgive(entrance, tries)
  return undefined
}
