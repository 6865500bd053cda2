import { doesNotMatch, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { organisation } from '../../sign-in/testing.ts'
import { bringPlan, fullPlan } from '../plan/testing/plans.ts'
import { inWorkspace, type Workspace } from '../testing.ts'

/** What a page says, without its markup. */
const words = (html: string): string =>
  html
    .slice(html.indexOf('<body'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

const keepViews = ({ store, entrance }: Workspace) =>
  store.putHold({
    ...{ organisation, family: 'taylor', id: 'h1', hidden: 'emily-t', keptFrom: 'mum', what: ['views'] },
    ...{ why: 'She asked for it.', at: entrance.now(), by: { id: 'sara', name: 'Sara Obi' }, tie: 'role' },
  })

describe('the pages of the family on a worker’s screen', () => {
  it('remind whoever turns the screen round, and turned round have nothing of the staff’s', () =>
    inWorkspace(async workspace => {
      await bringPlan(workspace, 'full', fullPlan)
      const sara = await workspace.as('sara')
      for (const [page, title] of [
        ['family', /Amal’s plan/],
        ['child', /Amal, this is your plan/],
      ] as const) {
        const { html } = await sara.open(`/plans/full/${page}`)
        match(words(html), /First close other families’ pages/)
        match(words(html), /Signed in as/)
        match(words(html), title)
        const turned = /href="(\/plans\/full\/(?:family|child)\?[^"]*turned=yes)"/.exec(html)?.[1] ?? ''
        const round = await sara.open(turned.replaceAll('&amp;', '&'))
        match(words(round.html), title)
        doesNotMatch(words(round.html), /Signed in|Search|Settings|close other/)
        match(words(round.html), /Who you can ask.*Sara Obi ?, worker/)
        doesNotMatch(round.html, /href="\/(families|today|account)/)
        match(round.html, /src="\/assets\/read-aloud/)
        match(round.html, new RegExp(`<a class="govuk-link" href="/plans/full/${page}[^"]*">Back</a>`))
      }
    }))

  it('leave out what is held from anybody, and say so to staff alone', () =>
    inWorkspace(async workspace => {
      await bringPlan(workspace, 'full', fullPlan)
      await keepViews(workspace)
      const sara = await workspace.as('sara')
      const { html } = await sara.open('/plans/full/family')
      match(words(html), /Left out of this copy .*Amal Taylor’s view/)
      doesNotMatch(words(html), /I want to walk with Nan/)
      const round = await sara.open('/plans/full/family?turned=yes')
      doesNotMatch(words(round.html), /Left out|safety|I want to walk with Nan/)
      const child = await sara.open('/plans/full/child?for=emily-t')
      match(words(child.html), /I want to walk with Nan/)
      match(child.html, /for=emily-t&amp;child=emily-t&amp;turned=yes/)
    }))

  it('say that there is no child’s page where the plan is about no child', () =>
    inWorkspace(async workspace => {
      await bringPlan(workspace, 'own', {
        ...{ template: 'outcomes', about: { is: 'adult', name: 'Dawn Taylor', person: 'mum' }, needs: [] },
      })
      const sara = await workspace.as('sara')
      const { status, html } = await sara.open('/plans/own/child')
      equal(status, 200)
      match(words(html), /There is no child’s page here/)
      match(words((await sara.open('/plans/own/family')).html), /Dawn’s plan/)
    }))

  it('offer to print only to whoever may', () =>
    inWorkspace(async ({ as }) => {
      match((await (await as('sara')).open('/plans/emily/family')).html, /\/plans\/emily\/print\/family/)
      doesNotMatch((await (await as('amos')).open('/plans/emily/family')).html, /print\/family/)
      equal((await (await as('ada')).open('/plans/emily/family')).status, 404)
    }))
})
