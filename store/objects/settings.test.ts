import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { readWhere } from '../where.ts'
import { readObjects } from './settings.ts'

const told = {
  S3_ENDPOINT: 'https://s3.eu-west-2.amazonaws.com',
  S3_BUCKET: 'bywhen-files',
  S3_REGION: 'eu-west-2',
  S3_ACCESS_KEY_ID: 'an id',
  S3_SECRET_ACCESS_KEY: 'a secret',
}

const settings = {
  ...{ endpoint: 'https://s3.eu-west-2.amazonaws.com', bucket: 'bywhen-files', region: 'eu-west-2' },
  ...{ accessKey: 'an id', secretKey: 'a secret', encryption: undefined },
}

describe('the store of objects as it is told', () => {
  it('is none where nothing is said of one, and then files lie in the database', () => {
    equal(readObjects({}), undefined)
    equal(readObjects({ S3_BUCKET: '', S3_ENDPOINT: '' }), undefined)
  })

  it('is read whole, and belongs to where things are kept', () => {
    deepEqual(readObjects(told), settings)
    deepEqual(readObjects({ ...told, S3_ENCRYPTION: 'AES256' }), { ...settings, encryption: 'AES256' })
    const machine = { platform: 'linux', home: '/home/sara', folder: '/srv' }
    deepEqual(readWhere({ ...told, DATA_DIR: '/plans' }, machine), { dataDir: '/plans', objects: settings })
    const { S3_REGION: _, ...half } = told
    const where = readWhere({ ...half, DATABASE_URL: 'mysql://x' }, machine)
    match('fault' in where ? where.fault : '', /PostgreSQL[\s\S]*set S3_REGION too/)
  })

  for (const endpoint of ['http://localhost:9000', 'http://127.0.0.1:9000/', 'http://[::1]:9000'])
    it(`may be on this machine: ${endpoint}`, () =>
      deepEqual(readObjects({ ...told, S3_ENDPOINT: endpoint }), {
        ...settings,
        endpoint: endpoint.replace(/\/$/, ''),
      }))

  for (const [wrong, says] of [
    [{ S3_BUCKET: '' }, /set S3_BUCKET too/],
    [{ S3_BUCKET: '', S3_REGION: '', S3_ENDPOINT: '' }, /set S3_ENDPOINT, S3_BUCKET and S3_REGION too/],
    [{ S3_ENDPOINT: 'http://objects.example.org' }, /S3_ENDPOINT is the address/],
    [{ S3_ENDPOINT: 'https://key:secret@objects.example.org' }, /S3_ENDPOINT is the address/],
    [{ S3_ENDPOINT: 'https://objects.example.org/bucket' }, /without the bucket/],
    [{ S3_ENDPOINT: 's3.example.org' }, /S3_ENDPOINT is the address/],
    [{ S3_BUCKET: '../other' }, /S3_BUCKET is the name/],
    [{ S3_BUCKET: 'Files' }, /S3_BUCKET is the name/],
    [{ S3_REGION: 'eu west' }, /S3_REGION is the name/],
    [{ S3_ENCRYPTION: 'yes' }, /S3_ENCRYPTION is/],
  ] as const)
    it(`says what is wrong with ${JSON.stringify(wrong)}, and repeats nothing of it`, () => {
      const read = readObjects({ ...told, ...wrong })
      const said = read && 'faults' in read ? read.faults.join('\n') : ''
      match(said, says)
      equal(/secret@|an id|\.\.\/other/.test(said), false)
    })
})
