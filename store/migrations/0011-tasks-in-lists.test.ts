import { deepEqual } from 'node:assert/strict'
import { describe, it } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '../database.ts'
import { openStore } from '../index.ts'
import { migrate } from '../migrate.ts'
import { engines, type Place } from '../testing/databases.ts'
import { migrations } from './index.ts'

const before = migrations.findIndex(({ name }) => name === 'tasks-in-lists')

/** A plan as it was kept before, with a task to do and one that is done. */
async function anOldPlace({ where }: Place): Promise<void> {
  const old = await openDatabase(where)
  await migrate(old.kysely, old.differences, migrations.slice(0, before))
  await old.write(async writing => {
    await sql`insert into organisations (id, name) values ('ours', 'Ours')`.execute(writing)
    await sql`insert into teams values ('ours', 'team', 'T', 't')`.execute(writing)
    await sql`insert into families (organisation, id, team, version, name, sort)
      values ('ours', 'hart', 'team', 1, 'Hart', 'hart')`.execute(writing)
    await sql`insert into plans (organisation, id, family, team, version, hash, changed, title, template, state, snapshot)
      values ('ours', 'plan', 'hart', 'team', 1, ${'0'.repeat(64)}, '2026', 'Emily', 'liberi', 'active', '{}')`.execute(
      writing,
    )
    for (const [task, open] of [
      ['ring', 1],
      ['seat', 0],
    ])
      await sql`insert into tasks (organisation, plan, task, team, words, who, due, state, open)
        values ('ours', 'plan', ${task}, 'team', 'Ring the school', 'Ann', '2026-01-02', 'to-do', ${open})`.execute(
        writing,
      )
  })
  await old.close()
}

for (const engine of engines)
  describe(`tasks that were listed before their lists were read from them alone, in ${engine.name}`, () => {
    it('show the plan and the family that they are of', async t => {
      const place = await engine.make()
      t.after(() => place.remove())
      await anOldPlace(place)
      const store = await openStore(place.where)
      t.after(() => store.close())
      const of = { team: 'team' }
      const due = await store.tasksDue({ organisation: 'ours', of, sight: 'everything', until: '2026-02-01' })
      deepEqual(
        due.map(({ task, title, family, familyName }) => ({ task, title, family, familyName })),
        [{ task: 'ring', title: 'Emily', family: 'hart', familyName: 'Hart' }],
      )
    })
  })
