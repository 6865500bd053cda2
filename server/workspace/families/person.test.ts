import { deepEqual, equal, match } from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Person } from '../../../checker/index.ts'
import { organisation } from '../../sign-in/testing.ts'
import { inWorkspace, type Workspace } from '../testing.ts'
import { settle } from './person-clash.ts'
import { formOf, toPerson } from './person-form.ts'

const personOf = async ({ store }: Workspace, id: string): Promise<Person | undefined> =>
  (await store.openFamily({ organisation, family: 'taylor' }))?.people.find(({ person }) => person.id === id)
    ?.person

describe('a person', () => {
  it('is added with what is known of them, and one more at once', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      await browser.open('/families/taylor/people/new')
      const { at, html } = await browser.send({
        ...{ name: 'Craig Whitlock', is: 'parent', relation: 'Dad', contact: '14 Elm Road\nafter 6pm' },
        ...{ born: '3/2/88', do: 'another' },
      })
      match(at, /\/people\/new\?added=/)
      match(html, /Craig Whitlock is added/)
      const id = new URL(at, 'http://x').searchParams.get('added') ?? ''
      deepEqual(await personOf(workspace, id), {
        ...{ id, name: 'Craig Whitlock', is: 'parent', relation: 'Dad', born: '1988-02-03' },
        contact: '14 Elm Road\nafter 6pm',
      })
    }))

  it('is put right; what the page has no box for stays', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      const { html } = await browser.open('/families/taylor/people/emily-t')
      match(html, /value="4 May 2017"/)
      await browser.send({ name: 'Emily Rose Taylor', is: 'child', born: '4 May 2017', nonVerbal: 'yes' })
      deepEqual(await personOf(workspace, 'emily-t'), {
        ...{ id: 'emily-t', name: 'Emily Rose Taylor', is: 'child', born: '2017-05-04', nonVerbal: true },
      })
    }))

  it('keeps every word that was typed where something has to be put right', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      await browser.open('/families/taylor/people/new')
      const { status, html } = await browser.send({
        name: '',
        relation: 'Bampi',
        born: '31/2/1950',
        contact: '<b>x',
      })
      equal(status, 422)
      match(
        html,
        /Write their name[\s\S]*Choose what they are to the child[\s\S]*date of birth with its year/,
      )
      match(html, /value="Bampi"[\s\S]*&lt;b&gt;x[\s\S]*value="31\/2\/1950"/)
    }))

  it('takes what two people changed in different boxes together', () =>
    inWorkspace(async workspace => {
      const [sara, ben] = [await workspace.as('sara'), await workspace.as('mo')]
      await sara.open('/families/taylor/people/mum')
      await ben.open('/families/taylor/people/mum')
      await ben.send({ name: 'Dawn Taylor', is: 'parent', relation: 'Mum', contact: '07700 900123' })
      await sara.send({ name: 'Dawn Taylor-Reed', is: 'parent', relation: 'Mum' })
      const { name, contact } = (await personOf(workspace, 'mum')) as Person
      deepEqual([name, contact], ['Dawn Taylor-Reed', '07700 900123'])
    }))

  it('shows both where two people wrote in one box, and drops neither', () =>
    inWorkspace(async workspace => {
      const [sara, mo] = [await workspace.as('sara'), await workspace.as('mo')]
      const words = { name: 'Dawn Taylor', is: 'parent', relation: 'Mum' }
      await sara.open('/families/taylor/people/mum')
      await mo.open('/families/taylor/people/mum')
      await mo.send({ ...words, contact: '07700 900123' })
      const { status, html } = await sara.send({ ...words, contact: '07700 900456' })
      equal(status, 422)
      match(html, /900456<\/textarea>[\s\S]*Saved by somebody else meanwhile: <strong[^>]*>07700 900123</)
      await sara.send({ ...words, contact: '07700 900456 or 900123' })
      equal((await personOf(workspace, 'mum'))?.contact, '07700 900456 or 900123')
    }))

  it('has its words again after a time-out, and nobody else has', () =>
    inWorkspace(async workspace => {
      const browser = await workspace.as('sara')
      await browser.open('/families/taylor/people/new')
      const session = browser.cookies.get('bywhen-session') ?? ''
      browser.cookies.delete('bywhen-session')
      match((await browser.send({ name: 'Lena', is: 'network', contact: 'By the shop' })).at, /^\/sign-in/)
      browser.cookies.set('bywhen-session', session)
      match((await browser.open('/families/taylor/people/new')).html, /value="Lena"[\s\S]*By the shop/)
      await browser.send({ name: 'Lena', is: 'network' })
      equal((await browser.open('/families/taylor/people/new')).html.includes('Lena'), false)
    }))

  it('of another family is not found by this one’s address', () =>
    inWorkspace(async ({ as, store }) => {
      const signed = { organisation, by: { id: 'mo', name: 'Mo' }, at: '2026-11-22T09:00:00.000Z' }
      await store.createFamily({ ...signed, id: 'far', team: 'meadow', name: 'Far' })
      await store.createPerson({ ...signed, family: 'far', person: { id: 'pip', name: 'Pip', is: 'child' } })
      const browser = await as('sara')
      equal((await browser.open('/families/taylor/people/pip')).status, 404)
      const { html } = await browser.open('/families/taylor/people/mum')
      const mark = /name="form-mark" value="([^"]*)"/.exec(html)?.[1] ?? ''
      const body = new URLSearchParams({ 'form-mark': mark, saw: '1', name: 'Pop', is: 'child' })
      equal((await browser.post('/families/taylor/people/pip', body)).status, 404)
      equal((await store.openFamily({ organisation, family: 'far' }))?.people[0]?.person.name, 'Pip')
    }))

  it('is changed by those who work with the family', () =>
    inWorkspace(async ({ as }) => {
      const status = async (who: 'ben' | 'rhea' | 'amos' | 'ada') =>
        (await (await as(who)).open('/families/taylor/people/mum')).status
      deepEqual(
        [await status('ben'), await status('rhea'), await status('amos'), await status('ada')],
        [403, 403, 403, 404],
      )
    }))
})

describe('the boxes of a person', () => {
  const today = '2026-11-22'
  const bornOf = (born: string) => {
    const made = toPerson('p', { ...formOf({ name: 'Ana', is: 'child' }), born }, today)
    return 'person' in made ? made.person.born : made.refused.map(({ text }) => text)
  }
  for (const [typed, day] of [
    ['4 May 2017', '2017-05-04'],
    ['4/5/17', '2017-05-04'],
    ['04.05.2017', '2017-05-04'],
    ['29 Feb 2020', '2020-02-29'],
    ['', undefined],
  ] as const)
    it(`understand “${typed}”`, () => equal(bornOf(typed), day))
  for (const typed of ['31/2/2017', 'spring', '4 May 2031', '1 January 1850', 'x'.repeat(300)])
    it(`ask again at “${typed.slice(0, 20)}”`, () => equal(bornOf(typed)?.length, 1))

  for (const is of ['', 'aunt', 'toString', '__proto__'])
    it(`take nobody for “${is}”`, () =>
      deepEqual(toPerson('p', { ...formOf({ name: 'Ana' }), is }, today), {
        refused: [{ field: 'is', text: 'Choose what they are to the child' }],
      }))

  it('come back as they were', () => {
    const person: Person = {
      id: 'p',
      name: 'Ana',
      is: 'relative',
      relation: 'Auntie',
      contact: 'x\ny',
      born: '1990-02-28',
      nonVerbal: true,
    }
    deepEqual(toPerson('p', formOf(person), today), { person })
  })
})

describe('two people at one person', () => {
  const was = formOf({ name: 'Dawn', is: 'parent', contact: 'old' })
  for (const [title, theirs, mine, contact, clashes] of [
    ['mine stands where they left it alone', 'old', 'mine', 'mine', 0],
    ['theirs stands where I left it alone', 'theirs', 'old', 'theirs', 0],
    ['the same from both is no clash', 'new', 'new', 'new', 0],
    ['both are kept where both wrote', 'theirs', 'mine', 'mine', 1],
    ['emptying is writing too', '', 'mine', 'mine', 1],
  ] as const)
    it(title, () => {
      const settled = settle(was, { ...was, contact: theirs }, { ...was, contact: mine })
      deepEqual([settled.form.contact, settled.clashes.length], [contact, clashes])
    })
})
