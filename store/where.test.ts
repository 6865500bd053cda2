import { deepEqual, equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readWhere, sayWhere } from './where.ts'

const machine = { platform: 'linux', home: '/people/sara', folder: '/srv' }
const url = 'postgresql://bywhen:secret@db.example.org/plans'

describe('where plans are kept', () => {
  for (const [says, environment, on, where] of [
    ['the folder that is named', { DATA_DIR: '/var/plans' }, {}, { dataDir: '/var/plans' }],
    ['a folder from where Bywhen was started', { DATA_DIR: 'plans' }, {}, { dataDir: '/srv/plans' }],
    [
      'the database that is named, whatever else is',
      { DATABASE_URL: url, DATA_DIR: 'x' },
      {},
      { databaseUrl: url },
    ],
    ['a folder of the person’s own', {}, {}, { dataDir: '/people/sara/.local/share/bywhen' }],
    ['where else they keep such things', { XDG_DATA_HOME: '/data' }, {}, { dataDir: '/data/bywhen' }],
    [
      'empty names count for nothing',
      { DATABASE_URL: '', DATA_DIR: '' },
      {},
      { dataDir: '/people/sara/.local/share/bywhen' },
    ],
    [
      'where a Mac keeps such things',
      {},
      { platform: 'darwin' },
      { dataDir: '/people/sara/Library/Application Support/bywhen' },
    ],
  ] as const)
    it(`is ${says}`, () => deepEqual(readWhere(environment, { ...machine, ...on }), where))

  for (const wrong of ['mysql://bywhen:secret@localhost/plans', 'localhost', 'postgres://[']) {
    it(`is not ${wrong}, and that is said without repeating a password`, () => {
      const read = readWhere({ DATABASE_URL: wrong }, machine)
      equal('fault' in read && /is the address of a PostgreSQL database/.test(read.fault), true)
      equal(JSON.stringify(read).includes('secret'), false)
    })
  }

  it('is told without the password', () => {
    equal(sayWhere({ databaseUrl: url }), 'the database plans on db.example.org')
    equal(
      sayWhere({ databaseUrl: 'postgresql://bywhen@localhost/plans?host=/run/pg' }),
      'the database plans on /run/pg',
    )
    equal(sayWhere({ dataDir: '/var/plans' }), 'the folder /var/plans')
  })
})
