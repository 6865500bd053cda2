import { deepEqual, equal, match, ok, rejects } from 'node:assert/strict'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { before, describe, it, type TestContext } from 'node:test'
import { sql } from 'kysely'
import { openDatabase } from '../database.ts'
import { openStore, verify } from '../index.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations/index.ts'
import { seed } from '../seeding/seed.ts'
import type { Where } from '../store.ts'
import { aSignedIn, at } from '../testing/accounts.ts'
import { engines, type Place } from '../testing/databases.ts'
import { anId, by, happens } from '../testing/stories.ts'
import { exported, imported } from './testing.ts'
import { verifyBeside } from './verify-beside.ts'

const invented = (where: Where, plans = 8, organisation = 'invented') =>
  seed({ where, plans, organisation, seed: 1, today: '2026-03-02', besideOthers: true, tell: () => {} })

async function aPlace(t: TestContext, engine: (typeof engines)[number]): Promise<Place> {
  const place = await engine.make()
  t.after(() => place.remove())
  return place
}

/** Families and plans, and people who may come in. */
async function aFullPlace(t: TestContext, engine: (typeof engines)[number]): Promise<Place> {
  const place = await aPlace(t, engine)
  await invented(place.where)
  const store = await openStore(place.where)
  t.after(() => store.close())
  const { organisation, account } = await aSignedIn(store)
  await store.putRecoveryCodes({ organisation, account, codes: [{ number: 1, hash: 'a' }], at: at() })
  await store.changeSettings({ organisation, account, saw: 0, at: at(), by, body: { size: 'large' } })
  const here = { organisation: 'invented', account, plan: 'plan-1-1-1', at: at() }
  const drafts = [{ place: 'n1/text', text: 'Half \ud83e a 🧒' }]
  await store.keepDrafts({ ...here, saw: 1, drafts })
  await store.dropDrafts({ ...here, places: ['n2/text'], upTo: at() })
  await store.hereNow({ ...here, name: 'Sara Obi' })
  await store.lookAtPlan({ ...here, version: 1 })
  await store.close()
  return place
}

/** One export of all that, for tests that only bring it in: it is the same from every database. */
let everything = ''
before(async () => {
  const [engine] = engines
  const place = await engine?.make()
  if (!place) return
  await invented(place.where)
  everything = await exported(place.where)
  await place.remove()
})

const nothingIn = { SQLite: 'arriving', PostgreSQL: 'bywhen_arriving' }

/** What a run that was broken off would leave behind. */
async function leftBehind({ where, run }: Place): Promise<boolean> {
  if ('dataDir' in where) return existsSync(join(where.dataDir, nothingIn.SQLite))
  return (await run(`select 1 from pg_namespace where nspname = '${nothingIn.PostgreSQL}'`)).length > 0
}

for (const from of engines)
  for (const to of engines)
    describe(`everything in ${from.name}, carried to ${to.name}`, () => {
      it('is the same there, row by row, and can be gone on with', async t => {
        const [one, other] = [await aFullPlace(t, from), await aPlace(t, to)]
        const text = await exported(one.where)
        for (const table of ['drafts', 'presences', 'last_looks', 'settings'])
          match(text, new RegExp(`^{"table":"${table}"`, 'm'))
        const told: number[] = []
        const { plans, faults, counts, aside } = await imported(text, other.where, {
          tell: ({ done }) => told.push(done),
        })
        deepEqual({ plans, faults, counts, aside }, { plans: 8, faults: [], counts: [], aside: undefined })
        equal(await exported(other.where), text)
        ok(told.length > 0)
        equal(await leftBehind(other), false)
        const store = await openStore(other.where)
        const plan = { organisation: 'invented', plan: 'plan-1-1-1' }
        const saw = (await store.openPlan(plan))?.version ?? 0
        const more = happens({ kind: 'need-worded', part: 'n1', set: { text: 'More' }, was: { text: '' } })
        const saved = await store.append({ ...plan, saw, key: anId('key'), events: [more] })
        deepEqual(saved, { version: saw + 1 })
        deepEqual((await verify(store)).faults, [])
        await store.close()
      })
    })

for (const engine of engines)
  describe(`what comes into ${engine.name}`, () => {
    it('is refused whole when it is torn, and nothing is there that was not before', async t => {
      const { where, ...place } = await aPlace(t, engine)
      const half = everything.slice(0, everything.length / 2)
      await rejects(imported(half, where), /torn|not as it was written/)
      equal(await leftBehind({ where, ...place }), false)
      await rejects(exported(where), /There are no plans there yet/)
      await imported(everything, where)
      await rejects(imported(half, where, { replace: true }), /torn|not as it was written/)
      equal(await exported(where), everything)
    })

    it('takes the place of work only when that is asked for, and then that work is kept', async t => {
      const [text, other] = [everything, await aPlace(t, engine)]
      await invented(other.where, 3, 'theirs')
      const before = await exported(other.where)
      await rejects(imported(text, other.where), /work in the database already.*--replace/)
      equal(await exported(other.where), before)
      const { aside = '' } = await imported(text, other.where, { replace: true })
      equal(await exported(other.where), text)
      match(aside, /until[-_]20260302[-_]090000/)
      if ('dataDir' in other.where) {
        const kept = new DatabaseSync(aside, { readOnly: true })
        deepEqual(
          kept
            .prepare('select id from organisations')
            .all()
            .map(({ id }) => id),
          ['theirs'],
        )
        kept.close()
        deepEqual(
          readdirSync(other.where.dataDir).filter(name => /^bywhen.sqlite-|arriving/.test(name)),
          [],
        )
      } else {
        const schema = aside.replace('schema ', '')
        deepEqual(await other.run(`select id from ${schema}.organisations`), [{ id: 'theirs' }])
        await rejects(other.run(`delete from ${schema}.events`), /never changed or taken away/)
      }
      await rejects(other.run('delete from events'), /never changed or taken away/)
    })

    it('takes the place of what a first start leaves behind without asking', async t => {
      const { where } = await aPlace(t, engine)
      const store = await openStore(where)
      await store.putOrganisation({ organisation: 'first', name: 'First' })
      await store.close()
      const { aside } = await imported(everything, where)
      ok(aside)
      equal(await exported(where), everything)
    })

    it('is refused with the ids of plans that were changed, and taken when that is asked for', async t => {
      const [one, other] = [await aFullPlace(t, engine), await aPlace(t, engine)]
      await one.tamper(
        `update events set at = '2020-01-01T09:00:00.000Z' where plan = 'plan-1-2-1' and version = 1`,
      )
      const text = await exported(one.where)
      await rejects(
        imported(text, other.where),
        /Plan plan-1-2-1 of invented was changed behind.*--with-faults/s,
      )
      await rejects(exported(other.where), /no plans there yet/)
      const { faults } = await imported(text, other.where, { withFaults: true })
      deepEqual(
        faults.map(({ plan, version }) => [plan, version]),
        [['plan-1-2-1', 1]],
      )
      equal(await exported(other.where), text)
      deepEqual((await verifyBeside(other.where, () => {})).faults, faults)
    })

    it('may be from an older Bywhen, and is refused from a newer one', async t => {
      const [one, other] = [await aPlace(t, engine), await aPlace(t, engine)]
      const old = await openDatabase(one.where)
      await migrate(old.kysely, old.differences, migrations.slice(0, 1))
      await old.write(async writing => {
        await sql`insert into organisations (id, name) values ('old', 'Old')`.execute(writing)
        await sql`insert into teams (organisation, id, name, sort) values ('old', 'team', 'T', 't')`.execute(
          writing,
        )
        await sql`insert into families (organisation, id, team, version, name, sort)
          values ('old', 'f', 'team', 1, 'Hart', 'hart')`.execute(writing)
      })
      await old.close()
      const text = await exported(one.where)
      match(text, /"databaseVersion":1,/)
      await rejects(
        verifyBeside(one.where, () => {}),
        /older Bywhen. Start this one once/,
      )
      await imported(text, other.where)
      const [family] = await other.run('select id, restricted, reference from families')
      deepEqual({ ...(family as object) }, { id: 'f', restricted: 0, reference: 'F-1001' })
      match(await exported(other.where), new RegExp(`"databaseVersion":${migrations.length},`))
      await other.run(`update database_version set version = 999`)
      await rejects(exported(other.where), /newer Bywhen: it is at version 999/)
      await rejects(
        verifyBeside(other.where, () => {}),
        /newer Bywhen: it is at version 999/,
      )
    })

    it('is refused when its rows do not fit together', async t => {
      const [one, other] = [await aPlace(t, engine), await aPlace(t, engine)]
      await invented(one.where)
      const unguarded = 'dataDir' in one.where ? ['pragma foreign_keys = off'] : []
      await one.tamper(...unguarded, `delete from teams where id = 'team-1'`)
      const text = await exported(one.where)
      await rejects(imported(text, other.where), /lines \d+ to \d+ cannot be kept/)
      await rejects(exported(other.where), /no plans there yet/)
    })
  })
