import type { MiddlewareHandler } from 'hono'

/** One address for one page: an address with slashes too many leads to the one without, always on this server. */
export const tidyAddress: MiddlewareHandler = async (c, next) => {
  const { path } = c.req
  const tidy = `/${path
    .split(/[/\\]+/)
    .filter(Boolean)
    .join('/')}`
  if (tidy === path) return next()
  return c.redirect(`${tidy}${new URL(c.req.url).search}`, 308)
}
