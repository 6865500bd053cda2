import { hash } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'
import type { Assets } from '../assets.ts'
import { encodingFor, pack, packForAnybody } from '../encoding.ts'

const packKept = packForAnybody()

/** Below this a packed answer is hardly smaller. */
const SMALL = 512

/**
 * Sends pages small, and not at all to a browser that holds the same page already. Assets bring their own, and a file
 * made for somebody goes as it is and is kept nowhere on its way.
 */
export const delivery =
  (assets: Assets): MiddlewareHandler =>
  async (c, next) => {
    const { html, json } = c
    // Taken as text where a page hands it over: read back out of a response it takes longer than all the rest. So the response
    // that is made of nothing only says how it is sent.
    c.html = ((page, ...how) =>
      send(c, assets.addressed(String(page)), html('', ...(how as [])) as Response)) as typeof html
    c.json = ((data: object, ...how: []) =>
      send(c, JSON.stringify(data), json({}, ...how))) as unknown as typeof json
    await next()
    if (c.res.headers.has('content-disposition')) c.res.headers.set('cache-control', 'no-store')
  }

/** The same answer, packed; or only that nothing in it is new. */
async function send(c: Context, text: string, { status, headers }: Response): Promise<Response> {
  let tag: string | undefined
  if (mayBeKept(c, status, headers)) {
    tag = `W/"${hash('sha256', text, 'base64url').slice(0, 22)}"`
    headers.set('etag', tag)
    headers.set('cache-control', 'no-cache')
    if (isHeld(c, tag)) {
      headers.delete('content-type')
      return new Response(null, { status: 304, headers })
    }
  } else headers.set('cache-control', 'no-store')
  headers.set('vary', 'accept-encoding')
  const bytes = Buffer.from(text)
  const encoding = bytes.length < SMALL ? undefined : encodingFor(c.req.header('accept-encoding'))
  if (!encoding) return new Response(bytes, { status, headers })
  headers.set('content-encoding', encoding)
  const packed = await (tag ? packKept(tag, bytes, encoding) : pack(bytes, encoding, 'quickly'))
  return new Response(packed as Uint8Array<ArrayBuffer>, { status, headers })
}

const mayBeKept = (c: Context, status: number, headers: Headers): boolean =>
  status === 200 && c.req.method !== 'POST' && headers.get('cache-control') !== 'no-store'

/** Whether the browser says that it holds this very thing. */
export const isHeld = (c: Context, tag: string): boolean =>
  (c.req.header('if-none-match') ?? '').split(',').some(each => each.trim() === tag || each.trim() === '*')
