import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { serversIn } from './postgresql-servers.ts'

const addresses = [
  ['postgresql://one/plans', ['postgresql://one/plans']],
  [
    'postgresql://me:a%40b@one:5432,two/plans?sslmode=require',
    [
      'postgresql://me:a%40b@one:5432/plans?sslmode=require',
      'postgresql://me:a%40b@two/plans?sslmode=require',
    ],
  ],
  ['postgres://one,two', ['postgres://one', 'postgres://two']],
  ['postgresql://[::1]:5433,two/plans', ['postgresql://[::1]:5433/plans', 'postgresql://two/plans']],
  [
    'postgresql://me@localhost/plans?host=/run/one,/run/two&port=1',
    [
      'postgresql://me@localhost/plans?host=%2Frun%2Fone&port=1',
      'postgresql://me@localhost/plans?host=%2Frun%2Ftwo&port=1',
    ],
  ],
  ['postgresql://me@localhost/plans?host=/run/one', ['postgresql://me@localhost/plans?host=/run/one']],
  ['postgresql://one/plans?application_name=a,b', ['postgresql://one/plans?application_name=a,b']],
] as const

describe('the address of a PostgreSQL', () => {
  for (const [address, servers] of addresses)
    it(`${address} names ${servers.length === 1 ? 'one server' : `${servers.length} servers`}`, () =>
      deepEqual(serversIn(address), servers))
})
