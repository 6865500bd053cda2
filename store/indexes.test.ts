import { deepEqual, ok } from 'node:assert/strict'
import type { SQLInputValue } from 'node:sqlite'
import { describe, it } from 'node:test'
import { type CompiledQuery, type Dialect, Kysely, type LogEvent } from 'kysely'
import type { Command } from './command.ts'
import { commands } from './commands/index.ts'
import { postgresqlDialect, sqliteDialect } from './dialects.ts'
import { seed } from './index.ts'
import { openPool } from './postgresql-pool.ts'
import { openFile } from './sqlite-file.ts'
import type { CommandName } from './store.ts'
import type { Tables } from './tables.ts'
import { engines, type Place } from './testing/databases.ts'

/** What is asked for is there: of a plan that is not, nobody asks anything more. */
const [organisation, account, family] = ['invented', 'worker-1', 'family-1-1']
const sight = { account, teams: ['team-1', 'team-2'], reach: 'team' }
const team = { organisation, team: 'team-1', sight }
const plan = { organisation, plan: 'plan-1-1-1' }
const whose = (of: object) => ({ organisation, of, sight })

/** What people wait for: it must take no longer when there are a million plans. */
const asked: readonly (readonly [CommandName, unknown])[] = [
  ['openPlan', plan],
  ['history', plan],
  ...[{ team: 'team-1' }, { account }].flatMap((of): [CommandName, unknown][] => [
    ['tasksDue', { ...whose(of), until: '2026-01-01', after: { due: '2025-01-01', plan: 'p', task: 't' } }],
    ['tasksDue', { ...whose(of), from: '2026-01-01', until: '2026-01-08' }],
    ['reviewsDue', { ...whose(of), until: '2026-01-01', after: { nextReview: '2025-01-01', plan: 'p' } }],
    ['plansToPutRight', { ...whose(of), after: { fix: 3, plan: 'p' } }],
    ['plansToThinkThrough', { ...whose(of), after: { plan: 'p' } }],
    ['plansInDraft', { ...whose(of), after: { changed: '2026', plan: 'p' } }],
  ]),
  ['workerCounts', { ...team, today: '2026-01-01' }],
  ['draftsOf', { ...plan, account }],
  ['unfinishedBy', { organisation, account, sight }],
  ['teamCounts', { ...team, today: '2026-01-01', soon: '2026-01-08' }],
  ['familiesOfTeam', { ...team, after: { sort: 'a', family: 'f' } }],
  ['openFamily', { organisation, family }],
  ...(['own', 'team', 'any'] as const).flatMap((reach): [CommandName, unknown][] => [
    ['findNames', { organisation, name: 'Emily Taylor', sight: { ...sight, reach }, elsewhere: true }],
    ['findNames', { organisation, name: 'F-2041', sight: { ...sight, reach } }],
  ]),
  ['familyFacts', { ...plan, account }],
  ['familyFacts', { organisation, family }],
  ['readVisit', { organisation, token: 't', now: '2026', about: { plan: plan.plan } }],
  ['planAuthors', plan],
  ['guestsOfPlan', { ...plan, now: '2026' }],
  ['listAccounts', { organisation, now: '2026', after: { sort: 'a', account } }],
  ['listAccounts', { organisation, now: '2026', team: 'team-1' }],
  ['listLooksTaken', { organisation, limit: 20 }],
  ['guestOf', { organisation, guest: 'g' }],
  ['familiesOfWorker', { organisation, account, sight, after: { sort: 'a', family: 'f' } }],
  ['looks', { organisation, sight, after: { at: '2026', family: 'f', number: 1 } }],
  ['looks', { organisation, sight: { ...sight, reach: 'any' } }],
  ['looks', { organisation, sight, seer: 'manager-1' }],
  ['looks', { organisation, sight: { ...sight, reach: 'any' }, what: 'named-worker' }],
  ['looks', { organisation, sight, family }],
]

/** Lists of which only the first rows are wanted: sorting a team’s would mean reading all of them. What one person has is little. */
const inOrder: readonly CommandName[] = [
  'tasksDue',
  'reviewsDue',
  'plansToPutRight',
  'plansToThinkThrough',
  'plansInDraft',
]
const isInOrder = (name: CommandName, question: unknown): boolean =>
  inOrder.includes(name) && JSON.stringify(question).includes('"of":{"team"')

/** Those that have no end but the first page of an index. */
const isFirstOf: Partial<Record<CommandName, RegExp>> = {
  looks: /SEARCH looks USING INDEX looks_by_day.*/,
  listAccounts: /SEARCH accounts USING INDEX accounts_by_name.*/,
  listLooksTaken: /SEARCH account_events USING INDEX account_events_looks_taken.*/,
}

/** Runs a command and gives back the statements it asked. */
async function statementsOf(
  dialect: Dialect,
  name: CommandName,
  question: unknown,
): Promise<readonly CompiledQuery[]> {
  const statements: CompiledQuery[] = []
  const log = ({ query }: LogEvent) => void statements.push(query)
  const database = new Kysely<Tables>({ dialect, log })
  await (commands[name] as unknown as Command<unknown, unknown>).run(database, question)
  return statements
}

type Explain = (name: CommandName, question: unknown) => Promise<readonly string[]>

const inFile = (folder: string): { explain: Explain; close(): Promise<void> } => {
  const file = openFile(folder)
  return {
    async explain(name, question) {
      const statements = await statementsOf(sqliteDialect(file), name, question)
      return statements.flatMap(({ sql, parameters }) => {
        const rows = file.prepare(`explain query plan ${sql}`).all(...(parameters as SQLInputValue[]))
        return rows.map(({ detail }) => String(detail))
      })
    },
    close: async () => file.close(),
  }
}

const inServer = (databaseUrl: string): { explain: Explain; close(): Promise<void> } => {
  const pool = openPool(databaseUrl)
  return {
    async explain(name, question) {
      const statements = await statementsOf(postgresqlDialect(pool), name, question)
      const client = await pool.connect()
      try {
        // So small a table would be read whole; what matters is whether there is another way.
        await client.query('set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off')
        const plans = statements.map(({ sql, parameters }) => client.query(`explain ${sql}`, [...parameters]))
        return (await Promise.all(plans)).flatMap(({ rows }) => rows.map(row => String(row['QUERY PLAN'])))
      } finally {
        client.release(true)
      }
    },
    close: () => pool.end(),
  }
}

async function begun(place: Place) {
  const invented = { organisation, seed: 1, today: '2026-01-01', besideOthers: false, tell: () => {} }
  await seed({ where: place.where, plans: 20, ...invented })
  return 'dataDir' in place.where ? inFile(place.where.dataDir) : inServer(place.where.databaseUrl)
}

for (const engine of engines) {
  describe(`what people wait for, in ${engine.name}`, () => {
    it('is found by an index, and the first of a list without sorting it', async () => {
      const place = await engine.make()
      const { explain, close } = await begun(place)
      const whole: string[] = []
      for (const [name, question] of asked) {
        const lines = await explain(name, question)
        ok(lines.length > 0)
        // Found by the organisation alone is read whole, unless the first of an index are wanted.
        const slow = lines.filter(
          line =>
            /^SCAN (?!walk|few|each_of_them|left_in|service|own|\(subquery)|Seq Scan|\(organisation=\?\)/.test(
              line.replace(isFirstOf[name] ?? /$^/, '').trim(),
            ) ||
            (isInOrder(name, question) && /TEMP B-TREE|\bSort\b/.test(line)),
        )
        whole.push(...slow.map(line => `${name}: ${line.trim()}`))
      }
      deepEqual(whole, [])
      await close()
      await place.remove()
    })
  })
}
