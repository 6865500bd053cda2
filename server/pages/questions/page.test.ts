import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { moreQuestions } from '../../../checker/more-questions.ts'
import { twelveQuestions } from '../../../checker/questions.ts'
import { anApp, visit } from '../../testing.ts'
import { html } from '../../views/html.ts'

const { app } = await anApp()
const page = (await visit(app, '/questions')).html
const escaped = (words: string): string => String(html`${words}`)

describe('the questions for a meeting', () => {
  it('number the twelve in their order', () => {
    const [, list = ''] = /<ol[^>]*>([\s\S]*?)<\/ol>/.exec(page) ?? []
    deepEqual(
      [...list.matchAll(/<li id="([\w-]+)"/g)].map(([, id]) => id),
      twelveQuestions.map(({ id }) => id),
    )
  })

  for (const question of [...twelveQuestions, ...Object.values(moreQuestions).flat()])
    it(`ask: ${question.text}`, () => {
      const [, entry = ''] = page.split(`<li id="${question.id}">`)
      const own = entry.split('</li>')[0] ?? ''
      ok(own.includes(escaped(question.text)))
      deepEqual(
        [...own.matchAll(/href="\/rules\/([\w-]+)"/g)].map(([, rule]) => rule),
        question.rules,
      )
      if (question.rules.length === 0) match(own, /it is yours to ask/)
    })

  it('stand under a heading for each moment, and say where they come from', () =>
    equal(page.split('<h2').length, 7))
})
