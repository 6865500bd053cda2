import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plansIn, told } from './testing/told.ts'
import { p, tbl, tr, wordFile } from './word/testing/packing.ts'

describe('a key below a table', () => {
  it('names whom initials mean', async () => {
    const [{ plan, notes }] = await plansIn(
      'plan.docx',
      wordFile(
        [
          tbl(
            tr(['Need', 'Action', 'Who', 'By when']),
            tr(['Emily needs to hear', 'Ring the clinic', 'KM', '5 May 2026']),
            tr(['Emily needs sleep', 'Buy a lamp', 'JH / SW', '6 May 2026']),
          ),
          p('Key: KM = Karen Moss, health visitor; JH = Jo Hart (Mum)'),
          p('SW – Sara Khan, social worker'),
          p('LT – Lee Tan, teacher'),
        ].join(''),
      ),
    )
    deepEqual(told(plan), [
      { need: 'Emily needs to hear', tasks: [['Ring the clinic', 'Karen Moss / 5 May 2026']] },
      { need: 'Emily needs sleep', tasks: [['Buy a lamp', 'Jo Hart / Sara Khan / 6 May 2026']] },
    ])
    deepEqual(
      plan.people?.map(({ name, is, role, relation }) => [name, is, role ?? relation]),
      [
        ['Karen Moss', 'professional', 'health visitor'],
        ['Jo Hart', 'parent', 'Mum'],
        ['Sara Khan', 'professional', 'social worker'],
      ],
    )
    deepEqual(
      notes.map(({ text }) => text),
      [
        '“KM” was read as Karen Moss.',
        '“JH” was read as Jo Hart.',
        '“SW” was read as Sara Khan.',
        'LT – Lee Tan, teacher',
      ],
    )
  })
})
