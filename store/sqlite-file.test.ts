import { deepEqual, equal, throws } from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { Kysely, sql } from 'kysely'
import { sqliteDialect } from './dialects.ts'
import { forKysely, openFile } from './sqlite-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'bywhen-file-'))
const file = openFile(folder)
after(() => {
  file.close()
  rmSync(folder, { recursive: true })
})

describe('the file', () => {
  const settings = [
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['wal_autocheckpoint', 4000],
    ['secure_delete', 1],
    ['foreign_keys', 1],
    ['recursive_triggers', 1],
  ] as const
  for (const [name, value] of settings)
    it(`is opened with ${name} ${value}`, () =>
      equal(Object.values(file.prepare(`pragma ${name}`).get() ?? {})[0], value))

  const database = forKysely(file)
  file.exec('create table kept (a, b)')
  const insert = 'insert into kept values (?, ?)'

  const refused: readonly (readonly [string, unknown, RegExp])[] = [
    ['a date', new Date(0), /Value 1 of a statement is a Date/],
    ['nothing at all', undefined, /is undefined/],
    ['what is no number', Number.NaN, /is NaN/],
    ['more than any number', Number.POSITIVE_INFINITY, /is Infinity/],
    ['a list', [1], /is a Array/],
    ['a bag', { a: 1 }, /is a Object/],
    ['a function', () => 1, /is a function/],
    ['a symbol', Symbol('a'), /is a symbol/],
  ]
  for (const [what, value, why] of refused)
    it(`is never given ${what}`, () => {
      throws(() => database.prepare(insert).run([value, 'b']), why)
      throws(() => database.prepare(insert).run(['a', value]), /Value 2/)
      equal(file.prepare('select count(*) as many from kept').get()?.many, 0)
    })

  it('is given text, numbers, yes and no, nothing and bytes', () => {
    const values = ['a', 1.5, 2n ** 40n, true, false, null, new Uint8Array([1])]
    for (const value of values) database.prepare(insert).run([value, 'b'])
    const kept = file
      .prepare('select a from kept order by rowid')
      .all()
      .map(({ a }) => a)
    deepEqual(kept, ['a', 1.5, 2 ** 40, 1, 0, null, new Uint8Array([1])])
  })

  it('gives back what a statement returns, and how many rows it changed', async () => {
    const own = new Kysely<{ kept: { a: string; b: string } }>({ dialect: sqliteDialect(file) })
    const back = await own.insertInto('kept').values({ a: 'x', b: 'y' }).returning('b').executeTakeFirst()
    deepEqual({ ...back }, { b: 'y' })
    const changed = await own.updateTable('kept').set({ b: 'z' }).where('a', '=', 'x').executeTakeFirst()
    equal(changed.numUpdatedRows, 1n)
    const begun = own.transaction().execute(async writing => {
      await sql`insert into kept values ('gone', 'gone')`.execute(writing)
      throw new Error('no')
    })
    await begun.catch(() => {})
    equal(file.prepare(`select count(*) as many from kept where a = 'gone'`).get()?.many, 0)
  })
})
