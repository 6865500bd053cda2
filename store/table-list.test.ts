import { deepEqual, ok } from 'node:assert/strict'
import { it } from 'node:test'
import { openBeside } from './database.ts'
import { tableKeys, tableNames, tablesIn } from './table-list.ts'
import { onEveryEngine } from './testing/databases.ts'

onEveryEngine('the list of tables', opened => {
  const inSchema = {
    SQLite: `select name from sqlite_schema where type = 'table' and name not like 'sqlite%'`,
    PostgreSQL: `select tablename as name from pg_tables where schemaname = 'public'`,
  }

  it('forgets none that the database has', async () => {
    const { place } = opened()
    const rows = await place.run(inSchema['dataDir' in place.where ? 'SQLite' : 'PostgreSQL'])
    const names = rows.map(row => (row as { name: string }).name).filter(name => name !== 'database_version')
    deepEqual([...names].sort(), [...tableNames].sort())
    const database = await openBeside(place.where)
    deepEqual(await database.read(reading => tablesIn(reading, database.differences)), tableNames)
    await database.close()
  })

  it('tells the rows of each apart, and puts none before one it speaks of', async () => {
    const { place } = opened()
    if (!('dataDir' in place.where)) return
    for (const [at, table] of tableNames.entries()) {
      const columns = (await place.run(
        `select name, pk from pragma_table_info('${table}') where pk > 0`,
      )) as readonly {
        name: string
        pk: number
      }[]
      const key = columns.toSorted((one, other) => one.pk - other.pk).map(({ name }) => name)
      deepEqual([...tableKeys[table]], key, table)
      const speaksOf = await place.run(
        `select distinct "table" as name from pragma_foreign_key_list('${table}')`,
      )
      const before: readonly string[] = tableNames.slice(0, at)
      for (const row of speaksOf) ok(before.includes((row as { name: string }).name), table)
    }
  })
})
