import type { Role } from '../../../store/index.ts'
import { isEmailAddress } from '../email-address.ts'
import type { ProviderSettings } from './settings.ts'

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>>

/**
 * What somebody is known by for good. Microsoft gives the same person another `sub` in each application, and its own
 * advice is to know them by tenant and object. An address is never it: it passes to the next who has the name.
 */
export function subjectOf(claims: Claims, { tenant }: Pick<ProviderSettings, 'tenant'>): string | undefined {
  const { sub, tid, oid } = claims
  if (tenant === undefined) return isText(sub) ? sub : undefined
  return isText(tid) && isText(oid) && tid.toLowerCase() === tenant ? `${tenant}/${oid}` : undefined
}

/** What they may do here: only what the settings name, whatever else the provider says. */
export function rolesIn(
  claims: Claims,
  { rolesClaim, roles }: Pick<ProviderSettings, 'rolesClaim' | 'roles'>,
): readonly Role[] {
  const said = [claimAt(claims, rolesClaim)].flat()
  return [...new Set(roles.filter(({ value }) => said.includes(value)).map(({ role }) => role))]
}

/** A claim by its name, which may have dots in it, or by the way to it through others: `realm_access.roles`. */
export function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path]
  return path
    .split('.')
    .reduce<unknown>((at, name) => (isClaims(at) && Object.hasOwn(at, name) ? at[name] : undefined), claims)
}

/** What to call somebody, and where to write to them. */
export function personIn(claims: Claims): { readonly name: string; readonly address: string | undefined } {
  const { name, given_name: given, family_name: family, email, preferred_username: username } = claims
  const address = [email, username].find(each => isText(each) && isEmailAddress(each)) as string | undefined
  const parts = [given, family].filter(isText).join(' ')
  const called = [name, parts, username, address].find(isText) ?? ''
  return { name: [...called].slice(0, 200).join(''), address }
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isClaims = (value: unknown): value is Claims => typeof value === 'object' && value !== null
