import type { Config } from '../config.ts'

type Environment = Readonly<Record<string, string | undefined>>

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i

/** Whether only this machine can reach the server, as far as it was told: nothing stands in front that lets others in. */
export const isHereAlone = (
  { PUBLIC_URL, TRUSTED_PROXIES = '0' }: Environment,
  { host }: Pick<Config, 'host'>,
): boolean =>
  LOOPBACK.test(host) &&
  Number(TRUSTED_PROXIES) === 0 &&
  (!PUBLIC_URL || LOOPBACK.test(URL.parse(PUBLIC_URL)?.hostname ?? ''))

/** Whether a request was sent from this machine to it by its own name, and handed on by nobody. */
export const isFromHere = (host: string | undefined, headers: Headers): boolean =>
  LOOPBACK.test(URL.parse(`http://${host}`)?.hostname ?? '') &&
  !headers.has('x-forwarded-for') &&
  !headers.has('forwarded')
