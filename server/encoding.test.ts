import { equal } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { encodingFor } from './encoding.ts'

describe('how an answer is packed', () => {
  for (const [accepted, encoding] of [
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP;q=0.5', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br; q=0', undefined],
    ['*', 'br'],
    ['*;q=0.1, br;q=0', 'gzip'],
    ['identity', undefined],
    ['brotli', undefined],
    ['br;q=often', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const)
    it(`is ${encoding ?? 'plain'} for “${accepted}”`, () => equal(encodingFor(accepted), encoding))
})
