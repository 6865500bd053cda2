import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { examples } from '../../../checker/examples/index.ts'
import { check, type Plan, templates } from '../../../checker/index.ts'
import { planExamples } from '../../../checker/rules/plan-examples.ts'
import { aPlan, exampleToday } from '../../../checker/testing.ts'
import { readJson } from '../../../formats/json.ts'
import { buildApp } from '../../app.ts'
import { boxAt } from './boxes.ts'
import { opened } from './desk.ts'
import { modelOf } from './model.ts'
import { placeOf } from './placing.ts'
import { view } from './view.ts'

const TODAY = '2026-11-22'
const nothing = { all: [], at: () => undefined, addressed: (text: string) => text, squeeze: async () => {} }
const app = buildApp({ assets: nothing, today: () => TODAY, log: () => {} })

const unescaped = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
const attribute = (tag: string, name: string): string =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

/** What a browser would send of a page as it came, without anybody touching it. */
function untouched(page: string): URLSearchParams {
  const sent = new URLSearchParams()
  for (const [tag, name = ''] of page.matchAll(/<input\b[^>]*?\sname="([^"]*)"[^>]*>/g)) {
    const isChoice = /type="(?:checkbox|radio)"/.test(tag)
    if (name && (!isChoice || /\schecked/.test(tag))) sent.append(unescaped(name), attribute(tag, 'value'))
  }
  for (const [, tag = '', words = ''] of page.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g))
    sent.append(attribute(tag, 'name'), unescaped(words).replace(/^\n/, '').replaceAll('\n', '\r\n'))
  for (const [, tag = '', inside = ''] of page.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const options = [...inside.matchAll(/<option\b([^>]*)>/g)].map(([, each = '']) => each)
    const chosen = options.find(each => /\sselected/.test(each)) ?? options[0] ?? ''
    sent.append(attribute(tag, 'name'), attribute(chosen, 'value'))
  }
  return sent
}

const send = async (sent: URLSearchParams, button: string): Promise<Response> => {
  sent.set('do', button)
  return app.request('/check', {
    method: 'POST',
    body: sent.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  })
}

const planIn = async (response: Response): Promise<Plan> => {
  const read = readJson(await response.text())
  ok('plan' in read)
  return read.plan
}

const pageOf = (plan: Plan): string => String(view(modelOf({ plan: opened(plan) }, TODAY), [], 'nothing'))

describe('a plan sent by a browser without scripts', () => {
  for (const { id, plan } of examples)
    for (const template of templates)
      it(`comes back as it was, whatever the form: ${id} as ${template.id}`, async () => {
        const given = opened({ ...plan, template: template.id })
        deepEqual(await planIn(await send(untouched(pageOf(given)), 'get json')), given)
      })

  it('keeps what the page has no box for', async () => {
    const [first] = examples
    ok(first)
    const challenges = [{ id: 'c1', by: 'grace', text: 'Is the bus safe?', state: 'raised' }] as const
    const given = opened({ ...first.plan, challenges })
    deepEqual((await planIn(await send(untouched(pageOf(given)), 'get json'))).challenges, challenges)
  })

  it('is checked, with what was typed', async () => {
    const sent = untouched(
      String(
        view(
          modelOf(
            { plan: opened({ template: 'liberi', about: { is: 'child', name: '' }, needs: [] }) },
            TODAY,
          ),
          [],
          'nothing',
        ),
      ),
    )
    sent.set('needs/0/tasks/0/text', 'Mum will ring <b>them</b> ASAP.')
    const response = await send(sent, 'check')
    equal(response.status, 200)
    const page = await response.text()
    match(page, /<mark class="bywhen-mark[^>]*>ASAP<\/mark>/)
    match(page, /Mum will ring &lt;b&gt;them&lt;\/b&gt; ASAP\./)
    equal(response.headers.get('set-cookie'), null)
  })

  it('is given as a file of its own', async () => {
    const [first] = examples
    ok(first)
    const response = await send(untouched(pageOf(first.plan)), 'get markdown')
    match(response.headers.get('content-disposition') ?? '', /^attachment; filename="[\w-]+\.md"/)
    match(await response.text(), /^# Plan for /)
  })

  it('is read as JSON where JSON was pasted, and as nothing where it is spoilt', async () => {
    const [first] = examples
    ok(first)
    const sent = untouched(pageOf({ template: 'liberi', about: { is: 'child', name: 'Amira' }, needs: [] }))
    sent.set('pasted', JSON.stringify(first.plan))
    ok((await (await send(sent, 'lay-out')).text()).includes(`${first.plan.about.name}’s plan`))
    sent.set('pasted', '{"needs": 1}')
    const spoilt = await send(sent, 'lay-out')
    equal(spoilt.status, 422)
    const page = await spoilt.text()
    match(page, /There is something to put right/)
    match(page, /Amira’s plan/)
    match(page, /{&quot;needs&quot;: 1}/)
  })

  for (const sent of [
    '',
    'kept=nonsense&removed=%7B&left-over=1',
    'kept=%5B%5D&do=undo&removed={"list":"needs","at":0}',
    '__proto__/text=x&do=remove%20needs/0',
  ])
    it(`is answered whatever it is: ${JSON.stringify(sent)}`, async () => {
      const response = await app.request('/check', {
        method: 'POST',
        body: sent,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
      equal(response.status, 200)
    })
})

describe('the page', () => {
  it('begins with a form to choose, a place to paste and the five examples', async () => {
    const page = await (await app.request('/check')).text()
    equal(page.match(/type="radio"/g)?.length, templates.length)
    for (const { about } of templates) ok(page.includes(about), about)
    for (const { id, plan } of examples) {
      ok(page.includes(`/check?example=${id}`))
      ok((await (await app.request(`/check?example=${id}`)).text()).includes(`${plan.about.name}’s plan`))
    }
    doesNotMatch(page, /bywhen-finding"/)
  })

  it('says nothing of a plan that is as it should be', () => {
    for (const { id, plan, today } of examples.slice(0, 4))
      deepEqual(
        [id, modelOf({ plan: opened(plan), asOf: today }, TODAY).found.map(({ finding }) => finding.wrong)],
        [id, []],
      )
  })

  for (const [rule, { raises }] of Object.entries(planExamples))
    it(`has the box where ${rule} is put right`, () => {
      for (const { plan, today = exampleToday, name } of raises) {
        const given = opened(aPlan(plan))
        const page = String(view(modelOf({ plan: given, asOf: today }, TODAY), [], 'nothing'))
        for (const finding of check(given, { today }).filter(each => each.rule === rule)) {
          const place = placeOf(finding, given)
          ok(boxAt(place), `${name}: ${place} is a box`)
          ok(page.includes(`id="${place.replaceAll('&', '&amp;')}"`), `${name}: ${place} is on the page`)
        }
      }
    })
})
