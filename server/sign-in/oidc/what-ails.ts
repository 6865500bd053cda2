import { ClientError } from 'openid-client'
import type { ProviderSettings } from './settings.ts'

/** Why nobody can come in with the account of a provider, for whoever set it up: what is wrong, and what to do. */
export const whatAils = (error: unknown, { issuer, called }: ProviderSettings): string =>
  `Nobody can sign in with their ${called} account just now: ${whyInWords(error, issuer)} Passwords go on working.`

function whyInWords(error: unknown, issuer: string): string {
  const itself = callsItself(error)
  if (itself !== undefined)
    return `the provider at ${issuer} calls itself ${itself}. Set OIDC_ISSUER to that, to the letter, and start again.`
  if (error instanceof ClientError && error.code && NO_PROVIDER.includes(error.code))
    return `there is no provider at ${issuer}. Look whether OIDC_ISSUER is right to the last letter, and start again.`
  return `nobody answers at ${issuer}. If OIDC_ISSUER is right, look whether this server may reach it; it goes on trying.`
}

const NO_PROVIDER = ['OAUTH_RESPONSE_IS_NOT_CONFORM', 'OAUTH_RESPONSE_IS_NOT_JSON', 'OAUTH_INVALID_RESPONSE']

/** The name that a provider goes by, where it is not the one that was set. */
function callsItself(error: unknown): string | undefined {
  if (!(error instanceof ClientError) || error.code !== 'OAUTH_JSON_ATTRIBUTE_COMPARISON_FAILED')
    return undefined
  const { body } = (error.cause ?? {}) as { readonly body?: { readonly issuer?: unknown } }
  const url = typeof body?.issuer === 'string' ? URL.parse(body.issuer) : null
  return url ? `${body?.issuer}` : undefined
}
