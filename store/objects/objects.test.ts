import { deepEqual, equal, match, notEqual, ok, rejects } from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import { hashOf } from '../evidence.ts'
import { newObjectName, openObjects } from './objects.ts'
import type { ObjectsSettings } from './settings.ts'
import { type Bucket, openBucket } from './testing/bucket.ts'
import { ObjectsTrouble } from './trouble.ts'

const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 31) % 251)

describe('a store of objects', () => {
  let bucket: Bucket
  before(async () => {
    bucket = await openBucket()
  })
  after(() => bucket.close())
  beforeEach(() => bucket.is('well'))

  const objects = (more: Partial<ObjectsSettings> = {}, patience?: number) =>
    openObjects({ ...bucket.settings, ...more }, patience)
  const put = async (name = newObjectName(), more: Partial<ObjectsSettings> = {}): Promise<string> => {
    await objects(more).put(name, bytes, hashOf(bytes))
    return name
  }

  it('keeps bytes, gives them back and removes them, by requests that are rightly signed', async () => {
    const name = await put()
    deepEqual(bucket.names(), [name])
    deepEqual(Buffer.from((await objects().get(name, bytes.length)) ?? []), Buffer.from(bytes))
    equal(await objects().sizeOf(name), bytes.length)
    await objects().remove(name)
    await objects().remove(name)
    deepEqual(bucket.names(), [])
    equal(await objects().get(name, 1), undefined)
    equal(await objects().sizeOf(name), undefined)
  })

  it('is told nothing of what it keeps: names are chance, and the kind is plain bytes', async () => {
    const [one, other] = [newObjectName(), newObjectName()]
    notEqual(one, other)
    match(one, /^evidence\/[\w-]{32}$/)
    await put(one)
    equal(bucket.asked.at(-1)?.headers['content-type'], 'application/octet-stream')
  })

  it('is asked to encrypt what lies in it where that was told', async () => {
    await put(newObjectName(), { encryption: 'AES256' })
    equal(bucket.asked.at(-1)?.headers['x-amz-server-side-encryption'], 'AES256')
    await put()
    equal(bucket.asked.at(-1)?.headers['x-amz-server-side-encryption'], undefined)
  })

  it('gives no more of an object than was put there', async () => {
    const name = await put()
    bucket.write(name, new Uint8Array(3_000_000))
    const got = await objects().get(name, bytes.length)
    ok(got && got.length > bytes.length && got.length < 1_000_000)
  })

  it('is asked once more when a line breaks or there is a crowd, and then no more', async () => {
    for (const how of ['away', 'crowded'] as const) {
      bucket.is(how, 1)
      await put()
      bucket.is(how)
      const asked = bucket.asked.length
      await rejects(put(), ObjectsTrouble)
      equal(bucket.asked.length - asked, 2)
    }
  })

  it('is not waited for for ever', async () => {
    bucket.is('silent')
    const asked = bucket.asked.length
    await rejects(objects({}, 200).get('evidence/x', 1), ObjectsTrouble)
    ok(bucket.asked.length - asked <= 1, 'somebody who waited so long does not wait as long again')
  })

  for (const [what, settings, says] of [
    ['the wrong secret', { secretKey: 'guessed' }, /403 SignatureDoesNotMatch/],
    ['another region', { region: 'us-east-1' }, /403 SignatureDoesNotMatch/],
    ['no such bucket', { bucket: 'another' }, /404 NoSuchBucket/],
  ] as const)
    it(`says what it answers to ${what}, which is never taken for an object that is not there`, async () => {
      const asked = objects(settings)
      for (const asks of [
        () => asked.get('evidence/x', 1),
        () => asked.sizeOf('evidence/x'),
        () => put(undefined, settings),
      ])
        await rejects(asks, error => {
          ok(error instanceof ObjectsTrouble && error.isRefusal)
          match(error.message, says)
          return true
        })
    })

  it('is never sent on to somebody else', async () => {
    bucket.is('forbidding')
    await rejects(objects().remove('evidence/x'), /403 AccessDenied/)
  })
})
