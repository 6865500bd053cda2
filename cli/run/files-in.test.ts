import { deepEqual, equal, match, throws } from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { after, describe, it } from 'node:test'
import { filesIn } from './files-in.ts'
import { whyNot } from './why-not.ts'

const made: string[] = []
after(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})
const folderWith = (...names: readonly string[]): string => {
  const folder = mkdtempSync(join(tmpdir(), 'bywhen-files-'))
  made.push(folder)
  for (const name of names) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), '')
  }
  return folder
}
const namesIn = async (folder: string, ...words: readonly string[]) => {
  const { toCheck, passedOver } = await filesIn(words.length > 0 ? words : [folder])
  return { names: toCheck.map(({ file }) => relative(folder, file)), passedOver: { ...passedOver } }
}

describe('the files to check', () => {
  it('are all plans in a folder and in the folders in it, as a person would put them in order', async () => {
    const folder = folderWith('plan10.md', 'plan2.docx', 'b/z.csv', 'b/a.XLSX', 'Änne.json', 'c.txt')
    deepEqual((await namesIn(folder)).names, [
      'Änne.json',
      'b/a.XLSX',
      'b/z.csv',
      'c.txt',
      'plan2.docx',
      'plan10.md',
    ])
  })

  it('leave out what is hidden and what a word processor lays beside an open file', async () =>
    deepEqual(await namesIn(folderWith('a.md', '.b.md', '.c/d.md', '__MACOSX/a.md', '~$a.docx')), {
      names: ['a.md'],
      passedOver: {},
    }))

  it('count what somebody seems to have open', async () => {
    const { opened } = await filesIn([folderWith('a.docx', '~$a.docx', 'b/c.odt', 'b/.~lock.c.odt#', '.d')])
    equal(opened, 2)
  })

  it('count what holds no plans, and keep old kinds of document to be refused by name', async () =>
    deepEqual(await namesIn(folderWith('a.doc', 'b.rtf', 'c.pdf', 'd/e.PDF', 'f.png', 'README')), {
      names: ['a.doc', 'b.rtf'],
      passedOver: { '.pdf': 2, '.png': 1, 'without an ending': 1 },
    }))

  it('are each told once, however they are reached', async () => {
    const folder = folderWith('a.md', 'b/c.md')
    symlinkSync(folder, join(folder, 'b/round'))
    symlinkSync(join(folder, 'a.md'), join(folder, 'again.md'))
    symlinkSync(join(folder, 'gone.md'), join(folder, 'lost.md'))
    deepEqual((await namesIn(folder)).names, ['a.md', 'b/c.md', 'lost.md'])
    const named = await namesIn(folder, join(folder, 'a.md'), `${folder}/./a.md`, folder)
    deepEqual(named.names, ['a.md', 'b/c.md', 'lost.md'])
  })

  it('are found under any name, and two hundred folders down', async () => {
    const deep = `${'d/'.repeat(200)}plan.md`
    const odd = ['line\nbreak.md', '"quoted".md', '\u202Eleft.md', '-dash.md', 'a b & $(c).md']
    const { names } = await namesIn(folderWith(deep, ...odd))
    deepEqual(names.toSorted(), [deep, ...odd].toSorted())
  })

  it('do not include a pipe, at which a run would wait for ever', async () => {
    const folder = folderWith('a.md')
    execFileSync('mkfifo', [join(folder, 'b.md')])
    deepEqual(await namesIn(folder), { names: ['a.md'], passedOver: { '.md': 1 } })
  })

  it('do not include what the run itself writes', async () => {
    const folder = folderWith('a.csv', 'found.csv')
    const { toCheck } = await filesIn([folder], [join(folder, 'found.csv')])
    deepEqual(
      toCheck.map(({ file }) => relative(folder, file)),
      ['a.csv'],
    )
  })

  it('say why one of them cannot be opened, and what to do', () => {
    const because = (code: string, thing: 'file' | 'folder' = 'file', name = 'a.md') =>
      whyNot(Object.assign(new Error('no'), { code }), thing, name)
    equal(because('EACCES', 'folder'), 'You may not look into this folder.')
    equal(because('EACCES'), 'You may not read it.')
    equal(because('ENOENT'), 'There is no such file.')
    match(because('ENOENT', 'file', 'caf\uFFFD.md'), /not written in UTF-8[\s\S]*Rename it/)
    equal(because('EWHATEVER'), 'It could not be read (no).')
    throws(() => whyNot(new TypeError('a fault of ours')), TypeError)
  })
})
