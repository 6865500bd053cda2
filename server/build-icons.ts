import { readFileSync, writeFileSync } from 'node:fs'
import { iconOf, otherIcons } from './views/for-family/pictures.ts'

/** The pictures that pages point into; they are gathered here and kept in the repository, so that a start needs no icon set. */
export const iconSheet = new URL('./public/icons.svg', import.meta.url)

const iconSet = new URL('../node_modules/lucide-static/', import.meta.url)

const NOTICE = (licence: string, version: string): string =>
  `Icons of Lucide ${version} (lucide.dev), under the licences below.\n\n${licence.trim()}`

/** All our pictures in one file, each a symbol by its icon’s name, with the licence of the set. */
export function buildIcons(): string {
  const names = [...new Set([...Object.values(iconOf), ...otherIcons])].sort()
  const { version }: { version: string } = JSON.parse(readFileSync(new URL('package.json', iconSet), 'utf8'))
  const licence = readFileSync(new URL('LICENSE', iconSet), 'utf8').replace(/-{2,}/g, '–')
  return `<svg xmlns="http://www.w3.org/2000/svg">\n<!--\n${NOTICE(licence, version)}\n-->\n${names.map(symbol).join('\n')}\n</svg>\n`
}

function symbol(name: string): string {
  const drawn = readFileSync(new URL(`icons/${name}.svg`, iconSet), 'utf8')
  const inside = /<svg[^>]*>([\s\S]*)<\/svg>/.exec(drawn)?.[1]
  if (inside === undefined) throw new Error(`The icon ${name} is not drawn as the others are`)
  const shapes = inside
    .trim()
    .replace(/\s*\n\s*/g, '')
    .replaceAll(' />', '/>')
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes}</symbol>`
}

if (import.meta.main) writeFileSync(iconSheet, buildIcons())
