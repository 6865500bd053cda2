import { isEmailAddress } from './email-address.ts'
import { type ProviderSettings, readProvider } from './oidc/settings.ts'

/** How people come in, as the server was told. */
export type Settings = {
  /** The address that people open, such as https://plans.example.org: links in mails begin with it. */
  readonly origin: string
  /** How many machines of ours stand in front of the server and hand requests on. */
  readonly proxies: number
  readonly idleMinutes: number
  readonly hours: number
  readonly secondFactor: 'required' | 'offered'
  readonly mail: { readonly server: string; readonly from: string } | undefined
  /** Who else vouches for people, when somebody does. */
  readonly provider?: ProviderSettings | undefined
}

type Faults = { readonly faults: readonly string[] }
type Environment = Readonly<Record<string, string | undefined>>

/** Everything that sign-in is told, or everything that is wrong with it, each with how to put it right. */
export function readSettings(environment: Environment, usualOrigin: string): Settings | Faults {
  const faults: string[] = []
  const number = (name: string, usual: number, [least, most]: readonly [number, number]): number => {
    const said = environment[name] || `${usual}`
    if (/^\d{1,6}$/.test(said) && Number(said) >= least && Number(said) <= most) return Number(said)
    faults.push(`${name} is a whole number from ${least} to ${most}, and “${said}” is not.`)
    return usual
  }
  const secondFactor = environment.SECOND_FACTOR || 'required'
  if (secondFactor !== 'required' && secondFactor !== 'offered')
    faults.push(`SECOND_FACTOR is “required” or “offered”, and “${secondFactor}” is neither.`)
  const provider = readProvider(environment, faults)
  const settings: Settings = {
    origin: readOrigin(environment.PUBLIC_URL || usualOrigin, faults),
    proxies: number('TRUSTED_PROXIES', 0, [0, 9]),
    idleMinutes: number('SESSION_IDLE_MINUTES', 60, [5, 480]),
    hours: number('SESSION_HOURS', 12, [1, 24]),
    secondFactor: secondFactor === 'offered' ? 'offered' : 'required',
    mail: readMail(environment, faults),
    ...(provider && { provider }),
  }
  return faults.length > 0 ? { faults } : settings
}

function readOrigin(said: string, faults: string[]): string {
  const url = URL.parse(said)
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    url.pathname === '/' &&
    !url.search &&
    !url.hash &&
    !url.username
  )
    return url.origin
  faults.push(
    `PUBLIC_URL is the address people open, such as https://plans.example.org, and “${said}” is not.`,
  )
  return said
}

function readMail({ SMTP_URL: server, MAIL_FROM: from }: Environment, faults: string[]): Settings['mail'] {
  if (!server && !from) return undefined
  if (!server || !from) faults.push('To send mail, set both SMTP_URL and MAIL_FROM.')
  // What is wrong is not repeated: there may be a password in it.
  else if (!/^smtps?:$/.test(URL.parse(server)?.protocol ?? ''))
    faults.push(
      'SMTP_URL is an address such as smtps://name:password@mail.example.org, and what was set is not.',
    )
  else if (!isEmailAddress(from))
    faults.push('MAIL_FROM is the e-mail address that mails come from, and what was set is not.')
  else return { server, from }
  return undefined
}
