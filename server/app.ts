import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import { serveAssets } from './middleware/assets.ts'
import { delivery } from './middleware/delivery.ts'
import { errors, notFound } from './middleware/errors.ts'
import { security } from './middleware/security.ts'
import { tidyAddress } from './middleware/tidy-address.ts'
import { mount, type Page } from './page.ts'
import { pages as allPages } from './pages/index.ts'
import { HttpProblem } from './problem.ts'
import type { Surroundings } from './surroundings.ts'

/** More than the longest plan anybody has written, and little enough to read at once. */
const MOST_BYTES = 1_000_000

const tooMuch = (): never => {
  throw new HttpProblem(413)
}

/** The whole web server but for its door: what every request passes, in order, and then the pages. */
export function buildApp(surroundings: Surroundings, pages: readonly Page[] = allPages): Hono {
  const { assets, log } = surroundings
  const app = new Hono()
  app.use(requestId({ headerName: '' }))
  app.use(security)
  app.use(delivery(assets))
  app.use(tidyAddress)
  app.use(bodyLimit({ maxSize: MOST_BYTES, onError: tooMuch }))
  app.get('/health', c => c.text('ok'))
  app.get('/assets/*', serveAssets(assets))
  for (const page of pages) mount(app, page, surroundings)
  app.notFound(notFound)
  app.onError(errors(log))
  return app
}
