import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client'
import type { ProviderSettings } from './settings.ts'
import { whatAils } from './what-ails.ts'

/** Whoever vouches for people. What it says of itself is asked when it is first needed, and again each hour. */
export type Provider = {
  readonly settings: ProviderSettings
  /** What it says of itself; fails while it cannot be reached, and not a moment longer. */
  readonly reach: () => Promise<Configuration>
  /** What was wrong when it was asked last, in words for whoever set it up; nothing where it answered, or was not asked yet. */
  readonly ails: () => string | undefined
}

/** How many seconds anything may take that is asked of it: somebody is looking at a blank page. */
const PATIENCE = 5
const OLD = 3_600_000

/** Makes ready to ask a provider, and asks nothing: whether it can be reached is no reason not to start. */
export function openProvider(settings: ProviderSettings): Provider {
  let known: { readonly told: Configuration; readonly at: number } | undefined
  let asking: Promise<Configuration> | undefined
  let ailing: string | undefined
  const ask = async (): Promise<Configuration> => {
    try {
      const told = await discover(settings)
      known = { told, at: performance.now() }
      ailing = undefined
      return told
    } catch (error) {
      ailing = whatAils(error, settings)
      throw error
    }
  }
  return {
    settings,
    async reach() {
      if (known && performance.now() - known.at < OLD) return known.told
      asking ??= ask().finally(() => {
        asking = undefined
      })
      if (!known) return asking
      // What it said an hour ago is good enough until it answers.
      asking.catch(() => undefined)
      return known.told
    },
    ails: () => ailing,
  }
}

/** Asks a provider for the first time, so that what is wrong with it is known before somebody stands at the door. */
export async function tryProvider(provider: Provider): Promise<string | undefined> {
  await provider.reach().catch(() => undefined)
  return provider.ails()
}

async function discover({ issuer, client, secret, tenant }: ProviderSettings): Promise<Configuration> {
  const server = new URL(issuer)
  const inClear = server.protocol === 'http:'
  const execute = [enableNonRepudiationChecks, ...(inClear ? [allowInsecureRequests] : [])]
  const options = { timeout: PATIENCE, execute }
  const ask = (proving: (secret: string) => ClientAuth) =>
    discovery(server, client, secret, proving(secret), options)
  // What the standard takes for granted, but for those that say otherwise, and Microsoft’s own examples.
  const told = await ask(tenant === undefined ? ClientSecretBasic : ClientSecretPost)
  const { token_endpoint_auth_methods_supported: ways = ['client_secret_basic'] } = told.serverMetadata()
  return tenant !== undefined || ways.includes('client_secret_basic') ? told : ask(ClientSecretPost)
}
