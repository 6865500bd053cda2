import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import fc from 'fast-check'
import { effort } from '../../test/effort.ts'
import { pictureForPhone } from '../views/components/picture-for-phone.ts'
import { toKeys } from './keys.ts'
import { isWeaker, openPasswords } from './passwords.ts'
import { findRecoveryCode, HOW_MANY, makeRecoveryCodes, readRecoveryCode } from './recovery-codes.ts'
import { findSecret, readSecret, secretInFolder } from './secret.ts'
import { addressOf, codeAt, newSecret, stepOf } from './totp.ts'
import { NoTurn, Turns } from './turns.ts'

const turns = new Turns({ atOnce: 2, mostWaiting: 60 })
const quick = openPasswords(turns, { memory: 64, passes: 1, parallelism: 1 })

describe('a kept password', () => {
  it('is hashed with argon2id at the cost we say, differently each time', async () => {
    const slow = openPasswords(turns)
    const [one, other] = await Promise.all([slow.hash('teapot gravel'), slow.hash('teapot gravel')])
    match(one, /^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    equal(one === other, false)
    ok(await slow.isRight('teapot gravel', one))
    ok(!(await slow.isRight('teapot grave', one)))
    deepEqual([isWeaker(one), isWeaker(await quick.hash('x'))], [false, true])
  })

  it('is right however the machine puts its letters together, and never without a hash', async () => {
    const hash = await quick.hash('Zo\u00eb’s caf\u00e9')
    ok(await quick.isRight('Zoe\u0308’s cafe\u0301', hash))
    ok(!(await quick.isRight('anything', null)))
  })

  it('takes as long for nobody as for somebody', async () => {
    const slow = openPasswords(new Turns({ atOnce: 1, mostWaiting: 60 }))
    const hash = await slow.hash('teapot gravel')
    const times: [number[], number[]] = [[], []]
    for (let turn = 0; turn < 9; turn++)
      for (const [at, kept] of [hash, null].entries()) {
        const worked = effort()
        await slow.isRight('wrong', kept)
        times[at]?.push(worked())
      }
    const [known = 0, unknown = 0] = times.map(each => each.toSorted((one, other) => one - other)[4])
    ok(Math.abs(known - unknown) < Math.max(known, unknown) * 0.5, `${known} and ${unknown} ms`)
  })
})

describe('turns', () => {
  it('lets in those who are known before the others, and sends the last ones away', async () => {
    const line = new Turns({ atOnce: 1, mostWaiting: 2 })
    const done: string[] = []
    let open = (): void => {}
    const first = line.take(() => new Promise<void>(go => (open = go)))
    const later = ['a', 'b'].map(name => line.take(async () => void done.push(name)))
    const known = line.take(async () => void done.push('known'), true)
    const refused = await line.take(async () => void done.push('c')).catch(error => error)
    ok(refused instanceof NoTurn)
    open()
    await Promise.all([first, known, ...later])
    deepEqual(done, ['known', 'a', 'b'])
    equal(await line.take(async () => 'again'), 'again')
  })
})

describe('what is sealed', () => {
  const keys = toKeys(new Uint8Array(32).fill(1))

  it('opens with its key and for its purpose alone, and not when a letter is changed', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (text, about, at) => {
        const sealed = keys.seal(text, about)
        equal(keys.unseal(sealed, about), text)
        equal(keys.unseal(sealed, `${about}.`), undefined)
        equal(toKeys(new Uint8Array(32).fill(2)).unseal(sealed, about), undefined)
        const place = 2 + (at % (sealed.length - 3))
        const other = sealed[place] === 'A' ? 'B' : 'A'
        equal(keys.unseal(sealed.slice(0, place) + other + sealed.slice(place + 1), about), undefined)
      }),
      { numRuns: 60 },
    )
    for (const nonsense of ['', '1.', '1.AAAA', 'x', '2.'.padEnd(80, 'A')])
      equal(keys.unseal(nonsense, 'a'), undefined)
  })

  it('is marked so that no other parts make the same mark', () => {
    const mark = keys.mark('form', 'a', 'b')
    ok(keys.isMark(mark, 'form', 'a', 'b'))
    for (const parts of [['ab'], ['a', 'b', ''], ['b', 'a']]) ok(!keys.isMark(mark, 'form', ...parts))
    ok(!keys.isMark(mark, 'tries', 'a', 'b'))
    ok(!keys.isMark('', 'form', 'a', 'b'))
  })
})

describe('the secret of the server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-anywhere-'))
  after(() => rmSync(folder, { recursive: true }))

  it('is made once, for its owner’s eyes alone, and is the same ever after', () => {
    const [one, other] = [secretInFolder(folder), secretInFolder(folder)]
    deepEqual(one, other)
    equal('fault' in one ? 0 : one.length, 32)
    equal(statSync(join(folder, 'bywhen.key')).mode & 0o777, 0o600)
    equal(readFileSync(join(folder, 'bywhen.key'), 'utf8').trim().length, 44)
  })

  it('is the one that was told, else the one in the folder; without either it says what to set', () => {
    const told = Buffer.alloc(32, 3)
    deepEqual(findSecret(told.toString('base64'), folder), told)
    deepEqual(findSecret(undefined, folder), secretInFolder(folder))
    match(JSON.stringify(findSecret(undefined, undefined)), /set SECRET_KEY, the same for every server/)
  })

  it('says in a sentence that nobody can write where it should be', () => {
    const file = join(folder, 'no-folder')
    writeFileSync(file, '')
    match(JSON.stringify(secretInFolder(file)), /cannot be read or made .*this account may write in it/)
  })

  it('is refused when it is none, and never told', () => {
    for (const written of ['', 'short', 'not base64 at all, but quite as long as it'])
      match(JSON.stringify(readSecret(written)), /SECRET_KEY is not 32 bytes/)
    writeFileSync(join(folder, 'bywhen.key'), 'spoilt-by-hand')
    const said = JSON.stringify(secretInFolder(folder))
    match(said, /bywhen\.key is not 32 bytes/)
    ok(!said.includes('spoilt'))
  })
})

describe('a code from an app', () => {
  it('is the one of the standard’s own examples', () => {
    const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
    for (const [seconds, code] of [
      [59, '287082'],
      [1111111109, '081804'],
      [1234567890, '005924'],
      [20000000000, '353130'],
    ] as const) {
      const now = new Date(seconds * 1000).toISOString()
      equal(codeAt(secret, now), code)
      equal(stepOf(code, secret, now), Math.floor(seconds / 30))
    }
  })

  it('is taken half a minute early or late and no more, and belongs to its own half minute', () => {
    const secret = newSecret()
    const at = (seconds: number) => new Date(1_800_000_000_000 + seconds * 1000).toISOString()
    const code = codeAt(secret, at(0))
    deepEqual(
      [-60, -30, 0, 30, 60].map(seconds => stepOf(code, secret, at(seconds))),
      [undefined, 60_000_000, 60_000_000, 60_000_000, undefined],
    )
  })

  it('is set up by a picture that says whose it is', () => {
    const address = addressOf(newSecret(), 'sara@example.org')
    match(address, /^otpauth:\/\/totp\/Bywhen:sara%40example\.org\?.*secret=[A-Z2-7]{32}/)
    const { length } = `${pictureForPhone(address, 'The picture')}`
    ok(length > 1000)
  })
})

describe('recovery codes', () => {
  it('are read however they were typed, and each is found by its number', async () => {
    const { codes, kept } = await makeRecoveryCodes(quick)
    equal(new Set(codes).size, HOW_MANY)
    const [, second = ''] = codes
    match(second, /^2-[A-Z2-9]{5}-[A-Z2-9]{5}$/)
    for (const typed of [second, second.toLowerCase(), second.replaceAll('-', ' '), ` ${second}.`])
      equal(await findRecoveryCode(typed, kept, quick), 2)
    const wrong = second.replace(/.$/, end => (end === 'A' ? 'B' : 'A'))
    for (const typed of [wrong, second.replace('2', '3'), '2', '', '9-AAAAA-AAAAA'])
      equal(await findRecoveryCode(typed, kept, quick), undefined)
    equal(await findRecoveryCode(second, kept.slice(2), quick), undefined)
    equal(readRecoveryCode('123456'), undefined)
  })
})
