import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { routePath } from 'hono/route'
import { HttpProblem } from '../problem.ts'
import { traceOf } from '../trace.ts'
import { problemView } from './problem-view.ts'

/** Tells what stands in the way as a plain page; a bug is written down once, by the number of the request and never with anybody's words. */
export const errors =
  (log: (line: string) => void): ErrorHandler =>
  (error, c) => {
    if (error instanceof HttpProblem) return tell(error, c)
    log(
      JSON.stringify({ request: requestOf(c), method: c.req.method, route: routePath(c), ...traceOf(error) }),
    )
    return c.html(problemView({ status: 500, request: requestOf(c), kept: c.get('kept') }), 500)
  }

/** Nothing stands at this address. */
export const notFound: NotFoundHandler = c => tell(new HttpProblem(404), c)

function tell({ status, nearest, headers }: HttpProblem, c: Context): Response {
  for (const [name, value] of Object.entries(headers)) c.header(name, value)
  return c.html(problemView({ status, nearest, request: requestOf(c), kept: c.get('kept') }), status)
}

const requestOf = (c: Context): string => c.get('requestId')
