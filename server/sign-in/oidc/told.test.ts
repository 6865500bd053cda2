import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readSettings } from '../settings.ts'
import { claimAt, personIn, rolesIn, subjectOf } from './identity.ts'

const told = {
  OIDC_ISSUER: 'https://login.microsoftonline.com/AAAAAAAA-2222-3333-4444-555555555555/v2.0',
  OIDC_CLIENT_ID: 'client',
  OIDC_CLIENT_SECRET: 'hushhush',
  OIDC_ROLES: 'Plans.Worker=practitioner; Plans.Manager = manager\nPlans.Manager=auditor, a=b=administrator',
}

const read = (more: Readonly<Record<string, string | undefined>> = {}) =>
  readSettings({ ...told, ...more }, 'https://plans.example.org')

const faultsIn = (more: Readonly<Record<string, string | undefined>>): string => {
  const settings = read(more)
  return 'faults' in settings ? settings.faults.join('\n') : ''
}

describe('the settings of a provider', () => {
  it('name roles by what the provider calls them, one for several and several for one', () => {
    const settings = read()
    deepEqual('provider' in settings && settings.provider, {
      ...{ issuer: told.OIDC_ISSUER, client: 'client', secret: 'hushhush', scopes: 'openid profile email' },
      ...{ called: 'work', rolesClaim: 'roles', tenant: 'aaaaaaaa-2222-3333-4444-555555555555' },
      roles: [
        { value: 'Plans.Worker', role: 'practitioner' },
        { value: 'Plans.Manager', role: 'manager' },
        { value: 'Plans.Manager', role: 'auditor' },
        { value: 'a=b', role: 'administrator' },
      ],
    })
    equal('provider' in readSettings({}, 'https://plans.example.org'), false)
  })

  for (const [title, more, fault] of [
    ['one that is missing', { OIDC_CLIENT_SECRET: undefined }, /set OIDC_CLIENT_SECRET too/],
    [
      'no address',
      { OIDC_ISSUER: 'login.example.org' },
      /^OIDC_ISSUER is the address.*“login\.example\.org” is not/,
    ],
    ['an address in clear', { OIDC_ISSUER: 'http://login.example.org' }, /^OIDC_ISSUER/],
    ['an address with a password', { OIDC_ISSUER: 'https://a:b@login.example.org' }, /^OIDC_ISSUER/],
    [
      'any tenant',
      { OIDC_ISSUER: 'https://login.microsoftonline.com/common/v2.0' },
      /with the id of your own tenant/,
    ],
    ['an old address of a tenant', { OIDC_ISSUER: told.OIDC_ISSUER.replace('/v2.0', '') }, /TENANT\/v2\.0/],
    [
      'a role that there is none of',
      { OIDC_ROLES: 'A=boss; B=manager' },
      /“A=boss” does not end in one of: practitioner,/,
    ],
    ['a role without a value', { OIDC_ROLES: '=manager' }, /“=manager”/],
    ['scopes without openid', { OIDC_SCOPES: 'profile email' }, /^OIDC_SCOPES/],
  ] as const)
    it(`are refused with ${title}`, () => {
      match(faultsIn(more), fault)
      doesNotMatch(faultsIn(more), /hushhush/)
    })

  it('are told with everything else that is wrong', () => {
    const faults = faultsIn({ OIDC_ISSUER: 'x', OIDC_ROLES: 'x', SESSION_HOURS: '0' }).split('\n')
    deepEqual(
      faults.map(fault => fault.split(' ')[0]),
      ['OIDC_ISSUER', 'OIDC_ROLES', 'SESSION_HOURS'],
    )
  })

  it('may name a provider on this machine in clear, to try it out', () => {
    for (const OIDC_ISSUER of ['http://localhost:8080/realms/plans', 'http://127.0.0.1:8080'])
      equal(faultsIn({ OIDC_ISSUER }), '')
  })
})

describe('what a provider says of somebody', () => {
  it('is who they are for good: never an address', () => {
    const tenant = 'aaaa'
    const claims = { sub: 's', tid: 'AAAA', oid: 'o', email: 'a@example.org' }
    equal(subjectOf(claims, {}), 's')
    equal(subjectOf(claims, { tenant }), 'aaaa/o')
    for (const other of [
      { ...claims, tid: 'b' },
      { ...claims, oid: undefined },
      { ...claims, tid: undefined },
    ])
      equal(subjectOf(other, { tenant }), undefined)
    for (const sub of [undefined, '', ' ', 7]) equal(subjectOf({ sub }, {}), undefined)
  })

  it('is a role only where the settings name it', () => {
    const settings = {
      rolesClaim: 'roles',
      roles: [
        { value: 'W', role: 'practitioner' },
        { value: 'M', role: 'manager' },
        { value: 'W2', role: 'practitioner' },
      ],
    } as const
    for (const [roles, expected] of [
      [['W', 'W2', 'X'], ['practitioner']],
      ['M', ['manager']],
      [['m', 'administrator', 'practitioner', null, 7, { value: 'M' }], []],
      [undefined, []],
      [{ W: true }, []],
    ] as const)
      deepEqual(rolesIn({ roles }, settings), expected)
    deepEqual(rolesIn({}, { ...settings, rolesClaim: 'constructor.name' }), [])
  })

  it('is found by its name with dots in it, or on the way through others', () => {
    equal(claimAt({ 'https://a.example/roles': 'x' }, 'https://a.example/roles'), 'x')
    equal(claimAt({ realm_access: { roles: 'y' } }, 'realm_access.roles'), 'y')
    equal(claimAt({ realm_access: 'y' }, 'realm_access.roles'), undefined)
    equal(claimAt({}, '__proto__.toString'), undefined)
  })

  it('is a name and an address that can be one, from whichever claim has it', () => {
    const address = 'sara@example.org'
    deepEqual(personIn({ name: 'Sara', email: address }), { name: 'Sara', address })
    deepEqual(personIn({ given_name: 'Sara', family_name: 'Obi', preferred_username: address }), {
      ...{ name: 'Sara Obi', address },
    })
    deepEqual(personIn({ email: 'not one', preferred_username: address }), { name: address, address })
    deepEqual(personIn({ name: 'Sara', email: 'a@example.org\nBcc: b@example.org' }), {
      ...{ name: 'Sara', address: undefined },
    })
    equal([...personIn({ name: '😀'.repeat(300) }).name].length, 200)
  })
})
