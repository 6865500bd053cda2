import type { Entrance } from '../sign-in/entrance.ts'
import { MARK } from '../sign-in/own-form.ts'

/** Keeps what was sent from a page whose session had ended, for the account it was shown to. */
export async function keepForLater(
  { store, organisation, now }: Entrance,
  account: string,
  address: string,
  sent: URLSearchParams,
): Promise<void> {
  const rest = new URLSearchParams([...sent].filter(([name]) => name !== MARK))
  await store.keepForm({ organisation, account, address, form: rest.toString(), at: now() })
}

/** What was kept so for somebody, until they send it again. */
export async function keptFor(
  { store, organisation }: Entrance,
  account: string,
  address: string,
): Promise<URLSearchParams | undefined> {
  const form = await store.keptForm({ organisation, account, address })
  return form === undefined ? undefined : new URLSearchParams(form)
}

/** Lets go of it, once it has been saved. */
export async function forgetKept(entrance: Entrance, account: string, address: string): Promise<void> {
  const { store, organisation } = entrance
  if (await keptFor(entrance, account, address)) await store.dropForm({ organisation, account, address })
}
