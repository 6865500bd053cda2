import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { addTask, endPlan, remove, word } from '../../../plans/index.ts'
import { doing } from '../change-plan.ts'
import { bringPlan, fullPlan, happen } from '../plan/testing/plans.ts'
import { inWorkspace } from '../testing.ts'
import { differing } from './differing.ts'
import { sittingsOf } from './sittings.ts'

/** What a page says, without its markup. */
const words = (html: string): string =>
  html
    .slice(html.indexOf('<main'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const reword = (text: string) => doing(word, { part: 'n1', field: 'text', text })

describe('the history of a plan', () => {
  it('tells what happened, the last of it first, sitting by sitting', () =>
    inWorkspace(async ({ as, wait, ...workspace }) => {
      const all = { as, wait, ...workspace }
      wait(60)
      await happen(all, 'emily', 'ben', [
        reword('Emily needs to be at school by 8.50.'),
        doing(addTask, { id: 't2', under: 'n1', is: { text: 'Nan rings at 8.' } }),
      ])
      const sara = await as('sara')
      const { status, html } = await sara.open('/plans/emily/history')
      equal(status, 200)
      const said = words(html)
      match(said, /What happened to this plan/)
      match(
        said,
        /Ben Hale , today at .*Ben Hale reworded the need .*8\.50.*Ben Hale added the task “Nan rings at 8\.?” .*Sara Obi , today at .*You began the plan\./,
      )
      match(html, /href="\/plans\/emily#task-t2"/)
      match(html, /href="\/plans\/emily\/versions\/6"/)
      doesNotMatch(said, /New since/)
    }))

  it('marks what others did since somebody looked, and says when nobody did anything', () =>
    inWorkspace(async workspace => {
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily')
      workspace.wait(31)
      match(
        words((await sara.open('/plans/emily/history')).html),
        /Nobody else has changed it since you looked/,
      )
      workspace.wait(31)
      await happen(workspace, 'emily', 'ben', [reword('Emily needs sleep.')])
      const { html } = await sara.open('/plans/emily/history')
      match(words(html), /Ben Hale , today at [\d:]+[ap]m New since you looked/)
      equal(html.match(/bywhen-new/g)?.length, 1)
    }))

  it('is read page by page', () =>
    inWorkspace(async workspace => {
      for (let turn = 0; turn < 18; turn += 1) {
        workspace.wait(40)
        await happen(workspace, 'emily', turn % 2 ? 'ben' : 'sara', [reword(`Emily needs ${turn} things.`)])
      }
      const sara = await workspace.as('sara')
      const first = await sara.open('/plans/emily/history')
      equal(first.html.match(/id="version-/g)?.length, 15)
      const next = /href="(\/plans\/emily\/history\?before=\d+)"/.exec(first.html)?.[1] ?? ''
      const second = await sara.open(next)
      equal(second.html.match(/id="version-/g)?.length, 4)
      match(words(second.html), /You began the plan/)
      doesNotMatch(second.html, /\?before=/)
      match(second.html, /href="\/plans\/emily\/history"/)
    }))

  it('shows the plan as it stood, with nothing in it that could be changed', () =>
    inWorkspace(async workspace => {
      await bringPlan(workspace, 'full', fullPlan)
      await happen(workspace, 'full', 'sara', [
        doing(word, { part: 'n-school', field: 'text', text: 'Amal needs more time.' }),
      ])
      const sara = await workspace.as('sara')
      const then = await sara.open('/plans/full/versions/1')
      match(words(then.html), /This is version 1, as it stood on .* It is not the plan that holds now\./)
      match(words(then.html), /Amal needs to be at school on time/)
      doesNotMatch(then.html, /Amal needs more time|\/parts\/|\/tasks\/|\/measures\/|Move up|\/needs\/new/)
      match(then.html, /href="\/plans\/full\/versions\/2"/)
      const other = await sara.open('/plans/full/versions/1?face=outcomes')
      match(words(other.html), /What outcome do we want to achieve/)
      for (const none of ['0', '3', 'x', '1.5'])
        equal((await sara.open(`/plans/full/versions/${none}`)).status, 404, none)
    }))

  it('compares two versions in sentences and word for word, whichever is named first', () =>
    inWorkspace(async workspace => {
      await happen(workspace, 'emily', 'ben', [
        reword('Emily needs to be at school by 8.50, every day.'),
        doing(addTask, { id: 't2', under: 'n1', is: { text: 'Nan rings at 8.' } }),
        doing(remove, { part: 't1', because: 'Nan does it now.' }),
      ])
      const sara = await workspace.as('sara')
      for (const way of ['from=4&to=7', 'from=7&to=4']) {
        const { html } = await sara.open(`/plans/emily/compare?${way}`)
        match(words(html), /What changed from version 4 to version 7/)
        match(html, /school <del>on time,<\/del> every day\./)
        match(html, /school <ins>by 8\.50,<\/ins> every day\./)
        match(words(html), /Ben Hale took out .*Nan does it now/)
        match(words(html), /It was not in the plan .*Nan rings at 8\./)
      }
      match(words((await sara.open('/plans/emily/compare?from=4&to=4')).html), /said the same in both/)
      for (const bad of ['from=0&to=4', 'from=1&to=99', 'from=a'])
        equal((await sara.open(`/plans/emily/compare?${bad}`)).status, 404, bad)
    }))

  it('puts earlier words back as a new change, after asking', () =>
    inWorkspace(async workspace => {
      await happen(workspace, 'emily', 'ben', [reword('Emily needs sleep.')])
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily/compare?from=4&to=5')
      const asks = await sara.open('/plans/emily/versions/4/words/n1/text')
      match(
        words(asks.html),
        /It says now Emily needs sleep\. It said in version 4 Emily needs to be at school/,
      )
      const { at, html } = await sara.send({ key: 'once' })
      match(at, /^\/plans\/emily\?saved=6$/)
      match(words(html), /You reworded .*Emily needs to be at school on time, every day\./)
      match(words((await sara.open('/plans/emily/versions/4/words/n1/text')).html), /It says this already/)
      for (const none of ['4/words/n1/impact', '4/words/nobody/text', '1/words/n1/text', '99/words/n1/text'])
        equal((await sara.open(`/plans/emily/versions/${none}`)).status, 404, none)
    }))

  it('does not put words back over what somebody else wrote meanwhile', () =>
    inWorkspace(async workspace => {
      await happen(workspace, 'emily', 'sara', [reword('Emily needs sleep.')])
      const sara = await workspace.as('sara')
      await sara.open('/plans/emily/versions/4/words/n1/text')
      await happen(workspace, 'emily', 'ben', [reword('Emily needs a clock.')])
      const { status, html } = await sara.send({ key: 'twice' })
      equal(status, 422)
      match(words(html), /There is a problem .*Ben Hale/)
      match(words(html), /It says now Emily needs a clock\./)
    }))

  it('is for those who may see it, and words are put back by those who may write', () =>
    inWorkspace(async workspace => {
      const amos = await workspace.as('amos')
      equal((await amos.open('/plans/emily/history')).status, 200)
      equal((await amos.open('/plans/emily/versions/4/words/n1/text')).status, 403)
      const ada = await workspace.as('ada')
      equal((await ada.open('/plans/emily/history')).status, 404)
      await happen(workspace, 'emily', 'sara', [
        doing(endPlan, { on: '2026-11-20', because: 'It is enough.' }),
      ])
      const sara = await workspace.as('sara')
      const { html } = await sara.open('/plans/emily/history')
      doesNotMatch(html, /Take back what you did last/)
      equal((await sara.open('/plans/emily/versions/4/words/n1/text')).status, 403)
    }))
})

describe('a sitting', () => {
  const by = (id: string) => ({ id, name: id })
  const event = (version: number, id: string, minute: number) => ({
    ...{ version, by: by(id), at: new Date(Date.UTC(2026, 2, 2, 9, minute)).toISOString() },
    happened: { kind: 'plan-brought-in', plan: fullPlan } as const,
  })

  it('is one person without a long break and without anybody between', () =>
    deepEqual(
      sittingsOf([
        event(1, 'a', 0),
        event(2, 'a', 30),
        event(3, 'b', 31),
        event(4, 'a', 32),
        event(5, 'a', 63),
      ]).map(({ by: { id }, first, last }) => [id, first, last]),
      [
        ['a', 5, 5],
        ['a', 4, 4],
        ['b', 3, 3],
        ['a', 1, 2],
      ],
    ))
})

describe('words that differ', () => {
  for (const [before, after] of [
    ['Mum walks.', 'Mum walks.'],
    ['', 'Mum walks.'],
    ['Mum walks Emily', 'Nan walks Emily to school'],
    ['a b c', 'c b a'],
  ] as const)
    it(`are cut so that both texts are whole: “${before}” and “${after}”`, () => {
      const cut = differing(before, after)
      equal(cut.before.map(({ text }) => text).join(''), before)
      equal(cut.after.map(({ text }) => text).join(''), after)
      deepEqual(
        cut.before.filter(({ differs }) => !differs),
        cut.after.filter(({ differs }) => !differs),
      )
    })
})
