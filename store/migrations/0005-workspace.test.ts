import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '../database.ts'
import { openStore } from '../index.ts'
import { migrate } from '../migrate.ts'
import { engines, type Place } from '../testing/databases.ts'
import { signed } from '../testing/stories.ts'
import { migrations } from './index.ts'

const before = migrations.findIndex(({ name }) => name === 'workspace')

/** Two organisations as they were before, with plans of which one draft has gone out. */
async function anOldPlace({ where }: Place): Promise<void> {
  const old = await openDatabase(where)
  await migrate(old.kysely, old.differences, migrations.slice(0, before))
  const plan = (id: string, state: string, parts: object) => sql`
    insert into plans (organisation, id, family, team, version, hash, changed, title, template, state, snapshot)
    values ('one', ${id}, 'a', 'team', 1, ${'0'.repeat(64)}, '2026', 'Emily', 'liberi', ${state},
      ${JSON.stringify({ version: 1, parts })})`
  await old.write(async writing => {
    for (const organisation of ['one', 'two']) {
      await sql`insert into organisations (id, name) values (${organisation}, 'Name')`.execute(writing)
      await sql`insert into teams (organisation, id, name, sort)
        values (${organisation}, 'team', 'T', 't')`.execute(writing)
      for (const family of ['a', 'b'])
        await sql`insert into families (organisation, id, team, version, name, sort)
          values (${organisation}, ${family}, 'team', 1, 'Hart', 'hart')`.execute(writing)
    }
    const sent = { d1: { kind: 'draft', id: 'd1', is: {} } }
    const seen = { s1: { kind: 'sighting', id: 's1', is: {} } }
    const words = { n1: { kind: 'need', id: 'n1', is: { text: '{"kind":"draft"}' } } }
    await plan('sent', 'draft', sent).execute(writing)
    await plan('seen', 'draft', seen).execute(writing)
    await plan('unsent', 'draft', words).execute(writing)
    await plan('begun', 'active', sent).execute(writing)
  })
  await old.close()
}

for (const engine of engines)
  describe(`what was kept before there was a workspace, in ${engine.name}`, () => {
    it('has references of its own for each organisation, and says which drafts went out', async t => {
      const place = await engine.make()
      t.after(() => place.remove())
      await anOldPlace(place)
      const store = await openStore(place.where)
      t.after(() => store.close())
      for (const organisation of ['one', 'two']) {
        await store.createFamily({ organisation, id: 'c', team: 'team', name: 'Lee', ...signed })
        const all = await Promise.all(
          ['a', 'b', 'c'].map(family => store.openFamily({ organisation, family })),
        )
        deepEqual(
          all.map(family => family?.reference),
          ['F-1001', 'F-1002', 'F-1003'],
        )
      }
      const found = await store.findNames({ organisation: 'two', sight: 'everything', name: 'f 1002' })
      deepEqual(
        found.map(({ id }) => id),
        ['b'],
      )
      const drafts = await store.plansInDraft({
        ...{ organisation: 'one', of: { team: 'team' }, sight: 'everything' },
      })
      deepEqual(
        drafts.map(({ plan, shared }) => [plan, shared]),
        [
          ['unsent', false],
          ['sent', true],
          ['seen', true],
        ],
      )
    })
  })
