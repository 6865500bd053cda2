import type { Context } from 'hono'
import type { Entrance } from '../../sign-in/entrance.ts'
import type { Provider } from '../../sign-in/oidc/provider.ts'
import type { NotIn } from '../../sign-in/oidc/refusals.ts'
import { notInView } from './view.ts'

/** Says why somebody was not let in: to them in a sentence, to the log by its short name and the number of the request. */
export function notIn(
  c: Context,
  { log }: Entrance,
  { settings }: Provider,
  { refused, what }: NotIn,
): Response | Promise<Response> {
  log(JSON.stringify({ request: c.get('requestId'), signIn: 'refused', why: refused, what }))
  const page = notInView({ refused, called: settings.called, kept: c.get('kept') })
  return refused === 'out-of-reach' ? c.html(page, 503, { 'retry-after': '30' }) : c.html(page, 403)
}
