import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isShortFor } from './nicknames.ts'

const same: readonly (readonly [short: string, given: string])[] = [
  ['sam', 'samuel'],
  ['samantha', 'sam'],
  ['billy', 'william'],
  ['tommy', 'thomas'],
  ['seun', 'oluwaseun'],
  ['amira', 'amirah'],
  ['becca', 'rebecca'],
  ['kazik', 'kazimierz'],
]
const apart: readonly (readonly [other: string, given: string])[] = [
  ['tom', 'tia'],
  ['emily', 'emma'],
  ['max', 'maya'],
  ['sam', 'sam'],
  ['jan', 'jo'],
]

test('a short name, a long one and one with a letter left out are the same child’s', () => {
  for (const [short, given] of same) assert.equal(isShortFor(short, given), true, `${short} ${given}`)
  for (const [other, given] of apart) assert.equal(isShortFor(other, given), false, `${other} ${given}`)
})
