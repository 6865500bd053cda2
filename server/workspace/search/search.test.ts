import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { type Browser, organisation } from '../../sign-in/testing.ts'
import { inWorkspace, type Workspace } from '../testing.ts'

const signed = { organisation, by: { id: 'mo', name: 'Mo Iqbal' }, at: '2026-11-22T09:00:00.000Z' }

const main = (html: string): string => /<div id="found">[\s\S]*<\/main>/.exec(html)?.[0] ?? ''

const find = async (browser: Browser, name: string): Promise<string> => {
  await browser.open('/search')
  return main((await browser.send({ name })).html)
}

async function addFamily(
  { store }: Workspace,
  id: string,
  team: string,
  name: string,
  child: string,
): Promise<void> {
  await store.createFamily({ ...signed, id, team, name })
  await store.createPerson({
    ...signed,
    family: id,
    person: { id: `${id}-child`, name: child, is: 'child', born: '2015-02-01' },
  })
}

describe('the search', () => {
  it('finds by a beginning in any order, without accents, by short names and with slips, and says which are only near', () =>
    inWorkspace(async workspace => {
      await addFamily(workspace, 'nunez', 'harbour', 'Núñez', 'Elizabeth Núñez')
      const browser = await workspace.as('sara')
      for (const typed of ['emily', 'taylor em', 'EMILY TAYLOR'])
        match(
          await find(browser, typed),
          /href="\/families\/taylor#person-emily-t"><bdi>Emily Taylor<\/bdi>/,
          typed,
        )
      match(await find(browser, 'nunez'), /href="\/families\/nunez"><bdi>Núñez/)
      match(await find(browser, 'Liz Nunez'), /Nobody is called just that[\s\S]*Elizabeth Núñez/)
      match(await find(browser, 'Emilly Tailor'), /Nobody is called just that[\s\S]*Emily Taylor/)
      match(await find(browser, 'f-1001'), /href="\/families\/taylor"/)
    }))

  it('tells enough beside a name that nobody opens the wrong one', () =>
    inWorkspace(async ({ as }) => {
      const found = await find(await as('sara'), 'Emily')
      match(found, /Child, born 4 May 2017 in the family <a[^>]*href="\/families\/taylor"><bdi>Taylor/)
      match(found, /Plan: <a[^>]*href="\/plans\/emily"/)
      match(found, /F-1001/)
    }))

  it('says what to try where there is nothing, and asks for a name where none was typed', () =>
    inWorkspace(async ({ as }) => {
      const browser = await as('sara')
      match(
        await find(browser, 'Zebedee<b>'),
        /Nothing found for “<span dir="auto">Zebedee&lt;b&gt;<\/span>”[\s\S]*another spelling/,
      )
      await browser.open('/search')
      const { status, html } = await browser.send({ name: '  ' })
      equal(status, 422)
      match(html, /Type a name or a reference first/)
    }))

  it('finds a family of another team by its whole name alone, and leads to saying why', () =>
    inWorkspace(async workspace => {
      await addFamily(workspace, 'far', 'meadow', 'Farrow', 'Pip Farrow')
      const browser = await workspace.as('sara')
      doesNotMatch(await find(browser, 'Pip'), /Farrow/)
      const found = await find(browser, 'pip farrow')
      match(found, /href="\/families\/far"[\s\S]*With another team[\s\S]*Opened by saying why/)
      doesNotMatch(found, /2015|F-10/)
      match((await browser.open('/families/far')).at, /^\/families\/far\/reason/)
    }))

  it('is done without a look at a family, and puts no name in an address', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      await find(browser, 'Emily')
      equal(browser.seen?.at, '/search')
      const looks = await workspace.store.looks({
        organisation,
        family: 'taylor',
        sight: 'everything',
        limit: 10,
      })
      deepEqual(
        looks.filter(({ what }) => what === 'search-names'),
        [],
      )
    }))

  it('answers its own script with what it would show, and tells it when nobody is signed in', () =>
    inWorkspace(async ({ as }) => {
      const browser = await as('sara')
      await browser.open('/search')
      const mark = /name="form-mark" value="([^"]*)"/.exec(browser.seen?.html ?? '')?.[1] ?? ''
      const body = new URLSearchParams({ 'form-mark': mark, name: 'emily', 'by-script': 'yes' })
      const { html } = await browser.post('/search', body)
      match((JSON.parse(html) as { html: string }).html, /2 found[\s\S]*Emily Taylor/)
      browser.cookies.clear()
      equal((await browser.post('/search', body)).status, 401)
    }))

  it('is for those who work with families, and for auditors', () =>
    inWorkspace(async ({ as }) => {
      equal((await (await as('ada')).open('/search')).status, 403)
      match(await find(await as('amos'), 'emily'), /Emily Taylor/)
    }))

  it('never shows a restricted family to somebody it does not name, whatever they type', () =>
    inWorkspace(async workspace => {
      await addFamily(workspace, 'quill', 'harbour', 'Quill-Ó Briain', 'Robert Quill')
      await addFamily(workspace, 'quilt', 'harbour', 'Quilter', 'Bobbie Quilter')
      await workspace.store.restrictFamily({ ...signed, family: 'quill', tie: 'team', readers: ['sara'] })
      const reference = (await workspace.store.openFamily({ organisation, family: 'quill' }))?.reference ?? ''
      const secret = [
        'Quill-Ó Briain',
        'Robert Quill',
        reference,
        'Bob Quill',
        'Rob Qwill',
        'Quill Robert',
        'o briain',
      ]
      match(await find(await workspace.as('sara'), 'Robert Quill'), /families\/quill#/)
      const others = await Promise.all(
        (['ben', 'mo', 'otis', 'rhea', 'amos'] as const).map(who => workspace.as(who)),
      )
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...others),
          fc.constantFrom(...secret),
          fc.nat(15),
          fc.constantFrom('', ' ', 'x', 'é', '%', '*'),
          async (browser, words, cut, more) => {
            const found = await find(browser, words.slice(0, words.length - cut) + more)
            // What was typed is said again; what was found stands in links.
            ok(!/families\/quill["#]|<bdi>(?:Robert Quill|Quill-Ó Briain)<\/bdi>/.test(found), found)
          },
        ),
        { numRuns: 60 },
      )
    }))
})
