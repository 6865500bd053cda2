import type { Entrance } from '../sign-in/entrance.ts'

/** A page may stand open over a long weekend and still be sent. */
const HOURS = 7 * 24

const ABOUT = 'form of the workspace'

/**
 * What a form of the workspace carries: for whom it was shown, sealed. It outlives the session, so that what is typed
 * over a time-out is known to be theirs.
 */
export const workMark = ({ keys, now }: Entrance, account: string): string =>
  keys.seal(JSON.stringify([account, now()]), ABOUT)

/** The account a form was shown to; nothing when it is none of ours, or from long ago. */
export function readMark({ keys, now }: Entrance, mark: string | null): string | undefined {
  const opened = mark ? keys.unseal(mark, ABOUT) : undefined
  if (opened === undefined) return undefined
  const [account, at] = JSON.parse(opened) as [string, string]
  return Date.parse(now()) - Date.parse(at) <= HOURS * 3_600_000 ? account : undefined
}
