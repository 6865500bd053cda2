import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import { serveAssets } from './middleware/assets.ts'
import { delivery } from './middleware/delivery.ts'
import { errors, notFound } from './middleware/errors.ts'
import { saysWhatIsKept } from './middleware/kept.ts'
import { security } from './middleware/security.ts'
import { tidyAddress } from './middleware/tidy-address.ts'
import { mount, type Page } from './page.ts'
import { pages as allPages } from './pages/index.ts'
import { HttpProblem } from './problem.ts'
import { isMultipart } from './reading/read-sent-form.ts'
import { openReading } from './reading/reading.ts'
import type { Surroundings } from './surroundings.ts'

/** More than the longest plan anybody has written, and little enough to read at once. */
const MOST_BYTES = 1_000_000

const tooMuch = (): never => {
  throw new HttpProblem(413)
}

/** What a server is given; where files are read it can see to by itself. */
type GivenSurroundings = Omit<Surroundings, 'reading' | 'kept'> & Partial<Surroundings>

/** A page that takes files reads them as they come, and has limits of its own for each. */
const exceptWithFiles =
  (limit: MiddlewareHandler, pages: readonly Page[]): MiddlewareHandler =>
  (c, next) => {
    const takesThem = pages.some(({ path, takesFiles }) => takesFiles && path === c.req.path)
    return takesThem && isMultipart(c) ? next() : limit(c, next)
  }

/** The whole web server but for its door: what every request passes, in order, and then the pages. */
export function buildApp(given: GivenSurroundings, pages: readonly Page[] = allPages): Hono {
  const { assets, log } = given
  const surroundings: Surroundings = { reading: openReading({ log }), kept: 'nothing', ...given }
  const app = new Hono()
  app.use(requestId({ headerName: '' }))
  app.use(security)
  app.use(saysWhatIsKept(surroundings.kept))
  app.use(delivery(assets))
  app.use(tidyAddress)
  app.use(exceptWithFiles(bodyLimit({ maxSize: MOST_BYTES, onError: tooMuch }), pages))
  app.get('/health', c => c.text('ok'))
  app.get('/assets/*', serveAssets(assets))
  for (const page of pages) mount(app, page, surroundings)
  app.notFound(notFound)
  app.onError(errors(log))
  return app
}
