/**
 * Makes the Word files that reading is tried on: written by a library in shapes that are not ours, by hand in every way
 * the format allows, and saved anew by LibreOffice. With --expect it also writes down what is read from each, to be
 * looked at by a person before it is kept.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { examples } from '../checker/examples/index.ts'
import { broken } from './word/testing/broken.ts'
import { byHand } from './word/testing/by-hand.ts'
import { fromLibrary } from './word/testing/from-library.ts'
import { writeWord } from './word/write.ts'
import { word } from './word.ts'

const folder = join(import.meta.dirname, 'fixtures/word')
const kinds = ['library', 'hand', 'own', 'saved-anew', 'broken']
const write = (path: string, bytes: Uint8Array): void => writeFileSync(join(folder, path), bytes)

/** Lets LibreOffice open files and save them, as another program would. */
const saveAnew = (from: readonly string[], as: string, to: string): void => {
  const place = mkdtempSync(join(tmpdir(), 'word-fixtures-'))
  const profile = `-env:UserInstallation=file://${join(place, 'profile')}`
  execFileSync('soffice', [
    profile,
    '--headless',
    '--convert-to',
    as,
    '--outdir',
    join(place, 'out'),
    ...from,
  ])
  for (const name of readdirSync(join(place, 'out'))) cpSync(join(place, 'out', name), join(folder, to, name))
  rmSync(place, { recursive: true })
}

for (const kind of kinds) mkdirSync(join(folder, kind), { recursive: true })
for (const [name, bytes] of await fromLibrary()) write(`library/${name}.docx`, bytes)
for (const [name, bytes] of byHand) write(`hand/${name}.docx`, bytes)
for (const [name, bytes] of broken) write(`broken/${name}`, bytes)
for (const [at, template] of (['liberi', 'ehm-review', 'cumbria'] as const).entries()) {
  const plan = examples[at]?.plan
  if (plan) write(`own/${template}.docx`, await writeWord({ ...plan, template }))
}

const inFolder = (kind: string) => readdirSync(join(folder, kind)).filter(name => /\.doc[xm]?$/.test(name))
const paths = (kind: string) => inFolder(kind).map(name => join(folder, kind, name))
saveAnew([...paths('library'), ...paths('own'), join(folder, 'hand/controls.docx')], 'docx', 'saved-anew')
saveAnew([join(folder, 'library/who-and-when.docx')], 'doc', 'broken')

if (process.argv.includes('--expect'))
  for (const kind of kinds)
    for (const name of inFolder(kind)) {
      const outcome = await word.read?.(readFileSync(join(folder, kind, name)))
      writeFileSync(join(folder, kind, `${name}.json`), `${JSON.stringify(outcome, undefined, 2)}\n`)
    }
