import type { MiddlewareHandler } from 'hono'
import type { Kept } from '../views/kept.ts'

declare module 'hono' {
  interface ContextVariableMap {
    kept: Kept
  }
}

/** Lets every page know what is kept on this server, so that each says so and none says what is not true. */
export const saysWhatIsKept =
  (kept: Kept): MiddlewareHandler =>
  (c, next) => {
    c.set('kept', kept)
    return next()
  }
