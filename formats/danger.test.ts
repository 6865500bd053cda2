import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { plansIn, told } from './testing/told.ts'
import { p, tbl, tc, tr, wordFile } from './word/testing/packing.ts'

const across = (words: string) => tc(p(words), '<w:gridSpan w:val="4"/>')
const needs = [
  { need: 'Emily needs a calm home', tasks: [['Dad sees Lee Tan', 'Dad / 5 May 2026']] },
  { need: 'Emily needs meals', tasks: [['Mum shops', 'Mum / 6 May 2026']] },
]

describe('what a plan says beside its needs', () => {
  it('keeps danger statements in rows of the table as worries, and reports safety goals', async () => {
    const [{ plan, notes }] = await plansIn(
      'plan.docx',
      wordFile(
        tbl(
          tr([across('Danger statement: Emily may be hurt when Dad drinks')]),
          tr(['Need', 'Action', 'Who', 'By when']),
          tr(['Emily needs a calm home', 'Dad sees Lee Tan', 'Dad', '5 May 2026']),
          tr([across('Danger statement 2 – Emily may go without food')]),
          tr(['Emily needs meals', 'Mum shops', 'Mum', '6 May 2026']),
          tr(['Danger statement', 'Emily may be alone at night', '', '']),
          tr([across('Safety goal: Emily eats each day')]),
        ),
      ),
    )
    deepEqual(told(plan), needs)
    deepEqual(
      plan.worries?.map(({ kind, text }) => [kind, text]),
      [
        ['danger', 'Emily may be hurt when Dad drinks'],
        ['danger', 'Emily may go without food'],
        ['danger', 'Emily may be alone at night'],
      ],
    )
    deepEqual(
      notes.map(({ text }) => text),
      ['Safety goal: Emily eats each day'],
    )
  })

  it('keeps the strengths of the table where a list of them stands below it', async () => {
    const [{ plan }] = await plansIn(
      'plan.md',
      '| Need | Strengths | Action | Who |\n|---|---|---|---|\n| Emily needs sleep | Mum reads | Dad buys a lamp | Dad |\n\n## Strengths\n\n- Nan is near\n',
    )
    deepEqual(
      plan.strengths?.map(({ text }) => text),
      ['Mum reads', 'Nan is near'],
    )
  })
})
