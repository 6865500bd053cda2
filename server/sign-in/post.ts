import { createTransport } from 'nodemailer'
import type { Letter } from './letters.ts'
import type { Settings } from './settings.ts'

/** Sends letters; says whether the mail server took one. */
export type Post = { readonly send: (to: string, letter: Letter) => Promise<boolean> }

type Log = (line: string) => void

const PATIENCE = 10_000

/** Opens the way to the mail server. Nothing is sent in clear but to this very machine. */
export function openPost({ server, from }: NonNullable<Settings['mail']>, log: Log): Post {
  const { protocol, hostname, port, username, password } = new URL(server)
  const secure = protocol === 'smtps:'
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const transport = createTransport({
    ...{ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (secure ? 465 : 587)), secure },
    requireTLS: !secure && !isHere,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    ...{ connectionTimeout: PATIENCE, greetingTimeout: PATIENCE, socketTimeout: PATIENCE },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  return {
    async send(to, { subject, text }) {
      try {
        await transport.sendMail({
          from: { name: 'Bywhen', address: from },
          to: { name: '', address: to },
          subject,
          text,
        })
        return true
      } catch (error) {
        // The error itself holds the address it could not be sent to.
        log(JSON.stringify({ mail: 'not-sent', error: codeOf(error) }))
        return false
      }
    },
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
