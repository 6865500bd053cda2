import { type Role, roles } from '../../../store/index.ts'

/** How people come in with the account their service gave them, as the server was told. */
export type ProviderSettings = {
  /** Who vouches for them: the address that stands in every token. */
  readonly issuer: string
  readonly client: string
  readonly secret: string
  readonly scopes: string
  /** What the account is called on the button: “Sign in with your work account”. */
  readonly called: string
  /** Where in a token their roles are, and what each means here. */
  readonly rolesClaim: string
  readonly roles: readonly { readonly value: string; readonly role: Role }[]
  /** The tenant of Microsoft Entra ID, where that is the provider: it names people by tenant and object. */
  readonly tenant?: string | undefined
}

type Environment = Readonly<Record<string, string | undefined>>

/** Names that set any of this: one alone is a mistake, and not a wish to do without. */
const NEEDED = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET', 'OIDC_ROLES'] as const

/** Everything that is told of the provider; what is wrong with it is added to the faults. */
export function readProvider(environment: Environment, faults: string[]): ProviderSettings | undefined {
  const missing = NEEDED.filter(name => !environment[name])
  if (missing.length === NEEDED.length) return undefined
  if (missing.length > 0) {
    faults.push(`To sign people in with OpenID Connect, set ${missing.join(', ')} too.`)
    return undefined
  }
  const scopes = environment.OIDC_SCOPES || 'openid profile email'
  if (!/^[\x21-\x7e]+( [\x21-\x7e]+)*$/.test(scopes) || !scopes.split(' ').includes('openid'))
    faults.push('OIDC_SCOPES is a list with spaces between, “openid” among them, and what was set is not.')
  const issuer = environment.OIDC_ISSUER ?? ''
  return {
    ...{ issuer, tenant: readIssuer(issuer, faults), scopes },
    client: environment.OIDC_CLIENT_ID ?? '',
    secret: environment.OIDC_CLIENT_SECRET ?? '',
    called: environment.OIDC_CALLED || 'work',
    rolesClaim: environment.OIDC_ROLES_CLAIM || 'roles',
    roles: readRoles(environment.OIDC_ROLES ?? '', faults),
  }
}

const HERE = ['localhost', '127.0.0.1', '[::1]']

/** Whether what goes to this address can be read by nobody on the way. */
export const isSafeToReach = (address: URL): boolean =>
  address.protocol === 'https:' || (address.protocol === 'http:' && HERE.includes(address.hostname))

const ENTRA = ['login.microsoftonline.com', 'login.microsoftonline.us', 'login.partner.microsoftonline.cn']

/** Refuses an issuer that cannot be one; gives back the tenant of one of Microsoft’s. */
function readIssuer(said: string, faults: string[]): string | undefined {
  const url = URL.parse(said)
  if (!url || !isSafeToReach(url) || url.search || url.hash || url.username) {
    faults.push(
      `OIDC_ISSUER is the address that the provider names itself by, such as https://login.example.org, and “${said}” is not.`,
    )
    return undefined
  }
  if (!ENTRA.includes(url.hostname)) return undefined
  const [, tenant] = /^\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})\/v2\.0$/i.exec(url.pathname) ?? []
  if (!tenant)
    faults.push(
      'OIDC_ISSUER for Microsoft Entra ID is https://login.microsoftonline.com/TENANT/v2.0 with the id of your own tenant. “common” and “organizations” would let in people of any other.',
    )
  return tenant?.toLowerCase()
}

/** Reads “value=role; value=role”. A value may hold anything but the signs between, so the last = counts. */
function readRoles(said: string, faults: string[]): ProviderSettings['roles'] {
  return said
    .split(/[;,\n]/)
    .map(each => each.trim())
    .filter(each => each !== '')
    .flatMap(each => {
      const at = each.lastIndexOf('=')
      const [value, named] = [each.slice(0, Math.max(0, at)).trim(), each.slice(at + 1).trim()]
      const role = roles.find(known => known === named)
      if (role && value !== '') return [{ value, role }]
      faults.push(
        `OIDC_ROLES is a list such as “Plans.Manager=manager; Plans.Worker=practitioner”. “${each}” does not end in one of: ${roles.join(', ')}.`,
      )
      return []
    })
}
