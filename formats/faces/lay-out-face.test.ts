import { deepEqual, equal, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examples } from '../../checker/examples/index.ts'
import { type Plan, sayDay, templates } from '../../checker/index.ts'
import { renumber } from '../understand.ts'
import { writeFace } from '../word/write.ts'
import { word } from '../word.ts'
import type { FacePage, FacePart } from './face-page.ts'
import { layOutFace } from './lay-out-face.ts'
import { richPlan } from './testing/rich-plan.ts'
import { withWords } from './with-words.ts'

const wordsOf = (page: FacePage): string => {
  const found: string[] = []
  withWords(page, words => {
    found.push(words)
    return words
  })
  return found.join('\n')
}

const tablesOf = ({ parts }: FacePage) =>
  parts.filter((part): part is Extract<FacePart, { kind: 'table' }> => part.kind === 'table')

describe('a face of a plan', () => {
  const { plan, texts, days } = richPlan()

  for (const { id, label, columns } of templates) {
    const page = layOutFace(plan, id)

    it(`loses nothing of the plan, as a ${label}`, () => {
      const words = wordsOf(page)
      deepEqual(
        [...texts, ...days.map(sayDay)].filter(each => !words.includes(each)),
        [],
      )
    })

    it(`has the form’s own headings first, whatever the plan was written in, as a ${label}`, () => {
      const [first] = tablesOf(page)
      deepEqual(
        first?.columns.map(({ heading }) => heading),
        columns.map(({ heading }) => heading),
      )
      for (const table of tablesOf(page)) {
        const whole = table.columns.reduce((sum, { share }) => sum + share, 0)
        ok(Math.abs(whole - 1) < 1e-9, table.heading)
        for (const row of table.rows) equal(row.length, table.columns.length, table.heading)
      }
    })

    for (const example of examples)
      it(`is read again from its Word file, foot and all: ${example.label}, as a ${label}`, async () => {
        const face = layOutFace(example.plan, id, { version: 3, printed: '2026-11-22', standing: 'Draft' })
        const outcome = await word.read?.(await writeFace(face))
        ok(outcome && 'plans' in outcome)
        deepEqual(renumber(outcome.plans[0].plan), renumber({ ...example.plan, template: id }))
        deepEqual(outcome.plans[0].notes, [])
      })
  }

  it('names needs and tasks as the other parts of the page point at them', () => {
    const task = (id: string) => ({ id, text: 'Mum will ring.' })
    const three: Plan = {
      template: 'ehm-review',
      about: { is: 'child', name: 'Emily' },
      needs: [
        { id: 'a', text: 'One', tasks: [task('b'), task('c')] },
        { id: 'd', text: 'Two' },
      ],
    }
    deepEqual(
      tablesOf(layOutFace(three, 'cumbria'))[0]?.rows.map(row => row.map(({ name }) => name)),
      [
        ['Need 1', 'Task 1.1', undefined],
        ['Need 1', 'Task 1.2', undefined],
        ['Need 2', undefined, undefined],
      ],
    )
  })

  it('says at its foot whose it is, how far it has come and how old it is', () => {
    const facts = { standing: 'Draft, not agreed yet', version: 12, printed: '2026-11-22' }
    deepEqual(layOutFace(plan, 'liberi', facts).foot, [
      `Plan for ${plan.about.name}`,
      'Draft, not agreed yet',
      'Version 12',
      'Printed on 22 November 2026',
    ])
    deepEqual(layOutFace(plan, 'liberi').foot, [])
  })

  it('has a table even where no need is written yet', () => {
    const none: Plan = { template: 'liberi', about: { is: 'child', name: 'Emily' }, needs: [] }
    deepEqual(
      tablesOf(layOutFace(none, 'outcomes')).map(({ rows }) => rows),
      [[]],
    )
  })
})
