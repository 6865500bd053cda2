import { deepEqual, equal, ok } from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { isRealDay, sayDay, templates } from '../../../checker/index.ts'
import { addTask, endPlan } from '../../../plans/index.ts'
import { doing } from '../change-plan.ts'
import { aWorkspace, type Workspace } from '../testing.ts'
import { bringPlan, fullPlan, happen, manyNeeds } from './testing/plans.ts'
import { has, lacks, main, wordsOf } from './testing/reading.ts'

/** Every text, name and day that a plan holds; what is only chosen from a list is told in other words. */
function saidIn(value: unknown): readonly string[] {
  if (typeof value === 'string') {
    if (isRealDay(value)) return [sayDay(value).slice(0, -5)]
    return /[ ]/.test(value) || /\P{ASCII}/u.test(value) ? [value] : []
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(saidIn) : []
}

const tags = (html: string): readonly string[] =>
  [...html.matchAll(/govuk-tag[^>]*>([^<]*)</g)].map(([, text = '']) => text)

describe('the page of a plan', () => {
  let workspace: Workspace

  before(async () => {
    workspace = await aWorkspace()
    await bringPlan(workspace, 'full', fullPlan)
  })
  after(() => workspace.close())

  it('shows the plan in its own form, need by need, with the way to change each', async () => {
    const { as } = workspace
    const { status, html } = await (await as('sara')).open('/plans/emily')
    equal(status, 200)
    const read = main(html)
    has(read, /Emily Taylor’s plan Draft Nobody outside the team has been shown it yet\./)
    has(
      read,
      /Need 1 Emily needs to be at school on time, every day\..*Mum walks Emily to school every morning\. Mum 18 December 2026 Emily is at school by 8\.50/,
    )
    has(html, /<tbody class="bywhen-plan__need" id="need-n1"/)
    for (const way of [
      'needs/n1',
      'needs/new',
      'details',
      'people',
      'worries',
      'consequences',
      'removed',
      'history',
      'family',
      'child',
      'print/liberi',
      'parts/n1/remove',
    ])
      ok(html.includes(`href="/plans/emily/${way}"`), way)
    equal(html.includes('<script'), false)
  })

  it('holds everything that a plan can say, whichever form it is seen in', async () => {
    const sara = await workspace.as('sara')
    for (const { id, label, columns } of templates) {
      const { html } = await sara.open(`/plans/full?face=${id}`)
      const read = main(html)
      const lost = saidIn(fullPlan).filter(said => !read.includes(said))
      deepEqual([label, lost], [label, []])
      for (const { heading } of columns) ok(read.includes(heading), heading)
      equal([...html.matchAll(/href="\/plans\/full(?:\?face=[a-z-]+)?"/g)].length, templates.length)
      has(html, new RegExp(`aria-current="page">${label}<`))
    }
  })

  it('falls back to the plan’s own form where no form of the name asked for is known', async () => {
    const { as } = workspace
    const { status, html } = await (await as('sara')).open('/plans/emily?face=%3Cscript%3E')
    equal(status, 200)
    has(html, /aria-current="page">Liberi plan</)
  })

  it('says in words how far each task has come', async () => {
    const { html } = await (await workspace.as('sara')).open('/plans/full')
    const read = main(html)
    deepEqual(tags(html), [
      'Tasks overdue',
      'In progress',
      'Overdue',
      'Blocked',
      'Not needed',
      'Done',
      'Met',
      'Met',
    ])
    has(read, /Overdue It was to be done by 13 November/)
    has(read, /Blocked The office wants a photograph first\./)
    has(read, /Done on 5 November 2026.*seen by somebody in the network, Nan, 12 November 2026/)
    has(read, /Not needed Nan drives instead\./)
    has(read, /1 finished task put away Nan gives Amal an alarm clock/)
    has(
      read,
      /Amal Taylor: I get tummy ache.*The family: Mum works nights on Sundays\. \(Mum\).*Professionals: The first lesson/,
    )
  })

  it('leads from what the check found to the row it is about and to the box where it is written', async () => {
    const { html } = await (await workspace.as('sara')).open('/plans/full')
    const aside = html.slice(html.indexOf('<aside'), html.indexOf('</aside>'))
    has(wordsOf(aside), /The plan as a whole.*Need by need Need 1: \d+ notes, \d to change first/)
    has(aside, /href="#worry-w2">Go to the worry</)
    has(aside, /href="#agreement">Go to who agrees</)
    has(
      html,
      /href="\/plans\/full\/needs\/n-school#task\/t-alone\/assigned\/0\/by">Go to where this is written</,
    )
    has(
      html,
      /href="\/plans\/full\/tasks\/t-alone"><bdi>Amal walks the last street alone\.<\/bdi><\/a> 9 days late/,
    )
    has(wordsOf(html), /\d of \d+ tasks done, \d of them with evidence\./)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const lost = [...html.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to).filter(to => !ids.has(to))
    deepEqual(lost, [])
    equal(ids.size, [...html.matchAll(/ id="/g)].length, 'each name is there once')
  })

  it('says what goes into each part that is still empty, and leads to where it is written', async () => {
    await bringPlan(workspace, 'blank', {
      template: 'cumbria',
      about: { is: 'child', name: 'Kit' },
      needs: [],
    })
    const { html } = await (await workspace.as('sara')).open('/plans/blank')
    const read = main(html)
    has(
      read,
      /No need is written yet\. The one that matters most to the child goes first\. Add the first need/,
    )
    has(read, /What we are worried about The worries that the assessment found go here/)
    has(read, /Who agrees Who agrees with the plan.*goes here/)
    has(read, /Notes come as you write\. What/)
    lacks(read, /undefined|null|NaN/)
  })

  it('says where to begin while it is empty, before anything else that could be done with it', async () => {
    const { html } = await (await workspace.as('sara')).open('/plans/blank')
    has(
      html,
      /Begin with what matters most to <bdi>Kit<[\s\S]*href="\/plans\/blank\/needs\/new"[\s\S]*aria-label="This plan"/,
    )
    lacks(html, /not checked yet<\/p>|id="letters"|blank\/review"/)
    const writing = await (await workspace.as('sara')).open('/plans/blank/needs/new')
    has(writing.html, /<div id="whole"><p class="govuk-body">Notes come as you write/)
  })

  it('offers only what whoever looks may do', async () => {
    const { as } = workspace
    const seen = async (who: 'amos' | 'rhea' | 'mo') => (await (await as(who)).open('/plans/emily')).html
    for (const who of ['amos', 'rhea'] as const) {
      const html = await seen(who)
      has(main(html), /Mum walks Emily to school/)
      lacks(html, /needs\/n1"|Move|parts\/n1|emily\/details"|needs\/new/)
    }
    lacks(await seen('amos'), /print\/liberi/)
    has(await seen('mo'), /needs\/n1"/)
    equal((await (await as('otis')).open('/plans/emily')).at.startsWith('/families/taylor/reason'), true)
    equal((await (await as('ada')).open('/plans/emily')).status, 404)
  })

  it('says at its head and at the very words what must be kept from somebody', async () => {
    await bringPlan(workspace, 'held', {
      ...fullPlan,
      people: (fullPlan.people ?? []).map(each =>
        each.id === 'nan' ? { ...each, contact: '12 Mill Lane' } : each,
      ),
      views: [{ person: 'nan', text: 'I am afraid of her.' }],
    })
    await workspace.store.putHold({
      ...{ organisation: 'our-council', family: 'taylor', tie: 'worker', at: workspace.entrance.now() },
      by: { id: 'sara', name: 'Sara Obi' },
      ...{
        id: 'h1',
        hidden: 'nan',
        keptFrom: 'mum',
        what: ['addresses', 'views'],
        why: 'She was followed home.',
      },
    })
    const read = main((await (await workspace.as('sara')).open('/plans/held')).html)
    has(read, /Warning Keep from Dawn Taylor, for Jean Taylor’s safety: where they live/)
    has(read, /12 Mill Lane Keep from Mum/)
    has(read, /“?I am afraid of her\.”? ?Keep from Mum/)
  })

  it('can still be read when it has ended, and not changed', async () => {
    await bringPlan(workspace, 'done', fullPlan)
    await happen(workspace, 'done', 'sara', [
      doing(endPlan, { because: 'Amal has been on time all term.', on: '2026-11-20' }),
    ])
    const { html } = await (await workspace.as('sara')).open('/plans/done')
    has(main(html), /Ended It ended on 20 November 2026: “Amal has been on time all term\.”/)
    lacks(html, /needs\/n-school"|Move down/)
  })

  it('shows what anybody typed as words, whatever it is', async () => {
    const bad = '<img src=x onerror=alert(1)>"\'&'
    const need = { ...manyNeeds(1)[0], id: 'n1', text: bad }
    await bringPlan(workspace, 'bad', {
      ...{ template: 'outcomes', about: { is: 'child', name: bad }, needs: [need] },
      people: [{ id: 'p', name: bad, is: 'parent' }],
      worries: [{ id: 'w', text: bad, from: bad }],
      views: [{ person: 'p', text: bad }],
    })
    const { html } = await (await workspace.as('sara')).open('/plans/bad')
    equal(html.includes('<img'), false)
    has(html, /<bdi>&lt;img src=x/)
  })

  it('finds again what was typed and not saved, and nobody else does', async () => {
    const { as, store, entrance } = workspace
    const drafts = [
      { place: 'task/t1/text', text: 'Mum walks' },
      { place: 'worry/w-new/under', text: 'plan' },
      { place: 'worry/w-new/text', text: 'A worry' },
    ]
    await store.keepDrafts({
      organisation: 'our-council',
      account: 'sara',
      plan: 'emily',
      saw: 1,
      at: entrance.now(),
      drafts,
    })
    const { html } = await (await as('sara')).open('/plans/emily')
    has(main(html), /You typed something that is not in the plan yet, today at 9:00am\./)
    has(html, /href="\/plans\/emily\/needs\/n1">Go on with <bdi>“Emily needs/)
    has(html, /href="\/plans\/emily\/worries">Go on with/)
    lacks((await (await as('ben')).open('/plans/emily')).html, /You typed something/)
  })

  it('says what was just saved, to whoever saved it', async () => {
    await happen(workspace, 'emily', 'sara', [
      doing(addTask, { id: 't2', under: 'n1', is: { text: 'Nan rings Emily at 7.' } }),
    ])
    const opened = await workspace.store.openPlan({ organisation: 'our-council', plan: 'emily' })
    const address = `/plans/emily?saved=${opened?.version}`
    has(main((await (await workspace.as('sara')).open(address)).html), /Saved You added the task “Nan rings/)
    lacks((await (await workspace.as('ben')).open(address)).html, /You added|Saved</)
  })
})
