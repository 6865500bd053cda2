import { deepEqual, equal, match, ok } from 'node:assert/strict'
import { spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import type { Journal } from './journal.ts'
import { openJournal, openUnnamedJournal } from './journal-on-disk.ts'
import { readKept } from './kept.ts'

const folder = mkdtempSync(join(tmpdir(), 'bywhen-journal-'))
after(() => rmSync(folder, { recursive: true }))

const choices = { version: '1', today: '2026-11-22', off: [] }
const versionOf = (file: string) => ({ file, size: file.length, modified: 1.5 })
const answerOf = (file: string, plans = 1) => ({
  bytes: new TextEncoder().encode(JSON.stringify({ plans: [{ words: `${file} “é”\n` }] })),
  asked: [{ who: `name ${file}`, tasks: [['2026-12-01']] }],
  plans,
})
const open = (path: string, given: unknown = choices) => {
  const opened = openJournal(path, given)
  if ('refused' in opened) throw new Error(opened.refused)
  return opened
}
const add = (journal: Journal, ...files: readonly string[]) => {
  for (const file of files) journal.add(versionOf(file), answerOf(file))
}
const textIn = (journal: Journal, file: string): string => readKept(journal.find(file) ?? new Uint8Array())
const files = ['a.md', 'b/c.docx', 'odd\n"name".md']

describe('the journal of a run', () => {
  it('gives back what was kept, however it is taken up again', () => {
    const path = join(folder, 'again')
    const first = open(path)
    add(first.journal, ...files)
    first.journal.close()
    const { journal, taken, afresh } = open(path)
    deepEqual({ taken, afresh }, { taken: 3, afresh: undefined })
    for (const file of files) {
      const { asked, plans } = journal.kept(versionOf(file)) ?? {}
      deepEqual({ asked, plans }, { asked: answerOf(file).asked, plans: 1 })
      equal(textIn(journal, file), new TextDecoder().decode(answerOf(file).bytes))
    }
    equal(journal.kept({ ...versionOf('a.md'), size: 99 }), undefined)
    equal(journal.kept({ ...versionOf('a.md'), modified: 2 }), undefined)
    equal(journal.find('new.md'), undefined)
    journal.remove()
    ok(!existsSync(path))
  })

  it('is whole up to where it was torn, wherever that was, and goes on from there', () => {
    const path = join(folder, 'torn')
    const first = open(path)
    add(first.journal, ...files)
    first.journal.close()
    const whole = readFileSync(path)
    const counts = new Set<number>()
    for (let cut = 0; cut <= whole.length; cut += 1) {
      writeFileSync(path, whole.subarray(0, cut))
      const { journal, taken } = open(path)
      counts.add(taken)
      for (const file of files.slice(0, taken)) ok(textIn(journal, file).startsWith('{"plans"'), String(cut))
      add(journal, ...files.slice(taken))
      journal.close()
      const { journal: mended, taken: all } = open(path)
      equal(all, 3, String(cut))
      for (const file of files) equal(textIn(mended, file), new TextDecoder().decode(answerOf(file).bytes))
      mended.remove()
    }
    deepEqual([...counts], [0, 1, 2, 3])
  })

  it('does not trust bytes that a machine left behind when it stopped', () => {
    const path = join(folder, 'noughts')
    const first = open(path)
    add(first.journal, ...files)
    first.journal.close()
    appendFileSync(path, Buffer.alloc(5000))
    const { journal, taken } = open(path)
    equal(taken, 3)
    add(journal, 'later.md')
    journal.close()
    equal(open(path).taken, 4)
  })

  it('is read by nobody but its owner', () => equal(statSync(join(folder, 'noughts')).mode & 0o077, 0))

  it('tries again what could not be read, and takes the last word on a file', () => {
    const path = join(folder, 'refused')
    const { journal } = open(path)
    journal.add(versionOf('a.md'), answerOf('a.md', 0))
    add(journal, 'b.md')
    journal.add(versionOf('b.md'), answerOf('later'))
    journal.close()
    const again = open(path)
    equal(again.taken, 1)
    equal(again.journal.kept(versionOf('a.md')), undefined)
    match(textIn(again.journal, 'b.md'), /later/)
  })

  it('begins afresh, and says so, where the choices are others', () => {
    const path = join(folder, 'choices')
    const first = open(path)
    add(first.journal, ...files)
    first.journal.close()
    const { taken, afresh, journal } = open(path, { ...choices, today: '2026-11-23' })
    deepEqual([taken, afresh], [0, 'it was begun with other choices'])
    equal(journal.kept(versionOf('a.md')), undefined)
  })

  it('leaves alone a file that is none of its own', () => {
    const path = join(folder, 'letter')
    writeFileSync(path, 'Dear Emily')
    const opened = openJournal(path, choices)
    match('refused' in opened ? opened.refused : '', /in the way[\s\S]*Move it elsewhere/)
    equal(readFileSync(path, 'utf8'), 'Dear Emily')
  })

  it('is not shared by two runs at once', () => {
    const path = join(folder, 'two')
    const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)'])
    writeFileSync(path, `${JSON.stringify({ journal: 1, choices })}\n{"process":${other.pid}}\n`)
    const opened = openJournal(path, choices)
    other.kill()
    match('refused' in opened ? opened.refused : '', /Another run is writing there/)
  })

  it('has no name on the disk where nobody will take it up', () => {
    const journal = openUnnamedJournal()
    add(journal, ...files)
    match(textIn(journal, 'a.md'), /a\.md/)
    journal.close()
  })
})
