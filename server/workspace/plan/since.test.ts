import { equal } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { addTask, agree, assign, finishTask, reorderNeeds, word } from '../../../plans/index.ts'
import { doing } from '../change-plan.ts'
import { aWorkspace, type Workspace } from '../testing.ts'
import { bringPlan, fullPlan, happen } from './testing/plans.ts'
import { has, lacks, main } from './testing/reading.ts'

describe('what is new in a plan', () => {
  let workspace: Workspace

  before(async () => {
    workspace = await aWorkspace()
  })
  after(() => workspace.close())

  it('is not spoken of at a first look, nor when nothing happened since', async () => {
    const { as, wait } = workspace
    const sara = await as('sara')
    lacks((await sara.open('/plans/emily')).html, /since you looked/)
    wait(40)
    lacks((await sara.open('/plans/emily')).html, /since you looked|than when/)
  })

  it('is told in sentences and marked where it stands, until they come back another time', async () => {
    const { as, wait } = workspace
    const sara = await as('sara')
    await sara.open('/plans/emily')
    wait(40)
    await happen(workspace, 'emily', 'ben', [
      doing(word, {
        part: 't1',
        field: 'text',
        text: 'Mum walks Emily to the gate at 8.40 every morning.',
      }),
      doing(addTask, { id: 't2', under: 'n1', is: { text: 'Nan rings Emily at 7.' } }),
    ])
    const { html } = await sara.open('/plans/emily')
    const read = main(html)
    has(read, /What changed since you looked today at \d{1,2}:\d\d[ap]m/)
    has(html, /href="#task-t2">Ben Hale added the task “Nan rings Emily at 7” for “Emily needs/)
    has(read, /8\.40 every morning\. Changed since you looked today at \d{1,2}:\d\d[ap]m/)
    has(read, /Nan rings Emily at 7\. New since you looked today at \d{1,2}:\d\d[ap]m/)
    equal([...html.matchAll(/class="bywhen-new"/g)].length, 2)
    has((await sara.open('/plans/emily')).html, /What changed since/, 'all through the sitting')
    wait(40)
    lacks((await sara.open('/plans/emily')).html, /What changed since/)
  })

  it('marks nothing that they did themselves', async () => {
    const sara = await workspace.as('sara')
    await sara.open('/plans/emily')
    workspace.wait(40)
    await happen(workspace, 'emily', 'sara', [
      doing(addTask, { id: 't3', under: 'n1', is: { text: 'Nan rings Emily at 8.' } }),
    ])
    const { html } = await sara.open('/plans/emily')
    has(main(html), /What changed since you looked today at \d{1,2}:\d\d[ap]m You added the task/)
    equal(html.includes('bywhen-new'), false)
  })

  it('tells letter by letter what has become better since somebody began to write', async () => {
    const { as } = workspace
    await bringPlan(workspace, 'full', fullPlan)
    workspace.wait(40)
    await happen(workspace, 'full', 'sara', [
      doing(word, { part: 'w2', field: 'text', text: 'Mum is worn out after nights.' }),
      doing(assign, { task: 't-alone', assigned: [{ who: 'Mum', people: ['mum'], due: '2026-12-04' }] }),
    ])
    const { html } = await (await as('sara')).open('/plans/full')
    has(
      main(html),
      /Timely says when, in the child’s time (nothing to note|\d notes?) ?\d fewer than when you began/,
    )
    has(main(html), /That is \d fewer than when you began\./)
    lacks(main(html), /since you looked/)
    lacks((await (await as('mo')).open('/plans/full')).html, /than when/)
  })

  it('marks what was met, agreed and put in another order, and says so', async () => {
    await bringPlan(workspace, 'moved', fullPlan)
    const sara = await workspace.as('sara')
    await sara.open('/plans/moved')
    workspace.wait(40)
    await happen(workspace, 'moved', 'ben', [
      doing(reorderNeeds, { order: ['n-sleep', 'n-school'] }),
      doing(agree, { id: 'a9', person: 'teacher', answer: 'agrees' }),
      doing(finishTask, { task: 't-bus', on: '2026-11-21', asToldBefore: true }),
    ])
    const read = main((await sara.open('/plans/moved')).html)
    has(read, /Ben Hale put the needs in another order/)
    has(read, /Ruth Amadi agrees with the plan \(22 November 2026\)\. New since you looked/)
    has(read, /Ruth asks for a bus pass\. Changed since you looked/)
  })
})
