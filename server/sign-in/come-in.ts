import type { Credentials } from '../../store/index.ts'
import { begin, type Let } from './begin.ts'
import type { Comer } from './comer.ts'
import type { Entrance } from './entrance.ts'
import { forgive, passwordTries, wait } from './limits.ts'
import { isWeaker } from './passwords.ts'
import { NoTurn } from './turns.ts'

/** Why somebody was not let in. Which of name and password was wrong is told to nobody. */
export type NotIn =
  | { readonly refused: 'wrong' }
  | { readonly refused: 'wait'; readonly from: string }
  | { readonly refused: 'busy' }

type ToComeIn = {
  readonly address: string
  readonly password: string
  readonly comer: Comer
  readonly instead: string | undefined
}

/** The first step: who somebody says they are, and the password that only they know. It takes as long for a name nobody has. */
export async function comeIn(entrance: Entrance, asked: ToComeIn): Promise<Let | NotIn> {
  const { organisation, store, now } = entrance
  const { address, comer } = asked
  const found = await store.credentialsOf({ organisation, address, browser: comer.browser, now: now() })
  // Told before anything is written down: a crowd at the door is to be felt by nobody else.
  if (!found?.known && entrance.passwords.isCrowded()) return { refused: 'busy' }
  const tries = passwordTries(entrance, { address, found, comer })
  const from = await wait(entrance, tries)
  if (from) {
    // Not waited for: how long the answer takes would say whether there is such a name.
    if (found) entrance.later(() => store.noteGuessing({ organisation, account: found.account, now: now() }))
    return { refused: 'wait', from }
  }
  const right = await isRight(entrance, asked, found)
  if (right === 'busy')
    await store.forgiveAttempts({ organisation, clear: [], less: tries.map(({ key }) => key) })
  if (right !== 'yes' || !found) return { refused: right === 'busy' ? 'busy' : 'wrong' }
  await forgive(entrance, tries)
  const come = await begin(entrance, { found, ...asked })
  if (come) await harden(entrance, found, asked.password)
  return come ?? { refused: 'wrong' }
}

/** Hashes a password that was right harder, where less was asked of hashes when it was kept; nobody is kept out by that. */
async function harden(
  { organisation, store, passwords }: Entrance,
  { account, password: was }: Credentials,
  typed: string,
): Promise<void> {
  if (was === null || !isWeaker(was)) return
  const password = await passwords.hash(typed).catch(orNoTurn)
  if (password !== undefined) await store.strengthenPassword({ organisation, account, was, password })
}

function orNoTurn(error: unknown): undefined {
  if (!(error instanceof NoTurn)) throw error
}

type Found = Awaited<ReturnType<Entrance['store']['credentialsOf']>>

async function isRight(
  { passwords }: Entrance,
  { password }: ToComeIn,
  found: Found,
): Promise<'yes' | 'no' | 'busy'> {
  const kept = found?.state === 'active' ? found.password : null
  try {
    return (await passwords.isRight(password.slice(0, 1000), kept, found?.known)) ? 'yes' : 'no'
  } catch (error) {
    if (error instanceof NoTurn) return 'busy'
    throw error
  }
}
