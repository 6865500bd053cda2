import { isIP, isIPv6 } from 'node:net'
import type { Context } from 'hono'
import { browserInWords } from './browser-in-words.ts'

/** What is known of whoever is at the door before they say who they are. */
export type Comer = {
  /** Where they come from, as far as tries are counted by it. */
  readonly place: string
  /** The fingerprint of what their browser keeps for us, if it does. */
  readonly browser: string | undefined
  readonly seenAs: string
}

/** Whoever sent a request, seen through as many machines of ours as stand in front. */
export const toComer = (c: Context, proxies: number, browser: string | undefined): Comer => ({
  place: toPlace(addressOf(c, proxies)),
  browser,
  seenAs: browserInWords(c.req.header('user-agent')),
})

/** Each machine in front adds whom it saw to the end of a list; what stands before that anybody could have written. */
function addressOf(c: Context, proxies: number): string {
  const socket: unknown = c.env?.incoming?.socket?.remoteAddress
  const near = typeof socket === 'string' ? socket : ''
  if (proxies === 0) return near
  const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map(each => each.trim())
  const far = seen.at(-proxies) ?? ''
  return isIP(far) > 0 ? far : near
}

/** One household or firm has a whole block of the newer addresses, so these are counted by their first half. */
function toPlace(address: string): string {
  const [, mapped] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? []
  if (mapped) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const left = head.split(':').filter(Boolean)
  const right = tail === undefined ? [] : tail.split(':').filter(Boolean)
  const gap = tail === undefined ? [] : Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0')
  return [...left, ...gap, ...right]
    .slice(0, 4)
    .map(part => part.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
