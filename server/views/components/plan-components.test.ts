import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { html } from '../html.ts'
import { markedText, planField } from './plan-field.ts'
import { planTable } from './plan-table.ts'
import { rewrite } from './rewrite.ts'

const count = (markup: unknown, part: string): number => String(markup).split(part).length - 1

describe('the words of a field', () => {
  const marked = (text: string, ...marks: readonly (readonly [number, number])[]): string =>
    String(
      html`${markedText(
        text,
        marks.map(([start, end]) => ({ start, end, severity: 'fix' })),
      )}`,
    ).replace(/ class="[^"]*"/g, '')

  const cases: readonly (readonly [string, string, string])[] = [
    [
      'underlines exactly the words of the finding',
      marked('Visit you soon.', [10, 14]),
      'Visit you <mark>soon</mark>.',
    ],
    ['keeps the order of the text', marked('a b c', [4, 5], [0, 1]), '<mark>a</mark> b <mark>c</mark>'],
    [
      'gives shared words to the first finding',
      marked('abcd', [0, 3], [2, 4]),
      '<mark>abc</mark><mark>d</mark>',
    ],
    ['drops a finding inside another', marked('abcd', [0, 4], [1, 2]), '<mark>abcd</mark>'],
    ['counts as the checker counts, in UTF-16 units', marked('👍 soon', [3, 7]), '👍 <mark>soon</mark>'],
    ['escapes what was typed', marked('<b>', [0, 3]), '<mark>&lt;b&gt;</mark>'],
  ]
  for (const [title, actual, expected] of cases) it(title, () => equal(actual, expected))

  it('keep a line break that was typed first', () => {
    const field = String(planField({ id: 'a', name: 'a', label: 'Need', value: '\nfirst' }))
    ok(field.includes('>\n\nfirst</textarea>'))
  })

  it('stand before and after in a rewrite', () => {
    const shown = String(
      rewrite({ before: 'soon', after: 'by 14 March', marks: [{ start: 0, end: 4, severity: 'fix' }] }),
    )
    match(shown, /Before<\/dt><dd><mark[^>]*>soon<\/mark><\/dd>[\s\S]*After<\/dt><dd>by 14 March/)
  })
})

describe('a plan as its form', () => {
  const cell = (column: number, content: string) => ({ column, content })
  const plan = String(
    planTable({
      caption: 'Amira’s plan',
      columns: [{ heading: 'What/why' }, { heading: 'Who', size: 'narrow' }],
      needs: [
        {
          name: 'Need 1',
          rows: [[{ ...cell(1, 'Sleep'), whole: true }, cell(2, 'Mum')], [cell(2, 'Joe')]],
          actions: html`<button>Add</button>`,
        },
      ],
    }),
  )

  it('stays a table for a screen reader whatever becomes of its boxes', () => {
    equal(count(plan, 'role="row"'), 4)
    equal(count(plan, 'role="columnheader"'), 2)
    equal(count(plan, 'role="cell"'), 4)
    equal(count(plan, '<td '), 4)
    equal(count(plan, '<tr '), 4)
  })

  it('says of every box which column it is in, and carries the heading for a phone', () => {
    deepEqual(plan.match(/(?<=data-label=")[^"]+/g), ['What/why', 'Who', 'Who'])
    ok(plan.includes('What/<wbr>why</th>'))
  })

  it('is laid out by the widths of its columns', () =>
    ok(plan.includes('class="bywhen-plan bywhen-plan--wn"')))

  it('names the need once and knows its last task', () => {
    equal(count(plan, 'Need 1'), 1)
    equal(count(plan, 'bywhen-plan__row--last'), 1)
    ok(plan.indexOf('row--last') < plan.indexOf('Joe') && plan.indexOf('Mum') < plan.indexOf('row--last'))
  })
})
