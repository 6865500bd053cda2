import { Secret, TOTP } from 'otpauth'

const PERIOD = 30

/** How many half minutes a clock may be wrong either way. */
const DRIFT = 1

/** A new secret that a second factor is made from, as an app takes it when it is typed: letters and figures. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

const totp = (secret: string, label = ''): TOTP =>
  new TOTP({
    ...{ issuer: 'Bywhen', label, algorithm: 'SHA1', digits: 6, period: PERIOD },
    secret: Secret.fromBase32(secret),
  })

/** The half minute that this code belongs to, if it is right about now. */
export function stepOf(code: string, secret: string, now: string): number | undefined {
  const timestamp = Date.parse(now)
  const delta = totp(secret).validate({ token: code, timestamp, window: DRIFT })
  return delta === null ? undefined : Math.floor(timestamp / 1000 / PERIOD) + delta
}

/** The code that an app shows at a moment. */
export const codeAt = (secret: string, now: string): string =>
  totp(secret).generate({ timestamp: Date.parse(now) })

/** Whether something typed looks like a code from an app, however it was spaced. */
export const isCode = (typed: string): boolean => /^\d{6}$/.test(typed)

/** What an app reads from the picture, and a browser on the same phone opens. */
export const addressOf = (secret: string, label: string): string => totp(secret, label).toString()

/** A secret in groups of four, as people type it. */
export const inGroups = (secret: string): string => secret.match(/.{1,4}/g)?.join(' ') ?? secret
