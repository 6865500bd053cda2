import { globSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join } from 'node:path'

/**
 * The typefaces a page is set in, first to last: our own, then whichever of these the machine has for letters that ours
 * lacks. Debian brings them as `fonts-noto-core` and `fonts-dejavu-core`; the last are those of macOS and Windows.
 */
export const typefaces = [
  'Atkinson Hyperlegible',
  'Noto Sans',
  ...[
    'Arabic',
    'Hebrew',
    'Bengali',
    'Devanagari',
    'Gurmukhi',
    'Gujarati',
    'Tamil',
    'Telugu',
    'Malayalam',
    'Sinhala',
    'Ethiopic',
    'Thai',
    'Armenian',
    'Georgian',
    'Symbols 2',
    'CJK SC',
  ].map(script => `Noto Sans ${script}`),
  'DejaVu Sans',
  'Arial Unicode MS',
  'Segoe UI',
  'Nirmala UI',
] as const

/** Where our own typeface is, and beside it any other that was added in the same way. */
export const ownFolder = join(
  createRequire(import.meta.url).resolve('@expo-google-fonts/atkinson-hyperlegible/package.json'),
  '../..',
)

const machineFolders = [
  '/usr/share/fonts',
  '/usr/local/share/fonts',
  '/System/Library/Fonts',
  '/Library/Fonts',
  'C:\\Windows\\Fonts',
]

// Files are named by the family, run together, and by the weight; those of Windows by eight letters.
const stems = [...typefaces.map(name => name.replaceAll(' ', '')), 'Arial Unicode', 'segoeui', 'Nirmala']
const isWanted = (file: string): boolean => {
  const [, stem = '', weight = ''] = /^(.+?)(?:[-_](.*))?\.(?:ttf|otf|ttc)$/i.exec(basename(file)) ?? []
  return stems.includes(stem) && /^(?:(?:400)?Regular|(?:700)?Bold|)$/.test(weight)
}

/** The files of those typefaces that are here, for a compiler that cannot look for them itself. */
export const typefaceFiles = (): readonly string[] =>
  [ownFolder, ...machineFolders].flatMap(folder =>
    globSync('**/*.{ttf,otf,ttc,TTF}', { cwd: folder })
      .filter(isWanted)
      .map(file => join(folder, file))
      .sort(),
  )
