import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { requestId } from 'hono/request-id'
import { serveAssets } from './middleware/assets.ts'
import { delivery } from './middleware/delivery.ts'
import { errors, notFound } from './middleware/errors.ts'
import { saysWhatIsKept } from './middleware/kept.ts'
import { readiness } from './middleware/readiness.ts'
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
type GivenSurroundings = Pick<Surroundings, 'assets' | 'today' | 'log'> & Partial<Surroundings>

/** Only what is sent has a length to be limited. A page that takes files reads them as they come, and has limits of its own for each. */
const ofWhatIsSent = (limit: MiddlewareHandler, pages: readonly Page[]): MiddlewareHandler => {
  const taking = pages
    .filter(({ takesFiles }) => takesFiles)
    .map(({ path }) => new RegExp(`^${path.replaceAll(/:[^/]+/g, '[^/]+')}$`))
  return (c, next) => {
    if (c.req.method === 'GET') return next()
    const takesThem = taking.some(path => path.test(c.req.path))
    return takesThem && isMultipart(c) ? next() : limit(c, next)
  }
}

/** The whole web server but for its door: what every request passes, in order, and then the pages. */
export function buildApp(given: GivenSurroundings, pages: readonly Page[] = allPages): Hono {
  const { assets, log } = given
  const surroundings: Surroundings = {
    ...{ reading: openReading({ log }), kept: 'nothing', encrypted: false, ready: async () => {} },
    ...given,
  }
  const app = new Hono()
  app.use(requestId({ headerName: '' }))
  app.use(security(surroundings.encrypted))
  app.use(saysWhatIsKept(surroundings.kept))
  app.use(delivery(assets))
  app.use(tidyAddress)
  app.use(ofWhatIsSent(bodyLimit({ maxSize: MOST_BYTES, onError: tooMuch }), pages))
  app.get('/health', c => c.text('ok'))
  app.get('/ready', readiness(surroundings.ready))
  app.get('/assets/*', serveAssets(assets))
  for (const page of pages) mount(app, page, surroundings)
  app.notFound(notFound)
  app.onError(errors(log))
  return app
}
