import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { rules, sources } from '../../../checker/index.ts'
import { statementExamples } from '../../../checker/rules/examples.ts'
import { planExamples } from '../../../checker/rules/plan-examples.ts'
import { anApp, visit } from '../../testing.ts'
import { html } from '../../views/html.ts'

const { app } = await anApp()
const escaped = (words: string): string => String(html`${words}`)

/** The examples under one of the headings, each as markup. */
const examplesUnder = (heading: string, page: string): readonly string[] =>
  (page.split(`>${heading}</h2>`)[1]?.split('</ul>')[0] ?? '').split('<li>').slice(1)

describe('the page of a rule', () => {
  for (const rule of rules)
    it(`tells ${rule.id} in full`, async () => {
      const { html } = await visit(app, `/rules/${rule.id}`)
      for (const words of [rule.raisedWhen, rule.leftAlone, ...rule.sources.map(tag => sources[tag].title)])
        ok(html.includes(escaped(words)), words)
      const raised = examplesUnder('Raised, for example', html)
      const left = examplesUnder('Left alone, for example', html)
      const { raises, leaves } = statementExamples[rule.id] ??
        planExamples[rule.id] ?? { raises: [], leaves: [] }
      deepEqual([raised.length, left.length], [raises.length, leaves.length])
      ok(raised.length >= 4 && left.length >= 4)
      for (const example of raised) match(example, /bywhen-aside--note">[^<]+[.?!”]</)
      equal(html.includes('bywhen-rewrite'), rule.kind === 'statement')
    })

  it('underlines in each example the very words that are bracketed in the rule', async () => {
    for (const [id, { raises }] of Object.entries(statementExamples)) {
      const raised = examplesUnder('Raised, for example', (await visit(app, `/rules/${id}`)).html)
      deepEqual(
        raised.map(example => [...example.matchAll(/<mark[^>]*>(.*?)<\/mark>/g)].map(([, words]) => words)),
        raises.map(([, text]) =>
          text.includes('[')
            ? [...text.matchAll(/\[(.*?)\]/g)].map(([, words = '']) => escaped(words))
            : [escaped(text)],
        ),
      )
    }
  })

  it('leads from the first rule to the last and back', async () => {
    const way = async (start: string, side: 'next' | 'prev'): Promise<readonly string[]> => {
      const { html } = await visit(app, `/rules/${start}`)
      const [, on] = new RegExp(`href="/rules/([\\w-]+)" rel="${side}"`).exec(html) ?? []
      return on === undefined ? [start] : [start, ...(await way(on, side))]
    }
    const ids = rules.map(({ id }) => id)
    deepEqual(await way(ids[0] ?? '', 'next'), ids)
    deepEqual(await way(ids.at(-1) ?? '', 'prev'), ids.toReversed())
  })

  for (const [typed, meant] of [
    ['vage-time', 'vague-time'],
    ['Vague-Time', 'vague-time'],
    ['vaguetime', 'vague-time'],
    ['jargons', 'jargon'],
    ['baseline', 'no-baseline'],
    ['overdo', 'overdue'],
  ] as const)
    it(`asks of “${typed}” whether ${meant} was meant`, async () => {
      const { status, html } = await visit(app, `/rules/${typed}`)
      equal(status, 404)
      match(html, new RegExp(`Did you mean <a class="govuk-link" href="/rules/${meant}">`))
    })

  it('leads to all rules when nothing is near, however long it is', async () => {
    for (const typed of ['xyzzy', 'constructor', '<b>', 'v'.repeat(5000)]) {
      const { status, html } = await visit(app, `/rules/${encodeURIComponent(typed)}`)
      equal(status, 404)
      match(html, /Did you mean <a class="govuk-link" href="\/rules">/)
    }
  })
})
