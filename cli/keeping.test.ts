import { deepEqual, equal, match, ok } from 'node:assert/strict'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, before, describe, it } from 'node:test'
import { openStore } from '../store/index.ts'
import { run } from './testing.ts'

const home = mkdtempSync(join(tmpdir(), 'bywhen-keeping-'))
after(() => rmSync(home, { recursive: true, force: true }))
const at = (name: string): string => join(home, name)
const on = (folder: string, words: readonly string[], input?: string | Uint8Array) =>
  run(words, {
    ...(input !== undefined && { input }),
    environment: { DATA_DIR: at(folder), DATABASE_URL: '' },
  })

const seeds = ['seed', '--plans', '12', '--today', '2026-03-02']

/** The same plans in another folder, without making them up again. */
const seeded = (folder: string): void => cpSync(at('seeded'), at(folder), { recursive: true })

describe('what is kept, from the command line', { concurrency: 2 }, () => {
  before(async () => {
    const { out, code } = await on('seeded', seeds)
    match(out, /families of invented with 12 plans and \d+ events, in /)
    equal(code, 0)
  })

  it('is backed up, restored, exported, imported and verified', async () => {
    seeded('one')
    const backedUp = await on('one', ['backup', at('monday')])
    match(backedUp.out, /monday holds everything: [\d.]+ [kM]B, in [\d.]+ s\.\n$/)
    equal(statSync(at('monday')).mode & 0o777, 0o600)
    const restored = await on('two', ['restore', at('monday')])
    match(restored.out, /^Everything is in its place: 12 plans with \d+ events\.\n/)
    const [one, two] = [await on('one', ['export']), await on('two', ['export'])]
    equal(two.out, one.out)
    match(one.err, /^12 plans with \d+ events, [\d,]+ rows in all, hash [0-9a-f]{64}, in /)
    equal((await on('three', ['import', '-'], one.out)).code, 0)
    await on('three', ['export', at('three.jsonl')])
    equal(readFileSync(at('three.jsonl'), 'utf8'), one.out)
    const verified = await on('three', ['verify'])
    match(verified.out, /^12 plans with \d+ events: all as recorded\./)
    deepEqual([backedUp.code, restored.code, one.code, verified.code], [0, 0, 0, 0])
    deepEqual(
      readdirSync(home).filter(name => /^(monday|three).*\.unfinished$/.test(name)),
      [],
    )
  })

  it('is told by its id, and by nothing else, when it was changed behind the program’s back', async () => {
    seeded('changed')
    const file = new DatabaseSync(join(at('changed'), 'bywhen.sqlite'))
    file.exec('drop trigger events_no_update')
    file.exec(`update events set at = '2020-01-01T09:00:00.000Z' where plan = 'plan-1-1-1' and version = 1`)
    const names = file
      .prepare('select distinct name from names')
      .all()
      .map(({ name }) => String(name))
    file.close()
    const { out, code } = await on('changed', ['verify'])
    equal(code, 1)
    match(out, /^Plan plan-1-1-1 of invented was changed behind the program’s back: version 1/)
    match(out, /12 plans with \d+ events: 1 fault\./)
    deepEqual(
      names.filter(name => out.includes(name)),
      [],
    )
    equal((await on('changed', ['backup', at('faulty')])).code, 0)
    const refused = await on('new', ['restore', at('faulty')])
    match(
      refused.err,
      /^Plan plan-1-1-1 of invented was changed[\s\S]*--with-faults[\s\S]*Nothing was taken in\./,
    )
    equal(refused.code, 2)
    equal((await on('new', ['restore', at('faulty'), '--with-faults'])).code, 0)
  })

  it('is copied while somebody saves, and only what was there is taken from them', async () => {
    seeded('live')
    const store = await openStore({ dataDir: at('live') })
    const by = { id: 'sara', name: 'Sara Obi' }
    const saved: string[] = []
    let going = true
    const saving = (async () => {
      for (let turn = 1; going; turn++) {
        const id = `family-${turn}`
        const family = {
          organisation: 'invented',
          id,
          team: 'team-1',
          name: 'Taylor',
          at: '2026-03-02T09:00:00.000Z',
          by,
        }
        await store.createFamily(family)
        saved.push(id)
      }
    })()
    try {
      const before = saved.length
      const backedUp = await on('live', ['backup', at('busy')])
      equal(backedUp.code, 0, backedUp.err)
      ok(saved.length > before, 'saving went on')
      equal((await on('live', ['verify'])).code, 0)
      const taken = await on('live', ['restore', at('busy'), '--replace'])
      match(taken.err, /are open in another program \(process \d+ on .*stop that one first/)
    } finally {
      going = false
      await saving
      await store.close()
    }
    equal((await on('copy', ['restore', at('busy')])).code, 0)
    const kept = new DatabaseSync(join(at('copy'), 'bywhen.sqlite'), { readOnly: true })
    const copied = kept
      .prepare(`select id from families where name = 'Taylor' and id not like 'family-1-%'`)
      .all()
    kept.close()
    deepEqual(copied.map(({ id }) => String(id)).toSorted(), saved.slice(0, copied.length).toSorted())
  })

  it('refuses a backup that is torn, damaged or another program’s, and changes nothing', async () => {
    seeded('source')
    await on('source', ['backup', at('good')])
    const bytes = readFileSync(at('good'))
    writeFileSync(at('torn'), bytes.subarray(0, bytes.length / 2))
    writeFileSync(
      at('damaged'),
      Buffer.concat([bytes.subarray(0, 8192), Buffer.alloc(8192, 7), bytes.subarray(16384)]),
    )
    new DatabaseSync(at('other')).exec('create table cakes (a)')
    const newer = new DatabaseSync(at('good'))
    newer.exec('vacuum into $$newer'.replace('$$newer', `'${at('newer')}'`))
    newer.close()
    const later = new DatabaseSync(at('newer'))
    later.exec('update database_version set version = 999')
    later.close()
    seeded('target')
    const before = (await on('target', ['export'])).out
    for (const [file, why] of [
      ['torn', /damaged or torn/],
      ['damaged', /damaged or torn|does not fit together/],
      ['other', /database of another program/],
      ['newer', /newer Bywhen: it is at version 999/],
    ] as const) {
      const { err, code } = await on('target', ['restore', at(file), '--replace'])
      match(err, why)
      equal(code, 2)
    }
    equal((await on('target', ['export'])).out, before)
    deepEqual(
      readdirSync(at('target')).filter(name => /until|arriving/.test(name)),
      [],
    )
  })

  it('copies nothing that a newer program kept, and leaves nothing behind of it', async () => {
    seeded('later')
    const file = new DatabaseSync(join(at('later'), 'bywhen.sqlite'))
    file.exec('update database_version set version = 999')
    file.close()
    const { err, code } = await on('later', ['backup', at('of-later')])
    match(err, /^This was kept by a newer Bywhen: it is at version 999/)
    equal(code, 2)
    equal(readdirSync(home).filter(name => name.startsWith('of-later')).length, 0)
  })

  it('keeps what was there before beside what takes its place', async () => {
    await on('old', [...seeds, '--organisation', 'old'])
    seeded('fresh')
    await on('fresh', ['backup', at('fresh.backup')])
    const refused = await on('old', ['restore', at('fresh.backup')])
    match(refused.err, /There is work in the database already\. Give --replace/)
    const { out } = await on('old', ['restore', at('fresh.backup'), '--replace'])
    const [, aside = ''] = /is kept as (\S+\.sqlite)\./.exec(out) ?? []
    ok(existsSync(aside))
    await on('back', ['restore', aside])
    match((await on('back', ['export'])).out, /"organisation":"old"/)
  })

  for (const [words, says] of [
    [['backup'], /Name one file for the backup/],
    [['backup', home], /is a folder\. Name a file in it/],
    [['backup', '/no/such/folder/x'], /There is no folder \/no\/such\/folder/],
    [['restore'], /Name the backup/],
    [['import'], /“-” reads from standard input/],
    [['seed'], /Say how many plans/],
    [['seed', '--plans', '0'], /Say how many plans/],
    [['seed', '--plans', '3', '--today', '2026-02-31'], /not a day of the calendar/],
    [['seed', '--plans', '3', '--organisation', 'a b'], /a short name of letters/],
    [['seed', '--plans', '3', '--seed', 'x'], /--seed is a whole number/],
    [['verify', 'everything'], /takes no words/],
    [['verify'], /There are no plans there yet\.\nThe plans are kept in the folder .*nothing-here/],
    [['export'], /There are no plans there yet/],
    [['backup', 'x'], /There are no plans there yet/],
  ] as const)
    it(`answers “${words.join(' ')}” where nothing is kept yet`, async () => {
      const { err, out, code } = await on('nothing-here', words)
      match(err, says)
      deepEqual([out, code], ['', 2])
      equal(existsSync(at('nothing-here')), false)
    })

  it('never writes over a file, nor over the plans themselves', async () => {
    seeded('careful')
    writeFileSync(at('mine'), 'mine')
    match((await on('careful', ['backup', at('mine')])).err, /is there already, and was left as it is/)
    equal(readFileSync(at('mine'), 'utf8'), 'mine')
    const itself = join(at('careful'), 'bywhen.sqlite')
    match((await on('careful', ['backup', itself, '--force'])).err, /where the plans themselves are/)
    equal((await on('careful', ['backup', at('mine'), '--force'])).code, 0)
    equal((await on('careful', ['verify'])).code, 0)
  })

  it('says so when the place itself is no good', async () => {
    writeFileSync(at('a-file'), '')
    match((await on('a-file', seeds)).err, /cannot be opened\. See that the place/)
    const url = { DATABASE_URL: 'mysql://sara:secret@localhost/plans' }
    const { err, code } = await run(['verify'], { environment: url })
    match(err, /DATABASE_URL is the address of a PostgreSQL database/)
    equal(err.includes('secret'), false)
    equal(code, 2)
  })
})
