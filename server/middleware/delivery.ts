import { createHash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { Assets } from '../assets.ts'
import { encodingFor, pack } from '../encoding.ts'

/** Below this a packed answer is hardly smaller. */
const SMALL = 512

/**
 * Sends pages small, and not at all to a browser that holds the same page already. Assets bring their own, and a file
 * made for somebody goes as it is and is kept nowhere on its way.
 */
export const delivery =
  (assets: Assets): MiddlewareHandler =>
  async (c, next) => {
    await next()
    if (c.res.headers.has('content-disposition')) return c.header('cache-control', 'no-store')
    const type = c.res.headers.get('content-type') ?? ''
    if (!/^(text\/|application\/json)/.test(type) || c.res.headers.has('content-encoding')) return
    if (c.res.headers.has('etag')) return
    const sent = await c.res.text()
    const text = type.startsWith('text/html') ? assets.addressed(sent) : sent
    if (mayBeKept(c)) {
      const tag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`
      c.header('etag', tag)
      c.header('cache-control', 'no-cache')
      if (isHeld(c, tag)) return replace(c, null, 304)
    } else c.header('cache-control', 'no-store')
    c.header('vary', 'accept-encoding')
    const bytes = Buffer.from(text)
    const encoding = bytes.length < SMALL ? undefined : encodingFor(c.req.header('accept-encoding'))
    if (!encoding) return replace(c, bytes, c.res.status)
    c.header('content-encoding', encoding)
    replace(c, await pack(bytes, encoding, 'quickly'), c.res.status)
  }

const mayBeKept = (c: Context): boolean =>
  c.res.status === 200 && c.req.method !== 'POST' && c.res.headers.get('cache-control') !== 'no-store'

/** Whether the browser says that it holds this very thing. */
export const isHeld = (c: Context, tag: string): boolean =>
  (c.req.header('if-none-match') ?? '').split(',').some(each => each.trim() === tag || each.trim() === '*')

/** The headers set so far stay, but for what a response without a body has none of. */
function replace(c: Context, bytes: Buffer | null, status: number): void {
  const type = c.res.headers.get('content-type')
  c.res = new Response(bytes as BodyInit | null, {
    status,
    ...(bytes && type && { headers: { 'content-type': type } }),
  })
}
