import type { MiddlewareHandler } from 'hono'

/** Nothing but what this server sends may run, dress a page or be loaded by it, and nobody else may frame one. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const

const HEADERS = {
  'content-security-policy': Object.entries(POLICY)
    .map(directive => directive.join(' '))
    .join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

/** For a year no browser that was here once comes again without encryption. Names under ours may be anybody's, so nothing is said of them. */
const ENCRYPTED = { 'strict-transport-security': 'max-age=31536000' } as const

/** Every answer carries these, the page of an error too. */
export const security = (encrypted: boolean): MiddlewareHandler => {
  const headers = Object.entries({ ...HEADERS, ...(encrypted && ENCRYPTED) })
  return async (c, next) => {
    await next()
    // Put in directly: by way of the context the whole answer would be made anew for each.
    const sent = c.res.headers
    for (const [name, value] of headers) sent.set(name, value)
    // A file is handed over to be kept; wherever one is opened all the same, it may do nothing at all.
    if (sent.has('content-disposition'))
      sent.set('content-security-policy', `${HEADERS['content-security-policy']}; sandbox`)
  }
}
