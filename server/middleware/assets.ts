import type { MiddlewareHandler } from 'hono'
import type { Assets } from '../assets.ts'
import { encodingFor } from '../encoding.ts'
import { HttpProblem } from '../problem.ts'
import { isHeld } from './delivery.ts'

const FOR_EVER = 'public, max-age=31536000, immutable'

/** Files under their fingerprinted address are kept for ever; under their plain name a browser asks again each time. */
export const serveAssets =
  (assets: Assets): MiddlewareHandler =>
  async c => {
    const asset = assets.at(c.req.path)
    if (!asset) throw new HttpProblem(404)
    const tag = `W/"${asset.fingerprint}"`
    c.header('etag', tag)
    c.header('cache-control', c.req.path === asset.address ? FOR_EVER : 'no-cache')
    if (isHeld(c, tag)) return c.body(null, 304)
    c.header('content-type', asset.type)
    if (!asset.packed) return c.body(new Uint8Array(asset.bytes))
    c.header('vary', 'accept-encoding')
    const encoding = encodingFor(c.req.header('accept-encoding'))
    if (!encoding) return c.body(new Uint8Array(asset.bytes))
    c.header('content-encoding', encoding)
    return c.body(new Uint8Array(asset.packed.as(encoding)))
  }
