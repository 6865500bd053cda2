import type { Entrance } from '../sign-in/entrance.ts'

/** A page may stand open over a long weekend and still be sent. */
const HOURS = 7 * 24

const ABOUT = 'form of the workspace'

/** The last mark of each account, and the minute it was made in; every page carries one, and to seal takes long. */
type Made = Map<string, { readonly minute: string; readonly mark: string }>

const made = new WeakMap<Entrance['keys'], Made>()

/** More than work here at once; beyond it all are made anew. */
const MOST = 1_000

/**
 * What a form of the workspace carries: for whom it was shown, sealed. It outlives the session, so that what is typed
 * over a time-out is known to be theirs.
 */
export function workMark({ keys, now }: Entrance, account: string): string {
  const known: Made = made.get(keys) ?? new Map()
  made.set(keys, known)
  const [at, last] = [now(), known.get(account)]
  const minute = at.slice(0, 'yyyy-mm-ddThh:mm'.length)
  if (last?.minute === minute) return last.mark
  const mark = keys.seal(JSON.stringify([account, at]), ABOUT)
  if (known.size >= MOST) known.clear()
  known.set(account, { minute, mark })
  return mark
}

/** The account a form was shown to; nothing when it is none of ours, or from long ago. */
export function readMark({ keys, now }: Entrance, mark: string | null): string | undefined {
  const opened = mark ? keys.unseal(mark, ABOUT) : undefined
  if (opened === undefined) return undefined
  const [account, at] = JSON.parse(opened) as [string, string]
  return Date.parse(now()) - Date.parse(at) <= HOURS * 3_600_000 ? account : undefined
}
