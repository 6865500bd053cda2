import type { Context } from 'hono'
import type { Entrance } from './entrance.ts'

/** The name of the hidden box in every form of ours that changes something. */
export const MARK = 'form-mark'

/** What a form carries that nobody typed. */
const carried = [MARK, 'saw', 'key', 'drawn', 'do', 'then', 'press', 'of', 'order', 'new', 'looked']

/** What somebody wrote in a form, to be given back to them where none of it could be kept. */
export const writtenIn = (sent: URLSearchParams): readonly string[] => [
  ...new Set(
    [...sent].flatMap(([name, value]) =>
      !carried.includes(name) && value.trim().includes(' ') ? [value] : [],
    ),
  ),
]

/** What a form carries so that it is known for ours: bound to the session, or before there is one to the browser. */
export const markFor = ({ keys }: Entrance, held: string): string => keys.mark('form', held)

/** Whether a form was sent from a page of ours, in the very browser and session it was shown in. */
export const isOurs = (c: Context, entrance: Entrance, held: string, mark: string | null): boolean =>
  isFromUs(c, entrance) && mark !== null && entrance.keys.isMark(mark, 'form', held)

/** Whether a browser says that a form was sent from a page of ours, as far as it says. */
export function isFromUs(c: Context, { settings }: Pick<Entrance, 'settings'>): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  // Our pages send no referrer, for which some browsers send “null” in place of where the form stood.
  const origin = c.req.header('origin')
  if (origin !== undefined && origin !== 'null') {
    const host = URL.parse(origin)?.host
    if (origin !== settings.origin && host !== c.req.header('host')) return false
  }
  return true
}
