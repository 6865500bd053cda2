import { readdir, realpath, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { formats } from '../../formats/index.ts'
import { whyNot } from './why-not.ts'

/** A file to be checked, or a folder that nobody could look into, with the reason. */
export type ToCheck = { readonly file: string; readonly refused?: string }

/** What there is to check, in the order it is told, and what was passed over in folders, counted by ending. */
export type Listing = {
  readonly toCheck: readonly ToCheck[]
  readonly passedOver: Readonly<Record<string, number>>
  /** How many files in folders somebody seems to have open: what is not saved there is not read. */
  readonly opened: number
}

// No plan is read from these, but plans are kept in them: each is refused by name and not passed over.
const olderForms = '.doc .docm .dot .dotm .dotx .odt .ods .pages .numbers .rtf .xls .xlsb .xlsm .zip'.split(
  ' ',
)
const endings = new Set([
  ...formats
    .filter(({ open, read }) => open || read)
    .flatMap(({ extension, alsoNamed = [] }) => [extension, ...alsoNamed]),
  ...olderForms,
])

const inOrder = new Intl.Collator('en-GB', { numeric: true })
const byName = ({ name: a }: { name: string }, { name: b }: { name: string }): number =>
  inOrder.compare(a, b) || (a < b ? -1 : 1)

// What a file manager hides, what a Mac packs beside each file, and what Word and LibreOffice lay beside one that is open.
const isHidden = (name: string): boolean => /^(?:\.|~\$|__MACOSX$)/.test(name)
const isLock = (name: string): boolean => /^(?:~\$|\.~lock\.)/.test(name)
const endingOf = (name: string): string => extname(name.trim()).toLowerCase()

type Walk = {
  readonly toCheck: ToCheck[]
  readonly passedOver: Record<string, number>
  opened: number
  /** Where we have been, by its one real place, so that links lead neither round in circles nor twice to one file. */
  readonly seen: Set<string>
}

const add = (walk: Walk, file: string, real: string): void => {
  if (walk.seen.has(real)) return
  walk.seen.add(real)
  walk.toCheck.push({ file })
}

const walkFolder = async (walk: Walk, folder: string): Promise<void> => {
  try {
    const real = await realpath(folder)
    if (walk.seen.has(real)) return
    walk.seen.add(real)
    const entries = await readdir(folder, { withFileTypes: true })
    walk.opened += entries.filter(({ name }) => isLock(name)).length
    for (const entry of entries.filter(({ name }) => !isHidden(name)).toSorted(byName)) {
      const path = join(folder, entry.name)
      const leads = entry.isSymbolicLink() ? await behind(path) : { real: join(real, entry.name), is: entry }
      if (leads.is?.isDirectory()) await walkFolder(walk, path)
      else if (endings.has(endingOf(entry.name)) && (leads.is?.isFile() ?? true)) add(walk, path, leads.real)
      else pass(walk, entry.name)
    }
  } catch (error) {
    walk.toCheck.push({ file: folder, refused: whyNot(error, 'folder') })
  }
}

// A link that leads nowhere is told by name when its turn comes.
const behind = async (path: string) => {
  try {
    return { real: await realpath(path), is: await stat(path) }
  } catch {
    return { real: path }
  }
}

const pass = ({ passedOver }: Walk, name: string): void => {
  const ending = endingOf(name) || 'without an ending'
  passedOver[ending] = (passedOver[ending] ?? 0) + 1
}

/** Every file that was named, and every plan in every folder that was, each once; `-` stands for standard input. */
export const filesIn = async (words: readonly string[], but: readonly string[] = []): Promise<Listing> => {
  const walk: Walk = { toCheck: [], passedOver: Object.create(null), opened: 0, seen: new Set(but) }
  for (const word of words) {
    const { real, is } = word === '-' ? { real: word } : await behind(word)
    if (is?.isDirectory()) await walkFolder(walk, word)
    else add(walk, word, real)
  }
  return walk
}
