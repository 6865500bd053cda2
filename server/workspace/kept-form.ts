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

/** Lets go of it, once it has been saved. */
export const forgetKept = (
  { store, organisation }: Entrance,
  account: string,
  address: string,
): Promise<void> => store.dropForm({ organisation, account, address })
