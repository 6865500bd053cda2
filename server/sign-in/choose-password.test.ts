import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { effort } from '../../test/effort.ts'
import { refusePassword } from './choose-password.ts'
import { isCommon } from './common.ts'

const own = ['Sara Obi', 'sara.obi@cumbriacouncil.example.org', 'Westmorland Council']
const refused = (password: string, again = password) => refusePassword({ password, again, own })?.text

describe('choosing a password', () => {
  for (const password of [
    ...[
      'password1234',
      'Password123!',
      'P@ssw0rd2026!',
      'passwordpassword',
      'letmeinplease',
      'iloveliverpool',
    ],
    ...['qwertyuiop12', 'qwertyuiopasdf', '1qaz2wsx3edc', '123456789012', '0987654321098', 'aaaaaaaaaaaa'],
    ...[
      'abcabcabcabc',
      'Manchester1966',
      'Summer2026!!',
      '2026-summer-2026',
      'welcome-welcome-1',
      'Emily&Charlie2017',
    ],
    ...['SaraObi12345', 'cumbriacouncil', 'Westmorland1', 'bywhenbywhen1', '!!!!!!!!!!!!', '31.12.1999.31'],
    ...['socialworker2', 'safeguarding1', 'Chang3me!Chang3me!', 'l1v3rp00l-fc', 'zyxwvutsrqponm'],
  ])
    it(`refuses ${password}, which somebody guessing would try`, () => {
      match(refused(password) ?? 'taken', /^Choose words that are harder/)
    })

  for (const password of [
    ...['teapot gravel nineteen otters', 'correct horse battery staple', 'Zq7#kd92mmvLx', 'xkfjwpqnmzvt'],
    ...[
      'an awning over Thirlmere',
      'μήλο και πορτοκάλι',
      'wobbly kettle hums at noon',
      '我们明天去湖边散步好不好呀',
    ],
  ])
    it(`takes ${password}`, () => equal(refused(password), undefined))

  it('says what is wrong in the order in which it is put right', () => {
    deepEqual(
      [
        refused(''),
        refused('short one'),
        refused('x'.repeat(257)),
        refused('an awning over Thirlmere', 'an awning'),
      ],
      [
        'Choose a password',
        'Make it 12 characters or more; this one has 9',
        'Make it 256 characters or fewer; this one has 257',
        'Type the same password again; these two differ',
      ],
    )
  })

  it('is quick, whatever is typed', () => {
    const worked = effort()
    for (const text of [
      '!'.repeat(256),
      'ab'.repeat(128),
      'password'.repeat(32),
      '1a!'.repeat(85),
      'x'.repeat(256),
    ])
      isCommon(text)
    ok(worked() < 1500, `${worked()} ms`)
  })
})
